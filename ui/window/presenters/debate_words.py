"""The words of the debate: what a card is called and made of, and who stands in the square."""

from engine.language.language import Language
from engine.language.wording.amounts import number, soles
from engine.language.wording.names import Names
from engine.rules.actions.debate import PlayCard
from engine.rules.definitions.campaign import Approach
from engine.rules.definitions.geography import PlaceKind, Sex
from engine.rules.view import View


def find_approach(view: View, id: str) -> Approach | None:
    """Return a way of answering by its id."""
    return next((a for a in view.model.approaches if a.id == id), None)


def card_name(language: Language, names: Names, card: PlayCard) -> str:
    """Return what a card is called: for a proposal the work and the place."""
    if card.approach == "proposal":
        return language.say(
            "debate.card.proposal",
            "{project}, {place}",
            project=names.project(card.project),
            place=names.place(card.place),
        )
    name = names.approach(card.approach)
    if card.against:
        return language.say(
            "debate.card.against", "{name}: {list}", name=name, list=names.list(card.against)
        )
    return name


def made_of(language: Language, view: View, card: PlayCard) -> str:
    """Return what a card is made of: figures, a proof, somebody who speaks the language."""
    names = Names.of(language, view)
    say = language.say
    if card.approach == "proposal":
        claim = view.worked_out(card.project, card.place)
        if claim is None:
            return say("debate.card.wish", "You heard this wish there. You have no figures for it.")
        return say(
            "debate.card.costed",
            "Prepared: {cost}, {money}, ready in quarter {quarter}.",
            cost=soles(claim.cost_centimos),
            money=names.money(claim.money_source),
            quarter=claim.deadline_quarter,
        )
    if card.approach == "attack":
        proven = any(p.against == card.against for p in view.own.proofs)
        if proven:
            return say("debate.card.proof", "You have a proof in your hand.")
        return say("debate.card.no-proof", "You have no proof.")
    if card.approach == "language":
        return say(
            "debate.card.language",
            "{person} would answer in {language}.",
            person=_speaker(view, names),
            language=names.spoken(view.topic.language),
        )
    approach = find_approach(view, card.approach)
    return language.text(approach.about) if approach else ""


def _speaker(view: View, names: Names) -> str:
    spoken = view.topic.language
    found = (c for c in view.candidates(view.player) if spoken in view.aspirants[c].languages)
    return names.aspirant(next(found, ""))


KINDS: tuple[PlaceKind, ...] = ("town-quarter", "community", "district")


def group_name(language: Language, kind: PlaceKind, sex: Sex) -> str:
    """Return what people of a kind of place and a sex are called."""
    say = language.say
    match (kind, sex):
        case ("town-quarter", "woman"):
            return say("debate.group.town-women", "Women of the town")
        case ("town-quarter", "man"):
            return say("debate.group.town-men", "Men of the town")
        case ("community", "woman"):
            return say("debate.group.community-women", "Women of the communities")
        case ("community", "man"):
            return say("debate.group.community-men", "Men of the communities")
        case ("district", "woman"):
            return say("debate.group.district-women", "Women of the other districts")
        case _:
            return say("debate.group.district-men", "Men of the other districts")


def signed(value: int) -> str:
    """Return a number with its sign."""
    return f"+{number(value)}" if value > 0 else f"−{number(-value)}" if value < 0 else "0"
