"""The rules of then that this game turned on, each with what is different today."""

from engine.language.wording.phrases import phrase
from engine.rules.definitions.law import RuleCard as Card
from workshop.debrief import headings
from workshop.debrief.elected import ElectedPage
from workshop.exports.blocks import RuleCard, Section
from workshop.exports.subject import Subject

OFFICE_CARDS = ("coordination-council", "participatory-budget", "vigilance")
CAMPAIGN_CARDS = ("penal-356", "promise-or-bribe", "quiet-days", "dry-law", "majority-bonus")
RECALL_CARDS = ("recall-2", "recall-signatures")
WARNING = phrase(
    "report.law.warning",
    "The game is played under the law of its year. Do not take it for the law of today.",
)


def law(subject: Subject) -> Section:
    """Return the chapter: quota and order of the list, the campaign, office, the recall."""
    hindsight = subject.hindsight()
    by_id = {card.id: card for card in hindsight.view.cards}
    wanted = [*(c.id for c in ElectedPage(hindsight, subject.language).cards), *CAMPAIGN_CARDS]
    if hindsight.was_governed:
        wanted += [*OFFICE_CARDS, *(c for c in by_id if c.startswith(RECALL_CARDS))]
    cards = tuple(card_block(subject, by_id[each]) for each in wanted if each in by_id)
    return Section("law", headings.LAW.said(subject.language), cards)


def card_block(subject: Subject, card: Card) -> RuleCard:
    """Return a rule card for paper."""
    text = subject.language.text
    return RuleCard(
        text(card.title),
        text(card.rule),
        headings.TODAY.said(subject.language, text=text(card.today)),
        subject.language.origin(card.article),
    )
