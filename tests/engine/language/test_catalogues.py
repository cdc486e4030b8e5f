"""The catalogues: what is extracted, what survives a corrected text, what is shipped."""

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import polib  # type: ignore[import-untyped]
import pytest
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

from engine.language.language import Language

ROOT = Path(__file__).resolve().parents[3]


def _module() -> ModuleType:
    spec = importlib.util.spec_from_file_location("catalogues", ROOT / "build/catalogues.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["catalogues"] = module
    spec.loader.exec_module(module)
    return module


catalogues = _module()


def code(folder: Path, source: str) -> Path:
    """Write a program of one module and return its folder."""
    (folder / "ui").mkdir(exist_ok=True)
    (folder / "ui" / "a.py").write_text(source, encoding="utf-8")
    (folder / "game.py").write_text("", encoding="utf-8")
    return folder


def test_texts_of_the_code_are_extracted_with_their_context(tmp_path: Path) -> None:
    """Every manner of saying a text is found: method, function, plural, phrase, split literals."""
    source = """
say("a.play", "Play")
self.language.say("a.long", "One "
                  "sentence", name=x)
say_plural("a.days", "One day", "{number} days", n)
phrase("a.found", "a tab")
say(context, message, **params)
toasts.say(text)
"""
    found = catalogues.program_messages(code(tmp_path, source))
    assert [(m.context, m.singular, m.plural) for m in found] == [
        ("a.days", "One day", "{number} days"),
        ("a.found", "a tab", ""),
        ("a.long", "One sentence", ""),
        ("a.play", "Play", ""),
    ]


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ('say("a", "One")\nsay("a", "Two")', "'a' says 'Two', but 'One' in ui/a.py"),
        ('say("a", f"Hello {name}")', "ui/a.py:1: context and English must both be written out"),
        ('say(name, "Hello")', "ui/a.py:1: context and English must both be written out"),
    ],
)
def test_what_could_not_be_translated_is_an_error(
    tmp_path: Path, source: str, message: str
) -> None:
    """Two texts under one id, or half a text, would be lost in silence otherwise."""
    with pytest.raises(catalogues.CatalogueError, match=message):
        catalogues.program_messages(code(tmp_path, source))


def po(*entries: polib.POEntry) -> polib.POFile:
    """Return a catalogue of these entries."""
    made = polib.POFile(wrapwidth=0)
    made.extend(entries)
    return made


def test_a_corrected_text_keeps_its_translation_marked_fuzzy() -> None:
    """A corrected typo costs no translation, and none is shown before somebody has looked."""
    old = po(
        polib.POEntry(msgctxt="a", msgid="Plai", msgstr="Jugar"),
        polib.POEntry(msgctxt="b", msgid="Same", msgstr="Igual"),
        polib.POEntry(msgctxt="gone", msgid="Gone", msgstr="Ido"),
        polib.POEntry(msgctxt="empty", msgid="Never", msgstr=""),
    )
    pot = po(
        polib.POEntry(msgctxt="a", msgid="Play"),
        polib.POEntry(msgctxt="b", msgid="Same"),
        polib.POEntry(msgctxt="c", msgid="New"),
    )
    old.metadata["X-Whole"] = "yes"
    merged = catalogues.merge(pot, old, "es")
    assert merged.metadata["X-Whole"] == "yes"
    assert [(e.msgctxt, e.msgstr, e.fuzzy, bool(e.obsolete)) for e in merged] == [
        ("a", "Jugar", True, False),
        ("b", "Igual", False, False),
        ("c", "", False, False),
        ("gone", "Ido", False, True),
    ]
    assert merged[0].previous_msgid == "Plai"
    again = catalogues.merge(pot, merged, "es")
    assert str(again) == str(merged)


def test_fuzzy_and_unused_entries_are_not_shipped(tmp_path: Path) -> None:
    """What nobody has looked at is said in the source language."""
    made = catalogues.merge(
        po(polib.POEntry(msgctxt="a", msgid="Play")),
        po(polib.POEntry(msgctxt="a", msgid="Plai", msgstr="Jugar")),
        "es",
    )
    path = tmp_path / "es" / "LC_MESSAGES" / "program.mo"
    path.parent.mkdir(parents=True)
    path.write_bytes(catalogues.compiled(made))
    assert Language.load("es", tmp_path).say("a", "Play") == "Play"
    assert catalogues.fill(made, {"a": "Jugar", "b": "Nada"}) == ["b"]
    path.write_bytes(catalogues.compiled(made))
    assert Language.load("es", tmp_path).say("a", "Play") == "Jugar"


def test_a_plural_needs_both_forms() -> None:
    """One form for a plural would show "1 días"."""
    made = catalogues.merge(
        po(polib.POEntry(msgctxt="a", msgid="day", msgid_plural="days", msgstr_plural={0: ""})),
        po(),
        "es",
    )
    with pytest.raises(catalogues.CatalogueError, match="singular, plural"):
        catalogues.fill(made, {"a": "día"})
    catalogues.fill(made, {"a": ["día", "días"]})
    assert made[0].msgstr_plural == {0: "día", 1: "días"}


def test_the_pseudo_language_is_longer_and_keeps_placeholders() -> None:
    """It must strain every screen and still be filled."""
    assert catalogues.pseudo("{days} days\nleft") == "[{days} dáyš\nlëft qʼñ]"
    text = "A sentence that is about as long as sentences on screens are."
    assert len(catalogues.pseudo(text)) >= len(text) * 13 // 10


def test_the_texts_of_the_program_can_be_extracted() -> None:
    """No two calls disagree on an id, and none hides its text from the translators."""
    assert catalogues.program_messages()


@pytest.mark.parametrize("domain", catalogues.DOMAINS)
def test_compiled_catalogues_are_fresh(domain: str) -> None:
    """What is played is what stands in the .po: the .mo beside it is made from it, byte by byte."""
    for language in catalogues.languages(domain):
        path = catalogues.po_path(language, domain)
        made = catalogues.compiled(catalogues.read_po(path))
        assert path.with_suffix(".mo").read_bytes() == made, path


def test_translations_keep_their_placeholders() -> None:
    """A translation fills in the same names as its source, or it would not be shown."""
    names = catalogues.placeholders
    wrong = [
        entry.msgctxt
        for domain in catalogues.DOMAINS
        for language in catalogues.languages(domain)
        for entry in catalogues.read_po(catalogues.po_path(language, domain)).translated_entries()
        for said in entry.msgstr_plural.values() or [entry.msgstr]
        if not names(said) <= names(f"{entry.msgid} {entry.msgid_plural}")
        or (not entry.msgid_plural and names(said) != names(entry.msgid))
    ]
    assert wrong == []


def test_every_program_text_has_spanish() -> None:
    """No English is left on a Spanish screen; the template and the .po are of this very code."""
    entries = {
        entry.msgctxt: entry
        for entry in catalogues.read_po(catalogues.po_path("es", "program")).translated_entries()
    }
    missing = [
        message.context
        for message in catalogues.program_messages()
        if message.context not in entries
        or entries[message.context].msgid != message.singular
        or (entries[message.context].msgid_plural or "") != message.plural
    ]
    assert missing == []


SAME_IN_ENGLISH = {
    "codex.ayni.title",
    "codex.canon.title",
    "codex.chuno.title",
    "codex.lliclla.title",
    "codex.misti.title",
    "codex.tinya.title",
    "macusani.offers.company-truck.debt.creditor",
}
"""Names, and words of the highlands that both languages use."""


def english(domain: str) -> dict[str, polib.POEntry]:
    """Return what is said in English instead of Spanish, by what it is known by."""
    po = catalogues.read_po(catalogues.po_path("en", domain))
    return {entry.msgctxt or entry.msgid: entry for entry in po.translated_entries()}


@pytest.mark.parametrize("domain", ["content", "origins"])
def test_all_of_the_content_has_english(domain: str) -> None:
    """No Spanish is left on an English screen; the .po is of this very content."""
    entries = english(domain)
    missing = [
        message.key
        for message in catalogues.EXTRACTORS[domain]()
        if message.key not in entries or entries[message.key].msgid != message.singular
    ]
    assert missing == []


def test_english_is_not_the_spanish_left_as_it_was() -> None:
    """Only names and sums read the same in both languages."""
    same = {
        context
        for context, entry in english("content").items()
        if entry.msgstr == entry.msgid.replace("S/ ", "S/\N{NO-BREAK SPACE}")
        and not re.fullmatch(r"S/\s[\d,.]+", entry.msgstr)
    }
    assert same == SAME_IN_ENGLISH


@pytest.mark.parametrize("domain", ["content", "origins"])
def test_english_says_the_same_figures_in_its_own_marks(domain: str) -> None:
    """A sum, a date or an article that changed on the way would teach something false."""

    def figures(text: str) -> list[str]:
        return sorted(re.findall(r"\d+", text))

    entries = english(domain)
    assert [key for key, e in entries.items() if figures(e.msgid) != figures(e.msgstr)] == []
    assert [key for key, e in entries.items() if set("¿¡«»") & set(e.msgstr)] == []


def test_an_origin_is_known_by_its_words(tmp_path: Path) -> None:
    """Many figures share a source: it is translated once, and said as it is where it is not."""
    made = catalogues.template(
        [catalogues.Message("", "supuesto"), catalogues.Message("", "Ley 1")]
    )
    assert catalogues.fill(made, {"supuesto": "assumption", "nada": "nothing"}) == ["nada"]
    merged = catalogues.merge(catalogues.template([catalogues.Message("", "supuesto")]), made, "en")
    assert [(e.msgid, e.msgstr, e.fuzzy) for e in merged] == [("supuesto", "assumption", False)]
    path = tmp_path / "en" / "LC_MESSAGES" / "origins.mo"
    path.parent.mkdir(parents=True)
    path.write_bytes(catalogues.compiled(merged))
    language = Language.load("en", tmp_path)
    said = [language.origin(spanish) for spanish in ("supuesto", "Ley 1", "", None)]
    assert said == ["assumption", "Ley 1", "", ""]


@pytest.mark.parametrize("font", sorted((ROOT / "assets/fonts").glob("*.[ot]tf")), ids=str)
def test_every_letter_of_a_translation_can_be_drawn(font: Path) -> None:
    """The fonts that are shipped hold every letter of every catalogue that is shipped."""
    drawn = {chr(code) for code in TTFont(font).getBestCmap()} | {"\n"}
    said = {
        letter
        for domain in catalogues.DOMAINS
        for language in catalogues.languages(domain)
        for entry in catalogues.read_po(catalogues.po_path(language, domain)).translated_entries()
        for form in entry.msgstr_plural.values() or [entry.msgstr]
        for letter in form
    }
    assert said - drawn == set()
