"""Start Kith: no argument is the window, a subcommand the command line."""

import sys


def main() -> None:
    """Run Kith; the console script `kith`."""
    arguments = sys.argv[1:]
    if not arguments or arguments[0].split("=")[0] == "--library":
        arguments = ["open", *arguments]
    try:
        if arguments[0] == "open":
            from app.start import open_plainly

            open_plainly(arguments[1:])
        from app.cli import app as window
        from engine.cli import app

        app.add_typer(window)
        if arguments[0] != "open":  # the window should not wait for what it has no use for
            from training.cli import app as training_app

            app.add_typer(training_app)
        app(arguments, prog_name="kith")
    except KeyboardInterrupt:  # before a command was there to say something
        sys.exit(130)
    except SystemExit as end:
        if end.code == 130:  # whatever a thread waits for, a share that hangs perhaps, is not waited for
            from engine.cli.stopping import end_at_once

            end_at_once()
        raise


if __name__ == "__main__":  # worker processes import this module anew; they must not start a second Kith
    main()
