"""A save of a finished game: its bytes and its time, beside bare JSON of state and log."""

import json

from pydantic import TypeAdapter

from build.measuring.asked import Asked
from build.measuring.rows import Row, beside, in_turn
from engine.rules.playthrough import Decision
from engine.rules.state import state_to_json
from engine.storage.save import SaveWriter

_LOG: TypeAdapter[tuple[Decision, ...]] = TypeAdapter(tuple[Decision, ...])
MOMENT = "2002-11-17T08:00:00"


def save(asked: Asked) -> list[Row]:
    """Measure the writing of a save, as it is written after every turn, to memory."""
    game = asked.game
    writer = SaveWriter(game.world)

    def whole() -> bytes:
        return writer.bytes(game, MOMENT)

    def bare() -> bytes:
        data = {"log": _LOG.dump_python(game.log, mode="json"), "state": state_to_json(game.state)}
        return json.dumps(data).encode()

    written, dumped = in_turn(asked.runs, whole, bare)
    what = "a save of a finished game: log, hashes, state, chronicle, its content"
    than = "bare JSON of state and log"
    size = (than, len(bare()) / 1000)
    return [
        beside("save", what, 1000 * written, "ms", (than, 1000 * dumped)),
        beside("save-size", what, len(whole()) / 1000, "kB", size),
    ]
