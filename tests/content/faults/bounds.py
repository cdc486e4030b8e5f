"""Values out of their bounds: too low, too high, too long, too few or too many."""

from engine.authoring.checks.sample import DISTRICT
from tests.content.broken import Broken

FAULTS = (
    Broken(
        "a missing field",
        "model",
        f"{DISTRICT}/eve.yaml",
        "  risk: 100\n",
        "",
        "id:",
        'the field "risk" is missing',
        "a whole number from 0 to 1000",
        'Add "risk:" here.',
    ),
    Broken(
        "a number as a text",
        "model",
        f"{DISTRICT}/eve.yaml",
        "risk: 100",
        "risk: 010",
        "010",
        'the text "010" in the field "risk"',
        "a whole number from 0 to 1000",
        "Write 10.",
    ),
    Broken(
        "a number out of bounds",
        "model",
        f"{DISTRICT}/eve.yaml",
        "risk: 100",
        "risk: 1001",
        "1001",
        'the number 1001 in the field "risk"',
        "a whole number from 0 to 1000",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a tag where nothing is translated",
        "model",
        f"{DISTRICT}/district.yaml",
        "name: Prueba",
        "name: !t Prueba",
        "!t ",
        'the tagged text "Prueba" in the field "name"',
        "a name on one line, of at most 60 letters",
        "Delete the tag !t; this is not translated.",
    ),
    Broken(
        "an offer with two answers",
        "model",
        f"{DISTRICT}/offers.yaml",
        "    - id: tell-13\n"
        "      text: !t Contarlo en la radio\n"
        "      then: !t La plaza escucha.\n"
        "      when: [{kind: lacks-flag, flag: took-13}]\n"
        "      effects: [{kind: tie, field: moral, amount: 50, where: {places: "
        "here}}]\n",
        "",
        "- id: yes-13",
        'a list of 2 in the field "answers"',
        "a list of 3 to 7",
        "Add what is missing, or take out what is too much.",
    ),
    Broken(
        "words for a number",
        "model",
        f"{DISTRICT}/aspirants.yaml",
        "age: 30",
        "age: treinta",
        "treinta",
        'the text "treinta" in the field "age"',
        "a whole number from 18 to 90",
        "Write a number in digits, without quotes.",
    ),
    Broken(
        "money below nothing",
        "model",
        f"{DISTRICT}/aspirants.yaml",
        "  age: 30\n"
        "  sex: woman\n"
        "  home: lugar-1\n"
        "  occupation: !t agricultura\n"
        "  segment: peasants\n"
        "  languages: [quechua]\n"
        "  following: {lugar-1: 100}\n"
        "  experience: 100\n"
        "  money_centimos: 10000",
        "  age: 30\n"
        "  sex: woman\n"
        "  home: lugar-1\n"
        "  occupation: !t agricultura\n"
        "  segment: peasants\n"
        "  languages: [quechua]\n"
        "  following: {lugar-1: 100}\n"
        "  experience: 100\n"
        "  money_centimos: -5",
        "-5\n  ",
        'the number -5 in the field "money_centimos"',
        "a whole number of at least 0",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a purse below nothing",
        "model",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        "purse_centimos: {value: 750000",
        "purse_centimos: {value: -750000",
        "-750000",
        'the number -750000 in the field "purse_centimos"',
        "a whole number of at least 0",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a place without electors",
        "model",
        f"{DISTRICT}/places.yaml",
        "  x: 500\n"
        "  y: 500\n"
        "  altitude_m: {value: 4000, unit: metros, tag: A, reason: Supuesto para "
        "la prueba}\n"
        "  electors: {value: 100",
        "  x: 500\n"
        "  y: 500\n"
        "  altitude_m: {value: 4000, unit: metros, tag: A, reason: Supuesto para "
        "la prueba}\n"
        "  electors: {value: 0",
        "0, unit: electores",
        'the number 0 in the field "electors"',
        "a whole number of at least 1",
        "Choose a number within these bounds.",
    ),
    Broken(
        "more than all are poor",
        "model",
        f"{DISTRICT}/places.yaml",
        "  road_hours: {value: 0, unit: horas, tag: A, reason: Supuesto para la "
        "prueba}\n"
        "  segments: {peasants: 600, traders: 400}\n"
        "  poverty: {value: 800",
        "  road_hours: {value: 0, unit: horas, tag: A, reason: Supuesto para la "
        "prueba}\n"
        "  segments: {peasants: 600, traders: 400}\n"
        "  poverty: {value: 1800",
        "1800",
        'the number 1800 in the field "poverty"',
        "a whole number from 0 to 1000",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a place beside the map",
        "model",
        f"{DISTRICT}/places.yaml",
        "x: 500",
        "x: 1500",
        "1500",
        'the number 1500 in the field "x"',
        "a whole number from 0 to 1000",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a tie beyond its bounds",
        "model",
        f"{DISTRICT}/offers.yaml",
        "      when: [{kind: lacks-flag, flag: took-0}]\n"
        "      effects: [{kind: tie, field: moral, amount: 50",
        "      when: [{kind: lacks-flag, flag: took-0}]\n"
        "      effects: [{kind: tie, field: moral, amount: 5000",
        "5000",
        'the number 5000 in the field "amount"',
        "a whole number from -3000 to 3000",
        "Choose a number within these bounds.",
    ),
    Broken(
        "an aspirant who is a child",
        "model",
        f"{DISTRICT}/aspirants.yaml",
        "age: 31",
        "age: 17",
        "17\n  ",
        'the number 17 in the field "age"',
        "a whole number from 18 to 90",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a chance above certainty",
        "model",
        f"{DISTRICT}/offers.yaml",
        "{id: no-5,",
        "{id: no-5, chance: 1500,",
        "1500",
        'the number 1500 in the field "chance"',
        "a whole number from 0 to 1000",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a debt due after office",
        "model",
        f"{DISTRICT}/offers.yaml",
        "due: 2",
        "due: 9",
        "9\n    ",
        'the number 9 in the field "due"',
        "a whole number from 1 to 8",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a work built in no time",
        "model",
        f"{DISTRICT}/projects.yaml",
        "  name: !t La obra 0\n"
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
        "  quarters: 2",
        "  name: !t La obra 0\n"
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
        "  quarters: 0",
        "0\n  visible",
        'the number 0 in the field "quarters"',
        "a whole number from 1 to 8",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a council of four",
        "model",
        f"{DISTRICT}/district.yaml",
        "council_seats: {value: 5",
        "council_seats: {value: 4",
        "4, ",
        'the number 4 in the field "council_seats"',
        "a whole number from 5 to 15",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a day that no calendar has",
        "model",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        'office_from: "2003-01-01"',
        'office_from: "2003-02-31"',
        '"2003-02-31',
        'the text "2003-02-31" in the field "office_from"',
        'a day of the calendar, like "2002-11-17"',
        "Write year, month and day, and look at a calendar.",
    ),
    Broken(
        "a day in words",
        "model",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        'office_from: "2003-01-01"',
        "office_from: primero de enero",
        "primero",
        'the text "primero de enero" in the field "office_from"',
        'a day of the calendar, like "2002-11-17"',
        "Write year, month and day, and look at a calendar.",
    ),
    Broken(
        "an election day of no month",
        "model",
        "law/electoral.yaml",
        '"2002-11-17"',
        '"2002-11-31"',
        '"2002-11-31',
        'the text "2002-11-31" in the field "election_day"',
        'a day of the calendar, like "2002-11-17"',
        "Write year, month and day, and look at a calendar.",
    ),
    Broken(
        "three lists",
        "model",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        "lists: [lista-0, lista-1, lista-2, lista-3]",
        "lists: [lista-0, lista-1, lista-2]",
        "[lista-0",
        'a list of 3 in the field "lists"',
        "a list of exactly 4",
        "Add what is missing, or take out what is too much.",
    ),
    Broken(
        "five lists",
        "model",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        "lists: [lista-0, lista-1, lista-2, lista-3]",
        "lists: [lista-0, lista-1, lista-2, lista-3, lista-1]",
        "[lista-0",
        'a list of 5 in the field "lists"',
        "a list of exactly 4",
        "Add what is missing, or take out what is too much.",
    ),
    Broken(
        "no name for a woman",
        "model",
        f"{DISTRICT}/district.yaml",
        "women: [Rosa, Juana, Elena, Marta, Luisa, Flora, Nelly, Zoila, Berta]",
        "women: []",
        "[]\n  ",
        'a list of 0 in the field "women"',
        "a list of at least 1",
        "Add what is missing, or take out what is too much.",
    ),
    Broken(
        "a name without letters",
        "model",
        f"{DISTRICT}/aspirants.yaml",
        "name: Persona 3\n",
        'name: ""\n',
        '""\n  ',
        'the text "" in the field "name"',
        "a name on one line, of at most 60 letters",
        "Write a short name, without breaking the line.",
    ),
    Broken(
        "a name too long for a screen",
        "model",
        f"{DISTRICT}/aspirants.yaml",
        "name: Persona 3\n",
        "name: Persona Persona Persona Persona Persona Persona Persona Persona \n",
        "Persona Persona",
        'the text "Persona Persona Persona Persona Persona…" in the field "name"',
        "a name on one line, of at most 60 letters",
        "Write a short name, without breaking the line.",
    ),
    Broken(
        "a point with three numbers",
        "model",
        f"{DISTRICT}/terrain.yaml",
        "rivers: [[[0, 0]",
        "rivers: [[[0, 0, 5]",
        "[0,",
        'a list of 3 in the field "rivers"',
        "a list of exactly 2",
        "Add what is missing, or take out what is too much.",
    ),
    Broken(
        "a district that nobody can be heard in",
        "model",
        f"{DISTRICT}/media.yaml",
        "",
        "[]\n",
        "[]\n",
        "a list of 0",
        "a list of at least 1",
        "Add what is missing, or take out what is too much.",
    ),
    Broken(
        "a night without any place",
        "model",
        f"{DISTRICT}/eve.yaml",
        "",
        "[]\n",
        "[]\n",
        "a list of 0",
        "a list of at least 1",
        "Add what is missing, or take out what is too much.",
    ),
    Broken(
        "a debate without topics",
        "model",
        f"{DISTRICT}/topics.yaml",
        "",
        "[]\n",
        "[]\n",
        "a list of 0",
        "a list of at least 1",
        "Add what is missing, or take out what is too much.",
    ),
    Broken(
        "one effect without its list",
        "model",
        f"{DISTRICT}/incidents.yaml",
        "  title: !t Suceso 0\n"
        "  text: !t Llueve sobre el camino.\n"
        "  icon: drop\n"
        "  window: {phase: campaign, start: 0, end: 1000}\n"
        "  setting: community\n"
        '  basis: "assumption: para la prueba"\n'
        "  effects: [{kind: days, amount: -1}]",
        "  title: !t Suceso 0\n"
        "  text: !t Llueve sobre el camino.\n"
        "  icon: drop\n"
        "  window: {phase: campaign, start: 0, end: 1000}\n"
        "  setting: community\n"
        '  basis: "assumption: para la prueba"\n'
        "  effects: {kind: days, amount: -1}",
        "{kind",
        'a group of fields in the field "effects"',
        "a list of at most 16",
        "Write each item on a line of its own, with a dash before it.",
    ),
    Broken(
        "a week with more days than it has",
        "model",
        f"{DISTRICT}/incidents.yaml",
        "  title: !t Suceso 0\n"
        "  text: !t Llueve sobre el camino.\n"
        "  icon: drop\n"
        "  window: {phase: campaign, start: 0, end: 1000}\n"
        "  setting: community\n"
        '  basis: "assumption: para la prueba"\n'
        "  effects: [{kind: days, amount: -1",
        "  title: !t Suceso 0\n"
        "  text: !t Llueve sobre el camino.\n"
        "  icon: drop\n"
        "  window: {phase: campaign, start: 0, end: 1000}\n"
        "  setting: community\n"
        '  basis: "assumption: para la prueba"\n'
        "  effects: [{kind: days, amount: -5",
        "-5}",
        'the number -5 in the field "amount"',
        "a whole number from -4 to 4",
        "Choose a number within these bounds.",
    ),
    Broken(
        "a work for no place",
        "model",
        f"{DISTRICT}/projects.yaml",
        "  name: !t La obra 0\n"
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
        "  kinds: [community]",
        "  name: !t La obra 0\n"
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
        "  kinds: []",
        "[]\n",
        'a list of 0 in the field "kinds"',
        "a list of at least 1",
        "Add what is missing, or take out what is too much.",
    ),
    Broken(
        "votes below nothing",
        "model",
        f"{DISTRICT}/scenarios/prueba-2003.yaml",
        "      pueblo: {lista-0: 40, lista-1: 20, lista-2: 15, lista-3: 5, blank: "
        '3, "null": 2, absent: 15',
        "      pueblo: {lista-0: 40, lista-1: 20, lista-2: 15, lista-3: 5, blank: "
        '3, "null": 2, absent: -15',
        "-15",
        'the number -15 in the field "absent"',
        "a whole number of at least 0",
        "Choose a number within these bounds.",
    ),
)
