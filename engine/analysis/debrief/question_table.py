"""The questions by topic. None has a moral, and none has one answer.

Where two weigh the same, the first one is asked.
"""

from collections.abc import Sequence

from engine.analysis.debrief.question import Holds, Question
from engine.language.wording.phrases import phrase

NONE = 0
LOST = Holds("governs", NONE, NONE)
GOVERNS = Holds("governs")
OWN_GIFTS = Holds("own_gifts_centimos")

_CAMPAIGN: Sequence[Question] = (
    Question(
        "gifts-and-won",
        "gifts",
        70,
        (OWN_GIFTS, GOVERNS),
        phrase(
            "debrief.question.gifts-and-won",
            "You spent {own_gifts_centimos} on gifts. You won, and the second list was {margin} "
            "votes behind. How could one know whether the gifts moved votes?",
        ),
    ),
    Question(
        "gifts-and-lost",
        "gifts",
        75,
        (OWN_GIFTS, LOST),
        phrase(
            "debrief.question.gifts-and-lost",
            "You spent {own_gifts_centimos} on gifts and did not win. What did you expect of those "
            "who received? What may they have thought?",
        ),
    ),
    Question(
        "gifts-of-others",
        "gifts",
        55,
        (Holds("own_gifts_centimos", NONE, NONE), Holds("rival_gifts_centimos")),
        phrase(
            "debrief.question.gifts-of-others",
            "{rival_list} gave away {rival_gifts_centimos} in gifts, and you nothing. What does "
            "one answer a neighbour who asks: “And you, what do you bring?”",
        ),
    ),
    Question(
        "party-on-the-eve",
        "eve",
        50,
        (Holds("eve_parties"),),
        phrase(
            "debrief.question.party-on-the-eve",
            "On the eve there was a party in {eve_place}. Who, where you live, can close the "
            "communal hall on such a night? What do they need to do it?",
        ),
    ),
    Question(
        "women-and-none-in",
        "women",
        90,
        (
            Holds("own_women"),
            Holds("own_women_elected", NONE, NONE),
            Holds("own_seats"),
        ),
        phrase(
            "debrief.question.women-and-none-in",
            "Women on your list: {own_women}. Elected: none. Who decided in which place each of "
            "them stood? What was said in that moment?",
        ),
    ),
    Question(
        "women-in",
        "women",
        45,
        (Holds("own_women_elected"),),
        phrase(
            "debrief.question.women-in",
            "Women of your list in the council: {own_women_elected}. Where could one notice it in "
            "the works and in the rules? Where not?",
        ),
    ),
    Question(
        "no-woman-in-council",
        "women",
        80,
        (Holds("council_women", NONE, NONE),),
        phrase(
            "debrief.question.no-woman-in-council",
            "There is no woman in the council, and all lists obeyed the law. What would have to "
            "change: the law, the lists, or those who vote?",
        ),
    ),
    Question(
        "places-not-reached",
        "listening",
        40,
        (Holds("unvisited_rural", 5),),
        phrase(
            "debrief.question.places-not-reached",
            "Of the {rural_places} places of the countryside, you never came to {unvisited_rural}. "
            "How did you choose where to go? Who was left out?",
        ),
    ),
    Question(
        "heard-much",
        "listening",
        35,
        (Holds("heard", 4),),
        phrase(
            "debrief.question.heard-much",
            "You listened in {heard} places. What did you hear that you did not know? What did you "
            "do with it?",
        ),
    ),
    Question(
        "slogans",
        "promises",
        45,
        (Holds("slogans", 3),),
        phrase(
            "debrief.question.slogans",
            "Promises without figures: {slogans}. With figures: {costed}. What would a radio "
            "reporter ask about each of them?",
        ),
    ),
    Question(
        "debts",
        "debts",
        65,
        (Holds("debts"),),
        phrase(
            "debrief.question.debts",
            "Offers taken that fall due in office: {debts}. If you heard them again today, what "
            "would you answer?",
        ),
    ),
    Question(
        "few-votes",
        "vote",
        60,
        (Holds("margin", NONE, 300),),
        phrase(
            "debrief.question.few-votes",
            "Between the first list and the second there were {margin} votes. Which week decided "
            "it? What would you do otherwise in that week?",
        ),
    ),
    Question(
        "blank-and-spoilt",
        "vote",
        30,
        (Holds("lost_percent", 15),),
        phrase(
            "debrief.question.blank-and-spoilt",
            "Of every hundred votes cast, {lost_percent} were blank or spoilt. Who may they be? "
            "What may they have wanted to say?",
        ),
    ),
)

_OFFICE: Sequence[Question] = (
    Question(
        "in-the-minority",
        "power",
        40,
        (LOST, Holds("own_seats"), Holds("assemblies", NONE)),
        phrase(
            "debrief.question.in-the-minority",
            "Council seats of your list: {own_seats}. From the minority, what can one see, ask and "
            "hold up? What not?",
        ),
    ),
    Question(
        "without-a-seat",
        "power",
        50,
        (LOST, Holds("own_seats", NONE, NONE), Holds("assemblies", NONE)),
        phrase(
            "debrief.question.without-a-seat",
            "Your list has no seat. What can those who lost do in two years, besides waiting for "
            "the next election?",
        ),
    ),
    Question(
        "words-broken",
        "words",
        70,
        (GOVERNS, Holds("broken")),
        phrase(
            "debrief.question.words-broken",
            "Words given and not kept: {broken}. To whom should that be explained, where, and with "
            "which accounts?",
        ),
    ),
    Question(
        "words-kept",
        "words",
        35,
        (GOVERNS, Holds("kept", 2)),
        phrase(
            "debrief.question.words-kept",
            "Words given and kept: {kept}. What did you have to leave undone to keep them?",
        ),
    ),
    Question(
        "town-before-countryside",
        "money",
        75,
        (Holds("town_over_rural_percent", 150),),
        phrase(
            "debrief.question.town-before-countryside",
            "For each elector, {town_a_head_centimos} reached the town and {rural_a_head_centimos} "
            "the countryside. Who asked for each work? Who was not there when it was asked for?",
        ),
    ),
    Question(
        "countryside-before-town",
        "money",
        45,
        (Holds("town_over_rural_percent", NONE, 100),),
        phrase(
            "debrief.question.countryside-before-town",
            "For each elector, {rural_a_head_centimos} reached the countryside and "
            "{town_a_head_centimos} the town. How would you explain it to the quarter that was "
            "waiting for its pavement?",
        ),
    ),
    Question(
        "inherited-work",
        "inherited",
        50,
        (Holds("inherited_percent", 25),),
        phrase(
            "debrief.question.inherited-work",
            "Of every hundred soles, {inherited_percent} went into the inherited work. Could it be "
            "stopped? Who would have gained by stopping it, and who lost?",
        ),
    ),
    Question(
        "favours",
        "doors",
        65,
        (Holds("favours_percent", 5),),
        phrase(
            "debrief.question.favours",
            "{favours_centimos} left the municipality as gifts or to people close to power. Who "
            "could have seen it from outside? With which paper?",
        ),
    ),
    Question(
        "the-organised",
        "assembly",
        60,
        (Holds("organised_percent", 60),),
        phrase(
            "debrief.question.the-organised",
            "In the last assembly {organised_percent} of every hundred soles went where the "
            "organised wanted them. Who did not come, and why?",
        ),
    ),
    Question(
        "more-from-the-countryside",
        "assembly",
        55,
        (Holds("rural_change", 20),),
        phrase(
            "debrief.question.more-from-the-countryside",
            "People of the countryside in the first assembly: {rural_first}. In the last one: "
            "{rural_last}. What changed: the notice, the place, the language, or who has a vote?",
        ),
    ),
    Question(
        "no-rule-left",
        "rules",
        60,
        (Holds("rules", NONE, NONE),),
        phrase(
            "debrief.question.no-rule-left",
            "No new rule is left at the end. If another mayor comes tomorrow, what remains of what "
            "was done?",
        ),
    ),
    Question(
        "rules-left",
        "rules",
        40,
        (Holds("rules", 2),),
        phrase(
            "debrief.question.rules-left",
            "Rules in force at the end: {rules}. Which one would outlast a mayor who does not want "
            "it? Who would defend it?",
        ),
    ),
    Question(
        "recall-removed",
        "recall",
        85,
        (Holds("removed"),),
        phrase(
            "debrief.question.recall-removed",
            "There was a recall vote. Authorities who had to leave: {removed}. What is a recall "
            "good for? When does it only serve those who lost?",
        ),
    ),
    Question(
        "recall-survived",
        "recall",
        50,
        (Holds("recall"), Holds("removed", NONE, NONE)),
        phrase(
            "debrief.question.recall-survived",
            "There was a recall vote and nobody had to leave. What did it change in those who "
            "govern? And in those who had signed?",
        ),
    ),
    Question(
        "power-without-citizenship",
        "ledgers",
        80,
        (Holds("power", 500), Holds("sliding")),
        phrase(
            "debrief.question.power-without-citizenship",
            "Your ledger of power ends at {power}, that of citizenship at {citizenship}. What "
            "would it have taken for both to rise?",
        ),
    ),
    Question(
        "citizenship-without-power",
        "ledgers",
        70,
        (Holds("power", NONE, 350), Holds("sliding", NONE, NONE)),
        phrase(
            "debrief.question.citizenship-without-power",
            "You have little power, and the ledger of citizenship ends at {citizenship}. Who did "
            "that work? Who was thanked for it?",
        ),
    ),
)

_ALWAYS: Sequence[Question] = (
    Question(
        "like-home",
        "home",
        3,
        (Holds("played"),),
        phrase(
            "debrief.question.like-home",
            "What in this game is like what happens where you live? What is not?",
        ),
    ),
    Question(
        "again",
        "again",
        2,
        (Holds("played"),),
        phrase(
            "debrief.question.again",
            "If you played again with the same people and the same luck, which decision would you "
            "change first?",
        ),
    ),
    Question(
        "disagreement",
        "team",
        1,
        (Holds("played"),),
        phrase(
            "debrief.question.disagreement",
            "When did your team agree least? What did the one say who lost that argument?",
        ),
    ),
)

QUESTIONS: Sequence[Question] = (*_CAMPAIGN, *_OFFICE, *_ALWAYS)
"""All questions."""
