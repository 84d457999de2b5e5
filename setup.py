"""Make what Qt reads of the translations before a wheel is packed; all else is in pyproject.toml."""

import sys
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

sys.path.insert(0, str(Path(__file__).resolve().parent))

from resources.qm import qm_folder


class BuildWithTranslations(build_py):
    """Packs .qm files, which a clone is without."""

    def run(self) -> None:
        """Make them, and pack."""
        qm_folder()
        super().run()


setup(cmdclass={"build_py": BuildWithTranslations})
