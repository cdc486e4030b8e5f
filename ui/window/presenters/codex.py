"""The codex: words, actors, law and the model, by kind and by what is typed."""

import unicodedata
from dataclasses import dataclass

from engine.authoring.library import Content
from engine.language.language import Language
from engine.language.wording.amounts import number
from engine.language.wording.regimes import regime_line, regime_origin
from engine.rules.definitions.codex import CodexEntry
from engine.rules.definitions.content import ModelContent
from engine.rules.definitions.parameters import Parameter, Regime
from engine.rules.setup import BASE_REGIME
from ui.window.explanation import Explanation

Kind = str
KINDS: tuple[Kind, ...] = ("word", "actor", "law", "model", "figure")
"""The shelves of the codex; ``figure`` holds the model's parameters."""


@dataclass(frozen=True)
class Page:
    """One page: its texts, said in the player's language."""

    id: str
    kind: Kind
    title: str
    short: str
    text: str
    source: str
    today: str = ""


@dataclass
class CodexPresenter:
    """What is shown of the codex: a kind or what was searched for, and the page that is open."""

    content: Content
    kind: Kind = "word"
    search: str = ""
    open_id: str = ""

    def shown(self, language: Language) -> tuple[Page, ...]:
        """Return the pages of the kind, or of all kinds those that the search finds."""
        pages = sorted(self._pages(language), key=lambda page: folded(page.title))
        wanted = folded(self.search).split()
        if not wanted:
            return tuple(page for page in pages if page.kind == self.kind)
        by_title = [p for p in pages if all(w in folded(p.title) for w in wanted)]
        by_text = [
            p
            for p in pages
            if p not in by_title
            and all(w in folded(f"{p.title} {p.short} {p.text}") for w in wanted)
        ]
        return (*by_title, *by_text)

    def opened(self, language: Language) -> Page | None:
        """Return the page that is open, else the first that is shown."""
        pages = self._pages(language)
        found = next((p for p in pages if p.id == self.open_id), None)
        return found or next(iter(self.shown(language)), None)

    def _pages(self, language: Language) -> list[Page]:
        entries = [_page(language, entry) for entry in self.content.codex.entries]
        model = self.content.model
        figures = [_figure(language, each, self._regimes) for each in model.parameters]
        regimes = [_regime(language, model, each) for each in self._regimes]
        return [*entries, *regimes, *figures]

    @property
    def _regimes(self) -> tuple[Regime, ...]:
        return tuple(r for r in self.content.model.regimes if r.id != BASE_REGIME)


def find_term(content: Content, term: str, language: Language) -> Explanation | None:
    """Return the definition of a word of the trade, as ``[[term]]`` in a text asks for it."""
    entry = next((e for e in content.codex.entries if e.id == term), None)
    if entry is None:
        return None
    return Explanation(
        language.text(entry.title), language.text(entry.short), source=language.origin(entry.source)
    )


def folded(text: str) -> str:
    """Return a text without capitals and accents, for comparing what is typed."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _page(language: Language, entry: CodexEntry) -> Page:
    return Page(
        entry.id,
        entry.kind,
        language.text(entry.title),
        language.text(entry.short),
        language.text(entry.text),
        language.origin(entry.source),
        language.text(entry.today) if entry.today is not None else "",
    )


def _regime(language: Language, model: ModelContent, regime: Regime) -> Page:
    """Return the page of a regime: what it says of the evidence, and every value it changes."""
    by_id = {parameter.id: parameter for parameter in model.parameters}
    changes = [
        language.say(
            "codex.regime.change",
            "{about} ({value} instead of {base}).",
            about=language.text(by_id[id].about).rstrip("."),
            value=number(value),
            base=number(by_id[id].value),
        )
        for id, value in regime.values.items()
    ]
    return Page(
        f"regime:{regime.id}",
        "model",
        regime_line(language, regime),
        language.text(regime.about),
        "\n".join(changes),
        regime_origin(language, regime),
    )


def _figure(language: Language, parameter: Parameter, regimes: tuple[Regime, ...]) -> Page:
    """Return the page of a coefficient: its value, its plausible range, where it comes from."""
    about = language.text(parameter.about)
    value = language.say(
        "codex.figure.value",
        "Value: {value} {unit}.",
        value=number(parameter.value),
        unit=language.origin(parameter.unit),
    )
    text = language.say(
        "codex.figure.range",
        "It may plausibly lie between {low} and {high}.",
        low=number(parameter.low),
        high=number(parameter.high),
    )
    for regime in regimes:
        if parameter.id in regime.values:
            text += " " + language.say(
                "codex.figure.regime",
                "In the reading “{name}” it is {value}.",
                name=language.text(regime.name),
                value=number(regime.values[parameter.id]),
            )
    origin = language.origin(parameter.source)
    if not origin:
        origin = language.say(
            "codex.assumed", "Assumption: {reason}", reason=language.origin(parameter.reason)
        )
    return Page(f"figure:{parameter.id}", "figure", about, value, text, origin)
