"""Scenarios whose parts contradict each other."""

from engine.authoring.checks.sample import DISTRICT, Change
from tests.content.broken import Broken

FAULTS = (
    Broken(
        "a list that stands twice",
        "scenarios",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        "lists: [lista-0, lista-1, lista-2, lista-3]",
        "lists: [lista-0, lista-1, lista-2, lista-2]",
        "[lista-0",
        "a list that stands twice",
        "four different lists",
        "Put another in its place.",
    ),
    Broken(
        "a main list that does not stand",
        "scenarios",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        "main_list: lista-0",
        "main_list: lista-4",
        "lista-4",
        'the main list "lista-4", which does not stand',
        "one of lista-0, lista-1, lista-2, lista-3",
        'Add it to "lists", or choose another.',
        also=(
            Change(
                f"{DISTRICT}/lists.yaml",
                "- id: lista-3\n",
                "- id: lista-4\n"
                "  name: !t La lista 4\n"
                "  about: !t Gente del campo.\n"
                "  symbol: tinya\n"
                "  strategy: mixed\n"
                "  home: pueblo\n"
                "  leans: [peasants]\n"
                "- id: lista-3\n",
            ),
        ),
    ),
    Broken(
        "the day of another election",
        "scenarios",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        'election_day: "2002-11-17"',
        'election_day: "2002-11-18"',
        '"2002-11-18',
        "the day 2002-11-18",
        "2002-11-17, the day of its law",
        "Correct the day, or choose another law.",
    ),
    Broken(
        "an office before the election",
        "scenarios",
        f"{DISTRICT}/scenarios/prueba-2002.yaml",
        'office_from: "2003-01-01"',
        'office_from: "2002-01-01"',
        '"2002-01-01',
        "the day 2002-01-01",
        "a day after the election, 2002-11-17",
        "Correct one of the two days.",
    ),
    Broken(
        "an end before the beginning",
        "scenarios",
        f"{DISTRICT}/scenarios/prueba-2003.yaml",
        "  begins: office\n",
        "  begins: office\n  ends: debate\n",
        "debate",
        "an end before the beginning",
        "phases in this order: registration, campaign, debate, election, office, recall",
        'Correct "begins" or "ends".',
    ),
)
