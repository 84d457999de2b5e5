"""Start Kith from within a program that Briefcase made."""

import sys

# Worker processes are started by this program, as there is no python beside it.
sys.frozen = True  # type: ignore[attr-defined]

from engine.frozen import be_worker_if_asked  # noqa: E402

be_worker_if_asked(sys.argv[1:])

from main import main  # noqa: E402

main()
