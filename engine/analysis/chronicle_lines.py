"""``chronicle.jsonl``: every fact and every cause of a game, one JSON object a line."""

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from engine.rules.playthrough import Playthrough
from engine.storage.record import canonical


def chronicle_lines(playthrough: Playthrough) -> Iterator[str]:
    """Yield the facts, then the causes, in the order in which they came about.

    A cause names its cells by id (``place/segment/sex``), so that no table is needed beside it.
    """
    for fact in playthrough.chronicle.facts:
        yield canonical({"record": "fact", **asdict(fact)})
    cells = [cell.id for cell in playthrough.world.cells]
    for cause in playthrough.chronicle.causes:
        data: dict[str, Any] = {"record": "cause", **asdict(cause)}
        data["cells"] = [cells[index] for index in cause.cells]
        yield canonical(data)
