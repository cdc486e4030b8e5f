"""Names that nothing bears, that two things bear, or that are not those of their file."""

from engine.authoring.checks.sample import DISTRICT, Change
from tests.content.broken import Broken

OFFERED = (
    "  title: !t Trato 5\n  text: !t Un señor espera en la puerta con una caja.\n"
    "  icon: drop\n  window: {phase: campaign"
)
AT_THE_LIST = Change(
    f"{DISTRICT}/offers.yaml", OFFERED, OFFERED.replace("campaign", "registration")
)

FAULTS = (
    Broken(
        "a regime of a parameter that is not there",
        "reference",
        "model/regimes.yaml",
        "own.mayor: 700",
        "own.major: 700",
        "own",
        'unknown parameter "own.major"',
        "own.mayor",
        'Did you mean "own.mayor"?',
    ),
    Broken(
        "a home that there is not",
        "reference",
        f"{DISTRICT}/aspirants.yaml",
        "- id: persona-2\n  name: Persona 2\n  age: 32\n  sex: woman\n  home: lugar-1\n",
        "- id: persona-2\n  name: Persona 2\n  age: 32\n  sex: woman\n  home: lugar-01\n",
        "lugar-01",
        'unknown place "lugar-01"',
        "one of lugar-1, lugar-10, lugar-11, lugar-2, lugar-3, lugar-4, lugar-5, "
        "lugar-6, lugar-7, lugar-8, lugar-9, pueblo",
        'Did you mean "lugar-1"?',
    ),
    Broken(
        "a coverage of an unknown place",
        "reference",
        f"{DISTRICT}/media.yaml",
        "coverage: {pueblo: 800,",
        "coverage: {puebla: 800,",
        "puebla",
        'unknown place "puebla"',
        "one of lugar-1, lugar-10, lugar-11, lugar-2, lugar-3, lugar-4, lugar-5, "
        "lugar-6, lugar-7, lugar-8, lugar-9, pueblo",
        'Did you mean "pueblo"?',
    ),
    Broken(
        "a law that there is not",
        "reference",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        'law: "2002"\n',
        'law: "2002+alternate"\n',
        '"2002',
        'unknown law "2002+alternate"',
        "one of 2002, 2002+alternation",
        'Did you mean "2002+alternation"?',
    ),
    Broken(
        "an id twice",
        "reference",
        f"{DISTRICT}/projects.yaml",
        "- id: obra-19\n",
        "- id: obra-18\n",
        "obra-18\n  name: !t La obra 19",
        'the id "obra-18" a second time (first in '
        "{folder}/districts/prueba/projects.yaml, line 325)",
        "an id of its own",
        "Choose another id for one of them.",
    ),
    Broken(
        "an organisation that there is not",
        "reference",
        f"{DISTRICT}/aspirants.yaml",
        "  age: 30\n"
        "  sex: woman\n"
        "  home: lugar-1\n"
        "  occupation: !t agricultura\n"
        "  segment: peasants\n",
        "  age: 30\n"
        "  sex: woman\n"
        "  home: lugar-1\n"
        "  occupation: !t agricultura\n"
        "  segment: peasants\n"
        "  organisation: grupo-t\n",
        "grupo-t",
        'unknown organisation "grupo-t"',
        "one of grupo-0, grupo-1, grupo-2, grupo-3, grupo-4, grupo-5, grupo-6, grupo-7",
        'Did you mean "grupo-7"?',
    ),
    Broken(
        "a following nowhere",
        "reference",
        f"{DISTRICT}/aspirants.yaml",
        "  age: 30\n"
        "  sex: woman\n"
        "  home: lugar-1\n"
        "  occupation: !t agricultura\n"
        "  segment: peasants\n"
        "  languages: [quechua]\n"
        "  following: {lugar-1: 100}",
        "  age: 30\n"
        "  sex: woman\n"
        "  home: lugar-1\n"
        "  occupation: !t agricultura\n"
        "  segment: peasants\n"
        "  languages: [quechua]\n"
        "  following: {lugr-1: 100}",
        "lugr-1",
        'unknown place "lugr-1"',
        "one of lugar-1, lugar-10, lugar-11, lugar-2, lugar-3, lugar-4, lugar-5, "
        "lugar-6, lugar-7, lugar-8, lugar-9, pueblo",
        'Did you mean "lugar-1"?',
    ),
    Broken(
        "a promise to somebody unknown",
        "reference",
        f"{DISTRICT}/offers.yaml",
        "- {kind: flag, flag: took-5}",
        "- {kind: flag, flag: took-5}\n        - {kind: commitment, aspirant: persona-x, first: 2}",
        "persona-x",
        'unknown aspirant "persona-x"',
        "one of persona-0, persona-1, persona-10, persona-11, persona-12, "
        "persona-13, persona-14, persona-15, persona-16, persona-17, persona-2, "
        "persona-3 (and 6 more)",
        'Did you mean "persona-9"?',
        also=(AT_THE_LIST,),
    ),
    Broken(
        "a list that there is not",
        "reference",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        "lists: [lista-0, lista-1, lista-2, lista-3]",
        "lists: [lista-0, lista-1, lista-2, lista-x]",
        "lista-x",
        'unknown list "lista-x"',
        "one of lista-0, lista-1, lista-2, lista-3",
        'Did you mean "lista-3"?',
    ),
    Broken(
        "a debt of an offer that there is not",
        "reference",
        f"{DISTRICT}/cases.yaml",
        "when: [{kind: has-flag, flag: took-1}]",
        "when: [{kind: has-flag, flag: took-1}, {kind: has-debt, offer: trat-0}]",
        "trat-0",
        'unknown offer "trat-0"',
        "one of trato-0, trato-1, trato-10, trato-11, trato-12, trato-13, trato-2, "
        "trato-3, trato-4, trato-5, trato-6, trato-7 (and 2 more)",
        'Did you mean "trato-0"?',
    ),
    Broken(
        "an incident queued that there is not",
        "reference",
        f"{DISTRICT}/offers.yaml",
        "- {kind: flag, flag: took-5}",
        "- {kind: flag, flag: took-5}\n        - {kind: queue, incident: pregonta, turns: 1}",
        "pregonta",
        'unknown incident "pregonta"',
        "one of pregunta, suceso-0, suceso-1, suceso-10, suceso-11, suceso-12, "
        "suceso-13, suceso-14, suceso-15, suceso-16, suceso-17, suceso-18 (and 14 "
        "more)",
        'Did you mean "pregunta"?',
    ),
    Broken(
        "a work that there is not",
        "reference",
        f"{DISTRICT}/cases.yaml",
        "{id: sign-0, text: !t Firmar, then: !t Queda firmado.}",
        "{id: sign-0, text: !t Firmar, then: !t Queda firmado., "
        "effects: [{kind: work, project: obra-01, place: lugar-1, door: gift}]}",
        "obra-01",
        'unknown project "obra-01"',
        "one of obra-0, obra-1, obra-10, obra-11, obra-12, obra-13, obra-14, "
        "obra-15, obra-16, obra-17, obra-18, obra-19 (and 8 more)",
        'Did you mean "obra-1"?',
    ),
    Broken(
        "a work in no place",
        "reference",
        f"{DISTRICT}/cases.yaml",
        "{id: sign-0, text: !t Firmar, then: !t Queda firmado.}",
        "{id: sign-0, text: !t Firmar, then: !t Queda firmado., "
        "effects: [{kind: work, project: obra-1, place: lugar-77, door: gift}]}",
        "lugar-77",
        'unknown place "lugar-77"',
        "one of lugar-1, lugar-10, lugar-11, lugar-2, lugar-3, lugar-4, lugar-5, "
        "lugar-6, lugar-7, lugar-8, lugar-9, pueblo",
        'Did you mean "lugar-7"?',
    ),
    Broken(
        "a measure that there is not",
        "reference",
        f"{DISTRICT}/cases.yaml",
        "when: [{kind: has-flag, flag: took-1}]",
        "when: [{kind: has-flag, flag: took-1}, {kind: rule-holds, measure: acounts}]",
        "acounts",
        'unknown measure "acounts"',
        "accounts",
        'Did you mean "accounts"?',
    ),
    Broken(
        "a rule card that there is not",
        "reference",
        "model/gifts.yaml",
        "law: regla",
        "law: reglas",
        "reglas",
        'unknown rule card "reglas"',
        "regla",
        'Did you mean "regla"?',
    ),
    Broken(
        "a recall law that there is not",
        "reference",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        'recall_law: "2004"',
        'recall_law: "2003"',
        '"2003',
        'unknown recall law "2003"',
        "2004",
        'Did you mean "2004"?',
    ),
    Broken(
        "an inherited work that there is not",
        "reference",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        "inherited_project: obra-0",
        "inherited_project: obra-o",
        "obra-o",
        'unknown project "obra-o"',
        "one of obra-0, obra-1, obra-10, obra-11, obra-12, obra-13, obra-14, "
        "obra-15, obra-16, obra-17, obra-18, obra-19 (and 8 more)",
        'Did you mean "obra-9"?',
    ),
    Broken(
        "a need in Spanish",
        "reference",
        f"{DISTRICT}/topics.yaml",
        "needs: [water]",
        "needs: [agua]",
        "agua]",
        'unknown need "agua"',
        "water",
        "Correct the name, or define it in its file.",
    ),
    Broken(
        "a partner that there is not",
        "reference",
        f"{DISTRICT}/alliances.yaml",
        "",
        "- id: ligas\n"
        "  name: !t Una liga\n"
        "  about: !t Van juntos a la capital.\n"
        "  icon: drop\n"
        "  partners: [grupo-99]\n"
        "  cost_centimos: {value: 100, unit: céntimos, tag: A, reason: Supuesto "
        "para la prueba}\n"
        "  transfer_centimos: {value: 100, unit: céntimos, tag: A, reason: "
        "Supuesto para la prueba}\n"
        "  chance: {value: 100, unit: céntimos, tag: A, reason: Supuesto para la "
        "prueba}\n"
        "  institutions: {value: 100, unit: céntimos, tag: A, reason: Supuesto "
        "para la prueba}\n",
        "grupo-99",
        'unknown partner "grupo-99"',
        "one of grupo-0, grupo-1, grupo-2, grupo-3, grupo-4, grupo-5, grupo-6, grupo-7",
        'Did you mean "grupo-7"?',
    ),
    Broken(
        "a wish that there is not",
        "reference",
        f"{DISTRICT}/officials.yaml",
        "",
        "- {id: alcaldesa, name: Rosa, sex: woman, place: lugar-1, about: !t Cuida "
        "el agua., wants: agua}\n",
        "agua}",
        'unknown need "agua"',
        "water",
        "Correct the name, or define it in its file.",
    ),
    Broken(
        "a segment that the model lacks",
        "reference",
        f"{DISTRICT}/aspirants.yaml",
        "  age: 30\n"
        "  sex: woman\n"
        "  home: lugar-1\n"
        "  occupation: !t agricultura\n"
        "  segment: peasants\n",
        "  age: 30\n"
        "  sex: woman\n"
        "  home: lugar-1\n"
        "  occupation: !t agricultura\n"
        "  segment: herders\n",
        "herders",
        'unknown segment "herders"',
        "one of peasants, traders",
        'Did you mean "traders"?',
    ),
    Broken(
        "people without a trade",
        "reference",
        f"{DISTRICT}/district.yaml",
        "trades: {peasants: [!t campesino], traders: [!t comerciante]}",
        "trades: {peasants: [!t campesino]}",
        "{peasants",
        'no trade of "traders"',
        "trades of everybody who lives in its places",
        'Add "traders:" with a trade or two.',
    ),
    Broken(
        "a visit to nowhere",
        "reference",
        f"{DISTRICT}/cases.yaml",
        "when: [{kind: has-flag, flag: took-1}]",
        "when: [{kind: has-flag, flag: took-1}, {kind: visited, place: lugar-77}]",
        "lugar-77",
        'unknown place "lugar-77"',
        "one of lugar-1, lugar-10, lugar-11, lugar-2, lugar-3, lugar-4, lugar-5, "
        "lugar-6, lugar-7, lugar-8, lugar-9, pueblo",
        'Did you mean "lugar-7"?',
    ),
    Broken(
        "a scenario under another name than its file",
        "reference",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        "- id: prueba-2002",
        "- id: prueba-2001",
        "prueba-2001",
        'the id "prueba-2001"',
        'the name of its folder or file, "prueba-2002"',
        "Rename one of the two.",
    ),
    Broken(
        "a district under another name than its folder",
        "reference",
        f"{DISTRICT}/district.yaml",
        "id: prueba\n",
        "id: prueva\n",
        "prueva",
        'the id "prueva"',
        'the name of its folder or file, "prueba"',
        "Rename one of the two.",
    ),
    Broken(
        "two answers of one id",
        "reference",
        f"{DISTRICT}/offers.yaml",
        "{id: no-5,",
        "{id: yes-5,",
        "yes-5,",
        'the id "yes-5" a second time (first in {folder}/districts/prueba/offers.yaml, line 146)',
        "an id of its own",
        "Choose another id for one of them.",
    ),
)
