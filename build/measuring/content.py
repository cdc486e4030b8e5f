"""Reading content: strict, checked and with the line of everything, beside plain YAML."""

import yaml

from build.measuring.asked import Asked
from build.measuring.rows import Goal, Row, beside, in_turn
from engine.authoring.loader import load_content_or_raise


class _Plain(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """PyYAML's own loader, to which a text to translate is a text."""


_Plain.add_constructor("!t", lambda loader, node: loader.construct_scalar(node))


def content(asked: Asked) -> list[Row]:
    """Measure reading all content, law and model included, for each of its districts."""
    folder = asked.root / "content"
    texts = [path.read_bytes() for path in sorted(folder.rglob("*.yaml"))]
    districts = len(asked.content.districts)

    def read() -> object:
        return load_content_or_raise([folder])

    def parse() -> object:
        return [yaml.load(text, Loader=_Plain) for text in texts]

    loaded, parsed = in_turn(asked.runs, read, parse)
    size = sum(map(len, texts)) // 1000
    return [
        beside(
            "content",
            f"reading content, a district ({districts} in all, what they share included, "
            f"{size} kB): parsed, validated, references followed",
            loaded / districts,
            "s",
            (
                f"{_Plain.__mro__[1].__name__} of the same bytes, nothing checked",
                parsed / districts,
            ),
            Goal("value", "at most", 0.15, "s"),
        )
    ]
