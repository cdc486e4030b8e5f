"""From older files to the present schema: one pure function a step, one module each.

A new schema: raise ``SCHEMA``, write ``upgrade_1_to_2.py`` with a function of that name that takes
the parsed file and returns it in the new shape, enter it in :data:`UPGRADES`, and commit a file of
the old schema under ``tests/saves/fixtures/``.
"""

from collections.abc import Callable, Mapping
from typing import Any

from engine.storage.schema import SCHEMA

Document = Mapping[str, Any]
Upgrade = Callable[[Document], Document]

UPGRADES: Mapping[int, Upgrade] = {}
"""Schema → what brings a file of it to the next one. Schema 1 is the first."""


def upgraded(
    document: Document, upgrades: Mapping[int, Upgrade] = UPGRADES, schema: int = SCHEMA
) -> Document:
    """Return ``document`` in the present schema, step by step; KeyError where a step is missing."""
    while document["schema"] < schema:
        version = document["schema"]
        document = {**upgrades[version](document), "schema": version + 1}
    return document
