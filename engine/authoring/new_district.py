"""A new district from the template: small, whole and playable, for an author to change.

The template is content like any other, with two marks in it: ``@ID@`` where the id stands and
``@NAME@`` where the name does. It lies open in ``content/templates/district``.
"""

import json
import shutil
import unicodedata
from pathlib import Path

from engine.authoring.layout import FOR_AUTHORS, SHARED
from engine.authoring.shapes import fields_of
from engine.authoring.validation import as_id
from engine.rules.definitions.content import DistrictContent

TEMPLATE = Path("templates", "district")
MOST_LETTERS = 60
MOST_OF_ID = 48
"""So that a scenario's id, which is longer, is one too."""
_ID, _NAME = "@ID@", "@NAME@"
_DEVICES = {"aux", "con", "nul", "prn", *(f"{d}{n}" for d in ("com", "lpt") for n in range(10))}
"""Names that Windows gives to no folder."""


class CannotMake(Exception):
    """A district cannot be made so; ``code`` is one of the reasons below.

    ``no-name`` (empty, or without a letter that an id can be made of), ``long-name``,
    ``broken-name`` (signs that no screen shows), ``taken`` (the folder is there), ``no-folder``
    (something else is there), ``not-empty`` (the folder holds something that is no content),
    ``not-written`` (the disk would not).
    """

    def __init__(self, code: str, **params: object) -> None:
        self.code = code
        self.params = params
        super().__init__(code)


def district_id(name: str) -> str:
    """Return the id for a district of this name, as safe for folders as for saves.

    Raises :class:`CannotMake`.
    """
    shown = name.strip()
    if len(shown) > MOST_LETTERS:
        raise CannotMake("long-name", count=len(shown), most=MOST_LETTERS)
    if any(unicodedata.category(letter).startswith("C") for letter in shown):
        raise CannotMake("broken-name")
    id = as_id(shown)[:MOST_OF_ID].strip("-")
    if not any(letter.isalpha() for letter in id):
        raise CannotMake("no-name")
    return f"distrito-{id}" if id in _DEVICES else id


def make_district(name: str, content: Path, out: Path) -> Path:
    """Write a district of this name below ``out`` and return its folder.

    ``content`` is the content that holds the template. ``out`` becomes a content folder: what is
    written is ``districts/<id>`` and the schemas for editors. Nothing is overwritten, and where
    the disk fails nothing is left half written. Raises :class:`CannotMake`.
    """
    id = district_id(name)
    folder = out / "districts" / id
    _must_be_free(out, folder)
    unfinished = folder.with_name(f".{id}.new")
    try:
        _write(content / TEMPLATE, unfinished, {_ID: id, _NAME: name.strip()})
        unfinished.rename(folder)
        _bring_schemas(content / "schemas", out / "schemas")
    except OSError as fault:
        raise CannotMake("not-written", folder=out, reason=fault.strerror or fault) from fault
    finally:
        shutil.rmtree(unfinished, ignore_errors=True)
    return folder


def _must_be_free(out: Path, folder: Path) -> None:
    if folder.exists():
        raise CannotMake("taken", folder=folder)
    if out.exists() and not out.is_dir():
        raise CannotMake("no-folder", folder=out)
    known = {"districts", "codex", *SHARED, *FOR_AUTHORS}
    if out.is_dir() and any(path.name not in known for path in out.iterdir()):
        raise CannotMake("not-empty", folder=out)


def _write(template: Path, folder: Path, marks: dict[str, str]) -> None:
    for path in sorted(template.rglob("*")):
        if path.is_file():
            target = folder / _filled(path.relative_to(template).as_posix(), marks)
            target.parent.mkdir(parents=True, exist_ok=True)
            text = path.read_text("utf-8")
            # With Windows' line ends: an old Notepad shows everything on one line without them.
            target.write_text(_filled(text, _quoted(marks, path)), "utf-8", newline="\r\n")


def _quoted(marks: dict[str, str], path: Path) -> dict[str, str]:
    """Return the marks as they stand between double quotes in YAML, or as they are elsewhere."""
    if path.suffix != ".yaml":
        return marks
    return {mark: json.dumps(said, ensure_ascii=False)[1:-1] for mark, said in marks.items()}


def _filled(text: str, marks: dict[str, str]) -> str:
    for mark, said in marks.items():
        text = text.replace(mark, said)
    return text


def _bring_schemas(source: Path, target: Path) -> None:
    """Put the schemas beside the districts, where the first line of every file looks for them."""
    for name in fields_of(DistrictContent):
        schema = source / f"{name}.schema.json"
        if schema.is_file():
            target.mkdir(exist_ok=True)
            shutil.copyfile(schema, target / schema.name)
