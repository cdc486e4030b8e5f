"""One place: its people, its needs as far as they are known, and what each list did there."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from engine.analysis.levels import stock
from engine.language.language import Language
from engine.language.wording.amounts import number, percent
from engine.language.wording.facts import say_deed
from engine.language.wording.names import Names
from engine.rules.actions.gifts import GiveGift, RecruitBroker
from engine.rules.actions.integrity import WatchVote
from engine.rules.actions.union import AnyAction
from engine.rules.actions.visits import GoDoorToDoor, HoldAssembly, HoldWorkshop, Listen
from engine.rules.definitions.base import Sourced
from engine.rules.definitions.geography import Place, SegmentId, Sex
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.presenters.causes import cause_lines
from ui.window.presenters.places import days_text
from ui.window.presenters.week_choices import ChoiceGroup, choice


@dataclass(frozen=True)
class Line:
    """A figure of the place: what it is, how much, and where it comes from."""

    label: str
    shown: str
    why: Explanation | None = None


@dataclass(frozen=True)
class NeedLine:
    """Something the place lacks."""

    name: str
    icon: str
    value: int
    shown: str
    why: Explanation


@dataclass(frozen=True)
class Deed:
    """What a list did here, and when."""

    list: str
    text: str


@dataclass(frozen=True)
class TieLine:
    """One tie to a list: which, how strong (an id), and that in words."""

    tie: str
    strength: str
    text: str
    why: Callable[[], Explanation]


@dataclass(frozen=True)
class StrandLine:
    """How the people of the place are tied to a list: material, moral, and by fear."""

    list: str
    name: str
    ties: tuple[TieLine, ...]


@dataclass
class CommunityPresenter:
    """What the page of one place says."""

    game: Game
    place: str

    @property
    def view(self) -> View:
        """What the player may know."""
        return self.game.view

    @property
    def definition(self) -> Place:
        """The place."""
        return self.view.places[self.place]

    def figures(self, language: Language) -> tuple[Line, ...]:
        """Return electors, way, height, poverty and languages."""
        say, place, names = language.say, self.definition, Names.of(language, self.view)
        spoken = ", ".join(
            f"{names.spoken(each)} {percent(share)}"
            for each, share in sorted(place.languages.items(), key=lambda item: -item[1])
            if share
        )
        way = say(
            "community.way.value",
            "{hours} h, with the way back {days}",
            hours=place.road_hours.value,
            days=days_text(language, self.view.days_to(self.place)),
        )
        return (
            Line(
                say("community.electors", "Electors"),
                number(place.electors.value),
                _source(language, place.electors),
            ),
            Line(
                say("community.way", "Way from the town"), way, _source(language, place.road_hours)
            ),
            Line(
                say("community.height", "Height"),
                say("community.height.value", "{metres} m", metres=number(place.altitude_m.value)),
                _source(language, place.altitude_m),
            ),
            Line(
                say("community.poverty", "In poverty"),
                percent(place.poverty.value),
                _source(language, place.poverty),
            ),
            Line(
                say("community.spoken", "Spoken here"),
                spoken,
                Explanation(text=_of_the_author(language)),
            ),
        )

    def people_whys(self, language: Language) -> tuple[Explanation, ...]:
        """Return where each row of :meth:`people` comes from."""
        names = Names.of(language, self.view)
        place = self.definition
        rows = self._by_segment()
        return tuple(
            Explanation(
                title=names.segment(segment),
                text=language.say(
                    "community.people.why",
                    "{share} of the electors of the place, {electors}, half of them women.",
                    share=percent(place.segments[segment]),
                    electors=number(place.electors.value),
                ),
                total=(
                    language.say("community.electors", "Electors"),
                    number(sum(by_sex.values())),
                ),
                source=_of_the_author(language),
            )
            for segment, by_sex in rows
        )

    def people(self, language: Language) -> tuple[tuple[str, str, str], ...]:
        """Return electors by segment: segment, women, men."""
        names = Names.of(language, self.view)
        return tuple(
            (
                names.segment(segment),
                number(by_sex.get("woman", 0)),
                number(by_sex.get("man", 0)),
            )
            for segment, by_sex in self._by_segment()
        )

    def _by_segment(self) -> list[tuple[SegmentId, dict[Sex, int]]]:
        cells = self.game.playthrough.world.cells_of[self.place]
        rows = [
            (segment, {cell.sex: cell.electors for cell in cells if cell.segment == segment})
            for segment in self.definition.segments
        ]
        return sorted((row for row in rows if row[1]), key=lambda row: -sum(row[1].values()))

    def needs(self, language: Language) -> tuple[NeedLine, ...] | None:
        """Return what is lacked, the worst first; None where nobody of the list listened."""
        needs = self.view.needs(self.place)
        if needs is None:
            return None
        icons = {need.id: need.icon for need in self.view.model.needs}
        names = Names.of(language, self.view)
        return tuple(
            NeedLine(
                names.need(need),
                icons.get(need, ""),
                share,
                _how_much(language, share),
                _need_why(language, names.need(need), share),
            )
            for need, share in sorted(needs.items(), key=lambda item: (-item[1], item[0]))
            if share > 0
        )

    def organisations(self, language: Language) -> tuple[tuple[str, str, str], ...]:
        """Return the organisations here: icon, name, and what they are."""
        return tuple(
            (o.icon, language.text(o.name), language.text(o.about))
            for o in self.view.district.organisations
            if self.place in o.places
        )

    def works(self, language: Language) -> tuple[str, ...]:
        """Return the works that stand, the old ones and those of this government."""
        names = Names.of(language, self.view)
        stand = [language.text(work) for work in self.definition.works]
        office = self.view.office
        if office is not None:
            stand += [
                names.project(w.project)
                for w in office.works
                if w.place == self.place and w.status == "stands"
            ]
        return tuple(stand)

    def deeds(self, language: Language) -> tuple[Deed, ...]:
        """Return what lists did here, the latest first."""
        names, schedule = Names.of(language, self.view), self.view.schedule
        found = []
        for fact in reversed(self.view.facts):
            if fact.place != self.place or not fact.player:
                continue
            told = say_deed(language, names, fact)
            if told is None:
                continue
            if schedule[fact.turn].phase == "campaign":
                told = language.say(
                    "community.in-week",
                    "Week {week}: {deed}",
                    week=schedule[fact.turn].number,
                    deed=told,
                )
            found.append(Deed(fact.player, told))
        return tuple(found)

    def strands(self, language: Language) -> tuple[StrandLine, ...] | None:
        """Return the ties in words, where the place was seen lately."""
        strands = self.view.strands(self.place)
        if strands is None:
            return None
        names = Names.of(language, self.view)
        return tuple(
            StrandLine(
                name,
                names.list(name),
                tuple(
                    TieLine(
                        tie,
                        strength,
                        _tie_text(language, strength),
                        partial(self._tie_why, language, tie, name),
                    )
                    for tie, strength in (
                        ("material", _strength(found.material, 600)),
                        ("moral", _strength(found.moral, 300)),
                        ("fear", _strength(found.fear, 300)),
                    )
                ),
            )
            for name, found in strands.items()
        )

    def _tie_why(self, language: Language, tie: str, name: str) -> Explanation:
        names = Names.of(language, self.view)
        made = stock(self.game.playthrough, tie, name, (self.place,), self.view.player)
        return Explanation(
            title=names.list(name),
            text=language.say(
                "community.tie.why",
                "The mean of all who vote here, in thousandths. What one receives or hears moves "
                "it; what is not renewed fades.",
            ),
            parts=cause_lines(language, names, made.whole()),
            total=(language.say("community.tie.now", "Now"), number(made.mean)),
        )

    def choices(self, language: Language) -> tuple[ChoiceGroup, ...]:
        """Return what can be done here this week, or nothing outside a campaign."""
        if self.view.slot.phase != "campaign" or self.view.is_over:
            return ()
        say, place = language.say, self.place
        here: tuple[tuple[AnyAction, str], ...] = (
            (Listen(place), say("kind.listen", "Listen")),
            (HoldAssembly(place), say("kind.hold-assembly", "Assembly")),
            (GoDoorToDoor(place), say("kind.go-door-to-door", "Door to door")),
            (HoldWorkshop(place), say("kind.workshop", "Rights workshop")),
            (WatchVote(place), say("kind.watch", "Watch the vote")),
        )
        gifts: list[tuple[AnyAction, str]] = [
            (GiveGift(place, gift.id), language.text(gift.name))
            for gift in self.view.model.gifts
            if gift.delivery != "through-a-broker"
        ]
        brokers: list[tuple[AnyAction, str]] = [
            (
                RecruitBroker(place, self.view.parameters["broker.bid"]),
                say("kind.broker", "Recruit a broker"),
            )
        ]
        brokers += [
            (GiveGift(place, gift.id), language.text(gift.name))
            for gift in self.view.model.gifts
            if gift.delivery == "through-a-broker"
        ]
        return (
            self._group(language, say("community.here", "To do here"), here),
            self._group(language, say("community.gifts", "Gifts"), gifts),
            self._group(language, say("kind.gifts.broker", "Through a broker"), brokers),
        )

    def _group(
        self,
        language: Language,
        title: str,
        made: Sequence[tuple[AnyAction, str]],
    ) -> ChoiceGroup:
        return ChoiceGroup(
            title, tuple(choice(language, self.game, action, text) for action, text in made)
        )


def _source(language: Language, figure: Sourced) -> Explanation:
    reason = language.origin(figure.reason)
    assumed = language.say("source.assumed", "Assumption: {reason}", reason=reason)
    return Explanation(text=language.origin(figure.source) or assumed)


def _need_why(language: Language, name: str, share: int) -> Explanation:
    return Explanation(
        title=name,
        text=language.say(
            "community.need.why",
            "{share} of what would meet it is lacking. A promise that answers what is lacking "
            "weighs more here.",
            share=percent(share),
        ),
        source=_of_the_author(language),
    )


def _of_the_author(language: Language) -> str:
    """Return what stands behind figures that no table gives for a single place."""
    return language.say(
        "community.assumed",
        "Assumption: no table gives it for a single place. The author of the district wrote what "
        "fits its height, its way and its work.",
    )


def _how_much(language: Language, share: int) -> str:
    say = language.say
    if share >= 700:
        return say("community.need.much", "much")
    if share >= 400:
        return say("community.need.some", "quite")
    return say("community.need.little", "a little")


def _strength(value: int, much: int) -> str:
    """Return how strong a tie is; from ``much`` milli-logits on it is thick."""
    if value < -much // 10:
        return "against"
    if value < much // 10:
        return "none"
    if value < much // 2:
        return "thin"
    return "firm" if value < much else "thick"


def _tie_text(language: Language, strength: str) -> str:
    say = language.say
    return {
        "against": say("community.tie.against", "against"),
        "none": say("community.tie.none", "none"),
        "thin": say("community.tie.thin", "thin"),
        "firm": say("community.tie.firm", "firm"),
        "thick": say("community.tie.thick", "thick"),
    }[strength]
