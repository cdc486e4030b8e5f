"""Set up the game and open it, or set up the tests and pass them, with Python and pip alone.

    python build/start.py                  opens the game
    python build/start.py play --help      any command of the game
    python build/start.py --tests          every check and test; further arguments go to pytest

``--venv DIR`` before these keeps the environment elsewhere than in ``.venv``.

This file runs before anything is installed, perhaps on an old Python: it uses the standard
library alone and syntax that Python 3.6 reads, so that it can say what is missing.
"""

import hashlib
import importlib.util
import locale
import os
import shutil
import subprocess
import sys
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
REQUIREMENTS = ROOT / "build" / "requirements"
STAMP = "voz-y-voto.stamp"

# Each sentence in the two languages of the game, which cannot be asked yet.
SENTENCES = {
    "old-python": (
        "Este Python es {have}; el juego necesita Python {need} o uno más nuevo. "
        "Instálalo y vuelve a empezar con él.",
        "This is Python {have}; the game needs Python {need} or newer. Install it and start anew.",
    ),
    "no-venv": (
        "A este Python le falta la pieza que prepara el entorno (venv). "
        "En Debian o Ubuntu se instala así: sudo apt install python3-venv",
        "This Python lacks the part that prepares the environment (venv). "
        "On Debian or Ubuntu install it with: sudo apt install python3-venv",
    ),
    "venv-failed": (
        "No se pudo preparar el entorno en {folder}. ¿Hay espacio y permiso para escribir?",
        "The environment could not be made in {folder}. Is there space, and may you write there?",
    ),
    "preparing": (
        "Preparo el entorno en {folder}. La primera vez necesita internet y unos minutos.",
        "Preparing the environment in {folder}. The first time needs internet and a few minutes.",
    ),
    "no-network": (
        "No hay conexión con internet, y para preparar el juego la primera vez hace falta. "
        "Conéctate y repite lo mismo: sigue donde quedó.",
        "There is no connection to the internet, and the first preparation needs one. "
        "Connect and repeat the command: it goes on where it stopped.",
    ),
    "bad-hash": (
        "Lo que se descargó no es lo que se esperaba, y no se instaló. "
        "Repite más tarde o desde otra red.",
        "What was downloaded is not what was expected and was not installed. "
        "Repeat later or from another network.",
    ),
    "no-package": (
        "Para este sistema con Python {have} no hay todas las piezas ya hechas. "
        "Prueba con Python 3.11, 3.12, 3.13 o 3.14 de 64 bits.",
        "For this system with Python {have} not all parts exist ready made. "
        "Try a 64-bit Python 3.11, 3.12, 3.13 or 3.14.",
    ),
    "pip-failed": (
        "La instalación no terminó. Lo que dijo pip está en {log}",
        "The installation did not finish. What pip said is in {log}",
    ),
    "stopped": ("Detenido.", "Stopped."),
    "step-failed": ("No pasó: {steps}", "Did not pass: {steps}"),
    "all-passed": ("Todo pasó: {steps}", "All passed: {steps}"),
}

# What pip prints, in any of its versions, for each kind of failure; the first that fits is told.
PIP_FAILURES = (
    ("bad-hash", ("DO NOT MATCH THE HASHES",)),
    (
        "no-network",
        (
            "connection broken",
            "NewConnectionError",
            "NameResolutionError",
            "getaddrinfo failed",
            "Name or service not known",
            "Temporary failure in name resolution",
            "Network is unreachable",
            "Read timed out",
            "ConnectTimeout",
            "ProxyError",
        ),
    ),
    ("no-package", ("No matching distribution", "not a supported wheel")),
)


class CannotStart(Exception):
    """The sentence that tells the user why it cannot go on."""


def say(key: str, **params: object) -> str:
    """Return a sentence in English where the system speaks it, else in Spanish."""
    system = os.environ.get("LANG") or locale.getlocale()[0] or ""
    english = system.lower().startswith("en")
    return SENTENCES[key][1 if english else 0].format(**params)


def check_python() -> None:
    """Refuse a Python that is too old or lacks the parts that make an environment."""
    if sys.version_info[:2] < OLDEST_PYTHON:
        have = "{}.{}".format(*sys.version_info[:2])
        raise CannotStart(say("old-python", have=have, need="{}.{}".format(*OLDEST_PYTHON)))
    if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
        raise CannotStart(say("no-venv"))


def python_of(environment: Path) -> Path:
    """Return the interpreter of an environment."""
    if os.name == "nt":
        return environment / "Scripts" / "python.exe"
    return environment / "bin" / "python"


def requirements_key(name: str) -> str:
    """Return what identifies a set of requirements for this Python: it changes when a pin does."""
    digest = hashlib.sha256((REQUIREMENTS / (name + ".txt")).read_bytes()).hexdigest()
    return "{} {}.{} {}".format(name, *sys.version_info[:2], digest)


def is_ready(environment: Path, name: str) -> bool:
    """Tell by the stamp whether the environment holds the requirements ``name``."""
    stamp = environment / STAMP
    if not stamp.is_file() or not python_of(environment).is_file():
        return False
    return requirements_key(name) in stamp.read_text("utf-8").splitlines()


def prepare(environment: Path, name: str) -> None:
    """Make the environment where need be and install the requirements ``name`` into it.

    A half-made environment, from a start that was cut short, is mended or made anew.
    """
    if is_ready(environment, name):
        return
    print(say("preparing", folder=environment), flush=True)
    stamp = environment / STAMP
    installed = stamp.read_text("utf-8").splitlines() if stamp.is_file() else []
    if not _has_pip(environment):
        installed = []
        _make(environment)
    _install(environment, REQUIREMENTS / (name + ".txt"))
    # What the tests need holds all that the game needs, at the same versions.
    names = ["game", "tests"] if name == "tests" else [name]
    others = [line for line in installed if line.split(" ")[0] not in names]
    lines = others + [requirements_key(each) for each in names]
    stamp.write_text("\n".join(lines) + "\n", "utf-8")


def _has_pip(environment: Path) -> bool:
    python = python_of(environment)
    if not python.is_file():
        return False
    ask = f"import sys, pip; sys.exit(sys.version_info[:2] != {sys.version_info[:2]!r})"
    try:
        return subprocess.run([str(python), "-c", ask], capture_output=True).returncode == 0
    except OSError:
        return False


def _make(environment: Path) -> None:
    if (environment / "pyvenv.cfg").is_file():
        shutil.rmtree(environment, ignore_errors=True)
    command = [sys.executable, "-m", "venv", str(environment)]
    made = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if made.returncode != 0 or not _has_pip(environment):
        if "ensurepip" in made.stdout + made.stderr:
            raise CannotStart(say("no-venv"))
        raise CannotStart(say("venv-failed", folder=environment))


def _install(environment: Path, requirements: Path) -> None:
    command = [str(python_of(environment)), "-m", "pip", "install", "--require-hashes"]
    command += ["--only-binary", ":all:", "--disable-pip-version-check", "--retries", "3"]
    if not sys.stdout.isatty():
        command.append("--quiet")
    done = subprocess.run(
        [*command, "-r", str(requirements)], stderr=subprocess.PIPE, text=True, errors="replace"
    )
    if done.returncode != 0:
        log = environment / "pip.log"
        log.write_text(done.stderr, "utf-8")
        raise CannotStart(pip_failure(done.stderr, log))


def pip_failure(told: str, log: Path) -> str:
    """Return the sentence for what pip said."""
    for key, signs in PIP_FAILURES:
        if any(sign in told for sign in signs):
            return say(key, have="{}.{}".format(*sys.version_info[:2]))
    return say("pip-failed", log=log)


def open_game(environment: Path, arguments: "list[str]") -> int:
    """Run ``game.py`` with the arguments and return its exit code."""
    return subprocess.call([str(python_of(environment)), str(ROOT / "game.py"), *arguments])


def run_tests(environment: Path, arguments: "list[str]") -> int:
    """Run every check, then the tests; all run, whatever the others found."""
    python = str(python_of(environment))
    import_linter = "from importlinter.cli import lint_imports_command as run; run()"
    steps = [
        ("ruff", [python, "-m", "ruff", "check", "."]),
        ("mypy", [python, "-m", "mypy"]),
        ("import-linter", [python, "-c", import_linter]),
        ("check", [python, "game.py", "check"]),
        ("pytest", [python, "-m", "pytest", "-n", "2", "--dist", "loadgroup", *arguments]),
    ]
    # Without it a tool that draws lines fails on a Windows pipe.
    utf8 = dict(os.environ, PYTHONUTF8="1")
    failed = []
    for name, command in steps:
        print("=== " + name, flush=True)
        if subprocess.call(command, cwd=str(ROOT), env=utf8) != 0:
            failed.append(name)
    verdict = "step-failed" if failed else "all-passed"
    print(say(verdict, steps=", ".join(failed or [name for name, _ in steps])), flush=True)
    return 1 if failed else 0


def main(arguments: "list[str]") -> int:
    """Do what the arguments ask for and return the exit code."""
    environment = ROOT / ".venv"
    if len(arguments) > 1 and arguments[0] == "--venv":
        environment = Path(arguments[1]).resolve()
        arguments = arguments[2:]
    try:
        check_python()
        if arguments[:1] == ["--tests"]:
            prepare(environment, "tests")
            return run_tests(environment, arguments[1:])
        prepare(environment, "game")
        return open_game(environment, arguments)
    except CannotStart as reason:
        print(reason, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print(say("stopped"), file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
