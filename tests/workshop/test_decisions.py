"""Protects what is said of a measured decision: its sign, its spread, who would have won."""

import pytest

from engine.analysis.counterfactual import Change, Difference
from engine.analysis.counterfactual_seeds import Weighed
from engine.rules.playthrough import Decision
from tests.workshop.exports.games import language, played, subject
from workshop.debrief.decisions import DecisionsPage


def decision(number: int = 0) -> Decision:
    """Return one of the decisions that a list took."""
    return [d for d in played().log if d.player == "tinya"][number]


def difference(
    net: int, moved: int = 0, ledger: int = 0, there: str = "tinya", here: str = "tinya"
) -> Difference:
    """Return what a decision did, as far as it is told."""
    return Difference(
        net, max(moved, abs(net)), {}, 0, here, there, ledger, {"resources": ledger}, ()
    )


def weighed(held: Difference, *over: Difference, number: int = 0) -> Weighed:
    """Return a decision that was asked about."""
    return Weighed(Change((decision(number),)), held, held, over)


def page(*found: Weighed) -> DecisionsPage:
    """Return the page of a list in English."""
    return DecisionsPage(subject().hindsight("tinya"), language("en"), found)


def test_figures_are_signed_and_spread() -> None:
    """−41 here; over three other peoples the mean and the standard deviation, in whole votes."""
    found = weighed(difference(-41, 50), *(difference(n, 60, 3) for n in (-50, -38, -26)))
    (row,) = page(found).rows()
    assert (row.votes, row.moved, row.citizenship) == ("−41", "50", "0")
    assert (row.votes_over, row.citizenship_over) == ("−38 ± 12", "+3 ± 0")
    assert "3 games" in page(found).about_seeds()


def test_without_other_seeds_no_spread_is_made_up() -> None:
    """One game has no spread, and nothing is said about one."""
    found = page(weighed(difference(7)))
    assert found.rows()[0].votes_over == ""
    assert found.about_seeds() == ""


def test_what_did_most_comes_first_and_what_did_nothing_is_left_out() -> None:
    """By votes without their sign, then by electors, then by the ledger."""
    found = page(
        weighed(difference(5), number=0),
        weighed(difference(0), number=1),
        weighed(difference(-90), number=2),
        weighed(difference(0, 0, -20), number=3),
    )
    assert [row.net for row in found.rows()] == [-90, 5, 0]
    assert page(weighed(difference(0))).rows() == ()


@pytest.mark.parametrize(
    ("held", "over", "said"),
    [
        (difference(9, there="vizcacha"), (), "Without it The Viscacha would have won."),
        (difference(9), (), "The same list wins anyway."),
        (difference(9), (difference(9),) * 20, "The same list wins anyway."),
        (
            difference(9),
            (difference(9), difference(9, there="colibri")),
            "Here the same list wins anyway; with other people in 1 of 2 games.",
        ),
    ],
)
def test_who_would_have_won_is_told(
    held: Difference, over: tuple[Difference, ...], said: str
) -> None:
    """Safe anyway, decided by this, or sometimes the one and sometimes the other."""
    assert page(weighed(held, *over)).rows()[0].winner == said


def test_a_decision_is_told_with_its_turn() -> None:
    """When it was taken, and what was done."""
    assert page().what(weighed(difference(1))).startswith("Registration: ")
