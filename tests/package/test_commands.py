"""The commands of the built program: the same games as from the source, wherever it lies."""

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.authoring.library import Content
from engine.rules.definitions.scenario import Scenario
from engine.version import VERSION
from tests.package.windows import Built, windows_path
from tests.support import ROOT, shipped

LENGTHS = ("short", "standard", "full")
LAWS = (
    "2002",
    "2002+woman-in-first-3",
    "2002+alternation",
    "2002+alternation-woman-first",
    "2002+parity",
)
GAMES = 40
SHORT = ("play", "--scenario", "macusani-2002", "--length", "short", "--seed", "7", "--out")


def test_it_says_its_version_and_content(built: Built) -> None:
    """The same four letters of content as the source: two machines can be compared."""
    ours = subprocess.run(
        [sys.executable, "game.py", "--version"],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    done = built.run("--version")
    assert done.returncode == 0
    assert VERSION in done.stdout
    assert done.stdout.split()[-1] == ours.stdout.split()[-1]


def test_its_own_content_has_no_fault(built: Built) -> None:
    """``check`` finds nothing in what is handed out."""
    done = built.run("check", "--json")
    assert done.returncode == 0, done.stdout
    assert json.loads(done.stdout)["findings"] == []


def _orders(known: Content) -> list[list[str]]:
    """Arguments of games that have every scenario in every length, every law and every regime."""
    orders = [
        ["--scenario", scenario.id, *variant]
        for district in known.districts
        for scenario in district.scenarios
        for variant in _variants(known, scenario)
    ]
    orders += (orders[n % len(orders)] for n in range(GAMES - len(orders)))
    return [[*order, "--seed", str(seed)] for seed, order in enumerate(orders, 1)]


def _variants(known: Content, scenario: Scenario) -> Iterator[list[str]]:
    yield from (["--length", length] for length in LENGTHS)
    short = ["--length", "short"]
    if scenario.begins == "registration":  # later the law of the lists has done its work
        yield from ([*short, "--law", law] for law in LAWS)
    yield from ([*short, "--recall-law", law.id] for law in known.law.recall)
    yield from ([*short, "--regime", regime.id] for regime in known.model.regimes)


def _batch(path: Path, orders: list[list[str]], out: str) -> Path:
    lines = (" ".join([*order, "--out", f"{out}/{n}"]) for n, order in enumerate(orders))
    path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return path


def test_it_plays_the_very_games_that_the_source_plays(built: Built, tmp_path: Path) -> None:
    """Turn by turn the same state hashes, over all scenarios, lengths, laws and regimes."""
    orders = _orders(shipped())
    ours, theirs = tmp_path / "linux", tmp_path / "windows"
    source = _batch(tmp_path / "linux.txt", orders, str(ours))
    subprocess.run(
        [sys.executable, "game.py", "play", "--batch", str(source)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    batch = _batch(tmp_path / "windows.txt", orders, windows_path(theirs).replace("\\", "/"))
    done = built.run("play", "--batch", windows_path(batch))
    assert done.returncode == 0, done.stdout
    assert len(orders) >= GAMES
    for number, order in enumerate(orders):
        here, there = (
            json.loads((folder / str(number) / "replay.json").read_text("utf-8"))
            for folder in (ours, theirs)
        )
        assert here["hashes"] == there["hashes"], order
        assert here == there, order
        assert _read(ours / str(number)) == _read(theirs / str(number)), order


def _read(folder: Path) -> list[bytes]:
    return [(folder / name).read_bytes() for name in ("result.json", "chronicle.jsonl")]


def test_a_pool_of_processes_works_in_the_built_program(built: Built, tmp_path: Path) -> None:
    """The debrief computes other choices in two processes, and writes the same figures."""
    assert built.run(*SHORT, windows_path(tmp_path)).returncode == 0
    replay = windows_path(tmp_path / "replay.json")
    for workers in ("1", "2"):
        out = tmp_path / workers
        done = built.run(
            "debrief", replay, "--out", windows_path(out), "--replays", "4", "--workers", workers
        )
        assert done.returncode == 0, done.stdout
        assert "Pillow" not in done.stdout
        assert (out / "informe.pdf").read_bytes().startswith(b"%PDF")
    one, two = ((tmp_path / each / "informe.html").read_bytes() for each in "12")
    assert one == two


def _scenario(built: Built) -> Path:
    return built.folder / "content" / "districts" / "macusani" / "lists.yaml"


def test_an_edited_district_is_played(built: Built, tmp_path: Path) -> None:
    """An author changes a name in the open folder, and the game has it."""
    own = built.copy(tmp_path / "edited")
    file = _scenario(own)
    file.write_text(file.read_text("utf-8").replace("La Vizcacha", "La Vizcacha Ñusta"), "utf-8")
    done = own.run(*SHORT, windows_path(tmp_path / "out"))
    assert done.returncode == 0, done.stdout
    assert "La Vizcacha Ñusta" in done.stdout


def test_a_broken_district_is_told(built: Built, tmp_path: Path) -> None:
    """File, line and what was expected; and no game is played with half a district."""
    own = built.copy(tmp_path / "broken")
    file = _scenario(own)
    file.write_text(file.read_text("utf-8").replace("symbol:", "simbolo:", 1), "utf-8")
    done = own.run("check")
    assert done.returncode == 1
    assert "lists.yaml" in done.stdout and "simbolo" in done.stdout
    assert own.run(*SHORT, windows_path(tmp_path / "out")).returncode == 2


def test_it_runs_from_a_folder_with_a_long_and_foreign_name(built: Built, tmp_path: Path) -> None:
    """Spaces, ñ and a path of 120 letters: sticks are like that."""
    name = "Taller de Año Nuevo en la región"
    place = tmp_path / name
    place = place / ("x" * max(8, 120 - len(windows_path(place))))
    own = built.copy(place)
    assert len(windows_path(own.folder)) >= 120
    assert own.run("check").returncode == 0
    done = own.run(*SHORT, windows_path(place / "saliendo ñ"))
    assert done.returncode == 0, done.stdout
    assert (place / "saliendo ñ" / "replay.json").is_file()


@contextmanager
def _read_only(folder: Path) -> Iterator[Path]:
    """Give the folder as a stick that takes no writing."""
    place = folder.with_name("read-only")
    place.mkdir()
    subprocess.run(["mount", "--bind", str(folder), str(place)], check=True)
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(place)], check=True)
        yield place
    finally:
        subprocess.run(["umount", str(place)], check=True)


def test_it_runs_from_a_stick_that_takes_no_writing(built: Built, tmp_path: Path) -> None:
    """What it writes goes where it is told, or to the user's folder; never beside itself."""
    try:
        with _read_only(built.copy(tmp_path / "stick").folder) as place:
            assert Built(place, built.screen).run("check").returncode == 0
            done = Built(place, built.screen).run(*SHORT, windows_path(tmp_path / "out"))
            assert done.returncode == 0, done.stdout
    except subprocess.CalledProcessError:
        pytest.skip("this machine mounts nothing read-only")


@pytest.mark.parametrize("folder", ["content", "locale"])
def test_a_folder_that_is_missing_is_a_sentence(built: Built, tmp_path: Path, folder: str) -> None:
    """Half a copy: it says in both languages which folder is missing and what to do."""
    own = built.copy(tmp_path / "half", without=folder)
    done = own.run("check")
    assert done.returncode == 2
    assert f"Falta la carpeta «{folder}»" in done.stdout
    assert f'The folder "{folder}" is missing' in done.stdout
    assert "Traceback" not in done.stdout


def test_alone_it_says_to_extract_the_zip(built: Built, tmp_path: Path) -> None:
    """Opened inside the zip, Windows hands out the program's one file: no Python, one sentence."""
    (tmp_path / "alone").mkdir()
    for program in built.folder.glob("*.exe"):
        shutil.copy(program, tmp_path / "alone")
    done = Built(tmp_path / "alone", built.screen).run("check")
    assert done.returncode != 0
    assert "Extrae el zip / Extract the zip." in done.stdout


def test_without_a_folder_for_data_a_game_is_played(built: Built, tmp_path: Path) -> None:
    """A game that goes into a folder of one's own needs no other."""
    own = built.copy(tmp_path / "closed")
    with own.no_folder_for_data():
        done = own.run(*SHORT, windows_path(tmp_path / "out"))
    assert done.returncode == 0, done.stdout
    assert (tmp_path / "out" / "replay.json").is_file()
