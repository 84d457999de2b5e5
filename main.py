"""Start Kith: a subcommand is the command line; no argument will be the window."""

import sys


def main() -> None:
    """Run Kith's command line; the console script `kith`."""
    try:
        from engine.cli import app
        from training.cli import app as training_app

        app.add_typer(training_app)
        app(prog_name="kith")
    except KeyboardInterrupt:  # before a command was there to say something
        sys.exit(130)


if __name__ == "__main__":  # worker processes import this module anew; they must not start a second Kith
    main()
