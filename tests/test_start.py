"""Setting up: what is said where something is missing, and when nothing need be done."""

import importlib.util
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
PINNED = re.compile(r"^([A-Za-z0-9._-]+)==", re.MULTILINE)


def _load_start() -> Any:
    """Load the script by its path: a package named ``build`` may be installed."""
    spec = importlib.util.spec_from_file_location("start", ROOT / "build" / "start.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


start = _load_start()


def names_in(text: str) -> set[str]:
    """Return the normalised package names at the beginnings of lines."""
    found = re.findall(r"^([A-Za-z0-9._-]+)(?:==|>=|$)", text, re.MULTILINE)
    return {re.sub(r"[._-]+", "-", name).lower() for name in found}


def test_an_old_python_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A laptop of 2018 reads which Python it needs, in its language."""
    monkeypatch.setattr(sys, "version_info", (3, 8, 10))
    monkeypatch.setenv("LANG", "es_PE.UTF-8")
    assert start.main([]) == 2
    assert "necesita Python 3.11" in capsys.readouterr().err


def test_missing_venv_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Debian ships Python without it; the sentence names the package."""
    found = importlib.util.find_spec
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda n: None if n == "ensurepip" else found(n)
    )
    assert start.main([]) == 2
    assert "python3-venv" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ("WARNING: Retrying after connection broken by 'NewConnectionError'", "no-network"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE FILE", "bad-hash"),
        ("ERROR: No matching distribution found for pygame-ce==2.5.8", "no-package"),
        ("ERROR: [Errno 28] No space left on device", "pip-failed"),
    ],
)
def test_what_pip_says_becomes_a_sentence(told: str, key: str, tmp_path: Path) -> None:
    """Nobody has to read a page of pip to learn that the cable is out."""
    have = "{}.{}".format(*sys.version_info[:2])
    assert start.pip_failure(told, tmp_path) == start.say(key, have=have, log=tmp_path)


def test_ready_only_with_the_stamp_of_these_pins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second start is quick; a changed pin or a half-made environment is prepared again."""
    python = start.python_of(tmp_path)
    python.parent.mkdir()
    python.touch()
    assert not start.is_ready(tmp_path, "game")
    (tmp_path / start.STAMP).write_text(start.requirements_key("game") + "\n", "utf-8")
    assert start.is_ready(tmp_path, "game")
    assert not start.is_ready(tmp_path, "tests")
    pins = tmp_path / "pins"
    pins.mkdir()
    (pins / "game.txt").write_text("changed", "utf-8")
    monkeypatch.setattr(start, "REQUIREMENTS", pins)
    assert not start.is_ready(tmp_path, "game")


def test_every_sentence_is_in_both_languages() -> None:
    """What is said before the catalogues can be read is in both languages as well."""
    for spanish, english in start.SENTENCES.values():
        assert set(re.findall(r"{\w+}", spanish)) == set(re.findall(r"{\w+}", english))


def test_requirements_say_what_the_project_says() -> None:
    """``pyproject.toml`` and the pinned files name the same packages."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    game = names_in((ROOT / "build/requirements/game.in").read_text("utf-8"))
    assert names_in("\n".join(project["dependencies"])) == game - {"colorama"}
    tests = names_in((ROOT / "build/requirements/tests.in").read_text("utf-8"))
    assert names_in("\n".join(project["optional-dependencies"]["tests"])) == tests


@pytest.mark.parametrize("name", ["game", "tests"])
def test_pins_carry_hashes_and_no_address(name: str) -> None:
    """What is installed is exactly what was tried, from whichever index the machine uses."""
    text = (ROOT / f"build/requirements/{name}.txt").read_text("utf-8")
    pins = re.split(r"\n(?=\S)", text.strip())
    assert all(re.match(r"[a-z0-9-]+==\S+ \\\n    --hash=sha256:", pin) for pin in pins)
    assert "://" not in text


def test_third_party_page_names_every_package() -> None:
    """Who hands the game on finds the licence of each package inside it."""
    page = (ROOT / "docs/third-party.md").read_text("utf-8").lower()
    pins = PINNED.findall((ROOT / "build/requirements/game.txt").read_text("utf-8"))
    assert [name for name in pins if name.lower() not in page] == []


def test_a_half_made_environment_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A start that was cut short, or a Python that was removed since, mends itself."""
    environment = tmp_path / "año nuevo" / ".venv"
    environment.mkdir(parents=True)
    (environment / "pyvenv.cfg").write_text("home = nowhere\n", "utf-8")
    monkeypatch.setattr(start, "_install", lambda *_: None)
    start.prepare(environment, "tests")
    assert start.is_ready(environment, "tests")
    assert start.is_ready(environment, "game")
    monkeypatch.setattr(start, "_make", lambda _: pytest.fail("made twice"))
    start.prepare(environment, "game")
