"""The debate in the square: rounds of cards, a crowd that moves, a verdict that hands can give."""

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.rules.actions.debate import Interrupt, PlayCard, topic_of
from engine.rules.actions.hall import RecordDebateVerdict
from engine.rules.actions.turn import HandIn
from engine.rules.arithmetic import largest_remainder, part
from engine.rules.chronicle import Fact
from engine.rules.phase import Step
from engine.rules.phases.campaign import close, lay_the_table
from engine.rules.resolution import LEAKS, Resolution
from engine.rules.resolve import act_all, drawn_order
from engine.rules.setup import HALL

if TYPE_CHECKING:
    from engine.rules.state import State
    from engine.rules.world import World


class Debate:
    """The phase of the debate; one round a turn."""

    id = "debate"
    actions = (PlayCard, Interrupt, RecordDebateVerdict, HandIn)

    def begin(self, world: "World", state: "State") -> Step:
        """Put the question of the round."""
        lists = {name: replace(own, open=()) for name, own in state.lists.items()}
        topic = topic_of(world, state)
        fact = Fact("question-put", state.turn, "", source=f"topic:{topic.id}")
        return Step(replace(state, lists=lists), (fact,))

    def is_skipped(self, world: "World", state: "State") -> bool:
        """Never: a list that says nothing is seen to say nothing."""
        return False

    def resolve(self, world: "World", state: "State") -> Step:
        """Let all cards act on the square at once, then who convinced looks like a winner."""
        resolution = Resolution(world, state, keeps={})
        lay_the_table(resolution)
        act_all(resolution, drawn_order(resolution))
        points = _hands(resolution) or _applause(resolution)
        _look_like_a_winner(resolution, points)
        return close(resolution)


def _hands(resolution: Resolution) -> dict[str, int]:
    """Return the hall's verdict in permille, where hands were counted."""
    for action in resolution.state.plans.get(HALL, ()):
        if isinstance(action, RecordDebateVerdict) and any(action.hands):
            shares = largest_remainder(1000, action.hands)
            resolution.tell("verdict-by-hand", "", hands=action.hands)
            return dict(zip(resolution.world.lists, shares, strict=True))
    return {}


def _applause(resolution: Resolution) -> dict[str, int]:
    """Return each list's share of what moved the square for it, permille."""
    electors = {cell.index: cell.electors for cell in resolution.world.cells}
    gained = dict.fromkeys(resolution.world.lists, 0)
    for cause in resolution.causes:
        if cause.list in gained and cause.field in ("moral", "programme"):
            pairs = zip(cause.cells, cause.deltas, strict=True)
            gained[cause.list] += sum(electors[i] * delta for i, delta in pairs)
    lifted = [max(0, gain) for gain in gained.values()]
    if not sum(lifted):
        return {}
    return dict(zip(gained, largest_remainder(1000, lifted), strict=True))


def _look_like_a_winner(resolution: Resolution, points: dict[str, int]) -> None:
    p, lists = resolution.p, resolution.world.lists
    even = 1000 // len(lists)
    for name, share in points.items():
        gain = part(p["debate.look"], share - even)
        resolution.change(
            LEAKS,
            f"{name}:debate-verdict",
            "look",
            ((cell, part(gain, heard)) for cell, heard in resolution.world.audience),
            of=name,
        )
        resolution.tell(
            "crowd-moved", name, source=f"{name}:debate-verdict", after=share, before=even
        )
