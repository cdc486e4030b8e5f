"""Why a list led by the computer made a choice: one short sentence a reason."""

from collections.abc import Mapping

from engine.language.language import Language
from engine.language.wording.phrases import Phrase, phrase


def say_reason(language: Language, reason: str) -> str:
    """Return why a choice was made; the reason's own code where it has no sentence."""
    found = REASONS.get(reason)
    return found.said(language) if found is not None else reason


REASONS: Mapping[str, Phrase] = {
    "a-woman-first": phrase("reason.a-woman-first", "A woman leads, then men and women in turn."),
    "accompany-the-far": phrase(
        "reason.accompany-the-far", "Those who live far come if somebody goes with them."
    ),
    "answer-asks-least": phrase(
        "reason.answer-asks-least", "It takes least from the municipality's money."
    ),
    "answer-brings-money": phrase("reason.answer-brings-money", "It brings money now."),
    "answer-brings-votes": phrase(
        "reason.answer-brings-votes", "It pleases most people where they live."
    ),
    "answer-does-least-harm": phrase(
        "reason.answer-does-least-harm", "Of what can be answered, it does the least harm."
    ),
    "answer-keeps-friends": phrase(
        "reason.answer-keeps-friends", "It keeps the word and the council on one's side."
    ),
    "answer-leaves-no-debt": phrase(
        "reason.answer-leaves-no-debt", "Nobody can come later to collect, or to tell."
    ),
    "answer-makes-rules": phrase("reason.answer-makes-rules", "It leaves a rule that binds."),
    "answer-teaches-rights": phrase(
        "reason.answer-teaches-rights", "People learn what they can ask for."
    ),
    "ask-for-figures": phrase(
        "reason.ask-for-figures", "The strongest rival should say what it costs."
    ),
    "ask-for-papers": phrase(
        "reason.ask-for-papers", "In session, papers that are asked for must be shown."
    ),
    "be-bound": phrase("reason.be-bound", "A signature in public makes a word believed."),
    "be-heard-by-many": phrase(
        "reason.be-heard-by-many", "It is the hour and the language that most people hear."
    ),
    "be-heard-on-rights": phrase(
        "reason.be-heard-on-rights", "By radio many hear at once what they can ask for."
    ),
    "bind-whoever-governs": phrase(
        "reason.bind-whoever-governs", "A rule binds also those who come afterwards."
    ),
    "block-in-council": phrase(
        "reason.block-in-council", "What the others cannot pass, they cannot boast of."
    ),
    "bring-them-down": phrase("reason.bring-them-down", "Here many vote, and a word was broken."),
    "build-for-the-poor": phrase(
        "reason.build-for-the-poor", "It serves many for its price, where little ever came."
    ),
    "build-what-is-seen": phrase("reason.build-what-is-seen", "It is seen from the road."),
    "build-what-was-promised": phrase(
        "reason.build-what-was-promised", "It was promised, with a place and a date."
    ),
    "drawn-by-lot": phrase("reason.drawn-by-lot", "It was drawn by lot."),
    "everything-to-everybody": phrase(
        "reason.everything-to-everybody", "Today everybody applauds; the bill comes later."
    ),
    "feast-before-the-vote": phrase(
        "reason.feast-before-the-vote", "What is given now is still remembered on Sunday."
    ),
    "fill-the-purse": phrase("reason.fill-the-purse", "Without money nothing moves."),
    "find-allies": phrase(
        "reason.find-allies", "What one district cannot get, several together can."
    ),
    "free-the-money": phrase(
        "reason.free-the-money", "Building less of it sets money free for other places."
    ),
    "from-door-to-door": phrase(
        "reason.from-door-to-door", "From door to door one is known, few by few."
    ),
    "gift-in-the-middle": phrase(
        "reason.gift-in-the-middle", "A crowd talks, and those who talk name a winner."
    ),
    "good-at-home": phrase("reason.good-at-home", "The town sees it every day."),
    "hear-first": phrase("reason.hear-first", "What is lacking there is not known yet."),
    "in-their-language": phrase(
        "reason.in-their-language", "They asked in their language, and are answered in it."
    ),
    "jobs-for-later": phrase("reason.jobs-for-later", "A post promised costs nothing today."),
    "keep-the-vote-secret": phrase(
        "reason.keep-the-vote-secret",
        "Those who know that nobody sees the vote take the gift and vote freely.",
    ),
    "keep-watch": phrase("reason.keep-watch", "Where somebody looks, less is lost."),
    "known-by-all-first": phrase("reason.known-by-all-first", "The best known go first."),
    "let-people-decide": phrase(
        "reason.let-people-decide", "To leave the decision to the assembly convinces those who ask."
    ),
    "lock-the-hall": phrase(
        "reason.lock-the-hall", "Without the key of the hall there is no party in it."
    ),
    "month-jobs-by-me": phrase(
        "reason.month-jobs-by-me", "A month's wage is thanked to the one who signs the list."
    ),
    "nothing-more": phrase("reason.nothing-more", "There is nothing more to do in this turn."),
    "one-woman-for-the-radio": phrase(
        "reason.one-woman-for-the-radio", "At seven the radio counts where the women stand."
    ),
    "open-the-assembly": phrase(
        "reason.open-the-assembly", "So that those come who were never asked."
    ),
    "party-tonight": phrase(
        "reason.party-tonight", "A party on the eve is still felt in the morning."
    ),
    "pay-what-was-promised": phrase(
        "reason.pay-what-was-promised", "Someone who was promised something is waiting at the door."
    ),
    "plain-word": phrase("reason.plain-word", "Something has to be said, and this costs nothing."),
    "prepare-the-women": phrase(
        "reason.prepare-the-women",
        "Women who have practised speaking are heard in the square and in council.",
    ),
    "show-bad-work": phrase(
        "reason.show-bad-work", "It was built badly, and anybody can come and look."
    ),
    "show-the-accounts": phrase(
        "reason.show-the-accounts", "Whoever shows what came in and went out is believed."
    ),
    "show-the-record": phrase(
        "reason.show-the-record", "What was done is only counted if it is told."
    ),
    "sign-against": phrase("reason.sign-against", "Here many live who may sign against the mayor."),
    "somebody-in-the-place": phrase(
        "reason.somebody-in-the-place", "They say that they know how each house votes."
    ),
    "speak-with-figures": phrase(
        "reason.speak-with-figures", "A price and a date are worth more than a loud voice."
    ),
    "stand-by-good-rules": phrase(
        "reason.stand-by-good-rules", "A good rule is supported, whoever brings it."
    ),
    "strike-with-proof": phrase(
        "reason.strike-with-proof", "There is a proof in hand against that list."
    ),
    "talk-to-the-organised": phrase(
        "reason.talk-to-the-organised", "Its people know each other, and tell it on."
    ),
    "teach-rights": phrase(
        "reason.teach-rights", "People who know their rights are harder to buy, now and afterwards."
    ),
    "tell-it-there": phrase(
        "reason.tell-it-there", "It was worked out for this place and must be told in it."
    ),
    "through-a-friend": phrase(
        "reason.through-a-friend", "A friend's firm gives something back to the list."
    ),
    "to-the-board": phrase("reason.to-the-board", "With a proof in hand a denunciation holds."),
    "women-and-men-in-turn": phrase(
        "reason.women-and-men-in-turn", "Women and men in turn, so that both are elected."
    ),
    "word-given": phrase("reason.word-given", "This place on the list was promised."),
    "work-it-out": phrase(
        "reason.work-it-out", "It answers what is lacking most, and now it has a price."
    ),
    "write-it-down": phrase(
        "reason.write-it-down", "What is in the platform can be asked for later."
    ),
}
