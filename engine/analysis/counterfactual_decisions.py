"""Which decisions of a player to ask about: those that moved most, as the chronicle has it."""

from engine.analysis.counterfactual import Change, without
from engine.analysis.why import change_of_turn
from engine.rules.actions.eve import HoldParty
from engine.rules.actions.gifts import GiveGift, RecruitBroker
from engine.rules.actions.governing import DeliverGoods
from engine.rules.actions.registration import PlaceAspirant
from engine.rules.playthrough import Decision, Playthrough

MOST = 12
GIFTS = (DeliverGoods, GiveGift, HoldParty, RecruitBroker)
"""What is given for votes, and what is handed over later because it was promised."""


def weightiest(game: Playthrough, player: str, most: int = MOST) -> tuple[Decision, ...]:
    """Return the player's decisions that moved most expected votes, the weightiest first.

    They are ranked by their own part of the turn's change, without replaying: what a decision set
    off later is only known by asking (:func:`engine.analysis.counterfactual_seeds.weigh`).
    """
    weights: list[tuple[int, int, Decision]] = []
    for turn in sorted({d.turn for d in game.log if d.player == player}):
        parts = {p.source: p.milli_votes for p in change_of_turn(game, turn, player).parts}
        for number, decision in enumerate(game.log):
            if decision.turn == turn and decision.player == player:
                moved = abs(parts.get(decision.action.source(player), 0))
                if moved:
                    weights.append((-moved, number, decision))
    return tuple(decision for _, _, decision in sorted(weights, key=lambda w: w[:2])[:most])


def gifts_of(game: Playthrough, player: str) -> tuple[Decision, ...]:
    """Return what a list gave for votes, and delivered afterwards."""
    return tuple(d for d in game.log if d.player == player and isinstance(d.action, GIFTS))


def without_gifts(game: Playthrough, player: str) -> Change:
    """Ask what would have been had a list given nothing; raises ValueError where it did not."""
    gifts = gifts_of(game, player)
    if not gifts:
        raise ValueError(f"{player} gave nothing")
    return without(*gifts)


def without_own_order(game: Playthrough, player: str) -> Change:
    """Ask what would have been with the list that the party men make; ValueError if it was it."""
    placed = [d for d in game.log if d.player == player and isinstance(d.action, PlaceAspirant)]
    if not placed:
        raise ValueError(f"{player} left the list to the party men")
    return without(*placed)
