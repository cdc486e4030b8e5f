"""What effects and conditions of the content do, in words: for its authors, never for players."""

from collections.abc import Callable, Mapping
from typing import Any

from engine.language.language import Language
from engine.language.wording.amounts import number, percent, soles
from engine.language.wording.names import Names
from engine.language.wording.phrases import Phrase, phrase
from engine.rules.definitions.effects import Condition, Effect, Where

_TIES: Mapping[str, Phrase] = {
    "fear": phrase("effects.tie.fear", "Tie of fear"),
    "look": phrase("effects.tie.look", "Look of a winner"),
    "material": phrase("effects.tie.material", "Material tie"),
    "moral": phrase("effects.tie.moral", "Moral tie"),
    "programme": phrase("effects.tie.programme", "Programme"),
    "recognition": phrase("effects.tie.recognition", "How well the list is known"),
}
_PLACES: Mapping[str, Phrase] = {
    "all": phrase("effects.where.all", "everywhere"),
    "communities": phrase("effects.where.communities", "in the communities"),
    "districts": phrase("effects.where.districts", "in the other districts"),
    "here": phrase("effects.where.here", "in the place that it is about"),
    "home": phrase("effects.where.home", "in the home of the list"),
    "rural": phrase("effects.where.rural", "in the countryside"),
    "town": phrase("effects.where.town", "in the town"),
}
_PEOPLE: Mapping[str, Phrase] = {
    "all": phrase("effects.who.all", "all people {where}"),
    "man": phrase("effects.who.man", "the men {where}"),
    "woman": phrase("effects.who.woman", "the women {where}"),
}
_SEGMENTS: Mapping[str, Phrase] = {
    "all": phrase("effects.who.segments", "{segments} {where}"),
    "man": phrase("effects.who.segments-men", "{segments}, the men, {where}"),
    "woman": phrase("effects.who.segments-women", "{segments}, the women, {where}"),
}
_ROLES: Mapping[str, Phrase] = {
    "civil-society": phrase("effects.role.civil-society", "The list has no seat in the council."),
    "governs": phrase("effects.role.governs", "The list governs."),
    "minority": phrase("effects.role.minority", "The list has seats and does not govern."),
}
_DOORS: Mapping[str, Phrase] = {
    "alliance": phrase("effects.door.alliance", "with an alliance"),
    "cronies": phrase("effects.door.cronies", "for friends of those who govern"),
    "gift": phrase("effects.door.gift", "as a gift"),
    "law": phrase("effects.door.law", "by the law's own way"),
}


def say_effect(language: Language, names: Names, effect: Effect) -> str:
    """Return what an effect does, in one line."""
    return _EFFECTS[effect.kind](language, names, effect)


def say_condition(language: Language, names: Names, condition: Condition) -> str:
    """Return what must be so for a condition to hold, in one line."""
    return _CONDITIONS[condition.kind](language, names, condition)


def say_where(language: Language, names: Names, where: Where) -> str:
    """Return whom an effect is about: people of a kind, in places."""
    if isinstance(where.places, str):
        place = _PLACES[where.places].said(language)
    else:
        listed = ", ".join(map(names.place, where.places))
        place = language.say("effects.where.in", "in {places}", places=listed)
    if isinstance(where.segments, str):
        return _PEOPLE[where.sex].said(language, where=place)
    segments = ", ".join(map(names.segment, where.segments))
    return _SEGMENTS[where.sex].said(language, segments=segments, where=place)


def _signed(amount: int) -> str:
    return f"{'−' if amount < 0 else '+'}{number(abs(amount))}"


def _tie(language: Language, names: Names, effect: Any) -> str:
    params = {
        "tie": _TIES[effect.field].said(language),
        "amount": _signed(effect.amount),
        "whom": say_where(language, names, effect.where),
    }
    if effect.whose == "rivals":
        return language.say(
            "effects.tie-rivals", "{tie}, to the rival lists: {amount}, {whom}.", **params
        )
    return language.say("effects.tie", "{tie}: {amount}, {whom}.", **params)


def _of_people(said: Phrase) -> Callable[[Language, Names, Any], str]:
    return lambda language, names, effect: said.said(
        language,
        amount=_signed(effect.amount),
        whom=say_where(language, names, effect.where),
    )


def _amount(said: Phrase) -> Callable[[Language, Names, Any], str]:
    return lambda language, names, effect: said.said(language, amount=_signed(effect.amount))


def _plain(said: Phrase, **fields: str) -> Callable[[Language, Names, Any], str]:
    """Return what says a sentence, filled with fields of what is said as they stand."""
    return lambda language, names, one: said.said(
        language, **{name: getattr(one, field) for name, field in fields.items()}
    )


def _money(language: Language, names: Names, effect: Any) -> str:
    amount = soles(abs(effect.centimos))
    if effect.centimos < 0:
        return language.say("effects.money-out", "The list pays {amount}.", amount=amount)
    return language.say("effects.money-in", "The list receives {amount}.", amount=amount)


def _treasury(language: Language, names: Names, effect: Any) -> str:
    amount = soles(abs(effect.centimos))
    if effect.centimos < 0:
        return language.say("effects.treasury-out", "The treasury pays {amount}.", amount=amount)
    return language.say("effects.treasury-in", "The treasury receives {amount}.", amount=amount)


def _commitment(language: Language, names: Names, effect: Any) -> str:
    return language.say(
        "effects.commitment",
        "A word is given: {person} among the first {first} of the list.",
        person=names.aspirant(effect.aspirant),
        first=effect.first,
    )


def _evidence(language: Language, names: Names, effect: Any) -> str:
    return language.say(
        "effects.evidence",
        "A trace is left: each turn it comes out with a chance of {chance}.",
        chance=percent(effect.risk),
    )


def _rumour(language: Language, names: Names, effect: Any) -> str:
    text = language.text(effect.text)
    return language.say("effects.rumour", "It is told everywhere next turn: {text}", text=text)


def _queue(language: Language, names: Names, effect: Any) -> str:
    return language.say_plural(
        "effects.queue",
        "In {number} turn comes: {title}.",
        "In {number} turns comes: {title}.",
        effect.turns,
        title=names.situation(effect.incident),
    )


def _days(language: Language, names: Names, effect: Any) -> str:
    count = abs(effect.amount)
    if effect.amount < 0:
        return language.say_plural(
            "effects.days-lost", "{number} day is lost.", "{number} days are lost.", count
        )
    return language.say_plural(
        "effects.days-won", "{number} day is won.", "{number} days are won.", count
    )


def _rule(language: Language, names: Names, effect: Any) -> str:
    measure = names.measure(effect.measure)
    if effect.becomes == "dropped":
        return language.say("effects.rule-dropped", "It is dropped: {measure}.", measure=measure)
    return language.say("effects.rule", "It comes into force: {measure}.", measure=measure)


def _work(language: Language, names: Names, effect: Any) -> str:
    return language.say(
        "effects.work",
        "A work begins in {place}, {door}: {project}.",
        place=names.place(effect.place),
        door=_DOORS[effect.door].said(language),
        project=names.project(effect.project),
    )


_EFFECTS: Mapping[str, Callable[[Language, Names, Any], str]] = {
    "awareness": _of_people(phrase("effects.awareness", "Rights awareness: {amount} ‰, {whom}.")),
    "commitment": _commitment,
    "council": _amount(
        phrase("effects.council", "Regard of the councillors for who governs: {amount} ‰.")
    ),
    "days": _days,
    "debt": _plain(phrase("effects.debt", "The debt of this offer is taken on.")),
    "evidence": _evidence,
    "flag": _plain(phrase("effects.flag", "It is remembered as “{flag}”."), flag="flag"),
    "money": _money,
    "queue": _queue,
    "rule": _rule,
    "rumour": _rumour,
    "secrecy": _of_people(
        phrase("effects.secrecy", "Belief that the vote is secret: {amount} ‰, {whom}.")
    ),
    "signatures": _amount(
        phrase("effects.signatures", "Signatures for the recall: {amount} ‰ of the roll.")
    ),
    "standing": _amount(phrase("effects.standing", "How far the list is believed: {amount} ‰.")),
    "tie": _tie,
    "training": _amount(phrase("effects.training", "Skill of the women on the list: {amount} ‰.")),
    "treasury": _treasury,
    "work": _work,
}


def _women(language: Language, names: Names, condition: Any) -> str:
    return language.say(
        "conditions.women",
        "Among the first {places} places of the council stand {low} to {high} women.",
        places=condition.places,
        low=condition.at_least,
        high=min(condition.at_most, condition.places),
    )


def _purse(said: Phrase) -> Callable[[Language, Names, Any], str]:
    return lambda language, names, one: said.said(language, amount=soles(one.centimos))


def _gave(language: Language, names: Names, condition: Any) -> str:
    return language.say_plural(
        "conditions.gave",
        "The list has given gifts at least {number} time.",
        "The list has given gifts at least {number} times.",
        condition.at_least,
    )


def _rule_holds(language: Language, names: Names, condition: Any) -> str:
    measure = names.measure(condition.measure)
    if condition.holds == "no":
        return language.say(
            "conditions.rule-not", "This rule is not in force: {measure}.", measure=measure
        )
    return language.say("conditions.rule", "This rule is in force: {measure}.", measure=measure)


def _visited(language: Language, names: Names, condition: Any) -> str:
    place = names.place(condition.place)
    return language.say("conditions.visited", "Somebody of the list was in {place}.", place=place)


def _has_debt(language: Language, names: Names, condition: Any) -> str:
    title = names.situation(condition.offer)
    return language.say(
        "conditions.debt", "The list still owes what this offer asked: {title}.", title=title
    )


_CONDITIONS: Mapping[str, Callable[[Language, Names, Any], str]] = {
    "gave-gifts": _gave,
    "has-debt": _has_debt,
    "has-flag": _plain(
        phrase("conditions.flag", "It is remembered of the list: “{flag}”."), flag="flag"
    ),
    "lacks-flag": _plain(
        phrase("conditions.no-flag", "It is not remembered of the list: “{flag}”."), flag="flag"
    ),
    "purse-at-least": _purse(phrase("conditions.purse", "The list has {amount} or more.")),
    "purse-below": _purse(phrase("conditions.purse-below", "The list has less than {amount}.")),
    "role": lambda language, names, one: _ROLES[one.role].said(language),
    "rule-holds": _rule_holds,
    "visited": _visited,
    "women-among-first": _women,
}
