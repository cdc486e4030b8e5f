"""The groups of things one can do in office, by role, and the kinds in each with their words."""

from collections.abc import Callable, Iterator, Mapping

from engine.language.language import Language
from ui.window.presenters.week_kinds import Group, Kind

ASSEMBLY = "assembly"
"""The group that has a screen of its own."""

RECALL = "recall"
"""The only group of the turn of a recall."""

_GROUPS: Mapping[str, tuple[str, ...]] = {
    "governs": ("works", "council", ASSEMBLY, "alliances", "people", "openness", "purse"),
    "minority": ("council", "works", "people", "signatures", "openness", "purse"),
    "civil-society": ("works", "people", "signatures", "openness", "purse"),
}


def groups(language: Language, role: str) -> tuple[Group, ...]:
    """Return the groups of a role, at most seven."""
    return tuple(_group(language, role, id) for id in _GROUPS[role])


def _group(language: Language, role: str, id: str) -> Group:
    say = language.say
    governs = role == "governs"
    match id:
        case "works":
            about = (
                say("office.group.works.about", "Begin one, stop one, watch one")
                if governs
                else say("office.group.works.watch", "Watch what is built, show what is bad")
            )
            return Group(id, say("office.group.works", "Works"), about, "hammer")
        case "council":
            about = (
                say("office.group.council.about", "Rules that bind whoever governs")
                if governs
                else say("office.group.council.ask", "Ask, bring motions, take sides")
            )
            return Group(id, say("office.group.council", "The council"), about, "gavel")
        case "assembly":
            about = say("office.group.assembly.about", "Who is called, how, who votes")
            return Group(id, say("office.group.assembly", "The budget assembly"), about, "assembly")
        case "alliances":
            about = say("office.group.alliances.about", "With neighbouring districts and partners")
            return Group(id, say("office.group.alliances", "Alliances"), about, "handshake")
        case "people":
            about = say("office.group.people.about", "Visit, listen, teach rights")
            return Group(id, say("office.group.people", "Among the people"), about, "users-three")
        case "signatures":
            about = say("office.group.signatures.about", "For a recall of the authorities")
            return Group(id, say("office.group.signatures", "Signatures"), about, "signature")
        case "openness":
            about = (
                say("office.group.openness.about", "Accounts on the door, an hour on the radio")
                if governs
                else say("office.group.openness.say", "An hour on the radio, a denunciation")
            )
            return Group(id, say("office.group.openness", "In public"), about, "megaphone")
        case _:
            about = (
                say("office.group.purse.about", "What was promised, and your own purse")
                if governs
                else say("office.group.purse.own", "Your own purse")
            )
            return Group(id, say("office.group.purse", "Word and purse"), about, "hand-coins")


def _governs_works(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "start-work",
        say("office.kind.start-work", "Begin a work"),
        say(
            "office.kind.start-work.about",
            "Choose the place, then the work, then by which door. It is paid turn by turn.",
        ),
        "hammer",
        "competences",
    )
    yield Kind(
        "stop-work",
        say("office.kind.stop-work", "Stop a work"),
        say("office.kind.stop-work.about", "Its money is free. Half a wall stays, and is seen."),
        "hand-palm",
    )
    yield Kind(
        "decide-inherited",
        say("office.kind.inherited", "The inherited work"),
        say(
            "office.kind.inherited.about",
            "The predecessor left it half built and written into the budget. To go on with it "
            "takes no decision.",
        ),
        "coliseum",
    )
    yield _watch(language)


def _watch(language: Language) -> Kind:
    say = language.say
    return Kind(
        "watch-work",
        say("office.kind.watch", "Watch a work"),
        say(
            "office.kind.watch.about",
            "Count the bags, read the contract. It helps most where accounts are published.",
        ),
        "eye",
        "vigilance",
    )


def _other_works(language: Language) -> Iterator[Kind]:
    say = language.say
    yield _watch(language)
    yield Kind(
        "expose-work",
        say("office.kind.expose", "Show how it was built"),
        say("office.kind.expose.about", "It takes a bad work, or a proof in hand."),
        "magnifying-glass",
    )


def _governs_council(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "propose-measure",
        say("office.kind.measure", "Propose a rule"),
        say(
            "office.kind.measure.about",
            "The council votes at the end of the turn. What passes binds you too.",
        ),
        "scroll",
        "mayors-vote",
    )
    yield from _sides(language)


def _minority_council(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "ask-question",
        say("office.kind.question", "Ask for papers"),
        say(
            "office.kind.question.about",
            "In session, about a work. Whoever has prepared finds what is missing.",
        ),
        "question",
        "council-sessions",
    )
    yield Kind(
        "propose-motion",
        say("office.kind.motion", "Bring a motion"),
        say(
            "office.kind.motion.about",
            "A rule, from the minority. The women of your list speak for it.",
        ),
        "scroll",
    )
    yield from _sides(language)


def _sides(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "take-stance",
        say("office.kind.stance", "Take sides in public"),
        say(
            "office.kind.stance.about",
            "Before the session: for or against what the others propose. Silence lets it pass.",
        ),
        "megaphone",
    )
    yield Kind(
        "prepare-councillors",
        say("office.kind.prepare", "Prepare the women councillors"),
        say(
            "office.kind.prepare.about",
            "Agenda, budget, how to ask. It shows in the council and in the assembly.",
        ),
        "woman-pollera",
    )


def _alliances(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "seek-alliance",
        say("office.kind.alliance", "Seek an alliance"),
        say(
            "office.kind.alliance.about",
            "It costs, and may not come about. What stands, stays for who governs next.",
        ),
        "handshake",
    )


def _governs_people(language: Language) -> Iterator[Kind]:
    yield _visit(language)
    yield _workshop(language)


def _other_people(language: Language) -> Iterator[Kind]:
    say = language.say
    yield _visit(language)
    yield Kind(
        "accompany-community",
        say("office.kind.accompany", "Go with a place to the assembly"),
        say(
            "office.kind.accompany.about",
            "Agree with its people on what to ask, and travel together. More of them come.",
        ),
        "truck",
    )
    yield _workshop(language)


def _visit(language: Language) -> Kind:
    say = language.say
    return Kind(
        "visit-place",
        say("office.kind.visit", "Visit and listen"),
        say(
            "office.kind.visit.about",
            "You learn what is lacking there. Where one listened, more hands come to the works.",
        ),
        "person-simple-walk",
    )


def _workshop(language: Language) -> Kind:
    say = language.say
    return Kind(
        "hold-workshop",
        say("office.kind.workshop", "Rights workshop"),
        say("office.kind.workshop.about", "Slow; what is learnt remains, whoever governs."),
        "graduation-cap",
    )


def _signatures(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "collect-signatures",
        say("office.kind.signatures", "Collect signatures"),
        say(
            "office.kind.signatures.about",
            "For a recall. People sign who have reasons to: words broken, works left half.",
        ),
        "signature",
        "recall-signatures",
    )


def _governs_openness(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "publish-accounts",
        say("office.kind.accounts", "Publish the accounts"),
        say(
            "office.kind.accounts.about",
            "On the door and on the radio. People learn what can be asked; some councillors mind.",
        ),
        "file-text",
    )
    yield _radio_kind(language)


def _other_openness(language: Language) -> Iterator[Kind]:
    yield _radio_kind(language)
    yield _denounce_kind(language)


def _radio_kind(language: Language) -> Kind:
    say = language.say
    return Kind(
        "take-radio-space",
        say("office.kind.radio", "An hour on the radio"),
        say("office.kind.radio.about", "On rights, or on what you have done. Your purse pays."),
        "radio",
    )


def _denounce_kind(language: Language) -> Kind:
    say = language.say
    return Kind(
        "denounce",
        say("office.kind.denounce", "Denounce"),
        say("office.kind.denounce.about", "Without a proof it turns on you."),
        "gavel",
    )


def _governs_purse(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "deliver-goods",
        say("office.kind.goods", "Hand over what was promised"),
        say(
            "office.kind.goods.about",
            "Goods promised in the campaign, paid with public money. It leaves traces.",
        ),
        "gift",
        "penal-356",
    )
    yield from _purse(language)


def _purse(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "raise-funds",
        say("office.kind.funds", "Raise funds"),
        say("office.kind.funds.about", "A raffle, a lunch for sale: for your own purse."),
        "coins",
    )


def _governs_recall(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "defend-record",
        say("recall.kind.defend", "Show what was done"),
        say(
            "recall.kind.defend.about",
            "Go there, work by work. It wins back more where something stands to be shown.",
        ),
        "hammer",
    )
    yield _radio_kind(language)


def _other_recall(language: Language) -> Iterator[Kind]:
    say = language.say
    yield Kind(
        "campaign-for-recall",
        say("recall.kind.campaign", "Campaign for the recall"),
        say(
            "recall.kind.campaign.about",
            "Go there and say what was promised and what came of it. It weighs more where a word "
            "was broken.",
        ),
        "megaphone",
    )
    yield _radio_kind(language)


KINDS_OF: Mapping[tuple[str, str], Callable[[Language], Iterator[Kind]]] = {
    ("governs", "works"): _governs_works,
    ("governs", "council"): _governs_council,
    ("governs", "alliances"): _alliances,
    ("governs", "people"): _governs_people,
    ("governs", "openness"): _governs_openness,
    ("governs", "purse"): _governs_purse,
    ("minority", "council"): _minority_council,
    ("minority", "works"): _other_works,
    ("minority", "people"): _other_people,
    ("minority", "signatures"): _signatures,
    ("minority", "openness"): _other_openness,
    ("minority", "purse"): _purse,
    ("civil-society", "works"): _other_works,
    ("civil-society", "people"): _other_people,
    ("civil-society", "signatures"): _signatures,
    ("civil-society", "openness"): _other_openness,
    ("civil-society", "purse"): _purse,
    ("governs", RECALL): _governs_recall,
    ("minority", RECALL): _other_recall,
    ("civil-society", RECALL): _other_recall,
}
"""Role and group → the kinds of choice."""
