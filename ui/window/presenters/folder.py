"""What a list carries with it: proposals, promises, debts, evidence, people in places."""

from collections.abc import Iterator
from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.actions import everywhere
from engine.language.wording.amounts import soles
from engine.language.wording.names import Names
from engine.rules.definitions.situations import Offer
from engine.rules.promise import Promise
from engine.rules.view import View


@dataclass(frozen=True)
class Part:
    """Some lines of the folder under a heading."""

    title: str
    icon: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Stander:
    """Somebody on a list that was handed in."""

    place: str
    name: str
    sex: str
    home: str


def folder(language: Language, view: View) -> tuple[Part, ...]:
    """Return the player's own folder; parts without a line are left out."""
    say = language.say
    parts = (
        Part(
            say("folder.proposals", "Worked out with figures"),
            "file-text",
            tuple(_proposals(language, view)),
        ),
        Part(say("folder.promises", "Promised"), "megaphone", tuple(_promises(language, view))),
        Part(say("folder.debts", "Owed"), "hand-coins", tuple(_debts(language, view))),
        Part(
            say("folder.proofs", "Evidence against others"),
            "magnifying-glass",
            tuple(_proofs(language, view)),
        ),
        Part(say("folder.people", "People and papers"), "users", tuple(_people(language, view))),
    )
    return tuple(part for part in parts if part.lines)


def standers(language: Language, view: View, name: str) -> tuple[Stander, ...]:
    """Return who stands on a list, in order; nobody before it was handed in."""
    names, say = Names.of(language, view), language.say
    sexes = {"woman": say("folder.woman", "woman"), "man": say("folder.man", "man")}
    found = []
    for place, candidate in enumerate(view.candidates(name)):
        aspirant = view.aspirants[candidate]
        found.append(
            Stander(
                say("folder.mayor", "Mayor") if place == 0 else str(place),
                aspirant.name,
                sexes[aspirant.sex],
                names.place(aspirant.home),
            )
        )
    return tuple(found)


def _proposals(language: Language, view: View) -> Iterator[str]:
    names = Names.of(language, view)
    for proposal in view.own.proposals:
        yield f"{names.project(proposal.project)}, {names.place(proposal.place)}"


def _promises(language: Language, view: View) -> Iterator[str]:
    for promise in view.own.promises:
        yield _promise(language, view, promise)


def _promise(language: Language, view: View, promise: Promise) -> str:
    say, names, claim = language.say, Names.of(language, view), promise.claim
    where = names.place(claim.place) if claim.place else everywhere(language)
    how = (
        say("folder.costed", "with figures")
        if claim.is_costed
        else say("folder.slogan", "without figures")
    )
    form = (
        say("folder.written", "in writing")
        if claim.form == "written"
        else say("folder.spoken", "spoken")
    )
    return f"{names.project(claim.project)}, {where}: {form}, {how}"


def _debts(language: Language, view: View) -> Iterator[str]:
    say, names = language.say, Names.of(language, view)
    for owed in view.own.debts:
        offer = names.find_situation(owed.offer)
        debt = offer.debt if isinstance(offer, Offer) else None
        creditor = language.text(debt.creditor) if debt is not None else names.situation(owed.offer)
        if owed.amount_centimos:
            yield say(
                "folder.debt-money",
                "{creditor}: {amount}, due in quarter {due} of office",
                creditor=creditor,
                amount=soles(owed.amount_centimos),
                due=owed.due,
            )
        else:
            yield say(
                "folder.debt",
                "{creditor}: due in quarter {due} of office",
                creditor=creditor,
                due=owed.due,
            )
    for goods in view.own.goods:
        yield say(
            "folder.goods",
            "{gift}, offered in {place}: {amount}",
            gift=names.gift(goods.gift),
            place=names.place(goods.place),
            amount=soles(goods.amount_centimos),
        )


def _proofs(language: Language, view: View) -> Iterator[str]:
    names = Names.of(language, view)
    for proof in view.own.proofs:
        yield f"{names.list(proof.against)}, {names.place(proof.place)}"


def _people(language: Language, view: View) -> Iterator[str]:
    say, names = language.say, Names.of(language, view)
    for place in view.own.brokers:
        yield say("folder.broker", "A broker in {place}", place=names.place(place))
    for place in view.own.watched:
        yield say(
            "folder.watched", "People who watch the vote in {place}", place=names.place(place)
        )
    if view.own.signed:
        yield say("folder.signed", "The governance agreement, signed")
