"""A district whose parts do not make a whole."""

from engine.authoring.checks.sample import DISTRICT, Change, sample_content
from tests.content.broken import Broken

SAMPLE = sample_content()
PREPARED = f"{DISTRICT}/scenarios/prueba-2003.yaml"
NO_CANDIDATES = Change(
    PREPARED,
    "        candidates: [persona-0, persona-1, persona-2, persona-3, persona-4, persona-5]\n",
    "",
)
NO_PROMISES = Change(PREPARED, "        promises: [{project: obra-1, place: lugar-2}]\n", "")

FAULTS = (
    Broken(
        "a regime out of a parameter's range",
        "regimes",
        "model/regimes.yaml",
        "own.mayor: 700",
        "own.mayor: 900",
        "900",
        "900",
        "a number from 200 to 800",
        'Choose a value within the range that "own.mayor" has in parameters.yaml.',
    ),
    Broken(
        "parts of a place that make no whole",
        "shares",
        f"{DISTRICT}/places.yaml",
        "  road_hours: {value: 0, unit: horas, tag: A, reason: Supuesto para la "
        "prueba}\n"
        "  segments: {peasants: 600,",
        "  road_hours: {value: 0, unit: horas, tag: A, reason: Supuesto para la "
        "prueba}\n"
        "  segments: {peasants: 500,",
        "{peasants",
        "parts that add up to 900",
        "a sum of 1000",
        "Correct the parts.",
    ),
    Broken(
        "people without a language",
        "shares",
        f"{DISTRICT}/places.yaml",
        "  road_hours: {value: 0, unit: horas, tag: A, reason: Supuesto para la "
        "prueba}\n"
        "  segments: {peasants: 600, traders: 400}\n"
        '  poverty: {value: 800, unit: "‰", tag: A, reason: Supuesto para la '
        "prueba}\n"
        "  languages: {quechua: 900, spanish: 600}",
        "  road_hours: {value: 0, unit: horas, tag: A, reason: Supuesto para la "
        "prueba}\n"
        "  segments: {peasants: 600, traders: 400}\n"
        '  poverty: {value: 800, unit: "‰", tag: A, reason: Supuesto para la '
        "prueba}\n"
        "  languages: {spanish: 600}",
        "{spanish",
        "people without a language (600 ‰)",
        "1000 ‰ or more (many speak two)",
        "Count everybody in at least one language.",
    ),
    Broken(
        "electors who live nowhere",
        "electors",
        f"{DISTRICT}/district.yaml",
        "electors: {value: 1200",
        "electors: {value: 1300",
        "1300",
        "1300 electors",
        "1200, the sum of its places",
        "Correct this figure, or those of the places.",
    ),
    Broken(
        "fewer people than electors",
        "electors",
        f"{DISTRICT}/district.yaml",
        "population: {value: 3000",
        "population: {value: 300",
        "300",
        "a population of 300",
        "more people than electors",
        "Correct this figure, or those of the places.",
    ),
    Broken(
        "too few women for the quota",
        "pools",
        "law/electoral.yaml",
        "least: {part: 30, of: 100}",
        "least: {part: 3, of: 4}",
        "- id",
        "a pool of 9 women and 9 men",
        'enough for a mayor and 5 council places under the law "2002"',
        "Write more aspirants of the sex that lacks.",
        also=(
            Change(
                f"{DISTRICT}/scenarios/prueba-2003.yaml",
                "        candidates: [persona-0, persona-1, persona-2, persona-3, "
                "persona-4, persona-5]\n",
                "",
            ),
        ),
        told_in=f"{DISTRICT}/aspirants.yaml",
    ),
    Broken(
        "a pool without women",
        "pools",
        f"{DISTRICT}/aspirants.yaml",
        "",
        SAMPLE[f"{DISTRICT}/aspirants.yaml"].replace("sex: woman", "sex: man"),
        "- id",
        "a pool of 0 women and 18 men",
        'enough for a mayor and 5 council places under the law "2002"',
        "Write more aspirants of the sex that lacks.",
        also=(
            Change(
                f"{DISTRICT}/scenarios/prueba-2003.yaml",
                "        candidates: [persona-0, persona-1, persona-2, persona-3, "
                "persona-4, persona-5]\n",
                "",
            ),
        ),
    ),
    Broken(
        "too few names",
        "pools",
        f"{DISTRICT}/district.yaml",
        "men: [Juan, Pedro, ",
        "men: [",
        "[Mateo",
        "only 7 different names",
        "at least 9",
        "Write 2 more.",
    ),
    Broken(
        "a district without a town",
        "town",
        f"{DISTRICT}/places.yaml",
        "kind: town-quarter",
        "kind: community",
        "- id",
        'no place with "kind: town-quarter"',
        "a town quarter and a community at least",
        "Add one, or correct the kind of a place.",
    ),
    Broken(
        "a district without a community",
        "town",
        f"{DISTRICT}/places.yaml",
        "",
        sample_content()[f"{DISTRICT}/places.yaml"].replace(
            "kind: community", "kind: town-quarter"
        ),
        "- id",
        'no place with "kind: community"',
        "a town quarter and a community at least",
        "Add one, or correct the kind of a place.",
        also=(
            Change(
                f"{DISTRICT}/scenarios/prueba-2003.yaml",
                "        promises: [{project: obra-1, place: lugar-2}]\n",
                "",
            ),
        ),
    ),
    Broken(
        "a place that no road reaches",
        "roads",
        f"{DISTRICT}/terrain.yaml",
        "[[500, 500], [120, 150]]",
        "[[900, 900], [120, 150]]",
        "120",
        '"lugar-3", to which no road leads',
        "a road, track or mule track from the town",
        "Draw one in terrain.yaml that ends at 120, 150.",
        told_in=f"{DISTRICT}/places.yaml",
    ),
    Broken(
        "too few projects",
        "volumes",
        f"{DISTRICT}/projects.yaml",
        "- id: obra-19\n"
        "  name: !t La obra 19\n"
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
        "",
        "- id",
        "only 19 entries",
        "at least 20",
        "Write 1 more.",
    ),
    Broken(
        "a square that asks nothing",
        "topics",
        f"{DISTRICT}/topics.yaml",
        "origin: floor",
        "origin: moderator",
        "- id",
        'no topic with "origin: floor"',
        "topics of the moderator and of the floor",
        "Write one, or correct the origin of another.",
    ),
    Broken(
        "a source that says nothing",
        "sources",
        f"{DISTRICT}/media.yaml",
        "coverage_source: Supuesto para la prueba",
        "coverage_source: ???",
        "???",
        '"???" in the field "coverage_source"',
        "where it comes from, or why it is assumed",
        "Name a law, a table, a study or a reason.",
    ),
    Broken(
        "a picture that there is not",
        "pictures",
        f"{DISTRICT}/lists.yaml",
        "  name: !t La lista 0\n  about: !t Gente del campo.\n  symbol: tinya",
        "  name: !t La lista 0\n  about: !t Gente del campo.\n  symbol: tinia",
        "tinia",
        'no picture "tinia"',
        "tinya",
        'Did you mean "tinya"?',
    ),
    Broken(
        "a text that was changed since its translation",
        "translations",
        f"{DISTRICT}/eve.yaml",
        "Hay luz",
        "No hay luz",
        "!t ",
        'a text that was changed since it was translated into "qu"',
        "a translation of this very text",
        "Translate it in {beside}/locale/qu/LC_MESSAGES/content.po.",
    ),
)
