"""Reads the law that is shipped, for tests of the rules."""

from pathlib import Path

from engine.authoring.yaml_reader import read_yaml
from engine.rules.definitions.law import LawContent

FILES = ("cards", "council", "electoral", "placements", "recall")


def read_law(root: Path) -> LawContent:
    """Return everything below ``content/law``."""
    folder = root / "content" / "law"
    read = {name: read_yaml(folder / f"{name}.yaml", name, f"law.{name}") for name in FILES}
    return LawContent.model_validate({name: document.data for name, document in read.items()})
