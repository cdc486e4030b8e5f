"""Where a figure or a rule comes from, as files of the content say it: the texts without an id."""

from collections.abc import Iterator

from engine.authoring.yaml_reader import Path_

ORIGINS = ("source", "reason", "article", "unit")
"""The fields that say where something comes from, and in what it counts; known by their words."""


def origins_of(data: object, path: Path_ = ()) -> Iterator[tuple[str, Path_]]:
    """Yield every origin in the data of a file, with its place in it."""
    if isinstance(data, dict):
        for name in ORIGINS:
            if isinstance(data.get(name), str):
                yield data[name], (*path, name)
        for name, value in data.items():
            yield from origins_of(value, (*path, name))
    elif isinstance(data, tuple):
        for index, item in enumerate(data):
            yield from origins_of(item, (*path, index))
