"""What moved something, said in a few words: the parts under "why?".

A source is the id that causes and facts carry: who, what, and about what, joined by colons.
"""

from engine.language.language import Language
from engine.language.wording.names import Names
from engine.language.wording.phrases import Phrase, phrase


def say_source(language: Language, names: Names, source: str) -> str:
    """Return a source in words; the list that acted stands first, where there is one."""
    whole = _WHOLE.get(source)
    if whole is not None:
        return whole.said(language)
    who, _, rest = source.partition(":")
    if who in ("situation", "incident"):
        return names.situation(rest)
    what, *about = rest.split(":")
    deed = _deed(language, names, what, about)
    return language.say("source.of-list", "{list}: {deed}", list=names.list(who), deed=deed)


def _deed(language: Language, names: Names, what: str, about: list[str]) -> str:
    """Return what was done; a kind that is not known is said as it is written."""
    first = about[0] if about else ""
    last = about[-1] if about else ""
    match what:
        case "answer-situation" | "incident" | "case" | "debt":
            return names.situation(first)
        case "give-gift" | "hold-party":
            found = phrase("source.gift", "{gift}, in {place}")
            return found.said(language, gift=names.gift(first), place=names.place(last))
        case "meet-organisation":
            found = phrase("source.meet", "meeting with: {organisation}")
            return found.said(language, organisation=names.organisation(first))
        case "buy-airtime":
            found = phrase("source.airtime", "airtime: {medium}")
            return found.said(language, medium=names.medium(first))
        case "make-promise":
            found = phrase("source.promise", "promise: {project}, {place}")
            return found.said(language, project=names.project(first), place=names.place(last))
        case "denounce":
            found = phrase("source.denounce", "denounced: {against}")
            return found.said(language, against=names.list(first))
        case "play-card":
            found = phrase("source.card", "in the debate: {approach}")
            return found.said(language, approach=names.approach(first))
        case "interrupt":
            found = phrase("source.interrupt", "interrupted: {against}")
            return found.said(language, against=names.list(first))
        case "word-kept" | "word-broken":
            return _KINDS[what].said(language, place=names.aspirant(first))
    known = _KINDS.get(what)
    return known.said(language, place=names.place(last)) if known is not None else what


_WHOLE = {
    "fading": phrase("source.fading", "What is not renewed fades"),
    "limit": phrase("source.limit", "As much as there was"),
    "unknown": phrase("source.unknown", "What others did that you do not know"),
    "tastes": phrase("source.tastes", "As people's own tastes turned out"),
    "leaning": phrase("source.leaning", "How people leaned at the start"),
    "prepared": phrase("source.prepared", "The count that this scenario begins with"),
}

_KINDS: dict[str, Phrase] = {
    "listen": phrase("source.listen", "listened in {place}"),
    "hold-assembly": phrase("source.assembly", "assembly in {place}"),
    "go-door-to-door": phrase("source.door", "door to door in {place}"),
    "hold-workshop": phrase("source.workshop", "rights workshop in {place}"),
    "train-women": phrase("source.train", "training of the women"),
    "recruit-broker": phrase("source.broker", "broker in {place}"),
    "watch-vote": phrase("source.watch", "watch over the vote in {place}"),
    "watch-tonight": phrase("source.tonight", "stayed awake in {place}"),
    "ask-for-keys": phrase("source.keys", "keys of the hall in {place}"),
    "send-word": phrase("source.word", "a word on the radio"),
    "sign-agreement": phrase("source.agreement", "the governance agreement"),
    "leak": phrase("source.leak", "talk of what was done in {place}"),
    "list-entered": phrase("source.list", "the people on the list"),
    "women-on-the-list": phrase("source.women", "where the women stand on the list"),
    "debate-verdict": phrase("source.verdict", "how the square took it"),
    "word-kept": phrase("source.word-kept", "word kept to {place}"),
    "word-broken": phrase("source.word-broken", "word broken to {place}"),
}
