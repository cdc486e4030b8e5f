"""The sample's scenarios: one that begins with the lists, and one that begins in office."""

from collections.abc import Sequence


def sample_scenarios(assumed: str, places: Sequence[str]) -> dict[str, str]:
    """Return the files of both; ``assumed`` is what follows a figure, places have 100 electors."""
    return {
        "scenarios/prueba-2002": _scenario("prueba-2002", "Prueba, 2002", assumed),
        "scenarios/prueba-2003": _scenario("prueba-2003", "Prueba, 2003", assumed)
        + _prepared(assumed, places),
    }


def _scenario(id: str, title: str, assumed: str) -> str:
    return f"""- id: {id}
  title: !t {title}
  about: !t Cuatro listas quieren el municipio.
  to_win: !t Gana la lista con más votos.
  to_govern: !t Gobernar es cumplir.
  law: "2002"
  recall_law: "2004"
  main_list: lista-0
  lists: [lista-0, lista-1, lista-2, lista-3]
  purse_centimos: {{value: 750000, unit: céntimos, {assumed}}}
  budget_centimos: {{value: 9000000, unit: céntimos al año, {assumed}}}
  inherited_permille: {{value: 800, unit: "‰", {assumed}}}
  inherited_project: obra-0
  election_day: "2002-11-17"
  office_from: "2003-01-01"
"""


def _prepared(assumed: str, places: Sequence[str]) -> str:
    return f"""  begins: office
  prepared:
    recognition: {{value: 500, unit: "‰", {assumed}}}
    lists:
      - list: lista-0
        candidates: [persona-0, persona-1, persona-2, persona-3, persona-4, persona-5]
        heard: [lugar-1]
        promises: [{{project: obra-1, place: {places[:3][-1]}}}]
        answers: [{{offer: trato-0, answer: yes-0}}]
    votes_source: Supuesto para la prueba
    votes:
""" + "".join(
        f"      {place}: {{lista-0: 40, lista-1: 20, lista-2: 15, lista-3: 5, "
        'blank: 3, "null": 2, absent: 15}\n'
        for place in places
    )
