"""What an author has written, as a player would see it: one situation on an own table, the map.

A situation is put on the table of a game that has just begun. Its answers are all there, whatever
their conditions: these are told in words, on the sheet beside the picture.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from engine.authoring.library import Content
from engine.authoring.new_world import led_by, new_world, usual_setup
from engine.language.language import Language
from engine.language.wording.amounts import number, percent
from engine.language.wording.effects import say_condition, say_effect
from engine.language.wording.names import Names
from engine.language.wording.turn_names import phase_name
from engine.rules.definitions.content import DistrictContent
from engine.rules.definitions.effects import Condition, Effect
from engine.rules.definitions.situations import Answer, Case, Incident, Offer
from engine.rules.list_state import Open
from engine.rules.playthrough import Playthrough
from engine.rules.schedule import build_schedule
from engine.rules.world import World
from ui.window.game import Game

MAP = "map"
DEBT = ":debt"
"""Ends the name of the debt of an offer: ``milk-seller:debt``."""

Kind = Literal["case", "debt", "incident", "offer"]
Situation = Offer | Incident | Case


@dataclass(frozen=True)
class Entry:
    """One thing of a district that can be looked at."""

    id: str
    kind: Kind
    situation: Situation

    @property
    def answers(self) -> tuple[Answer, ...]:
        """What one may answer: to a debt other things than to its offer."""
        if self.kind == "debt" and isinstance(self.situation, Offer) and self.situation.debt:
            return self.situation.debt.answers
        return self.situation.answers


@dataclass(frozen=True)
class AnswerSheet:
    """An answer in words: when it is there, what it does, what is told."""

    id: str
    text: str
    known: str
    when: tuple[str, ...]
    chance_permille: int
    effects: tuple[str, ...]
    then: str
    otherwise: tuple[str, ...]
    otherwise_then: str


@dataclass(frozen=True)
class Sheet:
    """A situation in words, for its author."""

    id: str
    kind: Kind
    title: str
    text: str
    speaker: str
    terms: tuple[str, ...]
    """What is given, what is asked, who may find out; of a debt what is owed."""
    comes: tuple[str, ...]
    """When and under which conditions it can come."""
    effects: tuple[str, ...]
    """What news does at once."""
    answers: tuple[AnswerSheet, ...]


def entries_of(district: DistrictContent) -> tuple[Entry, ...]:
    """Return everything that can come in a district, in the order of its files."""
    return tuple(_entries(district))


def _entries(district: DistrictContent) -> Iterator[Entry]:
    for offer in district.offers:
        yield Entry(offer.id, "offer", offer)
        if offer.debt is not None:
            yield Entry(f"{offer.id}{DEBT}", "debt", offer)
    for incident in district.incidents:
        yield Entry(incident.id, "incident", incident)
    for case in district.cases:
        yield Entry(case.id, "case", case)


def find_entry(district: DistrictContent, id: str) -> Entry | None:
    """Return what is named so, or None."""
    return next((entry for entry in entries_of(district) if entry.id == id), None)


def game_with(content: Content, district: DistrictContent, entry: Entry | None) -> Game:
    """Return a game of the district's first scenario with ``entry`` on the table of its main list.

    Without one it is the game as it begins: for its map.
    """
    scenario = district.scenarios[0]
    if entry is not None:
        bare = _without_conditions(district, entry.situation.id)
        districts = tuple(bare if d is district else d for d in content.districts)
        content = replace(content, districts=districts)
    setup = led_by(usual_setup(content, scenario.id), [scenario.main_list])
    playthrough = Playthrough.start(new_world(content, setup))
    own = playthrough.state.lists[scenario.main_list]
    table = () if entry is None else (_on_the_table(entry),)
    lists = {**playthrough.state.lists, scenario.main_list: replace(own, open=table)}
    return Game(replace(playthrough, state=replace(playthrough.state, lists=lists)), MAP)


def _on_the_table(entry: Entry) -> Open:
    return Open(entry.kind, entry.situation.id, entry.situation.place or "")


def _without_conditions(district: DistrictContent, id: str) -> DistrictContent:
    """Return the district with a situation whose answers are all open."""

    def opened(answers: Iterable[Answer]) -> tuple[Answer, ...]:
        return tuple(answer.model_copy(update={"when": ()}) for answer in answers)

    def changed(situation: Situation) -> Situation:
        if situation.id != id:
            return situation
        update: dict[str, object] = {"answers": opened(situation.answers)}
        if isinstance(situation, Offer) and situation.debt is not None:
            debt = situation.debt
            update["debt"] = debt.model_copy(update={"answers": opened(debt.answers)})
        return situation.model_copy(update=update)

    return district.model_copy(
        update={
            name: tuple(changed(situation) for situation in getattr(district, name))
            for name in ("offers", "incidents", "cases")
        }
    )


# -- in words ------------------------------------------------------------------------------------


def sheet_of(language: Language, world: World, district: DistrictContent, entry: Entry) -> Sheet:
    """Return an entry in words; ``world`` is that of its game, for names and the length of games.

    ``district`` is as its author wrote it: with the conditions.
    """
    names = Names(language, district, world.model, world.aspirants)
    situation = entry.situation
    news = situation.effects if isinstance(situation, Incident) else ()
    return Sheet(
        entry.id,
        entry.kind,
        language.text(situation.title),
        _text(language, entry),
        _speaker(language, situation),
        tuple(_terms(language, entry)),
        tuple(_comes(language, names, world, district, entry)),
        _effects(language, names, news),
        tuple(_answer(language, names, answer) for answer in entry.answers),
    )


def _text(language: Language, entry: Entry) -> str:
    situation = entry.situation
    if entry.kind == "debt" and isinstance(situation, Offer) and situation.debt is not None:
        return language.text(situation.debt.demand)
    return language.text(situation.text)


def _speaker(language: Language, situation: Situation) -> str:
    speaker = situation.speaker
    if speaker is None:
        return ""
    return language.say(
        "preview.speaker",
        "{name}, {role}",
        name=speaker.name,
        role=language.text(speaker.role),
    )


def _terms(language: Language, entry: Entry) -> Iterator[str]:
    situation, say = entry.situation, language.say
    if not isinstance(situation, Offer):
        return
    if entry.kind == "debt" and situation.debt is not None:
        debt = situation.debt
        yield say("preview.creditor", "Asks for it: {name}", name=language.text(debt.creditor))
        return
    yield say("preview.given", "Gives: {text}", text=language.text(situation.given))
    yield say("preview.asked", "Asks: {text}", text=language.text(situation.asked))
    yield say(
        "preview.exposure", "Who may find out: {text}", text=language.text(situation.exposure)
    )


def _comes(
    language: Language, names: Names, world: World, district: DistrictContent, entry: Entry
) -> Iterator[str]:
    situation, say = entry.situation, language.say
    if entry.kind == "debt" and isinstance(situation, Offer) and situation.debt is not None:
        yield say(
            "preview.due",
            "It falls due in turn {turn} of office, where somebody took it on.",
            turn=situation.debt.due,
        )
        return
    yield from _turns(language, world, situation)
    queued = _brought_by(district, situation.id)
    for id, answer in queued:
        yield say(
            "preview.queued",
            "It is brought by the answer “{answer}” to: {title}.",
            answer=language.text(answer.text),
            title=names.situation(id),
        )
    for condition in situation.when:
        yield say(
            "preview.only",
            "Only if: {condition}",
            condition=say_condition(language, names, condition),
        )
    if situation.pace == "sure":
        yield say("preview.sure", "It is sure to come before its time is over.")
    elif not queued:
        yield say(
            "preview.weight",
            "It comes by lot; its weight is {weight} (10 is usual, 100 the most).",
            weight=situation.weight,
        )
    if situation.place is not None:
        yield say("preview.place", "It is about {place}.", place=names.place(situation.place))


def _turns(language: Language, world: World, situation: Situation) -> Iterator[str]:
    """Yield in which turns it can come, for each length of the game."""
    window, scenario = situation.window, world.scenario
    phase = phase_name(language, window.phase)
    for length in world.model.lengths:
        name = language.text(length.name)
        if isinstance(situation, Incident) and length.id not in situation.lengths:
            continue
        slots = build_schedule(length, scenario.begins, scenario.ends)
        turns = [
            slot.number
            for slot in slots
            if slot.phase == window.phase and window.start <= slot.progress <= window.end
        ]
        of = max((slot.of for slot in slots if slot.phase == window.phase), default=0)
        if not turns:
            yield language.say("preview.never", "{length}: it does not come.", length=name)
        elif len(turns) == 1 and of > 1:
            yield language.say(
                "preview.turn",
                "{length}: {phase}, turn {turn} of {of}.",
                length=name,
                phase=phase,
                turn=number(turns[0]),
                of=number(of),
            )
        elif of == 1:
            yield language.say("preview.once", "{length}: {phase}.", length=name, phase=phase)
        else:
            yield language.say(
                "preview.turns",
                "{length}: {phase}, turns {first} to {last} of {of}.",
                length=name,
                phase=phase,
                first=number(turns[0]),
                last=number(turns[-1]),
                of=number(of),
            )


def _brought_by(district: DistrictContent, incident: str) -> tuple[tuple[str, Answer], ...]:
    return tuple(
        (entry.situation.id, answer)
        for entry in entries_of(district)
        for answer in entry.answers
        if any(
            effect.kind == "queue" and effect.incident == incident
            for effect in (*answer.effects, *answer.otherwise)
        )
    )


def _answer(language: Language, names: Names, answer: Answer) -> AnswerSheet:
    return AnswerSheet(
        answer.id,
        language.text(answer.text),
        language.text(answer.known) if answer.known is not None else "",
        _conditions(language, names, answer.when),
        answer.chance,
        _effects(language, names, answer.effects),
        language.text(answer.then),
        _effects(language, names, answer.otherwise),
        language.text(answer.otherwise_then) if answer.otherwise_then is not None else "",
    )


def _effects(language: Language, names: Names, effects: Iterable[Effect]) -> tuple[str, ...]:
    return tuple(say_effect(language, names, effect) for effect in effects)


def _conditions(
    language: Language, names: Names, conditions: Iterable[Condition]
) -> tuple[str, ...]:
    return tuple(say_condition(language, names, condition) for condition in conditions)


def answer_lines(language: Language, answer: AnswerSheet) -> tuple[str, ...]:
    """Return what stands below an answer on the sheet, one line each."""
    say = language.say
    nothing = say("preview.nothing", "Nothing happens.")
    lines = [say("preview.only", "Only if: {condition}", condition=one) for one in answer.when]
    if answer.chance_permille < 1000:
        lines.append(
            say(
                "preview.chance",
                "It succeeds with a chance of {chance}.",
                chance=percent(answer.chance_permille),
            )
        )
    lines += answer.effects or (nothing,)
    lines.append(say("preview.then", "Then it is told: {text}", text=answer.then))
    if answer.chance_permille < 1000:
        lines += [
            say("preview.otherwise", "If it fails: {effect}", effect=effect)
            for effect in answer.otherwise or (nothing,)
        ]
        if answer.otherwise_then:
            lines.append(say("preview.then", "Then it is told: {text}", text=answer.otherwise_then))
    return tuple(lines)
