"""What happened, in one sentence each: for news, results, the chronicle.

A *deed* is what a list did, said without its name, for pages that group by list. Facts that only
the machinery needs say nothing (``None``).
"""

from collections.abc import Callable, Mapping
from functools import partial

from engine.language.language import Language
from engine.language.wording.actions import everywhere
from engine.language.wording.amounts import number, percent, soles
from engine.language.wording.names import Names
from engine.language.wording.office_words import OFFICE_FACTS, name_of_subject
from engine.language.wording.phrases import Phrase, phrase
from engine.rules.chronicle import Fact


def say_fact(language: Language, names: Names, fact: Fact) -> str | None:
    """Return a fact as one sentence, or None where there is nothing to say of it."""
    deed = say_deed(language, names, fact)
    if deed is not None:
        if fact.player not in names.lists:
            return deed[:1].upper() + deed[1:]
        with_name = phrase("fact.of-list", "{list}: {deed}")
        return with_name.said(language, list=names.list(fact.player), deed=deed)
    return None


def say_deed(language: Language, names: Names, fact: Fact) -> str | None:
    """Return what was done or befell, without the name of the list."""
    if fact.kind in SILENT:
        return None
    if fact.kind == "rumour-heard":
        return names.rumour(str(fact.details.get("text", "")))
    if fact.kind == "incident-befell":
        return names.situation(fact.source.rpartition(":")[2])
    if fact.kind.endswith("-answered"):
        return _answered(names, fact)
    found = FACTS.get(_key(fact))
    if found is None:
        return None
    return found.said(language, **_said(language, names, fact))


def _answered(names: Names, fact: Fact) -> str | None:
    """Return what is told after an answer: how it went, in the author's words."""
    situation = str(fact.details.get("situation", ""))
    answer = names.find_answer(situation, str(fact.details.get("answer", "")))
    if answer is None:
        return None
    failed = fact.details.get("outcome") == "otherwise"
    told = answer.otherwise_then if failed and answer.otherwise_then is not None else answer.then
    return names.language.text(told)


def _key(fact: Fact) -> str:
    details = fact.details
    match fact.kind:
        case "promise-made":
            costed = "costed" if details.get("costed") == "yes" else "slogan"
            return f"promise-made/{costed}"
        case "airtime-bought":
            return f"airtime-bought/{details.get('message', '')}"
        case "rival-interrupted":
            return f"rival-interrupted/{details.get('answered', '')}"
        case "card-played":
            return f"card-played/{'about' if details.get('project') else 'plain'}"
        case "vote-counted" if fact.player in ("absent", "blank", "null"):
            return f"vote-counted/{fact.player}"
        case "gift-given":
            return f"gift-given/{'now' if details.get('cost_centimos') else 'later'}"
        case "rule-changed":
            return f"rule-changed/{details.get('becomes', '')}"
        case "stance-taken":
            return f"stance-taken/{details.get('side', '')}"
        case "radio-space-taken":
            return f"radio-space-taken/{details.get('word', '')}"
        case "question-asked" | "recall-counted":
            return f"{fact.kind}/{details.get('outcome', '')}"
        case "election-null":
            return f"election-null/{details.get('cause', '')}"
        case "elected":
            return f"elected/{'mayor' if details.get('place') == 0 else 'council'}"
    return fact.kind


def _said(language: Language, names: Names, fact: Fact) -> dict[str, str]:
    """Return a fact's values as people read them."""
    readers: dict[str, Callable[[str], str]] = {
        "aspirant": names.aspirant,
        "project": names.project,
        "organisation": names.organisation,
        "medium": names.medium,
        "gift": names.gift,
        "against": names.list,
        "measure": names.measure,
        "alliance": names.alliance,
        "approach": names.approach,
        "language": names.spoken,
        "offer": names.situation,
        "topic": names.topic,
        "option": names.assembly_option,
        "subject": partial(name_of_subject, names),
    }
    said: dict[str, str] = {}
    for key, value in fact.details.items():
        if key in readers:
            said[key] = readers[key](str(value)) if value else ""
        elif key == "place":
            said["number"] = str(value)
        elif isinstance(value, int):
            said[key] = soles(value) if key.endswith("_centimos") else number(value)
        else:
            said[key] = str(value)
    said["place"] = names.place(fact.place) if fact.place else everywhere(language)
    said["before"], said["after"] = number(fact.before), number(fact.after)
    said["before_money"], said["after_money"] = soles(fact.before), soles(fact.after)
    said["moved_money"] = soles(fact.after - fact.before)
    said["share"] = percent(fact.after)
    said["situation"] = names.situation(fact.source.rpartition(":")[2])
    if fact.source.startswith("topic:"):
        said["topic"] = names.topic(fact.source.removeprefix("topic:"))
    return said


SILENT = frozenset(
    {
        "case-came",
        "debt-came",
        "incident-came",
        "attendance-read",
        "ledger-read",
        "recall-read",
        "session-read",
        "list-entered",
        "night-fell",
        "offer-came",
        "plan-paid",
        "state-prepared",
        "verdict-by-hand",
    }
)
"""Kinds that are shown by what they bring: a card on the table, a purse, a list."""

TOLD_BY_THE_AUTHOR = frozenset(
    {
        "case-answered",
        "debt-answered",
        "incident-answered",
        "incident-befell",
        "offer-answered",
        "rumour-heard",
    }
)
"""Kinds whose words stand in the content."""

_WEEK: Mapping[str, Phrase] = {
    "community-heard": phrase("fact.community-heard", "listened in {place}."),
    "community-visited": phrase("fact.community-visited", "held an assembly in {place}."),
    "doors-knocked": phrase("fact.doors-knocked", "went door to door in {place}."),
    "workshop-held": phrase("fact.workshop-held", "held a rights workshop in {place}."),
    "women-trained": phrase("fact.women-trained", "trained the women of the list."),
    "organisation-met": phrase("fact.organisation-met", "met with: {organisation}."),
    "airtime-bought/name": phrase(
        "fact.airtime-name", "made its name heard: {medium}, in {language}."
    ),
    "airtime-bought/platform": phrase(
        "fact.airtime-platform", "presented its proposals: {medium}, in {language}."
    ),
    "airtime-bought/secrecy": phrase(
        "fact.airtime-secrecy", "said that the vote is secret: {medium}, in {language}."
    ),
    "proposal-prepared": phrase(
        "fact.proposal-prepared", "worked out with figures: {project}, {place}."
    ),
    "promise-made/costed": phrase(
        "fact.promise-costed", "promised with figures: {project}, {place}."
    ),
    "promise-made/slogan": phrase("fact.promise-slogan", "promised: {project}, {place}."),
    "agreement-signed": phrase("fact.agreement-signed", "signed the governance agreement."),
    "watch-organised": phrase("fact.watch-organised", "organised the watch in {place}."),
    "denunciation-upheld": phrase(
        "fact.denunciation-upheld", "denounced with evidence: {against}, {place}."
    ),
    "denunciation-failed": phrase(
        "fact.denunciation-failed", "denounced without evidence: {against}. It turned on it."
    ),
    "gift-given/later": phrase(
        "fact.gift-later", "offered for after the vote, in {place}: {gift}."
    ),
    "gift-given/now": phrase(
        "fact.gift-given", "{gift} in {place}, for {guests} people: {cost_centimos}."
    ),
    "broker-won": phrase("fact.broker-won", "has a broker in {place}."),
    "broker-lost": phrase("fact.broker-lost", "another paid more for the broker in {place}."),
    "funds-raised": phrase("fact.funds-raised", "raised {moved_money}."),
    "rested": phrase("fact.rested", "rested and put its papers in order."),
}

_DEALINGS: Mapping[str, Phrase] = {
    "evidence-surfaced": phrase(
        "fact.evidence-surfaced", "on the radio they talk of what it did in {place}."
    ),
    "proof-found": phrase("fact.proof-found", "has evidence against {against}, from {place}."),
    "purse-changed": phrase(
        "fact.purse-changed", "the purse goes from {before_money} to {after_money}."
    ),
    "debt-incurred": phrase(
        "fact.debt-incurred", "owes from now on: {offer}. It falls due in quarter {due} of office."
    ),
    "word-kept": phrase("fact.word-kept", "kept its word to {aspirant}."),
    "word-broken": phrase(
        "fact.word-broken", "broke its word to {aspirant}: no place among the first {first}."
    ),
}

_VOTE: Mapping[str, Phrase] = {
    "question-put": phrase("fact.question-put", "the question in the square: {topic}."),
    "card-played/about": phrase("fact.card-about", "{approach}: {project}, {place}."),
    "card-played/plain": phrase("fact.card-plain", "{approach}."),
    "rival-interrupted/yes": phrase(
        "fact.interrupted-answered", "interrupted {against}, who had the figures."
    ),
    "rival-interrupted/no": phrase(
        "fact.interrupted-silent", "interrupted {against}, who had no figures."
    ),
    "crowd-moved": phrase("fact.crowd-moved", "{share} of the applause."),
    "party-held": phrase("fact.party-held", "{gift} on the eve in {place}, for {guests} people."),
    "night-watched": phrase("fact.night-watched", "stayed awake in {place}."),
    "keys-kept": phrase("fact.keys-kept", "the women of {place} kept the keys of the hall."),
    "word-sent": phrase("fact.word-sent", "said on the radio that the vote is secret."),
    "vote-counted": phrase("fact.vote-counted", "{after} votes."),
    "vote-counted/absent": phrase("fact.votes-absent", "did not vote: {after}."),
    "vote-counted/blank": phrase("fact.votes-blank", "blank votes: {after}."),
    "vote-counted/null": phrase("fact.votes-null", "spoilt votes: {after}."),
    "election-null/absent": phrase(
        "fact.election-null-absent",
        "by the law this election is null: too many did not vote. The game goes on with it.",
    ),
    "election-null/blank-and-null": phrase(
        "fact.election-null-votes",
        "by the law this election is null: too many votes are blank or spoilt."
        " The game goes on with it.",
    ),
    "elected/mayor": phrase("fact.elected-mayor", "{aspirant} is elected mayor."),
    "elected/council": phrase(
        "fact.elected-council", "{aspirant} is elected to the council from place {number}."
    ),
}

_OFFICE: Mapping[str, Phrase] = {
    "treasury-changed": phrase(
        "fact.treasury-changed", "the treasury goes from {before_money} to {after_money}."
    ),
    "rule-changed/in-force": phrase("fact.rule-in-force", "in force from now on: {measure}."),
    "rule-changed/dropped": phrase("fact.rule-dropped", "no longer in force: {measure}."),
    "signatures-changed": phrase(
        "fact.signatures-changed", "signatures for the recall: {after} (before {before})."
    ),
}

FACTS: Mapping[str, Phrase] = {**_WEEK, **_DEALINGS, **_VOTE, **_OFFICE, **OFFICE_FACTS}
"""Every kind of fact that is told, with its sentence."""
