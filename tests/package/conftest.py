"""The built Windows program, unpacked once; where it is missing, its tests are skipped or fail."""

import os
import shutil
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.package.windows import ARCHIVE, NEEDED, PREFIX, TOOLS, Built, display
from tests.support import ROOT

SOURCES = ("assets", "build/package", "content", "engine", "locale", "ui", "workshop", "game.py")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Give all tests of the built program to one process: they share a desktop and its keyboard."""
    if not config.pluginmanager.hasplugin("xdist"):
        return
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("package"))


def _lacking(reason: str) -> None:
    if os.environ.get(NEEDED):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def archive() -> Path:
    """Return the zip that is handed out."""
    if not ARCHIVE.is_file():
        _lacking(f"there is no dist/{ARCHIVE.name}; build/windows.sh makes it")
    newest = max(file.stat().st_mtime for file in _sources())
    if newest > ARCHIVE.stat().st_mtime:
        _lacking(f"dist/{ARCHIVE.name} is older than what it is built from")
    return ARCHIVE


def _sources() -> Iterator[Path]:
    for name in SOURCES:
        path = ROOT / name
        yield from (
            [path]
            if path.is_file()
            else (
                file
                for file in path.rglob("*")
                if file.is_file() and "__pycache__" not in file.parts
            )
        )


@pytest.fixture(scope="session")
def built(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Built]:
    """Give the folder that comes out of the zip, on a machine that has Wine, with a display."""
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        _lacking(f"{', '.join(missing)} cannot be had here")
    if not (PREFIX / "system.reg").is_file():
        subprocess.run([ROOT / "build" / "package" / "wine" / "prefix.sh", PREFIX], check=True)
    folder = tmp_path_factory.mktemp("stick")
    with zipfile.ZipFile(archive) as source:
        source.extractall(folder)
    with display() as screen:
        yield Built(folder / "VozYVoto", screen)
