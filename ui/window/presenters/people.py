"""People as screens show them: their face, and what is known of them in a few words."""

from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.amounts import percent, soles
from engine.language.wording.names import Names
from engine.rules.definitions.people import Aspirant
from engine.rules.definitions.situations import Speaker
from engine.rules.view import View
from ui.window.explanation import Explanation
from ui.window.pictures.portrait_spec import PortraitSpec


def face_of(view: View, aspirant: Aspirant) -> PortraitSpec:
    """Return the face of somebody who may stand, dressed for home and work."""
    home = view.places.get(aspirant.home)
    rural = home is not None and home.is_rural
    return PortraitSpec(
        aspirant.id,
        aspirant.sex,
        aspirant.age,
        aspirant.dress,
        "rural" if rural else "town",
        view.district.district.bands,
    )


def face_of_speaker(view: View, speaker: Speaker, setting: str) -> PortraitSpec:
    """Return the face of somebody who comes with an offer: one face, also for who may stand."""
    for aspirant in view.aspirants.values():
        if aspirant.name == speaker.name:
            return face_of(view, aspirant)
    return PortraitSpec(
        speaker.name,
        speaker.sex,
        speaker.age,
        speaker.dress,
        "town" if setting == "town" else "rural",
        view.district.district.bands,
    )


@dataclass(frozen=True)
class PersonCard:
    """Somebody of the pool, in words."""

    id: str
    name: str
    sex: str
    face: PortraitSpec
    who: str
    """Age and occupation."""
    home: str
    known: str
    """Where people follow them."""
    asks: str
    """Their condition, or empty."""
    place: int | None
    """Where they stand now: 0 the mayor, then the council places; None off the list."""
    more: Explanation


def person_card(language: Language, view: View, aspirant: Aspirant) -> PersonCard:
    """Return what the card of an aspirant says."""
    names = Names.of(language, view)
    composed = view.composed
    return PersonCard(
        id=aspirant.id,
        name=aspirant.name,
        sex=aspirant.sex,
        face=face_of(view, aspirant),
        who=language.say(
            "person.who",
            "{age} years old · {occupation}",
            age=aspirant.age,
            occupation=language.text(aspirant.occupation),
        ),
        home=names.place(aspirant.home),
        known=_known(language, names, aspirant),
        asks=asks_for(language, aspirant),
        place=composed.index(aspirant.id) if aspirant.id in composed else None,
        more=more_about(language, view, aspirant),
    )


def asks_for(language: Language, aspirant: Aspirant) -> str:
    """Return an aspirant's condition in words, or an empty text."""
    if aspirant.condition is None:
        return ""
    if aspirant.condition.first == 1:
        return language.say("person.asks-first", "Only in place 1")
    return language.say(
        "person.asks", "Only in the first {first} places", first=aspirant.condition.first
    )


def more_about(language: Language, view: View, aspirant: Aspirant) -> Explanation:
    """Return the whole of what is known of somebody: past, following, languages, money."""
    names, say = Names.of(language, view), language.say
    following = sorted(aspirant.following.items(), key=lambda item: (-item[1], item[0]))
    parts = [(names.place(place), percent(share)) for place, share in following]
    spoken = ", ".join(names.spoken(each) for each in aspirant.languages)
    parts.append((say("person.languages", "Speaks"), spoken))
    if aspirant.organisation:
        organisation = names.organisation(aspirant.organisation)
        parts.append((say("person.organisation", "Organisation"), organisation))
    parts.append((say("person.money", "Money of their own"), soles(aspirant.money_centimos)))
    if aspirant.debts_centimos:
        parts.append((say("person.debts", "Owes"), soles(aspirant.debts_centimos)))
    return Explanation(
        title=aspirant.name,
        text=language.text(aspirant.past),
        parts=tuple(parts),
        source=say("person.following", "Part of each place's people who would follow them."),
    )


def _known(language: Language, names: Names, aspirant: Aspirant) -> str:
    following = sorted(aspirant.following.items(), key=lambda item: (-item[1], item[0]))
    shown = ", ".join(f"{names.place(place)} {percent(share)}" for place, share in following[:2])
    return language.say("person.known", "Followed in {places}", places=shown)
