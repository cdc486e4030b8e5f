"""The ways of playing by the names that commands and scenarios use (``commands.md``)."""

from collections.abc import Mapping

from engine.players.strategies.idle import Idle
from engine.players.strategies.mixed import Mixed
from engine.players.strategies.patron import Patron
from engine.players.strategies.programme import Programme
from engine.players.strategies.random import Random

STRATEGIES: Mapping[str, type[Idle | Mixed | Patron | Programme | Random]] = {
    "idle": Idle,
    "mixed": Mixed,
    "patron": Patron,
    "programme": Programme,
    "random": Random,
}
