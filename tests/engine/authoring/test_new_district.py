"""A new district is whole from its first minute: nothing is found in it, and it can be played."""

from dataclasses import replace
from pathlib import Path

import pytest

from engine.authoring.library import Content, Surroundings
from engine.authoring.loader import check_content, load_content_or_raise
from engine.authoring.new_district import (
    MOST_LETTERS,
    CannotMake,
    district_id,
    make_district,
)
from engine.authoring.new_world import new_world, usual_setup
from engine.players.strategies.names import STRATEGIES
from engine.players.table import plan_turn
from engine.rules.playthrough import Playthrough
from tests.support import ROOT

SHIPPED = ROOT / "content"
NAME = 'Ñahui d\'Oro: "la #1" {x}'
ID = "nahui-d-oro-la-1-x"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A content folder with one new district, of a name full of traps."""
    out = tmp_path_factory.mktemp("own") / "contenido mío"
    make_district(NAME, SHIPPED, out)
    return out


@pytest.fixture(scope="module")
def content(made: Path) -> Content:
    """The same, read with the laws and the model of the game."""
    return load_content_or_raise([made], SHIPPED)


@pytest.mark.parametrize("folder", [".", f"districts/{ID}"])
def test_nothing_is_found_in_it(made: Path, folder: str) -> None:
    """An author begins with a clean sheet, whichever of the two folders is checked."""
    surroundings = Surroundings(ROOT / "assets", ROOT / "locale")
    assert check_content([made / folder], SHIPPED, surroundings) == ()


def test_the_name_is_shown_as_it_was_typed(content: Content) -> None:
    """Accents, quotation marks and signs are the author's; only the id is made plain."""
    district = content.district(ID)
    assert district is not None and district.district.name == NAME


def test_everybody_in_it_can_be_placed(content: Content) -> None:
    """Every list fills its places and meets the quota: women are in every pool."""
    world = new_world(content, usual_setup(content, f"{ID}-2002"))
    for pool in world.pools.values():
        assert len(pool) >= 2 * world.list_size
        assert sum(one.sex == "woman" for one in pool) >= world.council_seats


@pytest.mark.parametrize(
    ("length", "strategy"),
    [
        *(("short", name) for name in sorted(STRATEGIES)),
        *((length, name) for length in ("standard", "full") for name in ("mixed", "patron")),
    ],
)
def test_every_strategy_plays_it_to_the_end(content: Content, length: str, strategy: str) -> None:
    """No turn of it asks for what a small district lacks."""
    usual = usual_setup(content, f"{ID}-2002")
    first, *others = usual.players
    players = (replace(first, strategy=strategy), *others)
    setup = replace(usual, length=length, players=players)  # type: ignore[arg-type]
    ways = {p.id: p.strategy for p in players}
    playthrough = Playthrough.start(new_world(content, setup))
    while not playthrough.is_over:
        player = playthrough.waiting_for[0]
        playthrough = plan_turn(playthrough, player, STRATEGIES[ways[player]]())
    assert playthrough.state.election is not None


def test_every_figure_says_that_it_is_assumed() -> None:
    """An invented place has no sources: each figure of the template is tagged A, with its why."""
    for path in sorted((SHIPPED / "templates" / "district").rglob("*.yaml")):
        text = path.read_text("utf-8")
        assert text.count("{value:") == text.count("tag: A, reason:"), path.name


def test_every_file_begins_with_a_word_to_the_author() -> None:
    """Whoever opens one in Notepad reads first what it is."""
    files = sorted((SHIPPED / "templates" / "district").rglob("*.yaml"))
    assert len(files) == 16
    for path in files:
        lines = path.read_text("utf-8").splitlines()
        comments = [line for line in lines if line.startswith("# ") and "$schema" not in line]
        assert comments and comments[0].split()[2].isupper(), path.name


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("Ñahui Pampa", "nahui-pampa"),
        ("  San Juan de la Sal ", "san-juan-de-la-sal"),
        ("O'Higgins", "o-higgins"),
        ("Über-ß", "uber-ss"),
        ("Con", "distrito-con"),
        ("Lugar " + "a" * (MOST_LETTERS - 6), "lugar-" + "a" * 42),
    ],
)
def test_an_id_is_made_of_any_name(name: str, id: str) -> None:
    """Small letters, digits and hyphens, and no name that Windows keeps for itself."""
    assert district_id(name) == id


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("", "no-name"),
        ("   ", "no-name"),
        ("···¿?", "no-name"),
        ("1234", "no-name"),
        ("安第斯", "no-name"),
        ("a" * 200, "long-name"),
        ("Dos\nlíneas", "broken-name"),
        ("Nul\0", "broken-name"),
        ("roto\udcff", "broken-name"),
    ],
)
def test_a_name_that_cannot_be_used_is_refused(name: str, code: str) -> None:
    """Each with its own reason, so that the sentence can say what to do."""
    with pytest.raises(CannotMake) as refused:
        district_id(name)
    assert refused.value.code == code


def test_nothing_is_written_over(made: Path, tmp_path: Path) -> None:
    """What an author wrote is never lost by asking twice, nor is a folder of other things used."""
    before = (made / "districts" / ID / "district.yaml").read_bytes()
    with pytest.raises(CannotMake) as twice:
        make_district(NAME, SHIPPED, made)
    assert twice.value.code == "taken"
    assert (made / "districts" / ID / "district.yaml").read_bytes() == before
    (tmp_path / "carta.doc").write_text("querida tía")
    with pytest.raises(CannotMake) as other:
        make_district("Otro", SHIPPED, tmp_path)
    assert other.value.code == "not-empty"
    assert [path.name for path in tmp_path.iterdir()] == ["carta.doc"]


def test_a_second_district_goes_beside_the_first(made: Path) -> None:
    """An author's content folder holds as many as they like."""
    folder = make_district("Otro lugar", SHIPPED, made)
    assert folder == made / "districts" / "otro-lugar"


def test_a_disk_that_fails_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full stick: one reason, and no broken district that would be found later."""
    write = Path.write_text

    def full(self: Path, *args: object, **more: object) -> int:
        if self.name == "places.yaml":
            raise OSError(28, "No space left on device")
        return write(self, *args, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(CannotMake) as refused:
        make_district("Otro", SHIPPED, tmp_path)
    assert refused.value.code == "not-written"
    assert list((tmp_path / "districts").iterdir()) == []
