"""A language says what it has and falls back for the rest; a translator's slip stops no game."""

from pathlib import Path

import polib  # type: ignore[import-untyped]

from engine.language.language import Language
from engine.rules.definitions.base import Text


def catalogue(folder: Path, code: str, domain: str, *entries: polib.POEntry) -> None:
    """Write a compiled catalogue of these entries."""
    po = polib.POFile()
    po.metadata = {
        "Content-Type": "text/plain; charset=UTF-8",
        "Plural-Forms": "nplurals=2; plural=(n != 1);",
    }
    for entry in entries:
        po.append(entry)
    path = folder / code / "LC_MESSAGES" / f"{domain}.mo"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(po.to_binary())


def test_what_has_no_translation_falls_back(tmp_path: Path) -> None:
    """A language of which nothing is there still plays."""
    language = Language.load("ay", tmp_path)
    assert language.say("title.play", "Play {name}", name="X") == "Play X"
    assert language.text(Text("anta.a", "Hola")) == "Hola"
    assert language.say_plural("a", "One day", "{number} days", 3) == "3 days"


def test_the_same_english_may_be_said_differently(tmp_path: Path) -> None:
    """The context decides, not the English: "Close" is a verb here and an adverb there."""
    catalogue(
        tmp_path,
        "es",
        "program",
        polib.POEntry(msgctxt="dialog.close", msgid="Close", msgstr="Cerrar"),
        polib.POEntry(msgctxt="map.close", msgid="Close", msgstr="Cerca"),
    )
    language = Language.load("es", tmp_path)
    assert language.say("dialog.close", "Close") == "Cerrar"
    assert language.say("map.close", "Close") == "Cerca"


def test_a_broken_placeholder_falls_back_to_the_source(tmp_path: Path) -> None:
    """A translator's misspelt placeholder shows the source, not a traceback."""
    catalogue(
        tmp_path,
        "es",
        "program",
        polib.POEntry(msgctxt="a", msgid="{days} days", msgstr="{dias} días"),
    )
    assert Language.load("es", tmp_path).say("a", "{days} days", days=2) == "2 days"


def test_a_damaged_catalogue_is_as_none(tmp_path: Path) -> None:
    """A half-copied USB stick gives the source language, not a crash."""
    path = tmp_path / "es" / "LC_MESSAGES" / "program.mo"
    path.parent.mkdir(parents=True)
    path.write_bytes(b"\xde\x12\x04\x95rubbish")
    assert Language.load("es", tmp_path).say("a", "Play") == "Play"
