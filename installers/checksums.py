"""Write the SHA-256 of packages into SHA256SUMS, signed where a key is given: `python -m installers.checksums DIST`.

KITH_SIGNING_KEY names the key: a file of minisign's or of ssh-keygen's with the secret key, or else a key of gpg's.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

NAME = "SHA256SUMS"
_ENDINGS = (".whl", ".tar.gz", ".deb", ".msi", ".dmg", ".flatpak")


def write_checksums(folder: Path) -> Path:
    """Write the sums of a folder's packages, as `sha256sum --check` reads them; return the file."""
    packages = [path for path in sorted(folder.iterdir()) if path.name.endswith(_ENDINGS)]
    sums = folder / NAME
    lines = (f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in packages)
    sums.write_text("".join(lines), encoding="ascii")
    return sums


def signing_command(sums: Path, key: str) -> list[str]:
    """Return the command that signs a file with a key, in a file beside it.

    Parameters
    ----------
    sums : Path
    key : str
        As KITH_SIGNING_KEY.
    """
    file = Path(key).expanduser()
    begin = file.read_text(encoding="utf-8", errors="replace")[:200] if file.is_file() else ""
    if "minisign" in begin:
        return ["minisign", "-S", "-s", str(file), "-m", str(sums), "-t", "Kith"]
    if "PRIVATE KEY" in begin:
        return ["ssh-keygen", "-Y", "sign", "-n", "file", "-f", str(file), str(sums)]
    return ["gpg", "--armor", "--yes", "--local-user", key, "--detach-sign", str(sums)]


if __name__ == "__main__":
    written = write_checksums(Path(sys.argv[1]))
    print(written.read_text(encoding="ascii"), end="")
    if signing_key := os.environ.get("KITH_SIGNING_KEY"):
        subprocess.run(signing_command(written, signing_key), check=True)
    else:
        print("Not signed: KITH_SIGNING_KEY names no key.", file=sys.stderr)
