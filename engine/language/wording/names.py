"""From ids to the names that people read, in one language.

An id that nothing is known of is returned as it is: a name is never a reason to stop.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Self

from engine.language.language import Language
from engine.rules.definitions.base import Text
from engine.rules.definitions.content import DistrictContent, ModelContent
from engine.rules.definitions.effects import Effect
from engine.rules.definitions.people import Aspirant
from engine.rules.definitions.situations import Answer, Case, Incident, Offer
from engine.rules.view import View


class Names:
    """The names of one district and the model, in the language they are asked in."""

    def __init__(
        self,
        language: Language,
        district: DistrictContent,
        model: ModelContent,
        aspirants: Mapping[str, Aspirant],
    ) -> None:
        self.language = language
        self._district = district
        self._model = model
        self._aspirants = aspirants

    @classmethod
    def of(cls, language: Language, view: View) -> Self:
        """Return the names of the game that a player sees."""
        return cls(language, view.district, view.model, view.aspirants)

    @property
    def lists(self) -> frozenset[str]:
        """The ids of the lists that have a name here."""
        return frozenset(definition.id for definition in self._district.lists)

    def place(self, id: str) -> str:
        """Return a place by its name."""
        return next((p.name for p in self._district.places if p.id == id), id)

    def list(self, id: str) -> str:
        """Return the name of a list."""
        return self._named(self._district.lists, id)

    def aspirant(self, id: str) -> str:
        """Return the name of a person."""
        found = self._aspirants.get(id)
        return found.name if found is not None else id

    def project(self, id: str) -> str:
        """Return the name of a work or service."""
        return self._named(self._district.projects, id)

    def organisation(self, id: str) -> str:
        """Return the name of an organisation."""
        return self._named(self._district.organisations, id)

    def medium(self, id: str) -> str:
        """Return the name of a radio or loudspeaker."""
        return self._named(self._district.media, id)

    def gift(self, id: str) -> str:
        """Return the name of a kind of gift."""
        return self._named(self._model.gifts, id)

    def need(self, id: str) -> str:
        """Return the name of a need."""
        return self._named(self._model.needs, id)

    def segment(self, id: str) -> str:
        """Return the name of a social segment."""
        return self._named(self._model.segments, id)

    def money(self, id: str) -> str:
        """Return the name of a source of money."""
        return self._named(self._model.money_sources, id)

    def measure(self, id: str) -> str:
        """Return the name of a rule that a council can put into force."""
        return self._named(self._model.measures, id)

    def alliance(self, id: str) -> str:
        """Return the name of an alliance."""
        return self._named(self._district.alliances, id)

    def approach(self, id: str) -> str:
        """Return the name of a way of answering in the debate."""
        return self._named(self._model.approaches, id)

    def assembly_option(self, id: str) -> str:
        """Return the name of a choice in the design of an assembly."""
        return self._named(self._model.assembly, id)

    def topic(self, id: str) -> str:
        """Return the title of a topic of the debate."""
        found = next((t for t in self._district.topics if t.id == id), None)
        return self.language.text(found.title) if found is not None else id

    def spoken(self, id: str) -> str:
        """Return the name of a language that people speak here."""
        say = self.language.say
        match id:
            case "quechua":
                return say("names.language.quechua", "Quechua")
            case "aymara":
                return say("names.language.aymara", "Aymara")
            case "spanish":
                return say("names.language.spanish", "Spanish")
        return id

    def situation(self, id: str) -> str:
        """Return the title of an offer, an incident or a case."""
        found = self._situations.get(id)
        return self.language.text(found.title) if found is not None else id

    def answer(self, situation: str, id: str) -> str:
        """Return what an answer to a situation (or to its debt) says that one does."""
        found = self.find_answer(situation, id)
        return self.language.text(found.text) if found is not None else id

    def find_situation(self, id: str) -> Offer | Incident | Case | None:
        """Return a situation, for its text and its speaker."""
        return self._situations.get(id)

    def find_answer(self, situation: str, id: str) -> Answer | None:
        """Return an answer, for what is told after it."""
        found = self._situations.get(situation)
        answers = _answers(found) if found is not None else ()
        return next((a for a in answers if a.id == id), None)

    def rumour(self, text: str) -> str:
        """Return the line of a rumour, of which a fact keeps the id of the text."""
        found = self._rumours.get(text)
        return self.language.text(found) if found is not None else text

    def _named(self, items: Iterable[object], id: str) -> str:
        for item in items:
            if getattr(item, "id") == id:  # noqa: B009  (definitions share no protocol)
                name: Text = getattr(item, "name")  # noqa: B009
                return self.language.text(name)
        return id

    @cached_property
    def _situations(self) -> Mapping[str, Offer | Incident | Case]:
        district = self._district
        found: dict[str, Offer | Incident | Case] = {}
        found.update((offer.id, offer) for offer in district.offers)
        found.update((incident.id, incident) for incident in district.incidents)
        found.update((case.id, case) for case in district.cases)
        return found

    @cached_property
    def _rumours(self) -> Mapping[str, Text]:
        return {
            effect.text.id: effect.text
            for situation in self._situations.values()
            for effect in _effects(situation)
            if effect.kind == "rumour"
        }


def _answers(situation: Offer | Incident | Case) -> tuple[Answer, ...]:
    if isinstance(situation, Offer) and situation.debt is not None:
        return (*situation.answers, *situation.debt.answers)
    return situation.answers


def _effects(situation: Offer | Incident | Case) -> Iterator[Effect]:
    if isinstance(situation, Incident):
        yield from situation.effects
    for answer in _answers(situation):
        yield from answer.effects
        yield from answer.otherwise
