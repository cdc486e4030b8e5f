"""``game.py preview``: one situation or the map of a district, as its players will see it."""

import argparse
import json
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.language.language import Language
from engine.storage.folders import shipped_folder
from ui.commands.options import LANGUAGES, CannotDo, content_folder_of, language_of
from ui.commands.parser import Subcommands
from ui.commands.screenshots import window_size

if TYPE_CHECKING:
    from engine.authoring.library import Content
    from engine.authoring.problem import Problem
    from engine.rules.definitions.content import DistrictContent
    from ui.window.presenters.preview import Entry

DONE, FOUND_SOMETHING = 0, 1


def add_parser(subcommands: Subcommands) -> None:
    """Enter the command and its arguments."""
    say = subcommands.language.say
    parser = subcommands.add_parser(
        "preview", help=say("preview.help-line", "show one thing that an author has written")
    )
    parser.add_argument(
        "folder",
        metavar=say("preview.folder", "FOLDER"),
        type=Path,
        help=say("preview.folder-help", "a district, a content with districts, or a file of one"),
    )
    parser.add_argument(
        "id",
        metavar="ID",
        help=say(
            "preview.id-help",
            "the id of an offer, an incident or a case; ID:debt for the debt of an offer; map",
        ),
    )
    parser.add_argument(
        "--out",
        metavar="FILE.png",
        type=Path,
        help=say("preview.out", "draw it into this picture"),
    )
    parser.add_argument(
        "--size",
        metavar="1366x768",
        default="1366x768",
        help=say("screenshots.size", "width and height of the window"),
    )
    parser.add_argument(
        "--json", action="store_true", help=say("preview.json", "print one JSON document")
    )


def run(args: argparse.Namespace) -> int:
    """Say and draw what is named; what is wrong with its district is told as ``check`` does."""
    from engine.authoring.library import Surroundings
    from engine.authoring.loader import check_content, load_content

    language = language_of(args)
    size = window_size(args.size, language)
    folder = _folder(args.folder, language)
    shared = content_folder_of(args)
    surroundings = Surroundings(shipped_folder("assets"), shipped_folder("locale"))
    problems = check_content([folder], shared, surroundings)
    content, _ = load_content([folder], shared)
    _tell(problems, language)
    shown: dict[str, Any] = {}
    if content is not None:
        district, entry = _found(content, args.id, folder, language)
        shown = _shown(content, district, entry, language)
        if args.out is not None:
            shown["picture"] = str(_draw(args, size, content, district, entry, language))
        if not args.json:
            print("\n".join(_lines(shown, language)))
    if args.json:
        print(
            json.dumps(
                {**shown, "findings": _records(problems, language)}, ensure_ascii=False, indent=2
            )
        )
    return FOUND_SOMETHING if problems else DONE


def _folder(given: Path, language: Language) -> Path:
    """Return the district or content that is meant: for a file, the district it belongs to."""
    from engine.authoring.layout import holds_content

    folder = given if given.is_dir() else given.parent
    if folder.name == "scenarios":
        folder = folder.parent
    if not given.exists():
        raise CannotDo(
            language.say("preview.no-file", "There is no folder or file {file}.", file=given)
        )
    if not holds_content(folder):
        raise CannotDo(
            language.say(
                "check.no-content",
                "{folder} holds neither a content (districts, model, law) nor a district "
                "(district.yaml).",
                folder=folder,
            )
        )
    return folder


def _found(
    content: "Content", id: str, folder: Path, language: Language
) -> "tuple[DistrictContent, Entry | None]":
    """Return what ``id`` names, and its district; raises :class:`CannotDo`."""
    from engine.authoring.problem import closest
    from ui.window.presenters.preview import MAP, entries_of, find_entry

    having = [d for d in content.districts if id == MAP or find_entry(d, id) is not None]
    if len(having) > 1:
        raise CannotDo(
            language.say(
                "preview.several",
                "Several districts in {folder} have that; name the folder of one: {names}",
                folder=folder,
                names=", ".join(d.district.id for d in having),
            )
        )
    if having:
        return having[0], None if id == MAP else find_entry(having[0], id)
    known = [entry.id for district in content.districts for entry in entries_of(district)]
    near = closest(id, (*known, MAP))
    if near is None:
        raise CannotDo(
            language.say(
                "preview.unknown", "Nothing in {folder} is called {id}.", folder=folder, id=id
            )
        )
    raise CannotDo(
        language.say(
            "preview.unknown-near",
            "Nothing in {folder} is called {id}. Did you mean {near}?",
            folder=folder,
            id=id,
            near=near,
        )
    )


def _draw(
    args: argparse.Namespace,
    size: tuple[int, int],
    content: "Content",
    district: "DistrictContent",
    entry: "Entry | None",
    language: Language,
) -> Path:
    from ui.commands.window import quieten

    quieten()
    from ui.window.options import AppOptions
    from ui.window.preview_picture import draw_preview

    with tempfile.TemporaryDirectory() as data:
        options = AppOptions(
            first=lambda app: app.screen,
            data=Path(data),
            language=language.code if language.code in LANGUAGES else LANGUAGES[0],
            text_size=100,
            size=size,
            locale=shipped_folder("locale"),
        )
        try:
            return draw_preview(content, district, entry, options, args.out)
        except OSError as fault:
            raise CannotDo(
                language.say(
                    "preview.not-drawn",
                    "The picture {file} could not be written: {reason}.",
                    file=args.out,
                    reason=fault.strerror or fault,
                )
            ) from fault


# -- in words ------------------------------------------------------------------------------------


def _shown(
    content: "Content",
    district: "DistrictContent",
    entry: "Entry | None",
    language: Language,
) -> dict[str, Any]:
    """Return what is said of an entry, or of the map, as plain data."""
    from dataclasses import asdict

    from ui.window.presenters.preview import MAP, game_with, sheet_of

    where = {"district": district.district.id, "name": district.district.name}
    if entry is None:
        places = [
            {"id": p.id, "name": p.name, "kind": p.kind, "x": p.x, "y": p.y}
            | {"electors": p.electors.value}
            for p in district.places
        ]
        return {**where, "kind": MAP, "places": places}
    world = game_with(content, district, entry).playthrough.world
    return {**where, **asdict(sheet_of(language, world, district, entry))}


def _lines(shown: dict[str, Any], language: Language) -> list[str]:
    """Return what people read."""
    from ui.window.presenters.preview import MAP

    say = language.say
    picture = []
    if "picture" in shown:
        picture = ["", say("preview.drawn", "Drawn into {file}", file=shown["picture"])]
    if shown["kind"] == MAP:
        places = [
            say("preview.place-line", "  {name}: x {x}, y {y}; {electors} electors", **place)
            for place in shown["places"]
        ]
        return [say("preview.map", "The map of {place}", place=shown["name"]), *places, *picture]
    return [*_situation_lines(shown, language), *picture]


def _situation_lines(shown: dict[str, Any], language: Language) -> list[str]:
    from ui.window.presenters.preview import AnswerSheet, answer_lines

    lines = [f"{shown['title']} ({shown['id']})", *(f"  {line}" for line in shown["comes"]), ""]
    lines += [line for line in (shown["text"], shown["speaker"], *shown["terms"]) if line]
    lines += [f"  {line}" for line in shown["effects"]]
    for number, plain in enumerate(shown["answers"], 1):
        answer = AnswerSheet(**plain)
        known = f"  {answer.known}" if answer.known else ""
        lines += ["", f"{number}. {answer.text}{known}"]
        lines += [f"   {line}" for line in answer_lines(language, answer)]
    return lines


def _tell(problems: "tuple[Problem, ...]", language: Language) -> None:
    from engine.authoring.problem import as_excerpt, as_line

    for problem in problems:
        print(as_line(problem, language.say), file=sys.stderr)
        excerpt = as_excerpt(problem)
        if excerpt:
            print(excerpt, file=sys.stderr)


def _records(problems: "tuple[Problem, ...]", language: Language) -> list[dict[str, str | int]]:
    from engine.authoring.problem import as_record

    return [as_record(problem, language.say) for problem in problems]
