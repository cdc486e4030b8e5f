"""The ways of playing by the names that commands and scenarios use (``commands.md``)."""

from collections.abc import Mapping

from engine.players.strategies.idle import Idle
from engine.players.strategies.jobs import Jobs
from engine.players.strategies.mixed import Mixed
from engine.players.strategies.patron import Patron
from engine.players.strategies.politician import Politician
from engine.players.strategies.programme import Programme
from engine.players.strategies.radio import Radio
from engine.players.strategies.random import Random
from engine.players.strategies.strong import Strong
from engine.players.strategies.town import Town
from engine.players.strategies.women import Women

STRATEGIES: Mapping[str, type[Idle | Politician | Random]] = {
    "idle": Idle,
    "jobs": Jobs,
    "mixed": Mixed,
    "patron": Patron,
    "programme": Programme,
    "radio": Radio,
    "random": Random,
    "strong": Strong,
    "town": Town,
    "women": Women,
}
