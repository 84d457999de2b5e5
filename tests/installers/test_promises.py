"""What the configurations of other systems' installers promise, as far as it can be read here."""

from __future__ import annotations

import re
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest

from installers.checksums import signing_command, write_checksums
from installers.linux_packages import version
from installers.wheel import ROOT

PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_the_flatpak_has_no_network() -> None:
    manifest = (ROOT / "installers" / "flatpak" / "org.kith.Kith.yml").read_text(encoding="utf-8")
    allowed = re.findall(r"^  - (--\S+)$", manifest, re.MULTILINE)
    assert allowed and {word for word in allowed if word.startswith("--share")} == {"--share=ipc"}
    assert not {"--socket=session-bus", "--socket=system-bus", "--filesystem=host", "--device=all"} & set(allowed)
    assert f"kith-{version()}-linux-x86_64.tar.gz" in manifest


def test_briefcase_takes_along_what_there_is() -> None:
    sources = PYPROJECT["tool"]["briefcase"]["app"]["kith"]["sources"]
    assert all((ROOT / source).exists() for source in sources)
    packages = {name.rstrip("*") for name in PYPROJECT["tool"]["setuptools"]["packages"]["find"]["include"]}
    assert packages | {"main.py", "installers/briefcase/kith"} == set(sources)


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    (tmp_path / "kith-1.whl").write_text("a wheel")
    (tmp_path / "kith.deb").write_text("a package")
    (tmp_path / "notes.txt").write_text("something else")
    return tmp_path


def test_the_sums_are_those_that_sha256sum_checks(dist: Path) -> None:
    sums = write_checksums(dist)
    assert [line.split("  ")[1] for line in sums.read_text().splitlines()] == ["kith-1.whl", "kith.deb"]
    if shutil.which("sha256sum"):
        subprocess.run(["sha256sum", "--check", "--quiet", sums], cwd=dist, check=True)


@pytest.mark.skipif(shutil.which("ssh-keygen") is None, reason="ssh-keygen is not installed")
def test_a_key_of_ssh_signs_the_sums(dist: Path, tmp_path: Path) -> None:
    key = tmp_path / "key"
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key], check=True)
    sums = write_checksums(dist)
    subprocess.run(signing_command(sums, str(key)), check=True, capture_output=True)
    signature = sums.with_name("SHA256SUMS.sig")
    check = ["ssh-keygen", "-Y", "check-novalidate", "-n", "file", "-s", str(signature)]
    assert subprocess.run(check, input=sums.read_bytes(), capture_output=True).returncode == 0
    assert subprocess.run(check, input=b"another", capture_output=True).returncode != 0


def test_a_key_of_minisign_and_one_of_gpg_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "kith.key").write_text("untrusted comment: minisign encrypted secret key\nAAAA\n")
    assert signing_command(tmp_path / "SHA256SUMS", str(tmp_path / "kith.key"))[0] == "minisign"
    assert signing_command(tmp_path / "SHA256SUMS", "0xDEADBEEF")[0] == "gpg"
