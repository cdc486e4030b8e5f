"""Being known: airtime that many hear in their own language, and organisations that talk."""

from collections.abc import Iterable, Iterator

from engine.players.wish import Reason, Wish
from engine.rules.actions.media import BuyAirtime, Message
from engine.rules.actions.visits import GoDoorToDoor, MeetOrganisation
from engine.rules.definitions.geography import LanguageId, Medium, Organisation
from engine.rules.view import View


def listeners(view: View, medium: Medium, language: LanguageId, places: Iterable[str]) -> int:
    """Return how many electors of some places hear a medium and understand the language."""
    heard = view.hearers[medium.id, language]
    return sum(heard[place] for place in places)


def airtime(view: View, message: Message, most: int, places: Iterable[str] = ()) -> Iterator[Wish]:
    """Yield airtime where most hear it for the price, up to ``most`` hours of one week."""
    bought = sum(1 for a in view.plan if isinstance(a, BuyAirtime))
    if bought >= most:
        return
    where = tuple(places) or tuple(view.places)
    offers = [
        (listeners(view, medium, language, where), medium.cost_centimos.value, medium.id, language)
        for medium in view.district.media
        for language in medium.languages
    ]
    reason: Reason = "keep-the-vote-secret" if message == "secrecy" else "be-heard-by-many"
    for heard, _, medium_id, language in sorted(offers, key=lambda o: (-o[0], o[1], o[2], o[3])):
        if heard:
            yield Wish(BuyAirtime(medium_id, language, message), reason)


def members(view: View, organisation: Organisation) -> int:
    """Return how many electors an organisation speaks to, by what everybody knows."""
    return view.members_of[organisation.id] * organisation.influence.value // 1000


def meet(view: View, chosen: Iterable[Organisation], most: int) -> Iterator[Wish]:
    """Yield meetings with those who have most members, up to ``most`` of one week."""
    if sum(1 for a in view.plan if isinstance(a, MeetOrganisation)) >= most:
        return
    for organisation in sorted(chosen, key=lambda o: (-members(view, o), o.id)):
        yield Wish(MeetOrganisation(organisation.id), "talk-to-the-organised")


def knock(view: View, places: Iterable[str]) -> Iterator[Wish]:
    """Yield going from door to door, in the order of ``places``."""
    for place in places:
        yield Wish(GoDoorToDoor(place), "from-door-to-door")
