"""From what PyInstaller made to what is handed out: the open folders, the texts, the sums, the zip.

    python3 build/package/finish.py BUILT LICENCES ARCHIVE

``BUILT`` is the folder with the two programs; what lies open beside them is laid there. ``ARCHIVE``
ends with ``.zip`` or ``.tar.gz``. The same folder gives the same archive: files are in order and
bear the time of ``SOURCE_DATE_EPOCH``. Uses the standard library alone.
"""

import gzip
import hashlib
import os
import shutil
import stat
import sys
import tarfile
import time
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TEXTS = Path(__file__).resolve().parent / "texts"
OPEN = ("content", "locale")
GUIDES = ("authors.md", "autores.md")
"""Pages of ``docs/`` for whoever writes a district with the program that was handed out."""
SUMS = "SHA256SUMS"
MEGABYTE = 1_000_000
TIME = int(os.environ.get("SOURCE_DATE_EPOCH", "1577836800"))


def lay_out(built: Path, licences: Path, system: str) -> None:
    """Lay beside the programs what people may read and change, and the sums of it all."""
    for name in OPEN:
        _copy(ROOT / name, built / name)
    _copy(licences, built / licences.name)
    for text in sorted((TEXTS / system).glob("*.txt")):
        _copy_for_notepad(text, built / text.name)
    for name in GUIDES:
        _copy_for_notepad(ROOT / "docs" / name, built / "docs" / name)
    (built / SUMS).unlink(missing_ok=True)
    sums = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(built).as_posix()}\n"
        for file in _files(built)
    ]
    (built / SUMS).write_bytes("".join(sums).encode("utf-8"))


def _copy(source: Path, target: Path) -> None:
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__", "*~", ".*"))


def _copy_for_notepad(text: Path, target: Path) -> None:
    """Notepad takes a text for UTF-8 by its mark, and older ones know no other end of line."""
    target.parent.mkdir(exist_ok=True)
    lines = text.read_text("utf-8").splitlines()
    target.write_bytes("\r\n".join([*lines, ""]).encode("utf-8-sig"))


def _files(folder: Path) -> list[Path]:
    """All files, in an order that no file system decides."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return sorted(files, key=lambda path: path.relative_to(folder).as_posix())


def pack(built: Path, archive: Path) -> None:
    """Write the folder into an archive of its own name."""
    archive.parent.mkdir(parents=True, exist_ok=True)
    if archive.suffix == ".zip":
        _zip(built, archive)
    else:
        _tar(built, archive)


def _zip(built: Path, archive: Path) -> None:
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for file in _files(built):
            entry = zipfile.ZipInfo(_inside(built, file), time.gmtime(TIME)[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 0  # as Windows writes it, wherever this runs
            target.writestr(entry, file.read_bytes())


def _tar(built: Path, archive: Path) -> None:
    with (
        archive.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, mtime=TIME) as packed,
        tarfile.open(fileobj=packed, mode="w") as target,
    ):
        for file in _files(built):
            entry = tarfile.TarInfo(_inside(built, file))
            entry.size, entry.mtime = file.stat().st_size, TIME
            entry.mode = 0o755 if file.stat().st_mode & stat.S_IXUSR else 0o644
            with file.open("rb") as content:
                target.addfile(entry, content)


def _inside(built: Path, file: Path) -> str:
    return f"{built.name}/{file.relative_to(built).as_posix()}"


def sizes(built: Path, archive: Path) -> str:
    """Say how large folder and archive are."""
    files = _files(built)
    folder = sum(file.stat().st_size for file in files)
    return (
        f"{archive.name}: {archive.stat().st_size / MEGABYTE:.1f} MB; "
        f"the folder: {folder / MEGABYTE:.1f} MB in {len(files)} files"
    )


if __name__ == "__main__":
    built_folder, licence_folder, target_archive = (Path(each) for each in sys.argv[1:4])
    lay_out(built_folder, licence_folder, "windows" if target_archive.suffix == ".zip" else "linux")
    pack(built_folder, target_archive)
    print(sizes(built_folder, target_archive))
