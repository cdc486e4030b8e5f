"""Why the rules do not accept a choice, said to those who made it.

One sentence a code, and where it helps a second one with what can be done. A test gathers the
codes from the rules and holds them against this table.
"""

from collections.abc import Mapping

from engine.language.language import Language
from engine.language.wording.amounts import number, soles
from engine.language.wording.names import Names
from engine.language.wording.office_words import OFFICE_REFUSALS, name_of_work
from engine.language.wording.phrases import Phrase, phrase
from engine.rules.action import Refusal


def say_refusal(language: Language, names: Names, refusal: Refusal) -> str:
    """Return the reason of a refusal in one or two sentences."""
    params = _said(names, refusal.params)
    key = refusal.code
    if key == "asks-for-a-place" and refusal.params.get("first") == 1:
        key = "asks-for-the-first-place"
    found = REFUSALS.get(key)
    if found is None:
        unknown = phrase("refusal.unknown", "That cannot be done now ({code}).")
        return unknown.said(language, code=refusal.code)
    return found.said(language, **params)


def _said(names: Names, params: Mapping[str, int | str]) -> dict[str, str]:
    """Return the parameters as people read them: names for ids, soles for céntimos."""
    said: dict[str, str] = {}
    for key, value in params.items():
        if isinstance(value, int):
            said[key] = soles(value) if key.endswith("_centimos") else number(value)
        else:
            said[key] = _name(names, key, value)
    return said


def _name(names: Names, key: str, value: str) -> str:
    match key:
        case "place":
            return names.place(value)
        case "aspirant":
            return names.aspirant(value)
        case "project":
            return names.project(value)
        case "organisation":
            return names.organisation(value)
        case "medium":
            return names.medium(value)
        case "gift":
            return names.gift(value)
        case "list" | "against":
            return names.list(value)
        case "money":
            return names.money(value)
        case "measure":
            return names.measure(value)
        case "alliance":
            return names.alliance(value)
        case "situation":
            return names.situation(value)
        case "work":
            return name_of_work(names, value)
        case "option":
            return names.assembly_option(value)
    return value


_REGISTRATION: Mapping[str, Phrase] = {
    "list-incomplete": phrase(
        "refusal.list-incomplete", "The list is not full yet. Still missing: {missing}."
    ),
    "list-quota-woman": phrase(
        "refusal.list-quota-woman",
        "The law asks for at least {least} women among the council candidates. You have {has}.",
    ),
    "list-quota-man": phrase(
        "refusal.list-quota-man",
        "The law asks for at least {least} men among the council candidates. You have {has}.",
    ),
    "list-woman-in-first": phrase(
        "refusal.list-woman-in-first",
        "One of the first {first} council places must be a woman's.",
    ),
    "list-alternation": phrase(
        "refusal.list-alternation",
        "A woman must follow a man and a man a woman. Place {place} breaks the order.",
    ),
    "list-first-not-woman": phrase(
        "refusal.list-first-not-woman", "The first council place must be a woman's."
    ),
    "list-parity": phrase(
        "refusal.list-parity",
        "Half women and half men are asked for. You have {women} women and {men} men.",
    ),
    "not-in-the-pool": phrase("refusal.not-in-the-pool", "{aspirant} does not stand with you."),
    "no-such-place": phrase("refusal.no-such-place", "The place before it is still empty."),
    "list-full": phrase(
        "refusal.list-full", "The list is full: {places} people. Take somebody off first."
    ),
    "asks-for-a-place": phrase(
        "refusal.asks-for-a-place",
        "{aspirant} only stands as mayor or in one of the first {first} places.",
    ),
    "asks-for-the-first-place": phrase(
        "refusal.asks-for-the-first-place",
        "{aspirant} only stands as mayor or in place 1.",
    ),
    "not-on-the-list": phrase("refusal.not-on-the-list", "{aspirant} is not on the list."),
}

_WEEK: Mapping[str, Phrase] = {
    "week-full": phrase(
        "refusal.week-full", "No more fits into this week: {actions} things are planned."
    ),
    "not-enough-days": phrase(
        "refusal.not-enough-days", "Days needed: {needed}. Days left: {left}."
    ),
    "not-enough-money": phrase(
        "refusal.not-enough-money", "It costs {needed_centimos}. There is not enough money left."
    ),
    "already-planned": phrase("refusal.already-planned", "That is planned already."),
    "no-such-community": phrase("refusal.no-such-community", "There is no such place here."),
    "already-known": phrase(
        "refusal.already-known", "You have listened in {place} already. Its needs are known."
    ),
    "workshop-exhausted": phrase(
        "refusal.workshop-exhausted",
        "In {place} one campaign cannot teach more. It was enough.",
    ),
    "no-such-organisation": phrase(
        "refusal.no-such-organisation", "There is no such organisation here."
    ),
    "already-met": phrase(
        "refusal.already-met",
        "You have met already: {organisation}. There is nothing new to say.",
    ),
    "no-such-medium": phrase("refusal.no-such-medium", "There is no such radio here."),
    "not-in-this-language": phrase(
        "refusal.not-in-this-language", "{medium} does not speak this language."
    ),
    "already-signed": phrase("refusal.already-signed", "You have signed it already."),
    "already-watched": phrase(
        "refusal.already-watched", "People of yours already watch the vote in {place}."
    ),
    "no-such-list": phrase("refusal.no-such-list", "That list does not stand here."),
    "no-such-gift": phrase("refusal.no-such-gift", "There is no such gift."),
    "no-broker-there": phrase(
        "refusal.no-broker-there", "Nobody hands it out for you in {place}. You have no broker."
    ),
    "goods-promised-there": phrase(
        "refusal.goods-promised-there", "You have promised {place} the same already."
    ),
    "bid-too-low": phrase("refusal.bid-too-low", "Nobody listens to less than {least_centimos}."),
    "already-a-broker": phrase("refusal.already-a-broker", "You have a broker in {place} already."),
}

_PROMISES: Mapping[str, Phrase] = {
    "no-such-project": phrase("refusal.no-such-project", "Nobody knows this work."),
    "listen-first": phrase(
        "refusal.listen-first", "Listen in {place} first. Then you know what is needed."
    ),
    "not-for-this-place": phrase(
        "refusal.not-for-this-place", "{project}: it does not suit {place}."
    ),
    "already-worked-out": phrase(
        "refusal.already-worked-out", "{project}: the proposal is in your folder already."
    ),
    "below-zero": phrase("refusal.below-zero", "A number cannot be below zero."),
    "no-such-money": phrase("refusal.no-such-money", "There is no such source of money."),
    "work-it-out-first": phrase(
        "refusal.work-it-out-first",
        "{project}: all the figures need a worked-out proposal. Prepare it first, in an earlier "
        "week.",
    ),
    "sheet-full": phrase(
        "refusal.sheet-full", "One written promise a week fits on the sheet. This week has one."
    ),
    "already-promised": phrase(
        "refusal.already-promised", "{project}: you have promised this in writing already."
    ),
    "nobody-to-hear": phrase(
        "refusal.nobody-to-hear",
        "Nobody is there to hear it. Plan an assembly or go door to door in {place} this week.",
    ),
    "one-promise-a-meeting": phrase(
        "refusal.one-promise-a-meeting", "One promise a meeting. In {place} you make one already."
    ),
}

_ANSWERS: Mapping[str, Phrase] = {
    "not-on-the-table": phrase("refusal.not-on-the-table", "That is not on the table now."),
    "no-such-answer": phrase("refusal.no-such-answer", "There is no such answer."),
    "already-answered": phrase(
        "refusal.already-answered", "You have answered already. Undo it to answer again."
    ),
    "answer-not-open": phrase("refusal.answer-not-open", "That answer is not open to you."),
}

_SQUARE_AND_NIGHT: Mapping[str, Phrase] = {
    "one-card-a-round": phrase("refusal.one-card-a-round", "One answer a round."),
    "not-in-hand": phrase("refusal.not-in-hand", "That card is not in your hand."),
    "interrupted-already": phrase(
        "refusal.interrupted-already", "You have interrupted once already."
    ),
    "night-full": phrase("refusal.night-full", "The night is short: {actions} things, no more."),
    "nothing-prepared-there": phrase(
        "refusal.nothing-prepared-there", "Nothing was prepared in {place}."
    ),
    "nobody-knows-you-there": phrase(
        "refusal.nobody-knows-you-there", "Nobody in {place} knows you well enough."
    ),
    "only-the-hall": phrase("refusal.only-the-hall", "Only the hall decides this."),
    "already-recorded": phrase("refusal.already-recorded", "The hall has decided already."),
    "hands-do-not-fit": phrase(
        "refusal.hands-do-not-fit", "Count the hands for each of the {lists} lists."
    ),
    "no-assembly-now": phrase("refusal.no-assembly-now", "There is no assembly now."),
    "nothing-counted": phrase("refusal.nothing-counted", "No vote was counted."),
}

_GAME: Mapping[str, Phrase] = {
    "only-lists": phrase("refusal.only-lists", "Only a list can do this."),
    "game-over": phrase("refusal.game-over", "The game is over."),
    "handed-in": phrase("refusal.handed-in", "You have handed in already."),
    "no-such-player": phrase("refusal.no-such-player", "Nobody of this name plays."),
    "not-in-this-phase": phrase("refusal.not-in-this-phase", "That cannot be done now."),
    "nothing-to-undo": phrase("refusal.nothing-to-undo", "There is nothing to undo."),
}

REFUSALS: Mapping[str, Phrase] = {
    **_REGISTRATION,
    **_WEEK,
    **_PROMISES,
    **_ANSWERS,
    **_SQUARE_AND_NIGHT,
    **OFFICE_REFUSALS,
    **_GAME,
}
"""Every code of the rules with its sentence."""
