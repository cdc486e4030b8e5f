"""The catalogues of translations, from the texts in code and content to what the game reads.

    python build/catalogues.py extract            code and content -> locale/*.pot
    python build/catalogues.py merge [LANG ...]   new and changed texts into every .po
    python build/catalogues.py fill FILE ... LANG JSON of translations by context into the .po
    python build/catalogues.py compile            .po -> .mo, fuzzy entries left out
    python build/catalogues.py pseudo --out DIR   a language of accents and long words, for tests
    python build/catalogues.py status             how much of each language is there

Program texts are written in English in the code (``say``, ``say_plural``, ``plural``,
``phrase``), content texts in Spanish in the YAML (``!t``). Both are keyed by their context, a
stable id: a text that is corrected keeps its translation, fuzzy until somebody has looked.
Origins are what the YAML says, in Spanish, of where a figure or a rule comes from; many figures
share one, so they are keyed by their words.
"""

import argparse
import ast
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import polib  # type: ignore[import-untyped]
from babel.messages.extract import extract as babel_extract

ROOT = Path(__file__).resolve().parents[1]
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from engine.authoring.layout import lay_out  # noqa: E402
from engine.authoring.origins import origins_of  # noqa: E402
from engine.authoring.yaml_reader import read_yaml  # noqa: E402
from engine.language.language import SOURCE_OF_CONTENT, SOURCE_OF_PROGRAM  # noqa: E402

LOCALE = ROOT / "locale"
CODE = ("game.py", "engine", "workshop", "ui")
DOMAINS = ("program", "content", "origins")
SOURCES = {
    "program": SOURCE_OF_PROGRAM,
    "content": SOURCE_OF_CONTENT,
    "origins": SOURCE_OF_CONTENT,
}

KEYWORDS: dict[str, tuple[object, ...]] = {
    "say": ((1, "c"), 2),
    "phrase": ((1, "c"), 2),
    "say_plural": ((1, "c"), 2, 3),
    "plural": ((1, "c"), 2, 3),
}
PLURAL_FORMS = "nplurals=2; plural=(n != 1);"
"""The rule of Spanish and English; Quechua and Aymara, which no table has, are given it too."""

WHOLE = "X-Whole"
"""The header by which a catalogue claims to be whole; ``check`` then misses what it lacks."""

PSEUDO = "xx"
_ACCENTED = str.maketrans("aeiouAEIOUncs", "áëïöüÁËÏÖÜñçš")
_KEPT = re.compile(r"(\{[^}]*\}|\n)")


class CatalogueError(Exception):
    """Texts that cannot be extracted, or a file that cannot be used, in one sentence each."""


@dataclass
class Message:
    """A text to translate: its context, its singular, its plural if it has one, and where it is.

    An origin has no context.
    """

    context: str
    singular: str
    plural: str = ""
    places: list[str] = field(default_factory=list)

    @property
    def key(self) -> str:
        """What it is known by."""
        return self.context or self.singular


def program_messages(root: Path = ROOT) -> list[Message]:
    """Extract the program's texts; raises :class:`CatalogueError` with all that is wrong."""
    found: list[Message] = []
    wrong: list[str] = []
    for path in _python_files(root):
        name = path.relative_to(root).as_posix()
        wrong += _not_literal(path, name)
        with path.open("rb") as file:
            for line, texts, _, context in babel_extract("python", file, KEYWORDS):  # type: ignore[arg-type]
                singular, plural = (texts, "") if isinstance(texts, str) else texts
                if context is None:
                    wrong.append(f"{name}:{line}: a text without its context")
                else:
                    found.append(Message(context, singular, plural, [name]))
    messages, disagreeing = _joined(found)
    if wrong + disagreeing:
        raise CatalogueError("\n".join(wrong + disagreeing))
    return messages


def content_messages(content: Path = ROOT / "content") -> list[Message]:
    """Extract the texts of the content that is shipped."""
    found = [
        Message(text.id, text.spanish, "", [file.path.relative_to(content.parent).as_posix()])
        for file in lay_out([content], None).files
        for text, _ in read_yaml(file.path, file.name, file.text_prefix).texts()
    ]
    messages, disagreeing = _joined(found)
    if disagreeing:
        raise CatalogueError("\n".join(disagreeing))
    return messages


def origin_messages(content: Path = ROOT / "content") -> list[Message]:
    """Extract what the content that is shipped says of where its figures and rules come from."""
    found = [
        Message("", origin, "", [file.path.relative_to(content.parent).as_posix()])
        for file in lay_out([content], None).files
        for origin, _ in origins_of(read_yaml(file.path, file.name, file.text_prefix).data)
    ]
    return _joined(found)[0]


EXTRACTORS: dict[str, Callable[[], list[Message]]] = {
    "program": program_messages,
    "content": content_messages,
    "origins": origin_messages,
}


def _python_files(root: Path) -> Iterator[Path]:
    for name in CODE:
        path = root / name
        yield from [path] if path.is_file() else sorted(path.rglob("*.py"))


def _not_literal(path: Path, name: str) -> Iterator[str]:
    """Yield calls of which only half is literal: what the extraction would miss or get wrong."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if not isinstance(node, ast.Call):
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else node.func
        called = called.id if isinstance(called, ast.Name) else called
        wanted = len(KEYWORDS.get(str(called), ()))
        texts = node.args[:wanted]
        literal = [isinstance(a, ast.Constant) and isinstance(a.value, str) for a in texts]
        if len(texts) == wanted and any(literal) and not all(literal):
            yield f"{name}:{node.lineno}: context and English must both be written out"


def _joined(found: Iterable[Message]) -> tuple[list[Message], list[str]]:
    """Join messages that are known by the same, sorted by it; name the ones that disagree."""
    by_context: dict[str, Message] = {}
    wrong = []
    for message in found:
        known = by_context.setdefault(message.key, message)
        if (known.singular, known.plural) != (message.singular, message.plural):
            wrong.append(
                f"{message.places[0]}: {message.context!r} says {message.singular!r}, "
                f"but {known.singular!r} in {known.places[0]}"
            )
        known.places = sorted({*known.places, *message.places})
    return [by_context[context] for context in sorted(by_context)], wrong


def template(messages: Sequence[Message]) -> polib.POFile:
    """Return the template of a domain."""
    po = _new_file("")
    po += [
        polib.POEntry(
            msgctxt=message.context or None,
            msgid=message.singular,
            msgid_plural=message.plural,
            msgstr_plural={0: "", 1: ""} if message.plural else {},
            occurrences=[(place, "") for place in message.places],
        )
        for message in messages
    ]
    return po


def merge(pot: polib.POFile, old: polib.POFile, language: str) -> polib.POFile:
    """Return the catalogue of ``language`` for the texts of ``pot``.

    Entries are known by their context, or their words where they have none. A changed source keeps
    its translation, marked fuzzy with the former source beside it; what is no longer used is kept
    as obsolete.
    """
    known = {_key(entry): entry for entry in old}
    merged = _new_file(language)
    if WHOLE in old.metadata:
        merged.metadata[WHOLE] = old.metadata[WHOLE]
    for entry in pot:
        before = known.pop(_key(entry), None)
        merged.append(_carried(entry, before) if before is not None else entry)
    for entry in known.values():
        if _has_translation(entry):
            entry.obsolete = True
            merged.append(entry)
    return merged


def _key(entry: polib.POEntry) -> str:
    return str(entry.msgctxt or entry.msgid)


def _carried(entry: polib.POEntry, before: polib.POEntry) -> polib.POEntry:
    made = polib.POEntry(
        msgctxt=entry.msgctxt,
        msgid=entry.msgid,
        msgid_plural=entry.msgid_plural,
        occurrences=entry.occurrences,
        tcomment=before.tcomment,
    )
    if entry.msgid_plural:
        made.msgstr_plural = before.msgstr_plural or {0: "", 1: ""}
    else:
        made.msgstr = before.msgstr
    changed = (before.msgid, before.msgid_plural or "") != (entry.msgid, entry.msgid_plural or "")
    if _has_translation(made) and (changed or before.fuzzy):
        made.flags.append("fuzzy")
        made.previous_msgid = before.msgid if changed else before.previous_msgid
    return made


def _has_translation(entry: polib.POEntry) -> bool:
    return bool(entry.msgstr or any(entry.msgstr_plural.values()))


def fill(po: polib.POFile, translations: dict[str, str | list[str]]) -> list[str]:
    """Put translations by context into a catalogue; return the contexts that it does not know."""
    entries = {_key(entry): entry for entry in po if not entry.obsolete}
    unknown = []
    for context, translation in translations.items():
        entry = entries.get(context)
        if entry is None:
            unknown.append(context)
            continue
        forms = [translation] if isinstance(translation, str) else translation
        if len(forms) != (2 if entry.msgid_plural else 1):
            raise CatalogueError(f"{context}: one text wanted, or [singular, plural] for a plural")
        if entry.msgid_plural:
            entry.msgstr_plural = dict(enumerate(forms))
        else:
            entry.msgstr = forms[0]
        entry.flags = [flag for flag in entry.flags if flag != "fuzzy"]
        entry.previous_msgid = None
    return unknown


def compiled(po: polib.POFile) -> bytes:
    """Return the catalogue as the game reads it: translated and certain entries, same bytes."""
    return bytes(po.to_binary())


def placeholders(text: str) -> set[str]:
    """Return the names that a text has filled in."""
    return set(re.findall(r"\{([a-z_]+)[^}]*\}", text))


def pseudo(text: str) -> str:
    """Return a text with accents and some 40 % longer, its placeholders as they are."""
    parts = _KEPT.split(text)
    accented = "".join(p if _KEPT.fullmatch(p) else p.translate(_ACCENTED) for p in parts)
    padding = " ".join(["qʼñ"] * max(1, len(text) // 12))
    return f"[{accented} {padding}]"


def pseudo_catalogue(messages: Sequence[Message]) -> polib.POFile:
    """Return the catalogue of the pseudo-language."""
    po = template(messages)
    po.metadata["Language"] = PSEUDO
    for entry in po:
        if entry.msgid_plural:
            entry.msgstr_plural = {0: pseudo(entry.msgid), 1: pseudo(entry.msgid_plural)}
        else:
            entry.msgstr = pseudo(entry.msgid)
    return po


def _new_file(language: str) -> polib.POFile:
    po = polib.POFile(wrapwidth=0)
    po.metadata = {
        "Project-Id-Version": "Voz y Voto",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": PLURAL_FORMS,
    }
    return po


def po_path(language: str, domain: str, locale: Path = LOCALE) -> Path:
    """Return where the catalogue of a language lies; the compiled one has the ending .mo."""
    return locale / language / "LC_MESSAGES" / f"{domain}.po"


def languages(domain: str, locale: Path = LOCALE) -> list[str]:
    """Return the languages that a domain is translated into."""
    return sorted(path.parts[-3] for path in locale.glob(f"*/LC_MESSAGES/{domain}.po"))


def read_po(path: Path) -> polib.POFile:
    """Read a .po or .pot file; one that does not exist is empty."""
    if not path.is_file():
        return polib.POFile(wrapwidth=0)
    return polib.pofile(str(path), wrapwidth=0)


def _save(po: polib.POFile, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{po}\n".replace("\n\n\n", "\n\n"), encoding="utf-8", newline="\n")


def _extracted() -> list[tuple[str, list[Message]]]:
    return [(domain, extract()) for domain, extract in EXTRACTORS.items()]


def _extract(_: argparse.Namespace) -> None:
    for domain, messages in _extracted():
        _save(template(messages), LOCALE / f"{domain}.pot")
        print(f"{domain}.pot: {len(messages)}")


def _merge(args: argparse.Namespace) -> None:
    for domain in DOMAINS:
        pot = read_po(LOCALE / f"{domain}.pot")
        for language in sorted({*languages(domain), *args.languages}):
            if language != SOURCES[domain]:
                path = po_path(language, domain)
                _save(merge(pot, read_po(path), language), path)


def _fill(args: argparse.Namespace) -> None:
    path = po_path(args.language, args.domain)
    po = merge(read_po(LOCALE / f"{args.domain}.pot"), read_po(path), args.language)
    for file in args.files:
        unknown = fill(po, json.loads(file.read_text("utf-8")))
        for context in unknown:
            print(f"{file}: no text has the context {context!r}", file=sys.stderr)
    _save(po, path)
    _print_status(args.language, args.domain, po)


def _compile(_: argparse.Namespace) -> None:
    for domain in DOMAINS:
        for language in languages(domain):
            path = po_path(language, domain)
            path.with_suffix(".mo").write_bytes(compiled(read_po(path)))


def _pseudo(args: argparse.Namespace) -> None:
    for domain, messages in _extracted():
        path = po_path(PSEUDO, domain, args.out).with_suffix(".mo")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(compiled(pseudo_catalogue(messages)))


def _status(_: argparse.Namespace) -> None:
    for domain in DOMAINS:
        for language in languages(domain):
            _print_status(language, domain, read_po(po_path(language, domain)))


def _print_status(language: str, domain: str, po: polib.POFile) -> None:
    done, fuzzy, left = (
        len(part)
        for part in (po.translated_entries(), po.fuzzy_entries(), po.untranslated_entries())
    )
    print(f"{language} {domain}: {done} of {done + fuzzy + left}, {fuzzy} fuzzy, {left} missing")


def main(argv: Sequence[str] | None = None) -> int:
    """Do one of the steps; 1 with a sentence a line where it cannot be done."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    steps = parser.add_subparsers(required=True)
    steps.add_parser("extract").set_defaults(run=_extract)
    merging = steps.add_parser("merge")
    merging.add_argument("languages", nargs="*")
    merging.set_defaults(run=_merge)
    filling = steps.add_parser("fill")
    filling.add_argument("files", nargs="+", type=Path)
    filling.add_argument("language")
    filling.add_argument("--domain", choices=DOMAINS, default="program")
    filling.set_defaults(run=_fill)
    steps.add_parser("compile").set_defaults(run=_compile)
    pseudo_parser = steps.add_parser("pseudo")
    pseudo_parser.add_argument("--out", type=Path, required=True)
    pseudo_parser.set_defaults(run=_pseudo)
    steps.add_parser("status").set_defaults(run=_status)
    args = parser.parse_args(argv)
    try:
        args.run(args)
    except CatalogueError as fault:
        print(fault, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
