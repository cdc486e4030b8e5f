"""Effects on a list's dealings: money, debts, words given, traces, what comes later."""

from typing import TYPE_CHECKING

from engine.rules.definitions.effects import (
    Commitment,
    DaysChange,
    DebtIncurred,
    Evidence,
    FlagSet,
    MoneyChange,
    Queue,
    Rumour,
)
from engine.rules.effect import Occasion
from engine.rules.list_state import Owed, Trace, Word

if TYPE_CHECKING:
    from engine.rules.resolution import Resolution


def change_money(resolution: "Resolution", occasion: Occasion, effect: MoneyChange) -> None:
    """Add to the purse or take from it; a purse is never below zero."""
    own = resolution.lists[occasion.player]
    after = max(0, own.money_centimos + effect.centimos)
    resolution.update(occasion.player, money_centimos=after)
    resolution.tell(
        "purse-changed",
        occasion.player,
        audience=occasion.player,
        source=occasion.source,
        before=own.money_centimos,
        after=after,
    )


def incur_debt(resolution: "Resolution", occasion: Occasion, effect: DebtIncurred) -> None:
    """Take on the debt of this offer; it falls due in office."""
    if occasion.debt is None:
        return
    own = resolution.lists[occasion.player]
    owed = Owed(
        occasion.subject,
        resolution.state.turn,
        occasion.debt.due,
        occasion.debt.owed_centimos,
    )
    resolution.update(occasion.player, debts=(*own.debts, owed))
    resolution.tell(
        "debt-incurred",
        occasion.player,
        audience=occasion.player,
        source=occasion.source,
        after=occasion.debt.owed_centimos,
        offer=occasion.subject,
        due=occasion.debt.due,
    )


def commit(resolution: "Resolution", occasion: Occasion, effect: Commitment) -> None:
    """Give one's word about a place on the list."""
    own = resolution.lists[occasion.player]
    word = Word(effect.aspirant, effect.first)
    resolution.update(occasion.player, words=(*own.words, word))


def set_flag(resolution: "Resolution", occasion: Occasion, effect: FlagSet) -> None:
    """Remember something of the player."""
    flags = {*resolution.lists[occasion.player].flags, effect.flag}
    resolution.update(occasion.player, flags=tuple(sorted(flags)))


def leave_trace(resolution: "Resolution", occasion: Occasion, effect: Evidence) -> None:
    """Leave a trace that may come out in any later turn of the campaign or of office."""
    own = resolution.lists[occasion.player]
    trace = Trace(occasion.source, occasion.place, resolution.state.turn, effect.risk)
    resolution.update(occasion.player, traces=(*own.traces, trace))


def spread_rumour(resolution: "Resolution", occasion: Occasion, effect: Rumour) -> None:
    """Put a line into the news; who did what it comes from is not told with it."""
    resolution.tell(
        "rumour-heard",
        "",
        place=occasion.place,
        source=f"rumour:{effect.text.id}",
        text=effect.text.id,
    )


def queue_incident(resolution: "Resolution", occasion: Occasion, effect: Queue) -> None:
    """Make sure that an incident comes after so many turns."""
    own = resolution.lists[occasion.player]
    queued = {**own.queued, effect.incident: resolution.state.turn + effect.turns}
    resolution.update(occasion.player, queued=queued)


def change_days(resolution: "Resolution", occasion: Occasion, effect: DaysChange) -> None:
    """Take days from the coming week, or give them back."""
    own = resolution.lists[occasion.player]
    resolution.update(occasion.player, days_lost=own.days_lost - effect.amount)
