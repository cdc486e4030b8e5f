"""Which handler answers which kind of effect. A new kind: define it, write it, add it here."""

from collections.abc import Callable, Mapping
from typing import Any

from engine.rules.effects import dealings, municipality, people

HANDLERS: Mapping[str, Callable[..., Any]] = {
    "awareness": people.change_awareness,
    "commitment": dealings.commit,
    "council": municipality.change_council,
    "days": dealings.change_days,
    "debt": dealings.incur_debt,
    "evidence": dealings.leave_trace,
    "flag": dealings.set_flag,
    "money": dealings.change_money,
    "queue": dealings.queue_incident,
    "rule": municipality.change_rule,
    "rumour": dealings.spread_rumour,
    "secrecy": people.change_secrecy,
    "signatures": municipality.change_signatures,
    "standing": people.change_standing,
    "tie": people.change_tie,
    "training": people.change_training,
    "treasury": municipality.change_treasury,
    "work": municipality.start_work,
}
