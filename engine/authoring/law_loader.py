"""Only the law, for what needs no district: quick, and untouched by faults elsewhere."""

from pathlib import Path

from engine.authoring.loader import ContentError
from engine.authoring.problem import Problem
from engine.authoring.shapes import fields_of
from engine.authoring.validation import validate
from engine.authoring.yaml_reader import read_yaml
from engine.rules.definitions.law import LawContent


def load_law_or_raise(folder: Path) -> LawContent:
    """Read ``law/`` of a content folder.

    Raises :class:`ContentError` with everything that is wrong in it, OSError where a file is not
    there.
    """
    problems: list[Problem] = []
    fields: dict[str, object] = {}
    for name, annotation in fields_of(LawContent).items():
        path = folder / "law" / f"{name}.yaml"
        document = read_yaml(path, path.as_posix(), f"law.{name}")
        fields[name], wrong = validate(annotation, document)
        problems += [*document.problems, *wrong]
    if problems:
        raise ContentError(tuple(problems))
    return LawContent.model_validate(fields)
