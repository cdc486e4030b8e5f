"""Headings, table heads and leads of the debrief: the same on the screen and on paper."""

from collections.abc import Mapping, Sequence
from typing import Literal

from engine.language.language import Language
from engine.language.wording.phrases import Phrase, phrase

Page = Literal["chronicle", "council", "decisions", "elected", "ledgers", "money", "questions"]

PAGES: Mapping[Page, Phrase] = {
    "ledgers": phrase("debrief.page.ledgers", "Two ledgers"),
    "elected": phrase("debrief.page.elected", "Who got in"),
    "money": phrase("debrief.page.money", "Money"),
    "council": phrase("debrief.page.council", "Council"),
    "chronicle": phrase("debrief.page.chronicle", "Chronicle"),
    "decisions": phrase("debrief.page.decisions", "Decisions"),
    "questions": phrase("debrief.page.questions", "To discuss"),
}
"""What the pages are called, in their order."""

SAME_IN_A_TABLE = phrase("debrief.same-in-a-table", "The same in a table")

LEDGERS_ABOUT = phrase(
    "debrief.ledgers.about",
    "[[power-ledger|Power]] is votes, seats and still being there. "
    "[[citizenship-ledger|Citizenship]] is the weakest of three: resources, rights and rules. One "
    "can win the one and lose the other.",
)
NO_COURSE = phrase(
    "debrief.ledgers.no-course",
    "The game ended so early that there is only one moment: no line can be drawn.",
)
LEDGER_PARTS = phrase("debrief.ledgers.parts", "The three parts of citizenship")
LEDGER_ENDS = phrase("debrief.ledgers.end", "How it ended: from 0 to 1,000")
POWER = phrase("debrief.ledgers.power-short", "Power")
TURN = phrase("debrief.ledgers.turn", "Turn")

POWER_OF = phrase("debrief.ledgers.power", "Power of {list}")
WEAKEST = phrase("debrief.ledgers.weakest", "The weakest")

OWN = phrase("debrief.own.title", "How much of this was this list's own?")
OWN_END = phrase("debrief.own.end", "How it ended")
OWN_WITHOUT = phrase("debrief.own.without", "Without this list")
OWN_DIFFERENCE = phrase("debrief.own.difference", "Its own")

COUNT_PREPARED = phrase(
    "debrief.count-prepared",
    "This count was not played: the scenario begins with it. The law of then gave the seats.",
)
NO_COUNT = phrase("debrief.elected.none", "The game ended before the votes were counted.")
WOMEN_OF_ALL = phrase("debrief.elected.women-of-all", "The women of the other lists")
LAW = phrase("debrief.elected.law", "The law of then, and today's")
OTHER_RULES = phrase("debrief.elected.other-rules", "The same lists under other rules of order")
OTHER_RULES_ABOUT = phrase(
    "debrief.elected.other-rules-about",
    "Same votes, same seats; each rule obeyed with as little change as it takes. Of the council "
    "seats of each list, so many would be women’s:",
)
OTHER_RULES_WHY = phrase(
    "debrief.elected.other-rules-why",
    "The quota counts the whole list; the seats are for its first places. That is why it matters "
    "who stands at the front.",
)
RULE = phrase("debrief.elected.rule", "Rule of order")
WHOLE_COUNCIL = phrase("debrief.elected.whole-council", "Council")
PLACES_HEAD = (
    phrase("debrief.elected.head.place", "Place"),
    phrase("debrief.elected.head.name", "Name"),
    phrase("debrief.elected.head.sex", "Sex"),
    phrase("debrief.elected.head.result", "Result"),
)

NOWHERE = phrase("debrief.money.nowhere", "No place in particular")
NO_MONEY = phrase(
    "debrief.money.none", "Nobody came to govern in this game: no municipal money was spent."
)
EQUAL_SHARE = phrase(
    "debrief.money.equal", "The thin line is the equal share: {share} for each elector."
)
DOORS = phrase("debrief.money.doors", "Through which door")
A_HEAD = phrase("debrief.money.heads", "For each elector")
BY_PLACE = phrase("debrief.money.places", "Place by place, for each elector")
GIFTS = phrase("debrief.money.gifts", "Gifts of the campaign, by list")
NO_GIFTS = phrase(
    "debrief.money.no-gifts", "In the turns that were played no list gave anything away."
)
WORKS = phrase("debrief.money.works", "Work by work")
WORKS_ABOUT = phrase(
    "debrief.money.works-about",
    "What was paid for each work, and who decided it. What is missing up to the whole are gifts, "
    "contracts, upkeep and meetings.",
)
WORKS_HEAD = (
    phrase("debrief.money.works-head.work", "Work"),
    phrase("debrief.money.works-head.place", "Place"),
    phrase("debrief.money.works-head.door", "Who decided it"),
    phrase("debrief.money.works-head.begun", "Begun"),
    phrase("debrief.money.works-head.paid", "Paid"),
)
MONEY_HEAD = (
    phrase("debrief.money.head.place", "Place"),
    phrase("debrief.money.head.electors", "Electors"),
    phrase("debrief.money.head.soles", "Soles"),
    phrase("debrief.money.head.a-head", "For each"),
)

NO_COUNCIL = phrase(
    "debrief.council.none", "No council governed in this game: there is nobody to ask."
)
ANSWERERS = (
    phrase("debrief.council.ours", "This council"),
    phrase("debrief.council.el-gol", "El Gol (report)"),
    phrase("debrief.council.others", "Others (report)"),
)
PAIRS = phrase("debrief.council.pairs", "The six questions, round by round")
PAIRS_HEAD = (
    phrase("debrief.council.head.pair", "What comes first?"),
    phrase("debrief.council.head.first", "First round"),
    phrase("debrief.council.head.second", "After talking"),
)

NOTHING_TOLD = phrase("debrief.chronicle.nothing", "Nothing to tell.")
NOT_KNOWN = phrase("debrief.chronicle.unknown", "{text} (Not known then.)")

QUESTIONS_ABOUT = phrase(
    "debrief.questions.about",
    "Three questions out of what happened. None has a right answer. Those who played this list "
    "speak first; then the others.",
)
TODAY = phrase("rule.today", "**Today:** {text}")


def all_said(language: Language, phrases: Sequence[Phrase]) -> tuple[str, ...]:
    """Return the heads of a table."""
    return tuple(each.said(language) for each in phrases)
