"""Districts that nobody should write, and some will: each is told, and none stops a game."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from build.measuring.scaled import scaled
from engine.authoring.checks.sample import DISTRICT, Change, sample_content
from engine.authoring.library import Content
from engine.authoring.loader import check_content, load_content, load_content_or_raise
from engine.authoring.new_world import new_world, usual_setup
from engine.players.strategies.names import STRATEGIES
from engine.players.table import play_computers
from engine.rules.playthrough import Playthrough
from engine.rules.setup import Player
from tests.bots.trial import Trial, play
from tests.content.faults import FAULTS
from tests.content.folders import write_content
from tests.support import ROOT, make_world, shipped

OURS = ROOT / "content"
SCENARIOS = ("prueba-2002", "prueba-2003")
FOURS = (
    ("patron", "programme", "mixed", "idle"),
    ("women", "jobs", "town", "radio"),
    ("random", "strong", "random", "programme"),
)
ASPIRANTS = f"{DISTRICT}/aspirants.yaml"
SAMPLE = sample_content()
PEOPLE = SAMPLE[ASPIRANTS].split("- id: ")[1:]
ALL_MEN = SAMPLE[ASPIRANTS].replace("sex: woman", "sex: man")

POOLS = {
    "a single aspirant": f"- id: {PEOPLE[0]}",
    "three aspirants": "".join(f"- id: {one}" for one in PEOPLE[:3]),
    "no woman": ALL_MEN,
    "a single woman": ALL_MEN.replace("sex: man", "sex: woman", 1),
    "no man": SAMPLE[ASPIRANTS].replace("sex: man", "sex: woman"),
}
"""Pools of the main list from which no lawful list can be made."""

EMPTY = ("cases", "incidents", "offers", "officials", "organisations")
"""Files that may be empty: a district is poor without them, and can be played."""


def test_every_way_of_playing_is_tried() -> None:
    """A new way of playing is tried here too."""
    assert {way for four in FOURS for way in four} == set(STRATEGIES)


def _folder(files: Mapping[str, str], tmp_path: Path) -> Path:
    """Write the district alone, as an author has it."""
    own = {name: text for name, text in files.items() if name.startswith(DISTRICT)}
    return write_content(tmp_path, own) / DISTRICT


def _loaded(files: Mapping[str, str], tmp_path: Path) -> Content:
    content, problems = load_content([_folder(files, tmp_path)], OURS)
    assert content is not None, problems
    return content


def _without_office(files: Mapping[str, str]) -> dict[str, str]:
    """Leave out the scenario that begins in office: it names people and answers."""
    return {name: text for name, text in files.items() if not name.endswith("prueba-2003.yaml")}


def _played_by_all(content: Content, scenario: str, fours: tuple[tuple[str, ...], ...]) -> None:
    usual = usual_setup(content, scenario)
    for four in fours:
        ways = zip(usual.players, four, strict=True)
        players = tuple(Player(player.id, "list", way) for player, way in ways)
        world = new_world(content, replace(usual, length="short", players=players))
        assert play_computers(Playthrough.start(world)).is_over


def _played_at_random(content: Content, scenario: str, law: str = "2002", seed: int = 1) -> None:
    trial = Trial(scenario, "short", law, "2004", seed, shadowed=False)
    assert play(content, trial).is_over


@pytest.mark.parametrize(("communities", "told"), [(1, {"volumes"}), (300, set())])
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_a_district_of_any_size_is_played_to_its_end(
    communities: int, told: set[str], scenario: str, tmp_path: Path
) -> None:
    """One community or three hundred: nothing is wrong but the size of what is shipped whole."""
    files = sample_content(communities)
    assert {p.check for p in check_content([write_content(tmp_path / "whole", files)])} == told
    assert check_content([_folder(files, tmp_path)], OURS) == ()
    content = _loaded(files, tmp_path)
    _played_by_all(content, scenario, FOURS)
    _played_at_random(content, scenario)


def test_our_district_of_three_hundred_communities_is_played_to_its_end() -> None:
    """The same with all that stands in a district that was written to be played."""
    world = scaled(make_world(3, FOURS[2], "short"), 300)
    assert play_computers(Playthrough.start(world)).is_over


@pytest.mark.parametrize("pool", POOLS)
def test_a_pool_too_small_is_told_and_played_under_every_law(pool: str, tmp_path: Path) -> None:
    """Check says it; who plays all the same hands in what there is, and sees an end."""
    files = _without_office({**SAMPLE, ASPIRANTS: POOLS[pool]})
    problems = check_content([_folder(files, tmp_path)], OURS)
    assert "pools" in {problem.check for problem in problems}
    content = _loaded(files, tmp_path)
    _played_by_all(content, "prueba-2002", FOURS)
    for law in shipped().law.electoral_ids:
        _played_at_random(content, "prueba-2002", law)


def test_a_list_without_anybody_is_refused(tmp_path: Path) -> None:
    """Nobody can be mayor of it: the game says so and begins nothing."""
    files = _without_office({**SAMPLE, ASPIRANTS: "[]\n"})
    content, problems = load_content([_folder(files, tmp_path)], OURS)
    assert content is None
    assert [str(problem.found) for problem in problems] == ["a list of 0"]


@pytest.mark.parametrize("name", EMPTY)
def test_a_district_that_lacks_something_is_played_to_its_end(name: str, tmp_path: Path) -> None:
    """No offers, no organisation: the days are quiet, and come to an end."""
    files = _without_office({**SAMPLE, f"{DISTRICT}/{name}.yaml": "[]\n"})
    content = _loaded(files, tmp_path)
    _played_by_all(content, "prueba-2002", FOURS[:1])
    _played_at_random(content, "prueba-2002")


MINDED_BY_CHECK_ONLY = {
    "answers",
    "conditions",
    "debts",
    "electors",
    "flags",
    "here",
    "moments",
    "pools",
    "queues",
    "roads",
    "shares",
    "topics",
    "town",
    "volumes",
    "windows",
    "works",
}
PLAYABLE = {
    case.name: case
    for case in FAULTS
    if case.file.startswith(DISTRICT) and case.check in MINDED_BY_CHECK_ONLY
}
"""Faults of a district that the loader takes."""


@pytest.mark.parametrize("name", PLAYABLE)
def test_what_only_check_minds_stops_no_game(name: str, tmp_path: Path) -> None:
    """Who plays what was never checked gets dull or odd turns, and never a crash."""
    case = PLAYABLE[name]
    files = dict(SAMPLE)
    for change in (*case.also, Change(case.file, case.old, case.new)):
        files = change.applied(files)
    content = _loaded(files, tmp_path)
    for seed, scenario in enumerate(SCENARIOS, start=len(name)):
        _played_at_random(content, scenario, seed=seed)


def test_what_no_game_can_be_made_of_is_refused(tmp_path: Path) -> None:
    """A scenario that contradicts itself is told when it is loaded, not in its middle."""
    folder = write_content(tmp_path, SAMPLE)
    assert load_content_or_raise([folder]).districts
    twice = Change(
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        "lists: [lista-0, lista-1, lista-2, lista-3]",
        "lists: [lista-0, lista-1, lista-2, lista-2]",
    )
    content, problems = load_content([write_content(tmp_path / "b", twice.applied(SAMPLE))])
    assert content is None
    assert [problem.check for problem in problems] == ["scenarios"]
