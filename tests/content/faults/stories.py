"""Offers, incidents and cases that never come, ask nothing or do nothing; texts that read badly."""

from engine.authoring.checks.sample import DISTRICT, Change
from tests.content.broken import Broken

FAULTS = (
    Broken(
        "a meeting with nobody",
        "flags",
        f"{DISTRICT}/cases.yaml",
        "flag: took-1}",
        "flag: met-grupo-9}",
        "met-grupo-9",
        'the flag "met-grupo-9", which nothing sets',
        "one of met-grupo-0, met-grupo-1, met-grupo-2, met-grupo-3, met-grupo-4, met-grupo-5, "
        "met-grupo-6, met-grupo-7, obra-0-stopped, obra-0-trimmed, obra-1-stopped, obra-1-trimmed "
        "(and 51 more)",
        'Did you mean "met-grupo-7"?',
    ),
    Broken(
        "a flag misspelt",
        "flags",
        f"{DISTRICT}/cases.yaml",
        "flag: took-1}",
        "flag: tok-1}",
        "tok-1",
        'the flag "tok-1", which nothing sets',
        "one of met-grupo-0, met-grupo-1, met-grupo-2, met-grupo-3, met-grupo-4, "
        "met-grupo-5, met-grupo-6, met-grupo-7, obra-0-stopped, obra-0-trimmed, "
        "obra-1-stopped, obra-1-trimmed (and 51 more)",
        'Did you mean "took-1"?',
    ),
    Broken(
        "an incident that never comes",
        "windows",
        f"{DISTRICT}/incidents.yaml",
        "- id: suceso-4\n"
        "  title: !t Suceso 4\n"
        "  text: !t Llueve sobre el camino.\n"
        "  icon: drop\n"
        "  window: {phase: campaign, start: 0, end: 1000}",
        "- id: suceso-4\n"
        "  title: !t Suceso 4\n"
        "  text: !t Llueve sobre el camino.\n"
        "  icon: drop\n"
        "  window: {phase: campaign, start: 900, end: 100}",
        "{phase: campaign, start: 900",
        '"suceso-4", which never comes',
        "a window with a turn of some length in it",
        "Widen the window (0 is the first turn of the phase, 1000 the last), or its lengths.",
    ),
    Broken(
        "an offer in the debate",
        "windows",
        f"{DISTRICT}/offers.yaml",
        "  title: !t Trato 0\n"
        "  text: !t Un señor espera en la puerta con una caja.\n"
        "  icon: drop\n"
        "  window: {phase: campaign",
        "  title: !t Trato 0\n"
        "  text: !t Un señor espera en la puerta con una caja.\n"
        "  icon: drop\n"
        "  window: {phase: debate",
        "debate",
        '"trato-0", which never comes',
        "one of registration, campaign, office, recall",
        "Widen the window (0 is the first turn of the phase, 1000 the last), or its lengths.",
    ),
    Broken(
        "money of a municipality that nobody governs",
        "moments",
        f"{DISTRICT}/offers.yaml",
        "- {kind: flag, flag: took-5}",
        "- {kind: flag, flag: took-5}\n        - {kind: treasury, centimos: 100}",
        "treasury",
        'the effect "treasury", which does nothing in the phase "campaign"',
        "a situation of the phase office, recall",
        "Move it there, or queue an incident that brings it.",
    ),
    Broken(
        "a word about a list that is handed in",
        "moments",
        f"{DISTRICT}/offers.yaml",
        "- {kind: flag, flag: took-5}",
        "- {kind: flag, flag: took-5}\n        - {kind: commitment, aspirant: persona-1, first: 2}",
        "commitment",
        'the effect "commitment", which does nothing in the phase "campaign"',
        "a situation of the phase registration",
        "Move it there, or queue an incident that brings it.",
    ),
    Broken(
        "conditions that exclude each other",
        "conditions",
        f"{DISTRICT}/cases.yaml",
        "when: [{kind: has-flag, flag: took-1}]",
        "when: [{kind: has-flag, flag: took-1}, {kind: lacks-flag, flag: took-1}]",
        "{kind: lacks-flag",
        "conditions that are never met together",
        "conditions that a player can meet",
        "Compare them with each other and with the phase; delete one.",
    ),
    Broken(
        "a purse both full and empty",
        "conditions",
        f"{DISTRICT}/cases.yaml",
        "when: [{kind: has-flag, flag: took-1}]",
        "when: [{kind: has-flag, flag: took-1}, {kind: purse-at-least, centimos: "
        "5}, {kind: purse-below, centimos: 5}]",
        "{kind: purse-below",
        "conditions that are never met together",
        "conditions that a player can meet",
        "Compare them with each other and with the phase; delete one.",
    ),
    Broken(
        "more women than there are places",
        "conditions",
        f"{DISTRICT}/cases.yaml",
        "when: [{kind: has-flag, flag: took-1}]",
        "when: [{kind: has-flag, flag: took-1}, {kind: women-among-first, places: 2, at_least: 3}]",
        "{kind: women-among-first",
        "conditions that are never met together",
        "conditions that a player can meet",
        "Compare them with each other and with the phase; delete one.",
    ),
    Broken(
        "a governor before the election",
        "conditions",
        f"{DISTRICT}/incidents.yaml",
        "  title: !t Suceso 0\n"
        "  text: !t Llueve sobre el camino.\n"
        "  icon: drop\n"
        "  window: {phase: campaign, start: 0, end: 1000}\n"
        "  setting: community\n"
        '  basis: "assumption: para la prueba"\n'
        "  effects: [{kind: days, amount: -1}]\n",
        "  title: !t Suceso 0\n"
        "  text: !t Llueve sobre el camino.\n"
        "  icon: drop\n"
        "  window: {phase: campaign, start: 0, end: 1000}\n"
        "  setting: community\n"
        '  basis: "assumption: para la prueba"\n'
        "  when: [{kind: role, role: governs}]\n"
        "  effects: [{kind: days, amount: -1}]\n",
        "{kind",
        "conditions that are never met together",
        "conditions that a player can meet",
        "Compare them with each other and with the phase; delete one.",
    ),
    Broken(
        "answers that may all fail",
        "answers",
        f"{DISTRICT}/incidents.yaml",
        "    - {id: say, text: !t Decirlo, then: !t Asiente.}\n"
        "    - {id: pass, text: !t Seguir de largo, then: !t Mira.}\n",
        "    - {id: say, text: !t Decirlo, then: !t Asiente., when: [{kind: "
        "gave-gifts}]}\n"
        "    - {id: pass, text: !t Seguir de largo, then: !t Mira., when: [{kind: "
        "has-flag, flag: took-0}]}\n",
        "- {",
        "answers that all have a condition",
        "at least one answer that is always there",
        'Take the "when" away from one of them.',
    ),
    Broken(
        "a question with one answer",
        "answers",
        f"{DISTRICT}/incidents.yaml",
        "    - {id: pass, text: !t Seguir de largo, then: !t Mira.}\n",
        "",
        "- {",
        "a single answer",
        "two to seven, or none: then it is news",
        "Add another, or move its effects to the incident itself.",
    ),
    Broken(
        "news that does nothing",
        "answers",
        f"{DISTRICT}/incidents.yaml",
        "  title: !t Suceso 0\n"
        "  text: !t Llueve sobre el camino.\n"
        "  icon: drop\n"
        "  window: {phase: campaign, start: 0, end: 1000}\n"
        "  setting: community\n"
        '  basis: "assumption: para la prueba"\n'
        "  effects: [{kind: days, amount: -1}]\n",
        "  title: !t Suceso 0\n"
        "  text: !t Llueve sobre el camino.\n"
        "  icon: drop\n"
        "  window: {phase: campaign, start: 0, end: 1000}\n"
        "  setting: community\n"
        '  basis: "assumption: para la prueba"\n',
        "suceso-0",
        'the incident "suceso-0", of which nothing follows',
        "answers, or effects of its own",
        'Give it "answers:" or "effects:".',
    ),
    Broken(
        "a debt that is not described",
        "debts",
        f"{DISTRICT}/offers.yaml",
        "{id: no-5, text: !t Decir que no, then: !t Se va callado.}",
        "{id: no-5, text: !t Decir que no, then: !t Se va callado., effects: [{kind: debt}]}",
        "debt}]",
        "a debt that is not described",
        'an offer with the field "debt"',
        'Describe it under "debt:", or delete this.',
    ),
    Broken(
        "a debt that nobody takes on",
        "debts",
        f"{DISTRICT}/offers.yaml",
        "{kind: debt}",
        "{kind: money, centimos: 100}",
        "due",
        "a debt that no answer takes on",
        'an answer with the effect "kind: debt"',
        "Add the effect, or delete the debt.",
    ),
    Broken(
        "a debt asked of an offer without one",
        "debts",
        f"{DISTRICT}/cases.yaml",
        "when: [{kind: has-flag, flag: took-1}]",
        "when: [{kind: has-flag, flag: took-1}, {kind: has-debt, offer: trato-3}]",
        "trato-3",
        'the offer "trato-3", of which no debt comes',
        "trato-0",
        "Choose another, or describe its debt.",
    ),
    Broken(
        "news that is queued",
        "queues",
        f"{DISTRICT}/offers.yaml",
        "- {kind: flag, flag: took-5}",
        "- {kind: flag, flag: took-5}\n        - {kind: queue, incident: suceso-5, turns: 1}",
        "suceso-5",
        'the incident "suceso-5", which asks nothing',
        "an incident with answers",
        "Give it answers, or let it come by its window.",
    ),
    Broken(
        "here where no place is named",
        "here",
        f"{DISTRICT}/cases.yaml",
        "{id: sign-0, text: !t Firmar, then: !t Queda firmado.}",
        "{id: sign-0, text: !t Firmar, then: !t Queda firmado., effects: [{kind: "
        "awareness, amount: 5, where: {places: here}}]}",
        "here}",
        '"here", where no place is named',
        'the field "place" of the situation',
        "Name the place, or say which places are meant.",
    ),
    Broken(
        "a work where it is not made",
        "works",
        f"{DISTRICT}/cases.yaml",
        "{id: sign-0, text: !t Firmar, then: !t Queda firmado.}",
        "{id: sign-0, text: !t Firmar, then: !t Queda firmado., "
        "effects: [{kind: work, project: obra-1, place: pueblo, door: gift}]}",
        "obra-1",
        '"obra-1" in "pueblo", where it is not made',
        "a work that is made in such a place",
        "Choose another work, or another place.",
    ),
    Broken(
        "a work that is the ministry's",
        "works",
        f"{DISTRICT}/cases.yaml",
        "{id: sign-0, text: !t Firmar, then: !t Queda firmado.}",
        "{id: sign-0, text: !t Firmar, then: !t Queda firmado., "
        "effects: [{kind: work, project: obra-7, place: lugar-1, door: gift}]}",
        "obra-7",
        'the work "obra-7", which is the job of: ministry',
        "a work of the district or the province",
        "Choose another; this one can only be promised.",
        also=(
            Change(
                f"{DISTRICT}/projects.yaml",
                "- id: obra-7\n"
                "  name: !t La obra 7\n"
                "  about: !t Un caño en la plaza.\n"
                "  icon: drop\n"
                "  need: water\n"
                "  unit: !t caños\n"
                "  cost_centimos: {value: 100000, unit: céntimos, tag: A, reason: Supuesto "
                "para la prueba}\n"
                '  upkeep_permille: {value: 20, unit: "‰", tag: A, reason: Supuesto para '
                "la prueba}\n"
                "  jobs: {value: 5, unit: meses, tag: A, reason: Supuesto para la prueba}\n"
                '  beneficiaries: {value: 500, unit: "‰", tag: A, reason: Supuesto para la '
                "prueba}\n"
                "  quarters: 2\n"
                '  visible: {value: 300, unit: "‰", tag: A, reason: Supuesto para la '
                "prueba}\n"
                '  useful: {value: 300, unit: "‰", tag: A, reason: Supuesto para la prueba}\n'
                '  kickback: {value: 100, unit: "‰", tag: A, reason: Supuesto para la '
                "prueba}\n"
                "  labour: 200\n"
                "  competence: district\n"
                "  competence_source: Ley de prueba, art. 5\n"
                "  kinds: [community]\n",
                "- id: obra-7\n"
                "  name: !t La obra 7\n"
                "  about: !t Un caño en la plaza.\n"
                "  icon: drop\n"
                "  need: water\n"
                "  unit: !t caños\n"
                "  cost_centimos: {value: 100000, unit: céntimos, tag: A, reason: Supuesto "
                "para la prueba}\n"
                '  upkeep_permille: {value: 20, unit: "‰", tag: A, reason: Supuesto para '
                "la prueba}\n"
                "  jobs: {value: 5, unit: meses, tag: A, reason: Supuesto para la prueba}\n"
                '  beneficiaries: {value: 500, unit: "‰", tag: A, reason: Supuesto para la '
                "prueba}\n"
                "  quarters: 2\n"
                '  visible: {value: 300, unit: "‰", tag: A, reason: Supuesto para la '
                "prueba}\n"
                '  useful: {value: 300, unit: "‰", tag: A, reason: Supuesto para la prueba}\n'
                '  kickback: {value: 100, unit: "‰", tag: A, reason: Supuesto para la '
                "prueba}\n"
                "  labour: 200\n"
                "  competence: ministry\n"
                "  competence_source: Ley de prueba, art. 5\n"
                "  kinds: [community]\n",
            ),
        ),
    ),
    Broken(
        "a flag that nothing asks for",
        "flags",
        f"{DISTRICT}/offers.yaml",
        "- {kind: flag, flag: took-5}",
        "- {kind: flag, flag: took-5}\n        - {kind: flag, flag: nunca}",
        "nunca",
        'the flag "nunca", which nothing asks for',
        "a flag that some condition asks for",
        'Delete it, or let something depend on it ("kind: has-flag").',
    ),
    Broken(
        "signs of HTML",
        "plain-texts",
        f"{DISTRICT}/eve.yaml",
        "Hay luz",
        "Hay <b>luz</b>",
        "!t ",
        'signs of a markup ("<b>")',
        "plain words",
        "Delete the signs; the game sets the type itself.",
    ),
    Broken(
        "signs of Markdown",
        "plain-texts",
        f"{DISTRICT}/eve.yaml",
        "!t Hay luz en el patio de la escuela.",
        '!t "**Hay** luz."',
        "!t ",
        'signs of a markup ("**")',
        "plain words",
        "Delete the signs; the game sets the type itself.",
    ),
    Broken(
        "a text of two paragraphs",
        "plain-texts",
        f"{DISTRICT}/eve.yaml",
        "!t Hay luz en el patio de la escuela.",
        "!t |-\n    Hay luz.\n    Alguien canta.",
        "!t ",
        "a line break within a text",
        "one paragraph",
        'Write ">-" in place of "|", and no empty line.',
    ),
    Broken(
        "a brace in a text",
        "placeholders",
        f"{DISTRICT}/eve.yaml",
        "!t Hay luz en el patio de la escuela.",
        '!t "Hay {luz}."',
        "!t ",
        "a brace in a text",
        "words: nothing is filled in here",
        "Write out what is meant.",
    ),
    Broken(
        "a text too long for a screen",
        "long-texts",
        f"{DISTRICT}/eve.yaml",
        "Hay luz en",
        "Hay luz, y luz. y luz. y luz. y luz. y luz. y luz. y luz. y luz. y luz. y "
        "luz. y luz. y luz. y luz. y luz. y luz. y luz. y luz. y luz. y luz. y "
        "luz. y luz. y luz. y luz. y luz. y luz. y luz. y luz. y luz. y luz. y "
        "luz. en",
        "!t ",
        "a text of 68 words",
        "at most 60 words",
        "Shorten it, or split it into two.",
    ),
    Broken(
        "a sentence without an end",
        "long-sentences",
        f"{DISTRICT}/eve.yaml",
        "Hay luz en",
        "Hay luz y luz y luz y luz y luz y luz y luz y luz y luz y luz y luz y luz "
        "y luz y luz y luz y luz en",
        "!t ",
        'a sentence of 38 words ("Hay luz y luz y …")',
        "at most 25 words",
        "Make two sentences of it.",
    ),
    Broken(
        "a text left unfinished",
        "unfinished",
        f"{DISTRICT}/eve.yaml",
        "Hay luz en",
        "TODO Hay luz en",
        "!t ",
        '"TODO" in the text',
        "a finished text",
        "Finish the text, or type the letters anew.",
    ),
    Broken(
        "a question without its first sign",
        "spelling-marks",
        f"{DISTRICT}/topics.yaml",
        "¿Quién barre",
        "Quién barre",
        "!t Quién",
        "¿ and ? in unequal number",
        "the marks of Spanish: ¿ ? ¡ ! « »",
        "Open and close each of them.",
    ),
)
