"""The words of office: choices, facts and refusals of governing, opposing, assembly and recall.

The tables are part of ``ACTIONS``, ``FACTS`` and ``REFUSALS``.
"""

from collections.abc import Mapping

from engine.language.wording.names import Names
from engine.language.wording.phrases import Phrase, phrase


def name_of_work(names: Names, work: str) -> str:
    """Return a work by its id, which begins with project and place."""
    project, _, rest = work.partition(":")
    place = rest.partition(":")[0]
    if not place:
        return names.project(project)
    both = phrase("office.work", "{project}, {place}")
    return both.said(names.language, project=names.project(project), place=names.place(place))


def name_of_subject(names: Names, subject: str) -> str:
    """Return what was promised: a project, or goods."""
    project = names.project(subject)
    return project if project != subject else names.gift(subject)


OFFICE_ACTIONS: Mapping[str, Phrase] = {
    "start-work/mayor": phrase("action.start-work", "Begin: {project}, {place}"),
    "start-work/cronies": phrase(
        "action.start-work-cronies", "Begin by a friend's firm: {project}, {place}"
    ),
    "start-work/council": phrase(
        "action.start-work-council", "Put to the council: {project}, {place}"
    ),
    "stop-work": phrase("action.stop-work", "Stop the work: {work}"),
    "decide-inherited/stop": phrase("action.inherited-stop", "Stop the inherited work"),
    "decide-inherited/trim": phrase("action.inherited-trim", "Make the inherited work smaller"),
    "publish-accounts": phrase("action.publish-accounts", "Publish the accounts"),
    "propose-measure": phrase("action.propose-measure", "Propose to the council: {measure}"),
    "propose-motion": phrase("action.propose-motion", "Bring a motion: {measure}"),
    "seek-alliance": phrase("action.seek-alliance", "Seek: {alliance}"),
    "deliver-goods": phrase("action.deliver-goods", "Hand over what was promised: {gift}, {place}"),
    "ask-question": phrase("action.ask-question", "Ask for the papers of: {work}"),
    "take-stance/for": phrase("action.stance-for", "Say in public: we are for it"),
    "take-stance/against": phrase("action.stance-against", "Say in public: we are against it"),
    "prepare-councillors": phrase("action.prepare-councillors", "Prepare the women councillors"),
    "expose-work": phrase("action.expose-work", "Show how it was built: {work}"),
    "watch-work": phrase("action.watch-work", "Watch the work: {work}"),
    "collect-signatures": phrase("action.collect-signatures", "Collect signatures in {place}"),
    "accompany-community": phrase("action.accompany-community", "Go with {place} to the assembly"),
    "visit-place": phrase("action.visit-place", "Visit and listen in {place}"),
    "take-radio-space/rights": phrase(
        "action.radio-rights", "{medium}: an hour on rights, in {language}"
    ),
    "take-radio-space/record": phrase(
        "action.radio-record", "{medium}: an hour on what you have done, in {language}"
    ),
    "set-assembly-rule": phrase("action.set-assembly-rule", "Assembly: {option}"),
    "defend-record": phrase("action.defend-record", "Show what was done in {place}"),
    "campaign-for-recall": phrase(
        "action.campaign-for-recall", "Campaign for the recall in {place}"
    ),
}

OFFICE_FACTS: Mapping[str, Phrase] = {
    "money-came": phrase("fact.money-came", "{moved_money} came into the treasury."),
    "assembly-called": phrase("fact.assembly-called", "a budget assembly is called."),
    "assembly-rule-set": phrase("fact.assembly-rule-set", "for the assembly: {option}."),
    "assembly-held": phrase(
        "fact.assembly-held", "{after} people came to the assembly; it chose {works} works."
    ),
    "hall-was-full": phrase(
        "fact.hall-was-full", "the hall was full; {after} people stayed outside."
    ),
    "wish-did-not-fit": phrase(
        "fact.wish-did-not-fit", "there was no money in the assembly for: {project}, {place}."
    ),
    "work-started": phrase(
        "fact.work-started", "a work begins: {project}, {place}, {after_money}."
    ),
    "work-finished": phrase("fact.work-finished", "a work is finished: {project}, {place}."),
    "work-late": phrase("fact.work-late", "a work is late: {project}, {place}."),
    "work-unpaid": phrase(
        "fact.work-unpaid", "no money for a work in this quarter: {project}, {place}."
    ),
    "work-approved": phrase(
        "fact.work-approved",
        "the council approved a work, {after} to {before}: {project}, {place}.",
    ),
    "work-turned-down": phrase(
        "fact.work-turned-down",
        "the council turned a work down, {before} to {after}: {project}, {place}.",
    ),
    "work-given-up": phrase("fact.work-given-up", "a work stays half built: {project}, {place}."),
    "upkeep-missed": phrase(
        "fact.upkeep-missed", "nobody paid for the upkeep of: {project}, {place}."
    ),
    "work-watched": phrase("fact.work-watched", "keeps an eye on: {project}, {place}."),
    "work-exposed": phrase("fact.work-exposed", "showed how it was built: {project}, {place}."),
    "cut-taken": phrase("fact.cut-taken", "the firm left {moved_money} in the purse."),
    "inherited-stopped": phrase(
        "fact.inherited-stopped", "stopped the inherited work: {project}. {after_money} is free."
    ),
    "inherited-trimmed": phrase(
        "fact.inherited-trimmed",
        "made the inherited work smaller: {project}. {after_money} is free.",
    ),
    "accounts-published": phrase("fact.accounts-published", "published the accounts."),
    "agreement-broken": phrase(
        "fact.agreement-broken", "went against the governance agreement that it had signed."
    ),
    "measure-proposed": phrase("fact.measure-proposed", "proposed to the council: {measure}."),
    "motion-brought": phrase("fact.motion-brought", "brought a motion: {measure}."),
    "motion-carried": phrase(
        "fact.motion-carried", "the council passed it, {after} to {before}: {measure}."
    ),
    "motion-lost": phrase(
        "fact.motion-lost", "the council refused it, {before} to {after}: {measure}."
    ),
    "stance-taken/for": phrase("fact.stance-for", "said in public that it is for it."),
    "stance-taken/against": phrase("fact.stance-against", "said in public that it is against it."),
    "question-asked/proof": phrase(
        "fact.question-proof", "asked for papers and found what is missing: {project}, {place}."
    ),
    "question-asked/papers": phrase(
        "fact.question-papers", "asked for papers and got them: {project}, {place}."
    ),
    "question-asked/evasion": phrase(
        "fact.question-evasion", "asked for papers and got none: {project}, {place}."
    ),
    "councillors-prepared": phrase(
        "fact.councillors-prepared", "prepared the women that it has in the council."
    ),
    "council-met-there": phrase("fact.council-met-there", "the council met in {place}."),
    "alliance-made": phrase("fact.alliance-made", "an alliance comes about: {alliance}."),
    "alliance-failed": phrase(
        "fact.alliance-failed", "an alliance did not come about: {alliance}."
    ),
    "goods-kept": phrase("fact.goods-kept", "handed over what was promised: {subject}, {place}."),
    "goods-broken": phrase(
        "fact.goods-broken", "did not hand over what was promised: {subject}, {place}."
    ),
    "promise-kept": phrase("fact.promise-kept", "kept a promise: {subject}, {place}."),
    "promise-broken": phrase("fact.promise-broken", "broke a promise: {subject}, {place}."),
    "debt-unpaid": phrase("fact.debt-unpaid", "left a debt without an answer: {offer}."),
    "community-accompanied": phrase(
        "fact.community-accompanied", "will go with {place} to the assembly."
    ),
    "radio-space-taken/rights": phrase(
        "fact.radio-rights", "spoke of rights: {medium}, in {language}."
    ),
    "radio-space-taken/record": phrase(
        "fact.radio-record", "spoke of what it did: {medium}, in {language}."
    ),
    "recall-asked": phrase("fact.recall-asked", "a recall is asked for: {aspirant}."),
    "record-defended": phrase("fact.record-defended", "showed in {place} what was done."),
    "recall-campaigned": phrase("fact.recall-campaigned", "campaigned for the recall in {place}."),
    "recall-counted/removed": phrase(
        "fact.recall-removed", "{aspirant} is recalled: {after} for, {before} against."
    ),
    "recall-counted/stays": phrase(
        "fact.recall-stays", "{aspirant} stays: {after} for, {before} against."
    ),
    "mayor-now": phrase("fact.mayor-now", "{aspirant} is mayor from now on."),
}

OFFICE_REFUSALS: Mapping[str, Phrase] = {
    "nobody-in-office": phrase("refusal.nobody-in-office", "Nobody is in office yet."),
    "not-your-role": phrase(
        "refusal.not-your-role", "From where you stand now this cannot be done."
    ),
    "needs-the-council": phrase(
        "refusal.needs-the-council",
        "That is too big to begin without a vote of the council: {project}.",
    ),
    "treasury-too-low": phrase(
        "refusal.treasury-too-low", "The treasury has not enough: it takes {needed_centimos}."
    ),
    "already-being-built": phrase(
        "refusal.already-being-built", "It is being built there already."
    ),
    "stands-already": phrase("refusal.stands-already", "It stands there already."),
    "not-being-built": phrase("refusal.not-being-built", "It is not being built: {work}."),
    "no-such-work": phrase("refusal.no-such-work", "There is no such work."),
    "already-decided": phrase("refusal.already-decided", "That has been decided already."),
    "rule-binds": phrase("refusal.rule-binds", "A rule in force does not allow it."),
    "no-such-measure": phrase("refusal.no-such-measure", "There is no such rule."),
    "already-in-force": phrase("refusal.already-in-force", "This rule is in force already."),
    "no-such-alliance": phrase("refusal.no-such-alliance", "There is no such alliance."),
    "already-allied": phrase("refusal.already-allied", "This alliance stands already."),
    "not-promised": phrase("refusal.not-promised", "Nothing was promised there."),
    "already-asked": phrase("refusal.already-asked", "You asked for these papers before."),
    "one-stance-a-session": phrase(
        "refusal.one-stance-a-session", "You have said which side you are on."
    ),
    "no-woman-in-council": phrase(
        "refusal.no-woman-in-council", "Your list has no woman in the council."
    ),
    "nothing-left-to-learn": phrase(
        "refusal.nothing-left-to-learn", "They know all that can be taught here."
    ),
    "nothing-to-show": phrase(
        "refusal.nothing-to-show",
        "It is not badly built as far as anybody can see, and you have no proof.",
    ),
    "already-exposed": phrase("refusal.already-exposed", "Everybody has seen that by now."),
    "work-watched-already": phrase("refusal.work-watched-already", "You watch that work already."),
    "recall-too-late": phrase("refusal.recall-too-late", "It is too late for a recall."),
    "asked-there-already": phrase(
        "refusal.asked-there-already", "You went there with the sheets before."
    ),
    "no-assembly-ahead": phrase("refusal.no-assembly-ahead", "No assembly is left."),
    "already-accompanied": phrase(
        "refusal.already-accompanied", "Somebody goes along with {place} already."
    ),
    "no-such-option": phrase("refusal.no-such-option", "The form has no such line."),
    "already-chosen": phrase("refusal.already-chosen", "The form says so already."),
}
