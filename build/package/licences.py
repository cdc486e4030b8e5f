"""The licences of all that a built program holds: each package's own, and ours of what has none.

What a build took in is asked of PyInstaller's lists, so that nothing can come in unnoticed: a
package or library that no licence is known of ends the build.
"""

import shutil
import sys
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent / "licences"
ROOT = HERE.parents[2]
OWN = ("build", "engine", "game", "ui", "workshop")

ALWAYS = ("pyinstaller",)
"""Part of both programs themselves: what starts the Python within."""

KEPT_HERE = {"pygame-ce": ("pygame-ce",), "fpdf2": ("GPL-3",)}
"""Distributions that bring no licence, or only a part of it, and the texts that lie here."""

LIBRARIES = {
    "freetype": "freetype",
    "libasound": "LGPL-2.1",
    "libbrotli": "brotli",
    "libcrypto": "openssl",
    "libexpat": "expat",
    "libffi": "libffi",
    "libflac": "xiph",
    "libfluidsynth": "LGPL-2.1",
    "libfreetype": "freetype",
    "libharfbuzz": "harfbuzz",
    "libjpeg": "libjpeg-turbo",
    "libmpg123": "LGPL-2.1",
    "libogg": "xiph",
    "libopus": "xiph",
    "libpng": "libpng",
    "libpython": "python",
    "libsdl2": "SDL",
    "libsharpyuv": "libwebp",
    "libsndfile": "LGPL-2.1",
    "libssl": "openssl",
    "libtiff": "libtiff",
    "libvorbis": "xiph",
    "libwavpack": "wavpack",
    "libwebp": "libwebp",
    "libxmp": "libxmp",
    "libyaml": "libyaml",
    "libz.": "zlib",
    "python3": "python",
    "sdl2": "SDL",
    "vcruntime140": "python",
}
"""How a compiled library's file begins, and its licence. What is built into others counts too."""

WITHIN = ("freetype", "harfbuzz", "zlib", "libyaml", "expat", "libffi")
"""Built into libraries that are always there (SDL2_ttf, libpng, PyYAML, Python)."""

OF_PYTHON = ("_sysconfigdata", "pyi_")
"""How modules begin that Python's build or PyInstaller names; no list of the library has them."""

PYTHON = "python"
Entry = tuple[str, str, str]
"""As PyInstaller lists what it takes: the place in the bundle, the file it comes from, its kind."""


class NoLicence(Exception):
    """Something is in the bundle that no licence is known of."""


def collect(target: Path, modules: Iterable[Entry], binaries: Iterable[Entry]) -> None:
    """Write into ``target`` one text for each work of others that a bundle holds, and for our own.

    Raises :class:`NoLicence`.
    """
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    modules, binaries = list(modules), list(binaries)
    for name in sorted(_distributions(modules, binaries) | set(ALWAYS)):
        _write_distribution(target, name)
    for name in sorted(_libraries(binaries) | {PYTHON, *WITHIN}):
        text = _licence_of_python() if name == PYTHON else HERE / f"{name}.txt"
        shutil.copyfile(text, target / f"{name}.txt")
    for text in sorted((ROOT / "assets").rglob("*")):
        if text.name == "LICENSE" or text.name.endswith("-OFL.txt"):
            shutil.copyfile(text, target / f"assets-{text.parent.name}-{text.stem}.txt")
    shutil.copyfile(ROOT / "LICENSE", target / "voz-y-voto.txt")
    shutil.copyfile(ROOT / "LICENSE-content.md", target / "voz-y-voto-content.txt")
    shutil.copyfile(ROOT / "docs" / "third-party.md", target / "third-party.txt")


def _distributions(modules: list[Entry], binaries: list[Entry]) -> set[str]:
    owners = packages_distributions()
    found: set[str] = set()
    for name in _packages(modules) | _packages(binaries):
        if name in sys.stdlib_module_names or name in OWN or name.startswith(OF_PYTHON):
            continue
        if name not in owners:
            raise NoLicence(f"the module {name} belongs to no package")
        found.update(each.lower() for each in owners[name])
    return found


def _packages(entries: list[Entry]) -> set[str]:
    """The packages that modules belong to: archived ones by name, open ones by their place."""
    found = set()
    for place, _, kind in entries:
        parts = place.replace("\\", "/").split("/")
        if kind == "PYMODULE":
            found.add(place.split(".")[0])
        elif (kind == "EXTENSION" or place.endswith(".pyc")) and len(parts) > 1:
            found.add(parts[0])
    return {name for name in found if not name.startswith("python3")}


def _libraries(binaries: list[Entry]) -> set[str]:
    found = set()
    for place, _, kind in binaries:
        name = PurePosixPath(place.replace("\\", "/")).name.lower()
        if kind != "BINARY":
            continue
        licences = {text for prefix, text in LIBRARIES.items() if name.startswith(prefix)}
        if not licences:
            raise NoLicence(f"the library {name}")
        found |= licences
    return found


def _write_distribution(target: Path, name: str) -> None:
    texts = [(file.name, file.read_text("utf-8")) for file in _texts(distribution(name))]
    texts += [
        (f"{each}.txt", (HERE / f"{each}.txt").read_text("utf-8"))
        for each in KEPT_HERE.get(name, ())
    ]
    if not texts:
        raise NoLicence(f"the package {name}")
    body = "\n\n".join(text.strip() for _, text in texts)
    (target / f"{name}.txt").write_text(body + "\n", "utf-8")


def _texts(package: Distribution) -> list[Path]:
    files = [Path(str(package.locate_file(file))) for file in package.files or ()]
    return sorted(
        file
        for file in files
        if ".dist-info" in str(file)
        and file.name.upper().startswith(("LICEN", "COPYING", "NOTICE"))
        and file.is_file()
    )


def _licence_of_python() -> Path:
    """Where a Python keeps its licence differs: beside itself on Windows, with its library else."""
    base = Path(sys.base_prefix)
    version = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (
        base / "LICENSE.txt",
        base / "lib" / version / "LICENSE.txt",
        Path("/usr/share/doc") / version / "copyright",
    )
    for place in places:
        if place.is_file():
            return place
    raise NoLicence("Python itself")
