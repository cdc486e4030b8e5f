"""A week of the campaign: news, who waits, the plan, money and days, the estimate."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from engine.analysis.levels import estimated
from engine.language.language import Language
from engine.language.wording.actions import say_action
from engine.language.wording.amounts import number, percent, soles
from engine.language.wording.facts import say_fact
from engine.language.wording.names import Names
from engine.language.wording.refusals import say_refusal
from engine.rules.action import Action, Refusal
from engine.rules.actions.planning import Activity
from engine.rules.actions.situations import AnswerSituation
from engine.rules.actions.union import AnyAction
from engine.rules.chronicle import Fact
from engine.rules.view import OnTheTable, View
from ui.window.explanation import Explanation
from ui.window.game import Game
from ui.window.presenters.causes import about_the_order, cause_lines, signed
from ui.window.presenters.offer import answers_given
from ui.window.presenters.places import days_text
from ui.window.presenters.plan import take_out

NEWS = frozenset(
    {
        "denunciation-failed",
        "denunciation-upheld",
        "evidence-surfaced",
        "incident-befell",
        "proof-found",
        "rumour-heard",
        "word-broken",
        "word-kept",
    }
)
"""Facts that are news; what lists did day by day stands on the map and in the results."""
GUIDE_DAYS, GUIDE_HAND_IN = 2, 3
"""Steps of the guide: who waits is answered; the days are filled."""


@dataclass(frozen=True)
class NewsLine:
    """One line of news; ``more`` is the whole text where there is more."""

    text: str
    list: str
    more: Explanation | None = None


@dataclass(frozen=True)
class Planned:
    """A planned choice: its place in the plan, its days of the week, what it costs."""

    index: int
    text: str
    when: str
    cost: str


@dataclass(frozen=True)
class EstimateLine:
    """What is expected for one list, with its band, and what it is computed from."""

    list: str
    name: str
    votes: int
    shown: str
    why: Callable[[], Explanation]


@dataclass(frozen=True)
class Mark:
    """What the map and the list say of one place."""

    place: str
    name: str
    kind: str
    electors: int
    x: int
    y: int
    own: bool
    """Whether somebody of the list was there in the last two weeks."""
    known: bool
    lists: tuple[str, ...]
    """Rivals seen there in the last two weeks."""


@dataclass
class PlannerPresenter:
    """What the planner shows of this week, and what its buttons do."""

    game: Game
    guide: int = 0
    """Step of the guide, from 1; 0 while it is closed."""
    refused: Refusal | None = None
    dropped: tuple[Action, ...] = field(default=())
    """Choices that no longer fitted after another was taken out."""

    def __post_init__(self) -> None:
        slot = self.view.slot
        if slot.phase == "campaign" and slot.number == 1 and not self.view.plan:
            self.guide = 1

    @property
    def view(self) -> View:
        """What the player may know."""
        return self.game.view

    @property
    def guide_step(self) -> int:
        """The step of the guide to show: it goes on by itself once a step is done."""
        if not self.guide:
            return 0
        if self.is_full:
            return GUIDE_HAND_IN
        answered = all(done for _, done in self.waiting)
        return max(self.guide, GUIDE_DAYS) if self.view.plan and answered else self.guide

    # -- above -------------------------------------------------------------------------------

    def title(self, language: Language) -> str:
        """Return which week it is."""
        slot = self.view.slot
        return language.say(
            "planner.title", "Week {number} of {of}", number=slot.number, of=slot.of
        )

    def news(self, language: Language) -> tuple[NewsLine, ...]:
        """Return last week's news, one line each."""
        names = Names.of(language, self.view)
        lines: list[NewsLine] = []
        for fact in self.view.facts_of(self.view.slot.turn - 1):
            if fact.kind in NEWS:
                line = news_line(language, names, fact)
                if line is not None and all(line.text != known.text for known in lines):
                    lines.append(line)
        return tuple(lines)

    @property
    def waiting(self) -> tuple[tuple[OnTheTable, bool], ...]:
        """What is on the table, and whether it is answered."""
        answered = answers_given(self.view)
        return tuple((item, item.entry.id in answered) for item in self.view.table)

    # -- the week ----------------------------------------------------------------------------

    @property
    def week_days(self) -> int:
        """Days of this week, those lost left out."""
        return self.view.parameters["week.days"] - self.view.own.days_lost

    def planned(self, language: Language) -> tuple[Planned, ...]:
        """Return the plan, each choice with its days of the week and its price."""
        names, world = Names.of(language, self.view), self.game.playthrough.world
        rows: list[Planned] = []
        day = 1
        for index, action in enumerate(self.view.plan):
            days = action.days(world)
            cost = action.cost_centimos(world)
            rows.append(
                Planned(
                    index,
                    say_action(language, names, action),
                    _span(language, day, days),
                    soles(cost) if cost else "",
                )
            )
            day += days
        return tuple(rows)

    def remove(self, index: int) -> None:
        """Take a choice out of the plan; what was planned after it stays where it can."""
        self.dropped = take_out(self.game, index)

    def dropped_text(self, language: Language) -> str:
        """Return which choices fell out of the plan with the one that was removed."""
        if not self.dropped:
            return ""
        names = Names.of(language, self.view)
        what = "; ".join(say_action(language, names, action) for action in self.dropped)
        return language.say("planner.dropped", "This fell away with it: {what}.", what=what)

    @property
    def is_full(self) -> bool:
        """Whether no more activities fit."""
        return self.view.slots_left < 1 or self.view.days_left < 1

    def left_text(self, language: Language) -> str:
        """Return days and money that are left, in words."""
        return language.say(
            "planner.left",
            "{days} left · {money} left · {slots} of {most} activities free",
            days=days_text(language, self.view.days_left),
            money=soles(self.view.money_left),
            slots=self.view.slots_left,
            most=self.view.parameters["week.actions"],
        )

    def before_hand_in(self, language: Language) -> str:
        """Return what is still open when the plan is handed in, or an empty text."""
        say = language.say
        lines: list[str] = []
        if self.view.days_left > 0 and self.view.slots_left > 0:
            days = days_text(language, self.view.days_left)
            lines.append(say("planner.days-unused", "Not used: {days}.", days=days))
        for item, answered in self.waiting:
            if not answered:
                title = language.text(item.situation.title)
                lines.append(say("planner.unanswered", "Without an answer: {title}.", title=title))
        return "\n".join(lines)

    def summary(self, language: Language) -> str:
        """Return the plan in one line a choice."""
        rows = self.planned(language)
        if not rows:
            return language.say("planner.nothing-planned", "Nothing is planned.")
        return "\n".join(f"{row.when} {row.text}".strip() for row in rows)

    def hand_in(self) -> Refusal | None:
        """Close the plan."""
        self.refused = self.game.hand_in()
        return self.refused

    def submit(self, action: AnyAction) -> Refusal | None:
        """Add a choice to the plan."""
        self.refused = self.game.submit(action)
        return self.refused

    def refusal(self, language: Language) -> str:
        """Return why the last step was not accepted, or an empty text."""
        if self.refused is None:
            return ""
        return say_refusal(language, Names.of(language, self.view), self.refused)

    # -- places ------------------------------------------------------------------------------

    def marks(self) -> tuple[Mark, ...]:
        """Return what is known of every place: who was there lately."""
        view = self.view
        seen = _lists_seen(view)
        return tuple(
            Mark(
                place.id,
                place.name,
                place.kind,
                view.electors_of[place.id],
                place.x,
                place.y,
                _was_there(view, place.id),
                place.id in view.own.known_places,
                tuple(n for n in view.lists if n != view.player and n in seen.get(place.id, ())),
            )
            for place in view.places.values()
        )

    # -- the estimate ------------------------------------------------------------------------

    def estimate(self, language: Language, place: str = "") -> tuple[EstimateLine, ...]:
        """Return what is expected for each list, in the district or in one place."""
        view, names = self.view, Names.of(language, self.view)
        lines: list[EstimateLine] = []
        for name in view.lists:
            expected = view.estimate(name, place)
            lines.append(
                EstimateLine(
                    name,
                    names.list(name),
                    expected.votes,
                    language.say(
                        "planner.estimate.votes",
                        "{votes} ± {band}",
                        votes=number(expected.votes),
                        band=number(expected.band),
                    ),
                    partial(estimate_why, language, self.game, name, place),
                )
            )
        return tuple(lines)


def estimate_why(language: Language, game: Game, name: str, place: str = "") -> Explanation:
    """Return what an estimate is made of, as far as the player can know it; its rounding last."""
    say, view = language.say, game.view
    names = Names.of(language, view)
    made = estimated(game.playthrough, name, view.player, (place,) if place else ())
    rows, shown = made.whole(), view.estimate(name, place)
    exact = sum(votes for _, votes in rows)
    parts = cause_lines(language, names, rows)
    if shown.votes != exact:
        rounding = say("estimate.rounding", "Rounded to tens")
        parts += ((rounding, signed(shown.votes - exact)),)
    return Explanation(
        title=names.list(name),
        text=say(
            "estimate.text",
            "Computed from what you know. Where somebody of yours was in the last two weeks, "
            "people's ties are known; elsewhere what was seen last counts, so the band is wider.",
        ),
        parts=parts,
        total=(say("estimate.total", "Expected votes"), number(shown.votes)),
        source=" ".join(
            (
                say(
                    "estimate.band",
                    "The band: how far tastes can carry it, and {share} of what is expected where "
                    "nobody of yours was.",
                    share=percent(view.parameters["estimate.unseen-band"]),
                ),
                say("estimate.source", "The truth is shown from the count on."),
                about_the_order(language),
            )
        ),
    )


def news_line(language: Language, names: Names, fact: Fact) -> NewsLine | None:
    """Return a fact as a line of news, with the whole text where there is more."""
    text = say_fact(language, names, fact)
    if text is None:
        return None
    more = None
    if fact.kind == "incident-befell":
        situation = names.find_situation(fact.source.rpartition(":")[2])
        if situation is not None:
            text = language.text(situation.title)
            more = Explanation(title=text, text=language.text(situation.text))
    if fact.kind == "rumour-heard":
        text = names.rumour(str(fact.details.get("text", "")))
    return NewsLine(text, fact.player, more)


def _span(language: Language, first: int, days: int) -> str:
    say = language.say
    if days == 0:
        return ""
    if days == 1:
        return say("planner.day", "Day {day}", day=first)
    return say("planner.days", "Days {first} to {last}", first=first, last=first + days - 1)


def _was_there(view: View, place: str) -> bool:
    last = view.own.presence.get(place)
    return last is not None and view.slot.turn - last <= view.parameters["estimate.seen-weeks"]


def _lists_seen(view: View) -> dict[str, set[str]]:
    weeks = view.parameters["estimate.seen-weeks"]
    seen: dict[str, set[str]] = {}
    for fact in view.facts:
        if fact.place and fact.player and view.slot.turn - fact.turn <= weeks:
            seen.setdefault(fact.place, set()).add(fact.player)
    return seen


def is_activity(action: Action) -> bool:
    """Return whether a choice takes part of the week."""
    return isinstance(action, Activity)


def is_answer(action: Action) -> bool:
    """Return whether a choice answers something on the table."""
    return isinstance(action, AnswerSituation)
