"""A library on a server that is reached over a network: certificates, passwords, and a server that goes away."""

from __future__ import annotations

import logging
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from engine.addresses import library_file
from engine.errors import KnownError
from engine.library import HidePerson, Library, NamePerson
from engine.library.error_sentences import UnreachableError
from engine.library.transfer import copy_library
from tests.postgres import Server

from .make import face, scan, with_people, write
from .places import CREATE_ROLE, Databases

pytestmark = pytest.mark.servers

PASSWORDS = {"anna": "s3cret-Zauberwort", "bert": "s3cret-Losung"}


@pytest.fixture
def databases(network_server: Server) -> Iterator[Databases]:
    """Databases of a server that listens on the network, where Anna and Bert have passwords and may do all."""
    for name, password in PASSWORDS.items():
        network_server.run(CREATE_ROLE.format(name), f"ALTER ROLE {name} SUPERUSER PASSWORD '{password}'")
    made = Databases(network_server)
    yield made
    made.tidy()


@pytest.fixture(autouse=True)
def nothing_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> Iterator[None]:
    """No password is in the log, in what is printed, or in what is kept."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    caplog.set_level(logging.DEBUG)
    yield
    kept = [path.read_text() for path in (tmp_path / "data").rglob("*.library")]
    for password in PASSWORDS.values():
        assert not [shown for shown in (caplog.text, *capfd.readouterr(), *kept) if password in shown]


def address(databases: Databases, options: str = "", user: str = "anna", host: str = "localhost") -> str:
    """Return the address of a new database, with the user's password."""
    place = f"{host}:{databases.server.port}/{databases.new_database()}"
    return f"postgresql://{user}:{PASSWORDS[user]}@{place}?{options}"


def refusal(named: str, kind: type[KnownError] = UnreachableError) -> str:
    """Return the sentence of a library that cannot be opened."""
    with pytest.raises(kind) as refused:
        Library.open(library_file(named))
    assert not [password for password in PASSWORDS.values() if password in str(refused.getrepr(style="long"))]
    return str(refused.value)


# -- certificates ----------------------------------------------------------------------------------------


def certificate(folder: Path, host: str = "localhost") -> tuple[Path, Path]:
    """Make a certificate that vouches for itself; returns its file and that of its key."""
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl here, which makes certificates")
    made, key = folder / f"{host}.crt", folder / f"{host}.key"
    new = ["openssl", "req", "-x509", "-nodes", "-days", "2", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    of = ["-subj", f"/CN={host}", "-addext", f"subjectAltName=DNS:{host}", "-keyout", str(key), "-out", str(made)]
    subprocess.run([*new, *of], check=True, capture_output=True)
    return made, key


@pytest.fixture
def root(databases: Databases, tmp_path: Path) -> Iterator[Path]:
    """The certificate of the server, which speaks TLS."""
    made, key = certificate(tmp_path)
    server = databases.server
    server.write("server.crt", made.read_bytes())
    server.write("server.key", key.read_bytes())
    server.run("ALTER SYSTEM SET ssl = on", "SELECT pg_reload_conf()")
    yield made
    server.run("ALTER SYSTEM RESET ssl", "SELECT pg_reload_conf()")


def is_encrypted(library: Library) -> bool:
    with library.snapshot() as connection:
        return bool(connection.scalar(text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")))


def test_a_server_whose_certificate_is_right_is_believed(databases: Databases, root: Path) -> None:
    with Library.open(library_file(address(databases, f"sslmode=verify-full&sslrootcert={root}"))) as library:
        assert is_encrypted(library)
        assert library.user == "anna"
    with Library.open(library_file(address(databases, "sslmode=require"))) as library:
        assert is_encrypted(library)


def test_a_server_whose_certificate_is_wrong_is_refused(databases: Databases, root: Path, tmp_path: Path) -> None:
    other, _ = certificate(tmp_path, "elsewhere")
    full = "sslmode=verify-full&sslrootcert="
    assert "cannot be reached: SSL error: certificate verify failed" in refusal(address(databases, f"{full}{other}"))
    numbered = address(databases, f"{full}{root}", host="127.0.0.1")
    assert 'does not match host name "127.0.0.1"' in refusal(numbered)
    assert "does not exist" in refusal(address(databases, f"{full}{tmp_path}/none.crt"))


def test_a_server_without_tls_is_refused_where_it_is_asked_for(databases: Databases) -> None:
    assert "server does not support SSL, but SSL was required" in refusal(address(databases, "sslmode=require"))


# -- passwords -------------------------------------------------------------------------------------------


def test_a_library_is_copied_between_two_servers_with_two_passwords(databases: Databases, tmp_path: Path) -> None:
    """Two names of one host are two servers to libpq and to Kith."""
    with Library.open(tmp_path / "own.db") as library:
        library.set_setting("theme", "dark")
    one, other = address(databases), address(databases, user="bert", host="127.0.0.1")
    copy_library(tmp_path / "own.db", library_file(one))
    assert copy_library(library_file(one), library_file(other))["setting"].n_rows == 1


def test_passwords_may_be_in_a_file(databases: Databases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one, other = address(databases), address(databases, user="bert", host="127.0.0.1")
    port, file = databases.server.port, tmp_path / "passwords"
    file.write_text(f"localhost:{port}:*:anna:{PASSWORDS['anna']}\n127.0.0.1:{port}:*:bert:{PASSWORDS['bert']}\n")
    file.chmod(0o600)
    monkeypatch.setenv("PGPASSFILE", str(file))
    for password in PASSWORDS.values():
        one, other = one.replace(f":{password}@", "@"), other.replace(f":{password}@", "@")
    Library.open(library_file(one)).close()
    copy_library(library_file(one), library_file(other))
    with Library.open(library_file(other)) as library:
        assert library.user == "bert"


def test_a_wrong_password_and_an_unknown_option_are_refused(databases: Databases) -> None:
    wrong = address(databases).replace(PASSWORDS["anna"], PASSWORDS["bert"])
    assert 'password authentication failed for user "anna"' in refusal(wrong)
    assert 'invalid connection option "colour"' in refusal(address(databases, "colour=red"))
    assert "sslmode" in refusal(address(databases, "sslmode=always"))


# -- a server that goes away -----------------------------------------------------------------------------


def test_a_server_that_is_lost_is_told_and_found_again(databases: Databases, tmp_path: Path) -> None:
    databases.make(tmp_path / "library.db")
    library, people, _ = with_people(tmp_path, 2, 1)
    server = databases.server
    with library:
        library.edits.do(NamePerson(people[0], "Anna"))
        with pytest.raises(UnreachableError, match="is lost"), library.transaction() as connection:
            connection.execute(text("UPDATE person SET name = 'Nobody'"))
            server.stop()
            connection.execute(text("UPDATE person SET name = 'Nobody at all'"))
        for attempt in (
            library.health,
            library.settings,
            library.pack,
            library.edits.made_elsewhere,
            library.edits.undo,
            lambda: library.edits.do(HidePerson(people[1], True)),
            lambda: write(library, scan("/p/new", "n" * 32, face())),
            lambda: library.scan_lock().__enter__(),
        ):
            with pytest.raises(UnreachableError, match=r"cannot be reached|is lost"):
                attempt()
        server.start()
        assert [person.name for person in library.reading.people()] == ["Anna", None]
        library.edits.do(HidePerson(people[1], True))
        assert library.health().integrity == "ok"
        library.edits.undo()
        library.edits.undo()
        assert [person.name for person in library.reading.people()] == [None, None]


def test_a_scan_takes_its_lock_again_when_the_server_is_back(databases: Databases, tmp_path: Path) -> None:
    path = databases.make(tmp_path / "library.db")
    with Library.open(path) as library, Library.open(path) as other:
        with library.scan_lock():
            databases.server.stop()
            databases.server.start()
            write(library, scan("/p/1", "1" * 32, face()))
            with pytest.raises(KnownError, match="Another scan"), other.scan_lock():
                pass
        with other.scan_lock():
            pass
        with pytest.raises(KnownError, match="Another scan"), library.scan_lock():
            databases.server.stop()
            databases.server.start()
            with other.scan_lock():
                write(library, scan("/p/2", "2" * 32, face()))
        assert len(other.reading.faces()) == 1


@pytest.mark.parametrize(
    "statement",
    ["DROP TABLE setting", "ALTER TABLE setting RENAME TO gone", "ALTER DATABASE {} SET statement_timeout = '1ms'"],
)
def test_what_an_administrator_does_is_told(statement: str, databases: Databases, tmp_path: Path) -> None:
    path = databases.make(tmp_path / "library.db")
    with Library.open(path) as library:
        library.settings()
        databases.server.run(statement.format(databases.database_of(path)), database=databases.database_of(path))
        if "timeout" in statement:
            library.close()
            with pytest.raises(KnownError, match="in trouble"), library.snapshot() as connection:
                connection.execute(text("SELECT pg_sleep(1)"))
        else:
            with pytest.raises(KnownError, match="in trouble"):
                library.settings()
