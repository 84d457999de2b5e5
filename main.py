"""Start Kith: a subcommand is the command line; no argument will be the window."""

import sys


def main() -> None:
    """Run Kith's command line; the console script `kith`."""
    from engine.cli import app
    from training.cli import app as training_app

    app.add_typer(training_app)
    app(args=sys.argv[1:], prog_name="kith")


if __name__ == "__main__":  # worker processes import this module anew; they must not start a second Kith
    main()
