"""What a choice means one does: a few words in the infinitive, for plans, buttons and lists."""

from collections.abc import Mapping

from engine.language.language import Language
from engine.language.wording.amounts import soles
from engine.language.wording.names import Names
from engine.language.wording.office_words import OFFICE_ACTIONS, name_of_work
from engine.language.wording.phrases import Phrase, phrase
from engine.rules.action import Action


def say_action(language: Language, names: Names, action: Action) -> str:
    """Return what one does by this choice, in some eight words besides the names."""
    found = ACTIONS.get(_key(action))
    if found is None:
        return str(getattr(action, "kind", ""))
    return found.said(language, **_said(language, names, action))


def _key(action: Action) -> str:
    """Return the row of the table: the kind, and where it matters what it is made for."""
    kind = str(getattr(action, "kind", ""))
    if kind == "buy-airtime":
        return f"{kind}/{getattr(action, 'message', '')}"
    if kind == "make-promise":
        return f"{kind}/{getattr(action, 'claim').form}"  # noqa: B009
    if kind == "denounce":
        return f"{kind}/{getattr(action, 'body', '')}"
    if kind == "place-aspirant":
        return f"{kind}/{'mayor' if getattr(action, 'place', 0) == 0 else 'council'}"
    details = {
        "start-work": "door",
        "decide-inherited": "course",
        "take-stance": "side",
        "take-radio-space": "word",
    }
    if kind in details:
        return f"{kind}/{getattr(action, details[kind], '')}"
    if kind == "play-card":
        return f"{kind}/{'about' if getattr(action, 'project', '') else 'plain'}"
    return kind


def _said(language: Language, names: Names, action: Action) -> dict[str, str]:
    """Return every field of a choice as people read it."""
    claim = getattr(action, "claim", None)
    whole = claim if claim is not None else action
    said: dict[str, str] = {}
    readers = {
        "aspirant": names.aspirant,
        "project": names.project,
        "organisation": names.organisation,
        "medium": names.medium,
        "gift": names.gift,
        "against": names.list,
        "measure": names.measure,
        "alliance": names.alliance,
        "approach": names.approach,
        "option": names.assembly_option,
        "language": names.spoken,
        "situation": names.situation,
    }
    for field, read in readers.items():
        value = getattr(whole, field, "")
        if isinstance(value, str) and value:
            said[field] = read(value)
    work = getattr(action, "work", "")
    if work:
        said["work"] = name_of_work(names, work)
    place = getattr(whole, "place", "")
    if isinstance(place, str):
        said["place"] = names.place(place) if place else everywhere(language)
    else:
        said["place"] = str(place)
    said["bid"] = soles(getattr(whole, "bid_centimos", 0))
    if "situation" in said:
        answer = getattr(whole, "answer", "")
        said["answer"] = names.answer(getattr(whole, "situation"), answer)  # noqa: B009
    return said


def everywhere(language: Language) -> str:
    """Return the words for a promise without a place."""
    return language.say("action.everywhere", "the whole province")


ACTIONS: Mapping[str, Phrase] = {
    "place-aspirant/mayor": phrase("action.place-mayor", "{aspirant} for mayor"),
    "place-aspirant/council": phrase("action.place-council", "{aspirant} in place {place}"),
    "drop-aspirant": phrase("action.drop-aspirant", "Take {aspirant} off the list"),
    "answer-situation": phrase("action.answer-situation", "{situation}: {answer}"),
    "hand-in": phrase("action.hand-in", "Hand in"),
    "listen": phrase("action.listen", "Listen in {place}"),
    "hold-assembly": phrase("action.hold-assembly", "Assembly in {place}"),
    "go-door-to-door": phrase("action.go-door-to-door", "Door to door in {place}"),
    "hold-workshop": phrase("action.hold-workshop", "Rights workshop in {place}"),
    "train-women": phrase("action.train-women", "Train the women of the list"),
    "meet-organisation": phrase("action.meet-organisation", "Meet with: {organisation}"),
    "buy-airtime/name": phrase("action.airtime-name", "{medium}: the name, in {language}"),
    "buy-airtime/platform": phrase(
        "action.airtime-platform", "{medium}: the proposals, in {language}"
    ),
    "buy-airtime/secrecy": phrase(
        "action.airtime-secrecy", "{medium}: the vote is secret, in {language}"
    ),
    "prepare-proposal": phrase("action.prepare-proposal", "Work out: {project}, {place}"),
    "make-promise/spoken": phrase("action.promise-spoken", "Promise there: {project}, {place}"),
    "make-promise/written": phrase("action.promise-written", "Write down: {project}, {place}"),
    "sign-agreement": phrase("action.sign-agreement", "Sign the governance agreement"),
    "watch-vote": phrase("action.watch-vote", "Watch the vote in {place}"),
    "denounce/electoral-board": phrase(
        "action.denounce-board", "Denounce before the electoral board: {against}"
    ),
    "denounce/ombudsman": phrase(
        "action.denounce-ombudsman", "Denounce before the ombudsman: {against}"
    ),
    "denounce/radio": phrase("action.denounce-radio", "Denounce on the radio: {against}"),
    "give-gift": phrase("action.give-gift", "{gift}, in {place}"),
    "recruit-broker": phrase("action.recruit-broker", "Broker in {place}, for {bid}"),
    "raise-funds": phrase("action.raise-funds", "Raise funds"),
    "rest": phrase("action.rest", "Rest and put papers in order"),
    "play-card/about": phrase("action.card-about", "{approach}: {project}, {place}"),
    "play-card/plain": phrase("action.card-plain", "{approach}"),
    "interrupt": phrase("action.interrupt", "Interrupt with a question: {against}"),
    "hold-party": phrase("action.hold-party", "Tonight: {gift}, in {place}"),
    "watch-tonight": phrase("action.watch-tonight", "Stay awake in {place}"),
    "ask-for-keys": phrase("action.ask-for-keys", "Ask the women of {place} for the keys"),
    "send-word": phrase("action.send-word", "A word on the radio before the silence"),
    "record-debate-verdict": phrase("action.record-debate", "Count the hands of the hall"),
    "record-assembly-votes": phrase("action.record-assembly", "Count the papers of the hall"),
    **OFFICE_ACTIONS,
}
"""Every kind of choice with its words."""
