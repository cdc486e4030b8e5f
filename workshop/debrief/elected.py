"""Who was elected from which place, in words: lists, places, women, and why."""

from dataclasses import dataclass

from engine.analysis.debrief.elected import (
    ListAfterTheCount,
    PlaceOnList,
    lists_after_the_count,
    women_in_council,
)
from engine.analysis.debrief.placement import ListUnderRule, UnderRule, under_rules
from engine.language.language import Language
from engine.language.wording.allocation_steps import step_reason
from engine.language.wording.amounts import number
from engine.language.wording.explanation import Explanation
from engine.language.wording.names import Names
from engine.rules.definitions.law import RuleCard
from workshop.debrief import headings
from workshop.debrief.hindsight import Hindsight


@dataclass(frozen=True)
class ChangedRule:
    """Another rule of order: its name, a line for each list that it changes, and today's law."""

    title: str
    lines: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """All of it in a row, with the name in bold."""
        title = (f"**{self.title}.**",) if self.title else ()
        return " ".join((*title, *self.lines))


@dataclass(frozen=True)
class Seated:
    """Somebody on a list after the count, in words."""

    id: str
    list: str
    place: str
    name: str
    sex: str
    is_woman: bool
    is_elected: bool
    result: str
    why: str
    """One plain sentence."""
    more: Explanation


class ElectedPage:
    """The lists after the count."""

    def __init__(self, hindsight: Hindsight, language: Language) -> None:
        self._hindsight = hindsight
        self._language = language
        self._names = Names.of(language, hindsight.view)
        self.lists: tuple[ListAfterTheCount, ...] = lists_after_the_count(hindsight.playthrough)

    @property
    def own(self) -> ListAfterTheCount | None:
        """The list that is looked at."""
        return next((x for x in self.lists if x.list == self._hindsight.list), None)

    def headline(self, list_: ListAfterTheCount) -> str:
        """Return votes and seats of a list in one line."""
        say = self._language.say
        text = say(
            "debrief.elected.list",
            "{list}: {votes} votes, council seats: {seats}",
            list=self._names.list(list_.list),
            votes=number(list_.votes),
            seats=list_.seats,
        )
        if list_.governs:
            text += say("debrief.elected.governs", ", and the office of mayor")
        return text

    def headline_why(self, list_: ListAfterTheCount) -> Explanation:
        """Return the steps of the seat allocation that are about a list, each with its reason."""
        election = self._hindsight.playthrough.state.election
        name = self._names.list(list_.list)
        reasons = [
            step_reason(self._language, step.code, {**step.params, "list": name})
            for step in (election.steps if election is not None else ())
            if step.params.get("list") == list_.list
        ]
        return Explanation(
            title=name, text="\n".join(dict.fromkeys(reasons)), source=self._source()
        )

    def _source(self) -> str:
        return self._language.say(
            "debrief.elected.source", "Count of this game; Law 26864, articles 25 and 26."
        )

    def people(self, list_: ListAfterTheCount) -> tuple[Seated, ...]:
        """Return everybody on a list, in order."""
        return tuple(self._seated(place) for place in list_.places)

    def women_of_all(self) -> str:
        """Return how many women stood on all lists and how many were elected."""
        everybody = [place for list_ in self.lists for place in list_.women]
        return self._language.say(
            "debrief.elected.women-all",
            "On the four lists: women {women}, elected {elected}.",
            women=len(everybody),
            elected=sum(place.is_elected for place in everybody),
        )

    def prepared(self) -> str:
        """Return that the count was not played, where the scenario begins with it."""
        prepared = self._hindsight.playthrough.world.scenario.prepared
        if prepared is None or not prepared.votes:
            return ""
        return headings.COUNT_PREPARED.said(self._language)

    def women_sentence(self) -> str:
        """Return how many women stood and how many were elected, for the list and for all."""
        own, text = self.own, self.women_of_all()
        if own is None:
            return text
        mine = self._language.say(
            "debrief.elected.women-own",
            "On this list: women {women}, elected {elected}.",
            women=len(own.women),
            elected=sum(place.is_elected for place in own.women),
        )
        return f"{mine} {text}"

    def women_in_council(self) -> str:
        """Return what the women of the council changed; nothing where no council governed."""
        found = women_in_council(self._hindsight.playthrough)
        if found is None or not self._hindsight.was_governed:
            return ""
        return self._language.say_plural(
            "debrief.elected.women-seated",
            "What that changed: at the end there is {women} woman among the {members} members of "
            "the council, the mayor included. In the part of rights that is worth {points} points, "
            "beside the same council of men alone.",
            "What that changed: at the end there are {women} women among the {members} members of "
            "the council, the mayor included. In the part of rights that is worth {points} points, "
            "beside the same council of men alone.",
            found.women,
            women=found.women,
            members=found.members,
            points=found.points,
        )

    @property
    def cards(self) -> tuple[RuleCard, ...]:
        """The rules of then on the order and the quota, each with its line on today."""
        view = self._hindsight.view
        wanted = (view.law.placement.card, view.law.quota.card)
        by_id = {card.id: card for card in view.cards}
        return tuple(by_id[card] for card in wanted if card in by_id)

    def rules_head(self) -> tuple[str, ...]:
        """Return the head of the table of other rules: rule, each list, the council."""
        lists = (self._names.list(name) for name in self._hindsight.playthrough.world.lists)
        return (
            headings.RULE.said(self._language),
            *lists,
            headings.WHOLE_COUNCIL.said(self._language),
        )

    def under_rules(self) -> tuple[tuple[str, ...], ...]:
        """Return a row for every rule of order: the women among the elected of each list."""
        return tuple(self._under_rule(rule) for rule in under_rules(self._hindsight.playthrough))

    def rule_whys(self) -> tuple[Explanation, ...]:
        """Return for every rule what it says, and who else each list would have needed."""
        return tuple(self._why_rule(rule) for rule in under_rules(self._hindsight.playthrough))

    def rule_changes(self) -> tuple[ChangedRule, ...]:
        """Return for every other rule who would have entered, and what the law says today."""
        rules = under_rules(self._hindsight.playthrough)
        return tuple(self._changed_by(rule) for rule in rules if not rule.is_own)

    def _changed_by(self, rule: UnderRule) -> ChangedRule:
        text = self._language.text
        changes = [self._change_of(each) for each in rule.lists if each.changes]
        if not changes:
            same = self._language.say(
                "debrief.elected.same-people", "The same people enter: the front places fit it."
            )
            changes = [same]
        card = next((c for c in self._hindsight.view.cards if c.id == rule.card), None)
        if card is None:
            return ChangedRule("", tuple(changes))
        today = headings.TODAY.said(self._language, text=text(card.today))
        return ChangedRule(text(card.title), (*changes, today))

    def _change_of(self, each: ListUnderRule) -> str:
        plural = self._language.say_plural
        women, men = each.new.count("woman"), each.new.count("man")
        enters = [self._names.aspirant(who) for who in each.comes_in]
        if women:
            enters.append(
                plural(
                    "debrief.elected.new-women",
                    "a woman whom the list did not have",
                    "{number} women whom the list did not have",
                    women,
                )
            )
        if men:
            enters.append(
                plural(
                    "debrief.elected.new-men",
                    "a man whom the list did not have",
                    "{number} men whom the list did not have",
                    men,
                )
            )
        return self._language.say(
            "debrief.elected.other-people",
            "{list}: in, {enters}; out, {leaves}.",
            list=self._names.list(each.list),
            enters=", ".join(enters),
            leaves=", ".join(self._names.aspirant(who) for who in each.stays_out),
        )

    def _why_rule(self, rule: UnderRule) -> Explanation:
        card = next((c for c in self._hindsight.view.cards if c.id == rule.card), None)
        text = self._language.text
        added = tuple(
            (
                self._language.say(
                    "debrief.elected.added",
                    "Women who would have to come in: {list}",
                    list=self._names.list(each.list),
                ),
                number(each.added),
            )
            for each in rule.lists
            if each.added
        )
        if card is None:
            return Explanation(title=rule.card, parts=added)
        article = self._language.origin(card.article)
        return Explanation(text(card.title), text(card.rule), added, source=article)

    def _under_rule(self, rule: UnderRule) -> tuple[str, ...]:
        cards = {card.id: card for card in self._hindsight.view.cards}
        card = cards.get(rule.card)
        name = self._language.text(card.title) if card is not None else rule.card
        if rule.is_own:
            name = self._language.say("debrief.elected.own-rule", "{rule} (this game’s)", rule=name)
        return (
            name,
            *(self._women_of(each.women, each.seats) for each in rule.lists),
            self._women_of(rule.women, rule.seats),
        )

    def _women_of(self, women: int, seats: int) -> str:
        if not seats:
            return "–"
        return self._language.say(
            "debrief.elected.women-of", "{women} of {seats}", women=women, seats=seats
        )

    def _seated(self, place: PlaceOnList) -> Seated:
        say, view = self._language.say, self._hindsight.view
        aspirant = view.aspirants[place.aspirant]
        woman = place.sex == "woman"
        why = self._why(place)
        return Seated(
            id=place.aspirant,
            list=place.list,
            place=say("debrief.elected.mayor", "Mayor")
            if place.place == 0
            else say("debrief.elected.place", "Place {number}", number=place.place),
            name=aspirant.name,
            sex=say("debrief.elected.woman", "Woman")
            if woman
            else say("debrief.elected.man", "Man"),
            is_woman=woman,
            is_elected=place.is_elected,
            result=self._result(place),
            why=why,
            more=Explanation(
                title=aspirant.name,
                text=why,
                source=self._source(),
            ),
        )

    def _result(self, place: PlaceOnList) -> str:
        say = self._language.say
        if place.sex == "woman":
            return (
                say("debrief.elected.yes-woman", "Elected")
                if place.is_elected
                else say("debrief.elected.no-woman", "Not elected")
            )
        return (
            say("debrief.elected.yes-man", "Elected")
            if place.is_elected
            else say("debrief.elected.no-man", "Not elected")
        )

    def _why(self, place: PlaceOnList) -> str:
        say, plural = self._language.say, self._language.say_plural
        match place.outcome:
            case "mayor":
                return say("debrief.elected.why.mayor", "The list came first: its head governs.")
            case "not-mayor":
                return say(
                    "debrief.elected.why.not-mayor",
                    "The list did not come first. Its head takes no council seat.",
                )
            case "elected":
                return plural(
                    "debrief.elected.why.elected",
                    "The list won {number} council seat: place 1 enters.",
                    "The list won {number} council seats: places 1 to {number} enter.",
                    place.seats,
                )
            case "no-seats":
                return say(
                    "debrief.elected.why.no-seats", "The list won no council seat: nobody enters."
                )
        return plural(
            "debrief.elected.why.too-far-back",
            "The list won {number} council seat. Place 1 was needed; this was place {place}.",
            "The list won {number} council seats. Place {number} or better was needed; this was "
            "place {place}.",
            place.seats,
            place=place.place,
        )
