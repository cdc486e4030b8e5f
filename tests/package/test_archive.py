"""What is in the zip, and what must not be."""

import contextlib
import hashlib
import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support import ROOT

MEGABYTE = 1_000_000
TOP = "VozYVoto/"
WINE_BUILTIN = b"Wine builtin DLL"
"""Stands in the head of every library that is Wine's own."""


@pytest.fixture(scope="module")
def files(archive: Path) -> dict[str, bytes]:
    """Every file of the zip by its way from the folder."""
    with zipfile.ZipFile(archive) as source:
        return {
            name.removeprefix(TOP): source.read(name)
            for name in source.namelist()
            if not name.endswith("/")
        }


def test_all_lies_in_one_folder(archive: Path) -> None:
    """Whoever extracts it gets one folder, not a desktop full of files; all names are plain."""
    with zipfile.ZipFile(archive) as source:
        names = source.namelist()
    assert all(name.startswith(TOP) for name in names)
    assert all(name.isascii() for name in names)
    assert max(len(name) for name in names) < 110, "Windows takes 260 letters, the stick's included"


def test_what_belongs_in_it_is_there(files: dict[str, bytes]) -> None:
    """Two programs, open content and catalogues, texts, licences, sums."""
    assert {
        "VozYVoto.exe",
        "voz-y-voto-consola.exe",
        "LEEME.txt",
        "README.txt",
        "SHA256SUMS",
        "content/districts/macusani/offers.yaml",
        "locale/es/LC_MESSAGES/program.po",
        "locale/es/LC_MESSAGES/program.mo",
        "licencias/voz-y-voto.txt",
        "_internal/assets/fonts/Andika-Regular.ttf",
        "_internal/workshop/exports/templates/report.html.j2",
    } <= files.keys()
    shipped = {
        path.relative_to(ROOT).as_posix()
        for name in ("content", "locale")
        for path in (ROOT / name).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert shipped <= files.keys()


def test_nothing_of_wine_is_in_it(files: dict[str, bytes]) -> None:
    """Neither the stand-in for bcryptprimitives nor a library that only Wine has."""
    assert not [name for name in files if "bcryptprimitives" in name.lower()]
    assert not [name for name, data in files.items() if WINE_BUILTIN in data[:256]]
    system = re.compile(r"(api-ms-win-|ucrtbase|kernel32|user32|ntdll|msvcp)", re.IGNORECASE)
    assert not [name for name in files if system.match(Path(name).name)]


def test_nothing_that_a_game_does_not_need(files: dict[str, bytes]) -> None:
    """No test, no tool, no library of photographs, no compiled leftovers."""
    unwanted = ("tests", "tests.", "pytest", "hypothesis", "PIL", "numpy", "tkinter", "setuptools")
    parts = {part for name in files for part in name.split("/")}
    assert not parts & set(unwanted)
    assert not [name for name in files if name.startswith(("build/", "content/__"))]
    assert not [name for name in files if "libopus" in name or "__pycache__" in name]


def test_no_file_names_the_machine_that_built_it(files: dict[str, bytes]) -> None:
    """Neither the folder of the checkout nor a home can be read out of any file, packed or not."""
    places = [str(ROOT), f"{Path.home()}/", *(f"Z:{each}" for each in (ROOT, Path.home()))]
    traces = {place.replace("/", slash).encode() for place in places for slash in ("/", "\\")}
    found = {
        name
        for name, data in files.items()
        for content in (data, *_unpacked(data))
        for trace in traces
        if trace in content
    }
    assert not found
    packed = b"".join(_unpacked(files["VozYVoto.exe"]))
    assert b"ui\\commands\\main.py" in packed, "the test reads what is packed"


def _unpacked(data: bytes) -> Iterator[bytes]:
    """What is packed inside a program or an archive: every stretch that zlib can read."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as inner:
            yield from (inner.read(name) for name in inner.namelist())
    elif data.startswith(b"MZ") and b"PYZ" in data:
        for start in re.finditer(b"\x78[\x01\x5e\x9c\xda]", data):
            with contextlib.suppress(zlib.error):
                yield zlib.decompressobj().decompress(data[start.start() :])


def test_the_sums_are_those_of_the_files(files: dict[str, bytes]) -> None:
    """``SHA256SUMS`` names every file but itself, with its digest."""
    lines = files["SHA256SUMS"].decode().splitlines()
    sums = {name: digest for digest, name in (line.split("  ", 1) for line in lines)}
    assert sums == {
        name: hashlib.sha256(data).hexdigest()
        for name, data in files.items()
        if name != "SHA256SUMS"
    }


def test_it_is_as_small_as_was_promised(archive: Path, files: dict[str, bytes]) -> None:
    """A zip under 45 MB and a folder under 110 MB: they go over slow lines and old sticks."""
    assert archive.stat().st_size < 45 * MEGABYTE
    assert sum(len(data) for data in files.values()) < 110 * MEGABYTE


def test_the_texts_can_be_read_in_notepad(files: dict[str, bytes]) -> None:
    """The mark of UTF-8 and Windows' ends of line; the first line says what it needs."""
    for name, first in (("LEEME.txt", "Windows 10"), ("README.txt", "64-bit Windows 10")):
        data = files[name]
        assert data.startswith(b"\xef\xbb\xbf")
        text = data.decode("utf-8-sig")
        assert "\n" not in text.replace("\r\n", "")
        assert first in text.split("\r\n")[0]
        assert max(len(line) for line in text.splitlines()) <= 100


def test_every_package_in_it_has_its_licence(files: dict[str, bytes]) -> None:
    """Each folder of a package and each library is answered by a text in ``licencias``."""
    texts = {name.removeprefix("licencias/"): data for name, data in files.items()}
    packages = {
        name.split("/")[1]
        for name in files
        if name.startswith("_internal/")
        and name.endswith((".pyd", ".pyc", ".dll"))
        and name.count("/") > 1
    }
    known = {"fontTools": "fonttools", "fpdf": "fpdf2", "pygame": "pygame-ce", "yaml": "pyyaml"}
    for package in packages | {"jinja2", "tqdm", "pydantic", "platformdirs", "python", "openssl"}:
        text = f"{known.get(package, package)}.txt"
        assert len(texts.get(text, b"")) > 300, package
    assert b"GNU LESSER" in texts["pygame-ce.txt"]
    assert b"GNU LESSER" in texts["fpdf2.txt"] and b"GNU GENERAL" in texts["fpdf2.txt"]


def test_what_is_under_the_lgpl_can_be_replaced(files: dict[str, bytes]) -> None:
    """pygame-ce and fpdf2 lie as files of their own, not inside the programs."""
    assert "_internal/pygame/__init__.pyc" in files
    assert "_internal/fpdf/fpdf.pyc" in files


@pytest.mark.parametrize("name", ["VozYVoto.exe", "voz-y-voto-consola.exe"])
def test_the_programs_say_who_they_are(files: dict[str, bytes], name: str) -> None:
    """Version resource, sharp letters on every screen, no packer that virus scanners dislike."""
    data = files[name]
    assert "ProductVersion".encode("utf-16-le") in data
    assert "Voz y Voto".encode("utf-16-le") in data
    assert b"permonitorv2" in data
    assert b"UPX!" not in data[:4096]
    assert "Extrae el zip / Extract the zip.".encode("utf-16-le") in data
    subsystem_at = int.from_bytes(data[0x3C:0x40], "little") + 0x5C
    windowed = 2 if name == "VozYVoto.exe" else 3
    assert int.from_bytes(data[subsystem_at : subsystem_at + 2], "little") == windowed
