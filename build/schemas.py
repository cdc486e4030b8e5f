"""Make ``content/schemas/``: what each file of content may say, for an author's editor.

``python build/schemas.py`` writes one JSON Schema a file, from the very definitions that the game
reads content with; ``--check`` says whether they are fresh. An editor that knows YAML completes
names by them and underlines a slip while it is typed; ``game.py check`` stays the judge.
"""

import argparse
import ast
import inspect
import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from pydantic import BaseModel, TypeAdapter
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.authoring.layout import SHARED  # noqa: E402
from engine.authoring.shapes import fields_of, shape_of  # noqa: E402
from engine.rules.definitions.codex import CodexEntry  # noqa: E402
from engine.rules.definitions.content import DistrictContent  # noqa: E402

FOLDER = ROOT / "content" / "schemas"
DRAFT = "http://json-schema.org/draft-07/schema#"
"""The draft that editors of YAML know best."""
TAGGED = "A text for the player, in Spanish; write it with the tag !t before it."


class _Schemas(GenerateJsonSchema):
    """The validator's own schemas, with texts as strings: an editor sees them without their tag."""

    def function_plain_schema(
        self, schema: core_schema.PlainValidatorFunctionSchema
    ) -> JsonSchemaValue:
        return {"type": "string", "description": TAGGED}


def schemas() -> dict[str, str]:
    """Return every schema by the name of its file, as it should be."""
    made = {}
    for model in (*SHARED.values(), DistrictContent):
        for name, annotation in fields_of(model).items():
            made[f"{name}.schema.json"] = _schema(name, annotation)
    made["codex.schema.json"] = _schema("codex", tuple[CodexEntry, ...])
    return made


def _schema(name: str, annotation: Any) -> str:
    raw = TypeAdapter(annotation).json_schema(by_alias=True, schema_generator=_Schemas)
    models = {model.__name__: model for model in _models(annotation)}
    for described in (raw, *raw.get("$defs", {}).values()):
        model = models.get(described.get("title", ""))
        if model is not None:
            _describe(described, model)
    plain = _draft_07(raw)
    whole = {
        "$schema": DRAFT,
        "title": f"{name}.yaml",
        **{k: plain[k] for k in plain if k != "title"},
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _models(annotation: Any) -> Iterator[type[BaseModel]]:
    """Yield every definition that a file can hold."""
    pending, seen = [annotation], set()
    while pending:
        shape = shape_of(pending.pop())
        if shape.model is not None and shape.model not in seen:
            seen.add(shape.model)
            yield shape.model
            pending += fields_of(shape.model).values()
        elif shape.model is None:
            pending += [item for item in getattr(shape.core, "__args__", ()) if item is not ...]


def _describe(schema: dict[str, Any], model: type[BaseModel]) -> None:
    """Put the words that stand below each field in the code beside it; drop made-up titles."""
    said = _field_words(model)
    schema["description"] = _first_paragraph(model.__doc__ or "")
    for name, field in schema.get("properties", {}).items():
        field.pop("title", None)
        words = said.get(name) or said.get(name.replace("-", "_"))
        if words:
            known = field.get("description")
            field["description"] = f"{words} {known}" if known else words


@cache
def _field_words(model: type[BaseModel]) -> dict[str, str]:
    """Return what is written below the fields of a definition and of those it derives from."""
    said: dict[str, str] = {}
    for kind in reversed(model.__mro__):
        if kind is BaseModel or not issubclass(kind, BaseModel):
            continue
        body = ast.parse(inspect.getsource(kind)).body[0]
        assert isinstance(body, ast.ClassDef)
        for field, below in zip(body.body, body.body[1:], strict=False):
            if (
                isinstance(field, ast.AnnAssign)
                and isinstance(field.target, ast.Name)
                and isinstance(below, ast.Expr)
                and isinstance(below.value, ast.Constant)
            ):
                said[field.target.id] = " ".join(str(below.value.value).split())
    return said


def _first_paragraph(words: str) -> str:
    return " ".join(inspect.cleandoc(words).partition("\n\n")[0].split()).replace("``", "")


def _draft_07(node: Any) -> Any:
    """Rewrite a schema of the newest draft in the words of draft 7."""
    if isinstance(node, list):
        return [_draft_07(item) for item in node]
    if not isinstance(node, dict):
        return node
    made = {key: _draft_07(value) for key, value in node.items() if key != "discriminator"}
    if "prefixItems" in made:
        made["items"], made["additionalItems"] = made.pop("prefixItems"), False
    if "$defs" in made:
        made["definitions"] = made.pop("$defs")
    if isinstance(made.get("$ref"), str):
        reference = {"$ref": made.pop("$ref").replace("#/$defs/", "#/definitions/")}
        # Beside a reference draft 7 reads nothing.
        made = {"allOf": [reference], **made} if made else reference
    return made


def main() -> int:
    """Write the schemas, or say whether they are fresh."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; 1 where one is stale")
    wanted = schemas()
    there = {path.name for path in FOLDER.glob("*")}
    if parser.parse_args().check:
        stale = sorted(
            name
            for name in there | wanted.keys()
            if name not in there or (FOLDER / name).read_text("utf-8") != wanted.get(name)
        )
        for name in stale:
            print(f"content/schemas/{name} is stale: run build/schemas.py")
        return 1 if stale else 0
    FOLDER.mkdir(exist_ok=True)
    for name in there - wanted.keys():
        (FOLDER / name).unlink()
    for name, text in wanted.items():
        (FOLDER / name).write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
