"""Values of another kind than is wanted, fields that are not known, fields that are missing."""

from engine.authoring.checks.sample import DISTRICT
from engine.authoring.problem import one_of
from engine.authoring.shapes import all_tags, shape_of
from engine.rules.definitions.effects import Effect
from tests.content.broken import Broken

EFFECTS = str(one_of(all_tags(shape_of(Effect))))
"""All kinds of effect there are, as messages list them."""

FAULTS = (
    Broken(
        "an unknown effect",
        "model",
        f"{DISTRICT}/offers.yaml",
        "{kind: flag, flag: took-5}",
        "{kind: que, flag: took-5}",
        "que,",
        'unknown effect "que"',
        EFFECTS,
        'Did you mean "queue"?',
    ),
    Broken(
        "an unknown condition",
        "model",
        f"{DISTRICT}/cases.yaml",
        "{kind: has-flag, flag: took-1}",
        "{kind: has-flags, flag: took-1}",
        "has-flags",
        'unknown condition "has-flags"',
        "one of gave-gifts, has-debt, has-flag, lacks-flag, purse-at-least, "
        "purse-below, role, rule-holds, visited, women-among-first",
        'Did you mean "has-flag"?',
    ),
    Broken(
        "an effect without its kind",
        "model",
        f"{DISTRICT}/offers.yaml",
        "{kind: flag, flag: took-5}",
        "{flag: took-5}",
        "{flag",
        'the field "kind" is missing',
        EFFECTS,
        'Add "kind:" here.',
    ),
    Broken(
        "an unknown field",
        "model",
        f"{DISTRICT}/eve.yaml",
        "  risk: 100\n",
        "  rizk: 3\n  risk: 100\n",
        "rizk",
        'unknown field "rizk"',
        "one of id, text, place, risk",
        'Did you mean "risk"?',
    ),
    Broken(
        "a word that is not among the choices",
        "model",
        f"{DISTRICT}/topics.yaml",
        "priority: services",
        "priority: servics",
        "servics",
        'the text "servics" in the field "priority"',
        "one of participation, prices, services, work",
        'Did you mean "services"?',
    ),
    Broken(
        "true where yes is written",
        "model",
        f"{DISTRICT}/organisations.yaml",
        "- id: grupo-1\n"
        "  name: !t El grupo número 1\n"
        "  about: !t Se reúne los domingos.\n"
        "  icon: drop\n"
        "  segments: [peasants]\n",
        "- id: grupo-1\n"
        "  name: !t El grupo número 1\n"
        "  about: !t Se reúne los domingos.\n"
        "  icon: drop\n"
        "  segments: true\n",
        "true",
        'true in the field "segments"',
        "a list",
        "Write each item on a line of its own, with a dash before it.",
    ),
    Broken(
        "a text without its tag",
        "model",
        f"{DISTRICT}/eve.yaml",
        "text: !t Hay luz",
        "text: Hay luz",
        "Hay",
        'the text "Hay luz en el patio de la escuela." in the field "text"',
        "a text to translate, with !t before it",
        "Write !t before the text.",
    ),
    Broken(
        "an id with capitals and accents",
        "model",
        f"{DISTRICT}/eve.yaml",
        "- id: patio",
        "- id: Patio Señorial",
        "Patio",
        'the text "Patio Señorial" in the field "id"',
        "a name of small letters, digits and hyphens",
        'Did you mean "patio-senorial"?',
    ),
    Broken(
        "a figure without source",
        "model",
        f"{DISTRICT}/district.yaml",
        "electors: {value: 1200, unit: electores, tag: A, reason: Supuesto para la prueba}",
        "electors: {value: 1200, unit: electores, tag: V}",
        "{value: 1200",
        "a figure with the tag S, V or D without its source",
        'the field "source"',
        'Write where it comes from; a figure that is assumed has the tag A and a "reason".',
    ),
    Broken(
        "a parameter outside its range",
        "model",
        "model/parameters.yaml",
        "value: 500",
        "value: 900",
        "{id",
        "a value outside its own range",
        'a value between "low" and "high"',
        "Correct the value, or widen the range with a reason.",
    ),
    Broken(
        "a way of playing that there is not",
        "model",
        f"{DISTRICT}/lists.yaml",
        "  name: !t La lista 0\n  about: !t Gente del campo.\n  symbol: tinya\n  strategy: mixed",
        "  name: !t La lista 0\n  about: !t Gente del campo.\n  symbol: tinya\n  strategy: mixto",
        "mixto",
        'the text "mixto" in the field "strategy"',
        "one of idle, jobs, mixed, patron, programme, radio, random, strong, town, women",
        'Did you mean "mixed"?',
    ),
    Broken(
        "a dress that nobody has drawn",
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
        "  money_centimos: 10000\n"
        "  debts_centimos: 0\n"
        "  past: !t Nada se le conoce.\n"
        "  dress: peasant",
        "  age: 30\n"
        "  sex: woman\n"
        "  home: lugar-1\n"
        "  occupation: !t agricultura\n"
        "  segment: peasants\n"
        "  languages: [quechua]\n"
        "  following: {lugar-1: 100}\n"
        "  experience: 100\n"
        "  money_centimos: 10000\n"
        "  debts_centimos: 0\n"
        "  past: !t Nada se le conoce.\n"
        "  dress: campesino",
        "campesino",
        'the text "campesino" in the field "dress"',
        "one of driver, herder, labourer, leader, nurse, official, peasant, "
        "religious, teacher, trader, young-town",
        "Choose one of these.",
    ),
    Broken(
        "a language written otherwise",
        "model",
        f"{DISTRICT}/places.yaml",
        "  road_hours: {value: 0, unit: horas, tag: A, reason: Supuesto para la "
        "prueba}\n"
        "  segments: {peasants: 600, traders: 400}\n"
        '  poverty: {value: 800, unit: "‰", tag: A, reason: Supuesto para la '
        "prueba}\n"
        "  languages: {quechua: 900",
        "  road_hours: {value: 0, unit: horas, tag: A, reason: Supuesto para la "
        "prueba}\n"
        "  segments: {peasants: 600, traders: 400}\n"
        '  poverty: {value: 800, unit: "‰", tag: A, reason: Supuesto para la '
        "prueba}\n"
        "  languages: {kechwa: 900",
        "kechwa",
        'the name "kechwa" before the colon',
        "one of aymara, quechua, spanish",
        'Did you mean "quechua"?',
    ),
    Broken(
        "a part greater than its whole",
        "model",
        "law/electoral.yaml",
        "least: {part: 30, of: 100}",
        "least: {part: 130, of: 100}",
        "{part",
        "a part that is more than its whole",
        '"part" no greater than "of"',
        "Exchange the two numbers, or correct one.",
    ),
    Broken(
        "fields where a list belongs",
        "model",
        f"{DISTRICT}/eve.yaml",
        "",
        "id: patio\ntext: !t Hay luz.\nplace: lugar-1\nrisk: 100\n",
        "id:",
        "a group of fields",
        "a list of at least 1",
        "Write each item on a line of its own, with a dash before it.",
    ),
    Broken(
        "a list where fields belong",
        "model",
        f"{DISTRICT}/terrain.yaml",
        "",
        "- peaks\n- rivers\n",
        "- peaks",
        "a list of 2",
        "the fields peaks, rivers, roads, source",
        "Write its fields on the lines below, indented by two spaces.",
    ),
    Broken(
        "a sentence for a whole file",
        "model",
        f"{DISTRICT}/eve.yaml",
        "",
        "Todavía no hay nada.\n",
        "Todavía",
        'the text "Todavía no hay nada."',
        "a list of at least 1",
        "Write each item on a line of its own, with a dash before it.",
    ),
    Broken(
        "nothing for a whole file",
        "model",
        f"{DISTRICT}/eve.yaml",
        "",
        "~\n",
        "~\n",
        "nothing",
        "a list of at least 1",
        "Write the value, or delete the line.",
    ),
    Broken(
        "somewhere that is no kind of place",
        "model",
        f"{DISTRICT}/offers.yaml",
        "      when: [{kind: lacks-flag, flag: took-0}]\n"
        "      effects: [{kind: tie, field: moral, amount: 50, where: {places: here}",
        "      when: [{kind: lacks-flag, flag: took-0}]\n"
        "      effects: [{kind: tie, field: moral, amount: 50, where: {places: heer}",
        "heer",
        'the text "heer" in the field "places"',
        "one of all, communities, districts, here, home, rural, town, or a list",
        'Did you mean "here"?',
    ),
)
