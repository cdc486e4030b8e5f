"""The shelf of saves: what is written is whole, what is damaged is told, what was there is kept."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any, get_args

import pytest

from engine.language.language import Language
from engine.language.wording.game_files import FILE_FAULTS, SAVE_NOTES, say_file_fault
from engine.rules.playthrough import Playthrough
from engine.storage.carried import CarriedContent
from engine.storage.lock import LOCK
from engine.storage.save import NoteCode, SaveWriter, open_save
from engine.storage.schema import SCHEMA, FaultCode, Unreadable
from engine.storage.shelf import KEPT, Shelf, open_newest
from engine.storage.upgrades import UPGRADES, upgraded
from tests.saves.stages import WAYS, Stages, installed, state_of
from tests.support import ROOT, make_world, play_until, shipped


def test_three_earlier_generations_are_kept(stages: Stages, tmp_path: Path) -> None:
    """Of five saves the last four are there, the newest first, and each opens."""
    shelf = Shelf(tmp_path)
    for _, data in stages:
        shelf.write("game", data)
    assert len(list(tmp_path.glob("*.json*"))) == KEPT + 1
    earlier = shelf.earlier("game")
    assert [one.generation for one in earlier] == [0, 1, 2, 3]
    for one, (game, _) in zip(earlier, reversed(stages[1:]), strict=True):
        assert open_save(one.path, installed).playthrough.hash() == game.hash()


class Killed(BaseException):
    """The power went."""


def kill_at(monkeypatch: pytest.MonkeyPatch, at: int) -> None:
    """Let the power go at the touch of the disk after the first ``at`` ones."""
    left = [at]

    def watched(usual: Any) -> Any:
        def touch(*arguments: Any, **named: Any) -> Any:
            if left[0] == 0:
                raise Killed
            left[0] -= 1
            return usual(*arguments, **named)

        return touch

    monkeypatch.setattr(Path, "replace", watched(Path.replace))
    monkeypatch.setattr(Path, "mkdir", watched(Path.mkdir))
    monkeypatch.setattr("engine.storage.safe_write.os.fsync", watched(os.fsync))


@pytest.mark.parametrize("at", range(12))
def test_killed_at_any_step_the_old_or_the_new_game_opens(
    at: int,
    stages: Stages,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Between writing, syncing and each renaming: never nothing, never half of a game."""
    shelf = Shelf(tmp_path)
    for _, data in stages[:4]:
        shelf.write("game", data)
    with monkeypatch.context() as patch:
        kill_at(patch, at)
        finished = True
        try:
            shelf.write("game", stages[4][1])
        except Killed:
            finished = False
    old, new = stages[3][0].hash(), stages[4][0].hash()
    assert state_of(shelf) in ((new,) if finished else (old, new))
    shelf.write("game", stages[4][1])
    assert state_of(shelf) == new


@pytest.mark.parametrize("part", [0, 1, 500, 100_000])
def test_a_draft_that_was_cut_short_is_passed_over(
    part: int, stages: Stages, tmp_path: Path
) -> None:
    """The power went while the draft was being written: the save before it opens, unremarked."""
    shelf = Shelf(tmp_path)
    shelf.write("game", stages[0][1])
    (tmp_path / "game.json.new").write_bytes(stages[1][1][:part])
    opened = open_newest(shelf, "game", installed)
    assert opened.playthrough.hash() == stages[0][0].hash() and opened.notes == ()
    assert [one.name for one in shelf.games()] == ["game"]


def test_a_killed_process_leaves_a_game(tmp_path: Path) -> None:
    """A program that is killed while it saves over and over: whenever, the shelf has a game."""
    script = (
        "import sys; from pathlib import Path; from engine.storage.shelf import Shelf\n"
        "from engine.storage.save import SaveWriter\n"
        "from engine.rules.playthrough import Playthrough\n"
        "from tests.support import make_world\n"
        "game = Playthrough.start(make_world(5, ('idle',) * 4, 'short'))\n"
        "writer, shelf = SaveWriter(game.world), Shelf(Path(sys.argv[1]))\n"
        "shelf.write('game', writer.bytes(game, '2026-03-01T10:00')); print('saved', flush=True)\n"
        "while True: shelf.write('game', writer.bytes(game, '2026-03-01T10:01'))\n"
    )
    for delay in (0.0, 0.011, 0.023):
        process = subprocess.Popen(
            [sys.executable, "-c", script, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE
        )
        assert process.stdout is not None and process.stdout.readline().strip() == b"saved"
        time.sleep(delay)
        process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        process.communicate()
        assert len(open_newest(Shelf(tmp_path), "game", installed).playthrough.hashes) == 1


@pytest.mark.parametrize("generations", [1, 2, 3])
def test_damage_falls_back_to_the_last_good_save_and_says_so(
    generations: int, stages: Stages, tmp_path: Path
) -> None:
    """However many of the newest are broken, the next one opens with a note."""
    shelf = Shelf(tmp_path)
    for _, data in stages[:4]:
        shelf.write("game", data)
    for number in range(generations):
        path = shelf.path("game", number)
        path.write_bytes(path.read_bytes()[: -200 * (number + 1)])
    opened = open_newest(shelf, "game", installed)
    assert opened.notes == ("earlier-generation",)
    assert opened.playthrough.hash() == stages[3 - generations][0].hash()
    listed = shelf.games()[0]
    assert listed.summary is not None and listed.generation == generations


@pytest.mark.parametrize("place", range(0, 1000, 83))
def test_a_flipped_bit_is_found(place: int, stages: Stages, tmp_path: Path) -> None:
    """Wherever in the file one bit turned, it is told from a game."""
    data = bytearray(stages[1][1])
    data[place * (len(data) - 1) // 1000] ^= 4
    path = tmp_path / "game.json"
    path.write_bytes(data)
    with pytest.raises(Unreadable) as caught:
        open_save(path, installed)
    assert caught.value.code in ("damaged", "foreign")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"  \n", "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "foreign"),
        (b"{}", "foreign"),
        (b"[1, 2", "foreign"),
        (b"\xff\xfe{\x00", "foreign"),
        (b'"voz-y-voto"', "foreign"),
        (b"[" * 100_000, "foreign"),
        (b'{"voz-y-voto": "replay", "schema": 1}', "foreign"),
        (b'{"voz-y-voto": "save", "schema": 1}', "damaged"),
        (b'{"voz-y-voto": "save", "schema": "1"}', "damaged"),
        (b'{"voz-y-voto": "save", "schema": 0}', "damaged"),
        (b'{"voz-y-voto": "save", "schema": 2, "game": "2.0"}', "newer"),
    ],
)
def test_what_is_no_save_is_told_apart(data: bytes, code: str, tmp_path: Path) -> None:
    """Foreign, empty, damaged, newer: each has its sentence, and none of them a traceback."""
    path = tmp_path / "file.json"
    path.write_bytes(data)
    with pytest.raises(Unreadable) as caught:
        open_save(path, installed)
    assert caught.value.code == code
    english = Language.load("en", ROOT / "locale")
    sentence = say_file_fault(english, code, caught.value.params)
    assert "file.json" in sentence and "{" not in sentence


def test_a_newer_save_is_not_passed_over(stages: Stages, tmp_path: Path) -> None:
    """It is refused as it is; an older generation does not take its place, and nothing changes."""
    shelf = Shelf(tmp_path)
    shelf.write("game", stages[0][1])
    newer = json.dumps({"voz-y-voto": "save", "schema": SCHEMA + 1, "game": "9.9"}).encode()
    shelf.write("game", newer)
    with pytest.raises(Unreadable, match="newer"):
        open_newest(shelf, "game", installed)
    assert shelf.games()[0].fault is not None
    assert shelf.path("game").read_bytes() == newer


def test_every_fault_has_its_sentence() -> None:
    """The codes of the storage and the table of their sentences are the same."""
    assert set(FILE_FAULTS) == set(get_args(FaultCode))
    assert set(SAVE_NOTES) == set(get_args(NoteCode))


def test_a_save_goes_on_when_texts_were_corrected(stages: Stages, tmp_path: Path) -> None:
    """A mended sentence changes no hash: the game opens without a note and says it anew."""
    content = CarriedContent.of(make_world(5, WAYS, "short"))
    district = content.district.district
    mended = type(district.about)(district.about.id, "Otra frase.")
    changed = content.district.model_copy(
        update={"district": district.model_copy(update={"about": mended})}
    )
    corrected = CarriedContent(
        changed,
        content.model,
        content.law,
        content.recall_law,
        content.council_law,
        content.cards,
    )
    assert corrected.hash() == content.hash()
    Shelf(tmp_path).write("game", stages[2][1])
    opened = open_newest(Shelf(tmp_path), "game", lambda setup: corrected)
    assert opened.notes == ()
    assert opened.playthrough.world.district.district.about.spanish == "Otra frase."


def with_other_figures(content: CarriedContent) -> CarriedContent:
    """Return the content with one coefficient of the model changed."""
    first, *rest = content.model.parameters
    other = first.model_copy(update={"value": first.value + 1})
    model = content.model.model_copy(update={"parameters": (other, *rest)})
    return CarriedContent(
        content.district,
        model,
        content.law,
        content.recall_law,
        content.council_law,
        content.cards,
    )


def test_a_save_goes_on_with_its_own_figures_when_those_shipped_changed(
    stages: Stages, tmp_path: Path
) -> None:
    """The game says so, keeps the coefficients it was begun with, and takes corrected texts."""
    changed = with_other_figures(CarriedContent.of(make_world(5, WAYS, "short")))
    Shelf(tmp_path).write("game", stages[2][1])
    opened = open_newest(Shelf(tmp_path), "game", lambda setup: changed, shipped().districts)
    assert opened.notes == ("content-changed",)
    assert opened.playthrough.hash() == stages[2][0].hash()
    assert opened.playthrough.world.parameters == stages[2][0].world.parameters
    about = opened.playthrough.world.district.district.about
    assert about.spanish == shipped().districts[0].district.about.spanish


def test_a_save_goes_on_when_the_program_reckons_differently(
    stages: Stages, tmp_path: Path
) -> None:
    """Where computing it anew would go another way, the state that was saved counts."""
    game = stages[3][0]
    strange = Playthrough(
        game.world, game.state, game.log, game.annals, ("0" * 64, *game.hashes[1:])
    )
    shelf = Shelf(tmp_path)
    shelf.write("game", SaveWriter(game.world).bytes(strange, "2026-03-01T10:00"))
    opened = open_newest(shelf, "game", installed)
    assert opened.notes == ("rules-changed",)
    assert opened.playthrough.hash() == game.hash()
    assert opened.playthrough.chronicle == game.chronicle
    assert play_until(opened.playthrough, "office").slot.phase == "office"


def test_upgrades_go_step_by_step() -> None:
    """A file two schemas old takes two steps; a step that is missing is told."""
    steps = {
        0: lambda document: {**document, "name": "Tinya"},
        1: lambda document: {**document, "name": document["name"].upper()},
    }
    assert upgraded({"schema": 0}, steps, 2) == {"schema": 2, "name": "TINYA"}
    with pytest.raises(KeyError):
        upgraded({"schema": 0}, {}, 1)
    assert sorted(UPGRADES) == list(range(1, SCHEMA))


def test_names_on_the_shelf_are_free_and_foreign_files_are_left_alone(tmp_path: Path) -> None:
    """A second game of the same list gets a number; a text beside the saves is no game."""
    shelf = Shelf(tmp_path / "saves")
    assert shelf.games() == () and shelf.free_name("macusani-tinya") == "macusani-tinya"
    shelf.write("macusani-tinya", b"{}")
    (tmp_path / "saves" / "notes.txt").write_text("mine")
    assert shelf.free_name("macusani-tinya") == "macusani-tinya-2"
    assert [one.name for one in shelf.games()] == ["macusani-tinya"]
    shelf.remove("macusani-tinya")
    assert [path.name for path in (tmp_path / "saves").iterdir() if path.name != LOCK] == [
        "notes.txt"
    ]


def test_saving_is_quick(stages: Stages, tmp_path: Path) -> None:
    """After the first one a save takes well under a twentieth of a second."""
    game, writer = stages[4][0], SaveWriter(stages[4][0].world)
    writer.bytes(game, "2026-03-01T10:00")
    shelf, taken = Shelf(tmp_path), []
    for _ in range(5):
        started = time.perf_counter()
        shelf.write("game", writer.bytes(game, "2026-03-01T10:01"))
        taken.append(time.perf_counter() - started)
    assert min(taken) < 0.05
