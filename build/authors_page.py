"""Make ``docs/authors.md`` and ``docs/autores.md`` from their templates and the definitions.

``python build/authors_page.py`` writes them; ``--check`` says whether they are fresh. The tables
of files, effects and conditions come from the very definitions that content is read with; what a
key means is written, in both languages, in ``build/templates/authors_keys.yaml``. A key without a
meaning, and a meaning without a key, stops it.
"""

import argparse
import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, get_args, get_origin

import yaml
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from pydantic import BaseModel

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from engine.authoring.loader import load_content_or_raise  # noqa: E402
from engine.authoring.new_district import TEMPLATE  # noqa: E402
from engine.authoring.shapes import Shape, fields_of, shape_of, tags_of  # noqa: E402
from engine.authoring.yaml_reader import read_yaml  # noqa: E402
from engine.players.strategies.names import STRATEGIES  # noqa: E402
from engine.rules.definitions.base import Sourced, Text  # noqa: E402
from engine.rules.definitions.content import DistrictContent  # noqa: E402
from engine.rules.definitions.effects import Condition, Effect, Where  # noqa: E402

PAGES = {"en": ROOT / "docs" / "authors.md", "es": ROOT / "docs" / "autores.md"}
KEYS = ROOT / "build" / "templates" / "authors_keys.yaml"
MOST_OF_EXAMPLE = 64

WORDS = {
    "en": {
        "text": "text for the player, with `!t`",
        "figure": "figure with its source",
        "id": "id",
        "string": "words",
        "number": "whole number",
        "between": "{low} to {high}",
        "from": "{low} or more",
        "list": "list of {what}",
        "pairs": "{name}: {value}",
        "fields": "group of keys",
        "groups": "list of groups of keys",
        "where": "whom, below",
        "or": "or",
        "effects": "list of effects",
        "conditions": "list of conditions",
    },
    "es": {
        "text": "texto para quien juega, con `!t`",
        "figure": "cifra con su fuente",
        "id": "id",
        "string": "palabras",
        "number": "número entero",
        "between": "de {low} a {high}",
        "from": "{low} o más",
        "list": "lista de {what}",
        "pairs": "{name}: {value}",
        "fields": "grupo de claves",
        "groups": "lista de grupos de claves",
        "where": "a quiénes, abajo",
        "or": "o",
        "effects": "lista de efectos",
        "conditions": "lista de condiciones",
    },
}


@dataclass(frozen=True)
class Row:
    """One key of a definition, as the page shows it."""

    key: str
    form: str
    meaning: str
    example: str
    optional: bool


def render(code: str) -> str:
    """Return the page in one language as it should be."""
    page = _Page(code)
    environment = Environment(
        loader=FileSystemLoader(ROOT / "build" / "templates"),
        autoescape=False,  # Markdown for people, made from our own content
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    made = environment.get_template(f"authors.{code}.md.jinja").render(
        file=page.file,
        variants=page.variants,
        model=page.model,
        effects=Effect,
        conditions=Condition,
        known=_known(),
    )
    page.must_be_whole()
    return made.replace("@ID@", "nahui-pampa").replace("@NAME@", "Ñahui Pampa")


def _known() -> dict[str, str]:
    """Return the ids that a district may name and that are the game's, as lists for the page."""
    content = load_content_or_raise([ROOT / "content"])

    def listed(items: Iterable[Any], field: str = "name") -> str:
        return ", ".join(f"`{one.id}` ({getattr(one, field).spanish})" for one in items)

    def stems(pattern: str) -> str:
        return ", ".join(f"`{path.stem}`" for path in sorted((ROOT / "assets").glob(pattern)))

    return {
        "needs": listed(content.model.needs),
        "measures": listed(content.model.measures),
        "segments": listed(content.model.segments),
        "cards": listed(content.law.cards, "title"),
        "symbols": stems("symbols/*.txt"),
        "strategies": ", ".join(f"`{name}`" for name in sorted(STRATEGIES)),
    }


class _Page:
    """Makes the tables of one page, and knows afterwards what was never told."""

    def __init__(self, code: str) -> None:
        self._words = WORDS[code]
        self._column = ("en", "es").index(code)
        self._meanings: dict[str, list[str]] = yaml.safe_load(KEYS.read_text("utf-8"))
        self._used: set[str] = set()
        self._missing: list[str] = []

    def file(self, name: str) -> str:
        """Return the tables of a file of a district: its own keys, then those within them."""
        shape = shape_of(fields_of(DistrictContent)[name])
        first = shape_of(get_args(shape.core)[0]).model if shape.is_list else shape.model
        assert first is not None
        return self._table(first, _examples(name).get(first, {}))

    def model(self, name: str) -> str:
        """Return the table of a definition within a file, by its name."""
        for field in fields_of(DistrictContent):
            for model, values in _examples(field).items():
                if model.__name__ == name:
                    return self._table(model, values)
        raise KeyError(name)

    def variants(self, union: Any) -> str:
        """Return the table of all effects, or of all conditions."""
        rows = []
        shape = shape_of(union)
        for variant in shape.variants:
            model = shape_of(variant).model
            assert model is not None
            keys = [
                f"`{name}` ({self._form(shape_of(annotation))})"
                for name, annotation in fields_of(model).items()
                if name != "kind"
            ]
            tag = tags_of(shape, variant)[0]
            rows.append((tag, ", ".join(keys) or "–", self._meaning(model, "kind")))
        return "\n".join(f"| `{tag}` | {keys} | {meaning} |" for tag, keys, meaning in sorted(rows))

    def must_be_whole(self) -> None:
        """Raise where a key has no meaning, or a meaning no key."""
        left = sorted(set(self._meanings) - self._used)
        if self._missing or left:
            raise SystemExit(f"without a meaning: {self._missing}; without a key: {left}")

    def _table(self, model: type[BaseModel], examples: dict[str, Any]) -> str:
        return "\n".join(
            f"| `{row.key}`{'' if row.optional else ' *'} | {row.form} | {row.meaning} "
            f"| {row.example} |"
            for row in self._rows(model, examples)
        )

    def _rows(self, model: type[BaseModel], examples: dict[str, Any]) -> Iterator[Row]:
        for name, annotation in fields_of(model).items():
            info = next(i for n, i in model.model_fields.items() if (i.alias or n) == name)
            example = f"`{name}: {_shown(examples[name])}`" if name in examples else ""
            yield Row(
                name,
                self._form(shape_of(annotation)),
                self._meaning(model, name),
                example.replace("|", "/"),
                not info.is_required(),
            )

    def _meaning(self, model: type[BaseModel], name: str) -> str:
        """Return what a key means: as the definition's own, or what it means everywhere."""
        for key in (*(f"{kind.__name__}.{name}" for kind in model.__mro__), name):
            if key in self._meanings:
                self._used.add(key)
                return self._meanings[key][self._column]
        self._missing.append(f"{model.__name__}.{name}")
        return ""

    def _form(self, shape: Shape) -> str:
        words = self._words
        if shape_of(Effect) == shape or shape_of(Condition) == shape:
            return words["effects" if shape_of(Effect) == shape else "conditions"]
        if shape.variants:
            return f" {words['or']} ".join(self._form(shape_of(one)) for one in shape.variants)
        if shape.literals:
            return ", ".join(f"`{word}`" for word in shape.literals)
        if shape.core is Text:
            return words["text"]
        if shape.is_id:
            return words["id"]
        if shape.core is int:
            return self._number(shape)
        if shape.is_list:
            return self._list(shape)
        if get_origin(shape.core) is dict:
            name, value = (self._form(shape_of(one)) for one in get_args(shape.core))
            return words["pairs"].format(name=name, value=value)
        if shape.model is Where:
            return words["where"]
        if shape.model is not None:
            return words["figure" if issubclass(shape.model, Sourced) else "fields"]
        return words["string"]

    def _list(self, shape: Shape) -> str:
        words, items = self._words, get_args(shape.core)
        if items[-1] is not Ellipsis:
            return "`[x, y]`"
        inner = shape_of(items[0])
        inside = self._form(inner)
        if inside in (words["effects"], words["conditions"]):
            return inside
        return words["groups"] if inner.model else words["list"].format(what=inside)

    def _number(self, shape: Shape) -> str:
        low, high = shape.bound("ge"), shape.bound("le")
        if low is not None and high is not None:
            return self._words["between"].format(low=low, high=high)
        if low is not None:
            return self._words["from"].format(low=low)
        return self._words["number"]


@cache
def _examples(name: str) -> dict[type[BaseModel], dict[str, Any]]:
    """Return a value for each key that a file of the template shows, by definition."""
    folder = ROOT / "content" / TEMPLATE
    path = next((folder / name).glob("*"), None) or folder / f"{name}.yaml"
    found: dict[type[BaseModel], dict[str, Any]] = {}
    _collect(shape_of(fields_of(DistrictContent)[name]), read_yaml(path, name, "").data, found)
    return found


def _collect(shape: Shape, data: Any, found: dict[type[BaseModel], dict[str, Any]]) -> None:
    if shape.model is not None:
        known = found.setdefault(shape.model, {})
        fields = fields_of(shape.model)
        values = data if isinstance(data, dict) else {}
        for key, annotation in fields.items():
            if key in values:
                known.setdefault(key, values[key])
            _collect(shape_of(annotation), values.get(key), found)
    elif shape.is_list:
        inner = shape_of(get_args(shape.core)[0])
        items = data if isinstance(data, tuple) else ()
        for item in items or (None,):
            if inner.model is not None or items:
                _collect(inner, item, found)


def _shown(value: Any) -> str:
    """Return a value as it is written in a file, on one line and not too long."""
    if isinstance(value, Text):
        return f"!t {_scalar(value.spanish)}"
    if isinstance(value, tuple):
        return _cut(f"[{', '.join(map(_shown, value))}]")
    if isinstance(value, dict):
        return _cut("{" + ", ".join(f"{k}: {_shown(v)}" for k, v in value.items()) + "}")
    return _scalar(value) if isinstance(value, str) else str(value)


def _scalar(text: str) -> str:
    """Return words as they must stand in a file: between quotes where YAML would misread them."""
    misread = text in ("yes", "no") or (not text[:1].isalpha() and text[:1] not in "«¿¡(")
    if misread or re.search(r": |, | #|[\[\]{}]", text):
        return _cut(json.dumps(" ".join(text.split()), ensure_ascii=False))
    return _cut(text)


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= MOST_OF_EXAMPLE else f"{line[: MOST_OF_EXAMPLE - 1]}…"


def main() -> int:
    """Write the pages, or say whether they are fresh."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="write nothing; 1 where one is stale")
    check, stale = parser.parse_args().check, 0
    for code, path in PAGES.items():
        page = render(code)
        if not check:
            path.write_text(page, "utf-8", newline="\n")
        elif not path.is_file() or path.read_text("utf-8") != page:
            print(f"docs/{path.name} is stale: run build/authors_page.py")
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
