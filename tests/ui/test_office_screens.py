"""Protects office on the screen: what each role can do, the money's reasons, every size."""

from typing import Any

import pytest

from engine.rules.actions.governing import StartWork
from tests.ui.conftest import MakePilot
from tests.ui.played import CIVIL_SOCIETY, GOVERNS, MINORITY, faults_at_all_sizes, game_at
from ui.window.presenters.office import OfficePresenter
from ui.window.presenters.office_choices import OfficeChoices
from ui.window.presenters.office_groups import ASSEMBLY, groups
from ui.window.screens.office import OfficeScreen
from ui.window.screens.office_choices import OfficeChoicesScreen

ROLES = [GOVERNS, MINORITY]


@pytest.mark.parametrize("how", ROLES)
@pytest.mark.parametrize("tab", ["m", "o", "c"])
def test_every_tab_can_be_read_at_every_size(fly: MakePilot, how: dict[str, Any], tab: str) -> None:
    """The table, the works and the council: nothing is cut off or out of reach."""
    pilot = fly(OfficeScreen(game_at("office", 3, **how)))
    pilot.press(tab)
    assert faults_at_all_sizes(pilot) == []


@pytest.mark.parametrize("how", ROLES)
def test_every_group_can_be_read_at_every_size(fly: MakePilot, how: dict[str, Any]) -> None:
    """Each group opens, and its first kind shows what can be done."""
    game = game_at("office", 2, **how)
    pilot = fly(OfficeScreen(game))
    for group in groups(pilot.app.language, game.view.role):
        if group.id != ASSEMBLY:
            pilot.app.show(OfficeChoicesScreen(game, group))
            assert faults_at_all_sizes(pilot) == []
            pilot.app.back()


@pytest.mark.parametrize("how", [*ROLES, CIVIL_SOCIETY])
def test_each_role_has_real_things_to_do(fly: MakePilot, how: dict[str, Any]) -> None:
    """At least four kinds of activity can be chosen now, and none shows more than seven at once."""
    game = game_at("office", 2, **how)
    language = fly(OfficeScreen(game)).app.language
    open_kinds = 0
    for group in groups(language, game.view.role):
        if group.id == ASSEMBLY:
            continue
        choices = OfficeChoices(game, group.id)
        for kind in choices.kinds(language):
            if kind.id == "start-work":
                open_kinds += 1
                continue
            listed = choices.choices(language, kind.id)
            assert all(len(part.choices) <= 7 for part in listed)
            open_kinds += any(not c.refused for part in listed for c in part.choices)
    assert open_kinds >= 4


def test_a_work_is_begun_in_three_steps_by_mouse(fly: MakePilot) -> None:
    """Place, project, door: then it stands in the plan, and can be taken out."""
    game = game_at("office", 2, **GOVERNS)
    pilot = fly(OfficeScreen(game))
    place, project = next(
        (place, project)
        for place in game.view.places
        for project in game.view.buildable_in(place)
        if game.view.check(StartWork(project, place, "mayor")) is None
    )
    pilot.click("group-works").click(f"where-{place}").click(f"project-{project}")
    pilot.click(next(w.key for w in pilot.root.walk() if w.key.startswith("door-")))
    planned = [a for a in game.view.plan if a.kind == "start-work"]
    assert [a.door for a in planned] == ["mayor"]
    pilot.click("remove-0")
    assert not game.view.plan


def test_the_treasury_is_the_sum_of_its_reasons(fly: MakePilot) -> None:
    """What came in less what went out through every door is what is there: céntimo by céntimo."""
    game = game_at("office", 3, **GOVERNS)
    office = OfficePresenter(game)
    language = fly(OfficeScreen(game)).app.language
    total = sum(_centimos(amount) for _, amount in office.why_treasury(language).parts)
    assert total == office.treasury


def test_everything_is_planned_by_the_keyboard(fly: MakePilot) -> None:
    """A number opens a group, a number its kind, Enter chooses: nobody needs the mouse."""
    game = game_at("office", 2, **MINORITY)
    pilot = fly(OfficeScreen(game))
    pilot.press("3", "1")
    pilot.app.focus_on(_first_choice(pilot.root))
    pilot.press("enter")
    assert [a.kind for a in game.view.plan] == ["visit-place"]
    pilot.press("ctrl+z")
    assert not game.view.plan


def test_handing_in_asks_where_nothing_was_done(fly: MakePilot) -> None:
    """What waits without an answer, and an empty plan, are said before the turn is closed."""
    game = game_at("office", 2, **MINORITY)
    pilot = fly(OfficeScreen(game))
    turn = game.view.slot.turn
    pilot.click("hand-in")
    assert game.view.slot.turn == turn
    pilot.press("enter").click("hand-in").click("answer-1")
    assert game.view.slot.turn == turn + 1


def _first_choice(root: Any) -> str:
    return str(next(w.key for w in root.walk() if w.key.startswith("do-") and w.enabled))


def _centimos(text: str) -> int:
    digits = "".join(sign for sign in text.replace("−", "-") if sign in "-.0123456789")
    whole, _, rest = digits.partition(".")
    sign = -1 if whole.startswith("-") else 1
    return int(whole) * 100 + sign * int(rest or 0)
