"""Files that were cut, flipped, or written by hand: each is read rightly or refused in a sentence.

Every door is tried: the list of games, opening, going on, taking back, branching, and the commands
``replay`` and ``debrief``.
"""

import base64
import hashlib
import json
import os
import random
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.language.language import Language
from engine.language.wording.game_files import say_file_fault
from engine.storage.branches import branch_from
from engine.storage.save import open_save, read_summary
from engine.storage.schema import Unreadable
from engine.storage.shelf import Shelf, open_newest
from tests.saves.stages import Stages, installed
from tests.support import ROOT, shipped
from ui.commands.main import main
from ui.window.game import Game
from ui.window.presenters.saves import SavesPresenter
from ui.window.start import Start

ENGLISH = Language.load("en", ROOT / "locale")
Document = dict[str, Any]
FEW = settings(
    max_examples=60,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def resealed(document: Document) -> bytes:
    """Return a save whose checksum is right whatever is in it, as a clever hand would leave it."""
    kept = {key: value for key, value in document.items() if key != "checksum"}
    body = json.dumps(kept, ensure_ascii=False)[:-1].encode("utf-8", "surrogatepass")
    return body + f',"checksum":"{hashlib.sha256(body).hexdigest()}"}}\n'.encode()


def try_every_door(path: Path) -> None:
    """List, open, look, take back, branch: each does what it should, or refuses in a sentence."""
    shelf = Shelf(path.parent)
    lines = SavesPresenter(shelf, shipped()).lines(ENGLISH)
    assert [line.name for line in lines] == [path.stem]
    try:
        opened = Start(shipped(), shelf).read(path.stem)
    except Unreadable as fault:
        sentence = say_file_fault(ENGLISH, fault.code, fault.params)
        assert path.name in sentence and "{" not in sentence and len(sentence) < 300
        return
    game = Game(opened.playthrough, "game")
    for player in game.people:
        game.playthrough.view(player)
    game.undo()
    branch_from(game.playthrough, 1, "x")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where the one file of a shelf lies."""
    return tmp_path / "game.json"


@pytest.mark.parametrize("part", range(16))
def test_cut_at_every_sixteenth(part: int, stages: Stages, file: Path) -> None:
    """Whatever is missing at the end is missed, and the save before is offered."""
    data = stages[1][1]
    Shelf(file.parent).write("game", stages[0][1])
    Shelf(file.parent).write("game", data[: len(data) * part // 16])
    with pytest.raises(Unreadable):
        open_save(file, installed)
    opened = open_newest(Shelf(file.parent), "game", installed)
    assert opened.notes == ("earlier-generation",)
    assert opened.playthrough.hash() == stages[0][0].hash()


def test_two_hundred_flipped_bits(stages: Stages, file: Path) -> None:
    """One bit anywhere, also in the last bytes: it is never taken for the game it was."""
    chance = random.Random(200)
    data = stages[1][1]
    places = [chance.randrange(len(data)) for _ in range(180)] + list(range(-20, 0))
    for place in places:
        flipped = bytearray(data)
        flipped[place] ^= 1 << chance.randrange(8)
        file.write_bytes(flipped)
        try:
            read_summary(file)
        except Unreadable as fault:
            assert fault.code in ("damaged", "foreign", "newer")
        else:
            assert bytes(flipped).strip() == data.strip(), place


EDITS: dict[str, Callable[[Document], object]] = {
    "no decisions": lambda d: d.pop("decisions"),
    "no hashes": lambda d: d.update(hashes=[]),
    "a decision of a turn to come": lambda d: d["decisions"][0].update(turn=90),
    "a decision of nobody": lambda d: d["decisions"][0].update(player="nadie"),
    "a decision that there is not": lambda d: d["decisions"][0].update(action={"kind": "Win"}),
    "another seed": lambda d: d["setup"]["seeds"].update(people=6),
    "a seed that is none": lambda d: d["setup"]["seeds"].update(people="six"),
    "a scenario that there is not": lambda d: d["setup"].update(scenario="lima-2022"),
    "a law that there is not": lambda d: d["setup"].update(law="1066"),
    "a regime that there is not": lambda d: d["setup"].update(regime="ancien"),
    "nobody plays": lambda d: d["setup"].update(players=[]),
    "one plays twice": lambda d: d["setup"]["players"].append(d["setup"]["players"][0]),
    "a newsroom plays alone": lambda d: d["setup"].update(
        players=[{"id": "x", "kind": "newsroom", "strategy": "person"}]
    ),
    "a turn that there is not": lambda d: spoil(d)["state"].update(turn=5000),
    "a turn below the first": lambda d: spoil(d)["state"].update(turn=-3),
    "no lists": lambda d: spoil(d)["state"].update(lists={}),
    "plans of nobody": lambda d: spoil(d)["state"].update(plans={"nadie": []}),
    "no electors": lambda d: spoil(d)["state"].update(electorate={}),
    "no content": lambda d: spoil_content(d).pop("content"),
    "content that is a list": lambda d: spoil_content(d).update(content=[1, 2]),
    "content that is noise": lambda d: spoil_content(d).update(content="x" * 999),
    "content without a district": lambda d: repack(d, lambda c: c["models"].pop("district")),
    "content of nothing": lambda d: repack(d, lambda c: c.clear()),
    "content without places": lambda d: repack(
        d, lambda c: c["models"]["district"].update(places=[])
    ),
    "content without people": lambda d: repack(
        d, lambda c: c["models"]["district"].update(aspirants=[])
    ),
    "content without parameters": lambda d: repack(
        d, lambda c: c["models"]["model"].update(parameters=[])
    ),
    "content without texts": lambda d: repack(d, lambda c: c.update(texts={})),
    "content with a district of another kind": lambda d: repack(
        d, lambda c: c["models"].update(district=c["models"]["law"])
    ),
    "a summary of the wrong kind": lambda d: d.update(summary="week 3"),
    "a summary full of letters": lambda d: d["summary"].update(district="\x00\n" * 40),
    "a branch of nothing": lambda d: d.update(branch={"of": "x", "turn": 4000}),
    "half of a letter": lambda d: d["summary"].update(district="\ud83d"),
    "half of a letter in a name": lambda d: d["setup"].update(scenario="\ud83d"),
    "a number too large": lambda d: d["setup"]["seeds"].update(people=10**300),
}


def spoil(document: Document) -> Document:
    """See to it that the state of the save counts: computed anew it goes another way."""
    document["hashes"][-1] = "0" * 64
    return document


def spoil_content(document: Document) -> Document:
    """See to it that the content of the save counts, and not what is installed."""
    document["content_hash"] = "0" * 64
    return document


def repack(document: Document, change: Callable[[Any], object]) -> None:
    """Change the content that a save carries."""
    spoil_content(document)
    content = json.loads(zlib.decompress(base64.b85decode(document["content"])))
    change(content)
    packed = zlib.compress(json.dumps(content).encode())
    document["content"] = base64.b85encode(packed).decode()


@pytest.mark.parametrize("what", EDITS)
def test_a_hand_that_seals_anew(
    what: str, led: bytes, file: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Read or refused at every door, and never a fault of the program."""
    document = json.loads(led)
    EDITS[what](document)
    file.write_bytes(resealed(document))
    try_every_door(file)
    out = file.parent / "out"
    for command in (["replay", str(file)], ["debrief", str(file), "--out", str(out)]):
        code = main([*command, "--data", str(file.parent), "--language", "en"])
        told = capsys.readouterr()
        assert code in (0, 1, 2) and "inside the program" not in told.err, told.err
        assert "Traceback" not in told.err + told.out


@pytest.mark.parametrize("what", EDITS)
def test_a_hand_that_does_not_is_told(what: str, led: bytes, stages: Stages, file: Path) -> None:
    """Without the right checksum no edit is read, and the save before is offered."""
    document = json.loads(led)
    EDITS[what](document)
    shelf = Shelf(file.parent)
    shelf.write("game", stages[0][1])
    shelf.write("game", json.dumps(document).encode())
    opened = open_newest(shelf, "game", installed)
    assert opened.notes == ("earlier-generation",)


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=8)
    | st.sampled_from(["tinya", "colibri", "hall", "HandIn", "person"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=5,
)


@FEW
@given(data=st.data())
def test_any_edit_that_is_sealed_anew(led: bytes, tmp_path: Path, data: st.DataObject) -> None:
    """A value anywhere in record, state, chronicle or carried content, replaced or taken away."""
    document = json.loads(led)
    if data.draw(st.booleans(), "the saved state counts"):
        spoil(document)
    if data.draw(st.booleans(), "in the content"):
        repack(document, lambda content: mutate(content, data))
    else:
        mutate(document, data)
    folder = tmp_path / os.urandom(4).hex()
    folder.mkdir()
    file = folder / "game.json"
    file.write_bytes(resealed(document))
    try_every_door(file)


def mutate(node: Any, data: st.DataObject) -> None:
    """Walk down from ``node`` and change what is met there."""
    while True:
        keys = sorted(node) if isinstance(node, dict) else list(range(len(node)))
        if not keys:
            return
        key = data.draw(st.sampled_from(keys))
        deeper = isinstance(node[key], dict | list) and node[key]
        if deeper and data.draw(st.integers(0, 4)):
            node = node[key]
            continue
        if data.draw(st.booleans()):
            node[key] = data.draw(JSON)
        else:
            del node[key]
        return


@FEW
@given(
    start=st.integers(0, 10**6),
    length=st.integers(0, 400),
    noise=st.binary(max_size=40),
)
def test_any_bytes_replaced(
    stages: Stages, tmp_path: Path, start: int, length: int, noise: bytes
) -> None:
    """A stretch of the file is missing, or something else stands in its place."""
    data = stages[1][1]
    place = start % len(data)
    changed = data[:place] + noise + data[place + length :]
    file = tmp_path / "game.json"
    file.write_bytes(changed)
    try:
        read_summary(file)
    except Unreadable:
        return
    assert changed.rstrip() == data.rstrip()


def test_a_large_file_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two hundred megabytes of spaces under the name of a save: refused by size and beginning."""
    large, spaces, text = (tmp_path / f"{name}.json" for name in ("large", "spaces", "text"))
    with large.open("wb") as file:
        file.truncate(200_000_000)
    spaces.write_bytes(b" " * 2_000_000)
    text.write_bytes(b"Querida hermana: " * 100_000)
    codes = {one.name: one.fault.code for one in Shelf(tmp_path).games() if one.fault}
    assert codes == {"large": "too-large", "spaces": "empty", "text": "foreign"}


def test_a_folder_and_a_pipe_named_like_a_save(stages: Stages, tmp_path: Path) -> None:
    """They are not listed, not read, not deleted, and their names are not free."""
    shelf = Shelf(tmp_path)
    (tmp_path / "folder.json").mkdir()
    (tmp_path / "folder.json" / "mine.txt").write_text("mine")
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.json")
        assert shelf.free_name("pipe") == "pipe-2"
    assert shelf.games() == ()
    assert shelf.free_name("folder") == "folder-2"
    with pytest.raises(Unreadable):
        read_summary(tmp_path / "folder.json")
    shelf.remove("folder")
    assert (tmp_path / "folder.json" / "mine.txt").exists()


@pytest.mark.parametrize(
    "name", ["ñandú y cóndor", "a.b.c", "[x]", "100 %", "{reason}", "**x**", "'\"", "-rama", "ب"]
)
def test_names_with_odd_letters(name: str, stages: Stages, tmp_path: Path) -> None:
    """A file that somebody renamed is listed, opened, saved anew and deleted like any other."""
    shelf = Shelf(tmp_path)
    for stage in (0, 1):
        shelf.write(name, stages[stage][1], shelf.seal(name))
    assert [one.name for one in shelf.games()] == [name]
    assert open_newest(shelf, name, installed).playthrough.hash() == stages[1][0].hash()
    assert [line.name for line in SavesPresenter(shelf, shipped()).lines(ENGLISH)] == [name]
    assert shelf.free_name(name) == f"{name}-2"
    (tmp_path / f"{name}.json").write_bytes(b"{")
    open_newest(shelf, name, installed)
    shelf.remove(name)
    assert not list(tmp_path.glob("*.json*"))


@pytest.mark.parametrize("raw", [b"\xff", b"caf\xe9"])
def test_a_name_in_no_encoding(raw: bytes, stages: Stages, tmp_path: Path) -> None:
    """A name from an old stick that is no UTF-8 is listed and opened."""
    try:
        name = os.fsdecode(raw)
        (tmp_path / f"{name}.json").write_bytes(stages[1][1])
    except (OSError, UnicodeError):
        pytest.skip("this disk has no such names")
    (shelved,) = Shelf(tmp_path).games()
    assert open_newest(Shelf(tmp_path), shelved.name, installed).playthrough.hash()
