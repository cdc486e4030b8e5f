"""What can be done in a turn of office, by role: groups, the kinds in each, and the choices."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from engine.language.language import Language
from engine.language.wording.amounts import number, percent, soles
from engine.language.wording.names import Names
from engine.language.wording.office_words import name_of_work
from engine.language.wording.refusals import say_refusal
from engine.rules.action import Refusal
from engine.rules.actions.council import (
    AskQuestion,
    PrepareCouncillors,
    ProposeMotion,
    TakeStance,
)
from engine.rules.actions.governing import (
    DecideInherited,
    DeliverGoods,
    ProposeMeasure,
    PublishAccounts,
    SeekAlliance,
    StartWork,
    StopWork,
    VisitPlace,
)
from engine.rules.actions.integrity import Body, Denounce
from engine.rules.actions.opposition import (
    AccompanyCommunity,
    CampaignForRecall,
    CollectSignatures,
    DefendRecord,
    ExposeWork,
    TakeRadioSpace,
    WatchWork,
    Word,
)
from engine.rules.actions.resources import RaiseFunds
from engine.rules.actions.union import AnyAction
from engine.rules.actions.visits import HoldWorkshop
from engine.rules.council.office_state import Work
from engine.rules.view import View
from ui.window.game import Game
from ui.window.presenters.office import OfficePresenter
from ui.window.presenters.office_groups import KINDS_OF
from ui.window.presenters.places import MOST_IN_A_GROUP, in_groups
from ui.window.presenters.week_choices import Choice, ChoiceGroup
from ui.window.presenters.week_kinds import Kind

Made = tuple[AnyAction, str, str]
"""A choice, its words, and what else is said of it."""


@dataclass(frozen=True)
class ProjectLine:
    """A project that could be built in a place."""

    project: str
    name: str
    about: str
    detail: str
    icon: str


class OfficeChoices:
    """The choices of one group. Beginning a work takes three steps: place, project, door."""

    def __init__(self, game: Game, group: str) -> None:
        self.game = game
        self.group = group
        self.chosen = ""
        self.place = ""
        self.project = ""
        self._office = OfficePresenter(game)

    @property
    def view(self) -> View:
        """What the player may know."""
        return self.game.view

    def kinds(self, language: Language) -> tuple[Kind, ...]:
        """Return the kinds of the group."""
        return tuple(KINDS_OF[self.view.role, self.group](language))

    def open_kind(self, language: Language) -> Kind:
        """Return the kind that is open: the first, until another is chosen."""
        kinds = self.kinds(language)
        return next((kind for kind in kinds if kind.id == self.chosen), kinds[0])

    def choose(self, action: AnyAction) -> Refusal | None:
        """Put a choice into the turn."""
        return self.game.submit(action)

    def choices(self, language: Language, kind: str) -> tuple[ChoiceGroup, ...]:
        """Return the choices of a kind in groups of at most seven."""
        return tuple(
            ChoiceGroup(title, tuple(self._choice(language, *made) for made in found))
            for title, found in _CHOICES[kind](language, self.view)
            if found
        )

    # -- beginning a work ------------------------------------------------------------------------

    def projects(self, language: Language) -> Iterator[tuple[str, tuple[ProjectLine, ...]]]:
        """Yield the projects for the chosen place by the need that they answer."""
        needs = self.view.needs(self.place)
        by_need: dict[str, list[ProjectLine]] = {}
        for id in self.view.buildable_in(self.place):
            project = next(p for p in self.view.district.projects if p.id == id)
            cost = self.view.cost_of_work(id, self.place, "mayor")
            turns = self.view.turns_to_build(id)
            detail = language.say_plural(
                "works.project.detail",
                "{cost} · {number} turn · {jobs} months of work",
                "{cost} · {number} turns · {jobs} months of work",
                turns,
                cost=soles(cost),
                jobs=number(project.jobs.value),
            )
            line = ProjectLine(
                id, language.text(project.name), language.text(project.about), detail, project.icon
            )
            by_need.setdefault(project.need, []).append(line)
        names = Names.of(language, self.view)
        order = sorted(by_need, key=lambda need: -(needs or {}).get(need, 0))
        for need in order:
            title = names.need(need)
            if needs is not None:
                title = language.say(
                    "works.need",
                    "{need}: {share} lack it",
                    need=title,
                    share=percent(needs.get(need, 0)),
                )
            yield title, tuple(by_need[need])

    def doors(self, language: Language) -> tuple[Choice, ...]:
        """Return the two doors by which the chosen work can be begun."""
        say = language.say
        by_hand = StartWork(self.project, self.place, "mayor")
        by_friend = StartWork(self.project, self.place, "cronies")
        return (
            self._choice(
                language,
                by_hand,
                say("works.door.mayor", "By the municipality's own account"),
                say("works.door.mayor.about", "Neighbours can put in their labour."),
            ),
            self._choice(
                language,
                by_friend,
                say("works.door.cronies", "By a friend's firm"),
                say("works.door.cronies.about", "The firm says thanks. There are papers of it."),
            ),
        )

    def _choice(self, language: Language, action: AnyAction, text: str, more: str) -> Choice:
        refusal = self.view.check(action)
        refused = ""
        if refusal is not None:
            refused = say_refusal(language, Names.of(language, self.view), refusal)
        detail = " · ".join(filter(None, (self._office.cost(language, action), more)))
        return Choice(action, text, detail, refused)


# -- the choices of each kind --------------------------------------------------------------------


def _by_place(make: Callable[[str], AnyAction]) -> "Lister":
    def listed(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
        for title, places in in_groups(language, view):
            yield title, [(make(place.id), place.name, "") for place in places]

    return listed


def _by_work(make: Callable[[str], AnyAction], *statuses: str) -> "Lister":
    def listed(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
        names, office = Names.of(language, view), view.office
        works: Sequence[Work] = [
            w for w in (office.works if office else ()) if not statuses or w.status in statuses
        ]
        for start in range(0, len(works), MOST_IN_A_GROUP):
            part = works[start : start + MOST_IN_A_GROUP]
            yield "", [(make(w.id), name_of_work(names, w.id), percent(w.done)) for w in part]

    return listed


def _by_measure(make: Callable[[str], AnyAction]) -> "Lister":
    def listed(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
        open_measures = [
            m for m in view.model.measures if view.office and m.id not in view.office.rules
        ]
        for start in range(0, len(open_measures), MOST_IN_A_GROUP):
            part = open_measures[start : start + MOST_IN_A_GROUP]
            yield "", [(make(m.id), language.text(m.name), language.text(m.about)) for m in part]

    return listed


def _alliances(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
    say = language.say
    yield (
        "",
        [
            (
                SeekAlliance(a.id),
                language.text(a.name),
                say(
                    "office.alliance.chance",
                    "{chance} that it comes about. {about}",
                    chance=percent(a.chance.value),
                    about=language.text(a.about),
                ),
            )
            for a in view.district.alliances
        ],
    )


def _goods(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
    names = Names.of(language, view)
    made: list[Made] = [
        (DeliverGoods(g.gift, g.place), f"{names.gift(g.gift)}, {names.place(g.place)}", "")
        for g in view.own.goods
    ]
    for start in range(0, len(made), MOST_IN_A_GROUP):
        yield "", made[start : start + MOST_IN_A_GROUP]


def _radio(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
    say, names = language.say, Names.of(language, view)
    words: tuple[tuple[Word, str], ...] = (
        ("rights", say("office.radio.rights", "On rights")),
        ("record", say("office.radio.record", "On what you have done")),
    )
    for medium in view.district.media:
        yield (
            language.text(medium.name),
            [
                (
                    TakeRadioSpace(medium.id, spoken, word),
                    say(
                        "office.radio.in",
                        "{word}, in {language}",
                        word=text,
                        language=names.spoken(spoken),
                    ),
                    "",
                )
                for spoken in medium.languages
                for word, text in words
            ],
        )


def _denounce(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
    say, names = language.say, Names.of(language, view)
    bodies: tuple[tuple[Body, str], ...] = (
        ("electoral-board", say("office.body.board", "Before the electoral board")),
        ("ombudsman", say("office.body.ombudsman", "Before the ombudsman")),
        ("radio", say("office.body.radio", "On the radio")),
    )
    for against in view.lists:
        if against != view.player:
            proofs = any(p.against == against for p in view.own.proofs)
            more = (
                say("office.denounce.proof", "You have a proof.")
                if proofs
                else say("office.denounce.no-proof", "You have no proof.")
            )
            yield (
                names.list(against),
                [(Denounce(against, body), text, more) for body, text in bodies],
            )


def _one(make: Callable[[], AnyAction]) -> "Lister":
    def listed(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
        yield "", [(make(), language.say("office.add", "Do it in this turn"), "")]

    return listed


def _stances(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
    say = language.say
    yield (
        "",
        [
            (TakeStance("for"), say("office.stance.for", "For what the others propose"), ""),
            (
                TakeStance("against"),
                say("office.stance.against", "Against what the others propose"),
                "",
            ),
        ],
    )


def _inherited(language: Language, view: View) -> Iterator[tuple[str, list[Made]]]:
    say, p = language.say, view.parameters
    yield (
        "",
        [
            (
                DecideInherited("trim"),
                say("office.inherited.trim", "Build less of it"),
                _comes_free(language, p["inherited.free-trim"]),
            ),
            (
                DecideInherited("stop"),
                say("office.inherited.stop", "Stop it"),
                _comes_free(language, p["inherited.free-stop"]),
            ),
        ],
    )


def _comes_free(language: Language, share: int) -> str:
    return language.say(
        "office.inherited.free", "{share} of what is left comes free.", share=percent(share)
    )


Lister = Callable[[Language, View], Iterator[tuple[str, list[Made]]]]

_CHOICES: dict[str, Lister] = {
    "stop-work": _by_work(StopWork, "building"),
    "watch-work": _by_work(WatchWork, "building"),
    "ask-question": _by_work(AskQuestion),
    "expose-work": _by_work(ExposeWork),
    "decide-inherited": _inherited,
    "propose-measure": _by_measure(ProposeMeasure),
    "propose-motion": _by_measure(ProposeMotion),
    "take-stance": _stances,
    "prepare-councillors": _one(PrepareCouncillors),
    "seek-alliance": _alliances,
    "visit-place": _by_place(VisitPlace),
    "hold-workshop": _by_place(HoldWorkshop),
    "accompany-community": _by_place(AccompanyCommunity),
    "collect-signatures": _by_place(CollectSignatures),
    "publish-accounts": _one(PublishAccounts),
    "take-radio-space": _radio,
    "denounce": _denounce,
    "deliver-goods": _goods,
    "raise-funds": _one(RaiseFunds),
    "defend-record": _by_place(DefendRecord),
    "campaign-for-recall": _by_place(CampaignForRecall),
}
