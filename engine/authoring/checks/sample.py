"""A small content, whole and without fault, on which every check shows what it finds.

A check carries two changes of it: one that the check must find, one near it that it must not.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from engine.authoring.checks.sample_scenarios import sample_scenarios

DISTRICT = "districts/prueba"
TRANSLATION = "locale/qu.json"
"""Translations of the sample into a language that claims to be whole: Spanish by text id."""


@dataclass(frozen=True)
class Change:
    """One change of one file: ``old``, which stands in it once, becomes ``new``."""

    file: str
    old: str
    new: str

    def applied(self, files: Mapping[str, str]) -> dict[str, str]:
        """Return the files with the change made; raises ValueError where it cannot be made."""
        text = files.get(self.file, "")
        if self.old and text.count(self.old) != 1:
            raise ValueError(f"{self.old!r} stands {text.count(self.old)} times in {self.file}")
        changed = text.replace(self.old, self.new) if self.old else self.new
        return {**files, self.file: changed}


NOTHING = Change(f"{DISTRICT}/eve.yaml", "risk: 100", "risk: 101")
"""A change that no check minds."""


def sample_content(communities: int = 11) -> dict[str, str]:
    """Return the files of the sample by their path below its folder: a town and communities."""
    return {
        **{f"law/{name}.yaml": text.lstrip("\n") for name, text in _LAW.items()},
        **{f"model/{name}.yaml": text.lstrip("\n") for name, text in _MODEL.items()},
        "codex/palabras.yaml": _CODEX.lstrip("\n"),
        **{
            f"{DISTRICT}/{name}.yaml": text.lstrip("\n")
            for name, text in _district(communities).items()
        },
    }


_A = "tag: A, reason: Supuesto para la prueba"

_BASIS = f"""    article: Ley de prueba, art. 1
    {_A.replace(", ", chr(10) + "    ")}
    card: regla"""

_LAW = {
    "electoral": f"""
- id: "2002"
  title: !t La elección de prueba
  election_day: "2002-11-17"
  council_sizes:
{_BASIS}
    bands: [{{up_to: null, seats: 5}}]
  quota:
{_BASIS}
    least: {{part: 30, of: 100}}
  quota_rounding:
{_BASIS}
    to: up
  mayor_in_quota:
{_BASIS}
    counted: false
  placement:
{_BASIS}
    id: free
    title: !t Orden libre
    kind: free
  bonus:
{_BASIS}
    over_half: 1
  dhondt:
{_BASIS}
  ties:
{_BASIS}
  nullity:
{_BASIS}
    absent_over: {{part: 1, of: 2}}
    blank_and_null_over: {{part: 2, of: 3}}
  clock: []
""",
    "placements": """
- id: alternation
  title: !t Alternancia
  article: Ley de prueba, art. 2
  tag: A
  reason: Supuesto para la prueba
  card: regla
  kind: alternation
""",
    "recall": f"""
- id: "2004"
  title: !t La revocatoria de prueba
  begins: "2001-01-01"
  signatures:
{_BASIS}
    least: {{part: 25, of: 100}}
  threshold:
{_BASIS}
    of: roll
    over: {{part: 1, of: 2}}
  replacement:
{_BASIS}
  new_elections:
{_BASIS}
    over: {{part: 1, of: 3}}
""",
    "council": f"""
mayors_vote:
  - begins: "1984-01-01"
    article: Ley de prueba, art. 3
    tag: A
    reason: Supuesto para la prueba
    card: regla
    kind: breaks-ties
vacancy:
{_BASIS.replace("    ", "  ")}
  least: {{part: 2, of: 3}}
coordination_council:
{_BASIS.replace("    ", "  ")}
  part: {{part: 40, of: 100}}
  rounding: down
""",
    "cards": """
- id: regla
  title: !t Una regla
  rule: !t La regla dice lo que se puede.
  today: !t Hoy dice otra cosa.
  article: Ley de prueba, art. 1
  tag: A
  reason: Supuesto para la prueba
""",
}

_MODEL = {
    "parameters": f"""
- {{id: own.mayor, value: 500, unit: milésimas, low: 200, high: 800, {_A}, about: !t Lo que pesa.}}
""",
    "segments": f"""
- id: peasants
  name: !t campesinos
  awareness: {{value: 260, unit: "‰", {_A}}}
  secrecy: {{value: 520, unit: "‰", {_A}}}
  dependence: {{value: 620, unit: "‰", {_A}}}
  illiteracy_men: {{value: 280, unit: "‰", {_A}}}
  illiteracy_women: {{value: 580, unit: "‰", {_A}}}
  eloquence: {{value: 340, unit: "‰", {_A}}}
  needs: {{water: 900}}
- id: traders
  name: !t comerciantes
  awareness: {{value: 300, unit: "‰", {_A}}}
  secrecy: {{value: 600, unit: "‰", {_A}}}
  dependence: {{value: 300, unit: "‰", {_A}}}
  illiteracy_men: {{value: 80, unit: "‰", {_A}}}
  illiteracy_women: {{value: 180, unit: "‰", {_A}}}
  eloquence: {{value: 640, unit: "‰", {_A}}}
  needs: {{water: 500}}
""",
    "needs": """
- {id: water, name: !t agua limpia, priority: services, icon: drop}
""",
    "gifts": f"""
- id: beer
  name: !t Cerveza
  about: !t Unas cajas en el patio de la escuela.
  icon: drop
  cost_centimos: {{value: 60000, unit: céntimos, {_A}}}
  material: {{value: 1800, unit: milésimas de logit, {_A}}}
  attendance: {{value: 500, unit: "‰", {_A}}}
  crowd: "yes"
  delivery: at-once
  trace: {{value: 60, unit: "‰", {_A}}}
  law: regla
""",
    "approaches": """
- {id: slogan, name: !t Decir un lema, about: !t Decir el lema de la lista., icon: drop}
""",
    "money-sources": f"""
- {{id: budget, name: !t el presupuesto, ceiling_centimos: {{value: 100, unit: céntimos, {_A}}}}}
""",
    "measures": f"""
- id: accounts
  name: !t Cuentas a la vista
  about: !t Un papel grande en la puerta del municipio.
  icon: drop
  priority: participation
  institutions: {{value: 70, unit: "‰", {_A}}}
  resistance: {{value: 250, unit: milésimas de logit, {_A}}}
  needs_law: Ley de prueba, art. 4
""",
    "assembly": f"""
- id: notice-7
  field: notice
  name: !t Avisar siete días antes
  about: !t Se pega el aviso el lunes.
  cost_centimos: {{value: 0, unit: céntimos, {_A}}}
""",
    "lengths": "".join(
        f"""
- id: {name}
  name: !t Duración {name}
  about: !t Para la prueba.
  minutes: 40
  stretches:
    - {{phase: registration, turns: 1}}
    - {{phase: campaign, turns: {weeks}}}
    - {{phase: debate, turns: 1}}
    - {{phase: election, turns: 1}}
    - {{phase: office, turns: {quarters}}}
  months_a_turn: 3
  assemblies: [2]
"""
        for name, weeks, quarters in (("short", 3, 4), ("standard", 6, 8), ("full", 8, 8))
    ).replace("\n\n", "\n"),
    "regimes": f"""
- {{id: base, name: !t Término medio, about: !t Como está escrito., {_A}, values: {{}}}}
- id: padrinos
  name: !t Más padrinos
  about: !t Pesa más quien va primero.
  tag: A
  reason: Supuesto para la prueba
  values: {{own.mayor: 700}}
""",
}

_CODEX = """
- id: acta
  kind: word
  title: !t Acta
  short: !t El papel donde se escribe lo acordado.
  text: !t Se lee en voz alta y la firman todos.
  source: Uso común
"""

_ASPIRANT_COUNT, _ORGANISATION_COUNT = 18, 8
_OFFER_COUNT, _INCIDENT_COUNT, _CASE_COUNT, _PROJECT_COUNT = 14, 25, 2, 20


def _district(communities: int) -> dict[str, str]:
    places = ["pueblo", *(f"lugar-{i}" for i in range(1, communities + 1))]
    return {
        "district": f"""
id: prueba
name: Prueba
status: district
about: !t Un distrito pequeño para las pruebas.
council_seats: {{value: 5, unit: regidores, {_A}}}
electors: {{value: {100 * len(places)}, unit: electores, {_A}}}
population: {{value: {250 * len(places)}, unit: personas, {_A}}}
figures:
  - {{id: rural, label: !t Viven en el campo, amount: {{value: 40, unit: "%", {_A}}}}}
names:
  women: [Rosa, Juana, Elena, Marta, Luisa, Flora, Nelly, Zoila, Berta]
  men: [Juan, Pedro, Mateo, Tomás, Hugo, Félix, Raúl, Simón, Abel]
  surnames: [Quispe]
  trades: {{peasants: [!t campesino], traders: [!t comerciante]}}
bands: prueba
""",
        "terrain": """
peaks: [{x: 500, y: 100, height: 900}]
rivers: [[[0, 0], [1000, 1000]]]
roads:
"""
        + "".join(
            "  - {{surface: track, points: [[500, 500], [{}, {}]]}}\n".format(*_point(i))
            for i in range(1, len(places))
        )
        + "source: dibujo propio\n",
        "places": "".join(map(_place, range(len(places)))),
        "organisations": "".join(map(organisation, range(_ORGANISATION_COUNT))),
        "media": f"""
- id: radio
  name: !t La radio
  icon: drop
  languages: [quechua, spanish]
  cost_centimos: {{value: 6000, unit: céntimos, {_A}}}
  coverage: {{pueblo: 800, lugar-1: 300}}
  coverage_source: Supuesto para la prueba
""",
        "lists": "".join(map(_list, range(4))),
        "aspirants": "".join(map(_aspirant, range(_ASPIRANT_COUNT))),
        "offers": "".join(map(_offer, range(_OFFER_COUNT))),
        "incidents": "".join(map(_incident, range(_INCIDENT_COUNT))) + _QUESTION,
        "cases": "".join(map(_case, range(_CASE_COUNT))),
        "projects": "".join(map(_project, range(_PROJECT_COUNT))),
        "topics": """
- id: agua
  title: !t El agua
  question: !t ¿Qué hará usted con el agua?
  priority: services
  needs: [water]
  origin: moderator
- id: plaza
  title: !t La plaza
  question: !t ¿Quién barre la plaza?
  priority: work
  needs: []
  origin: floor
""",
        "eve": """
- id: patio
  text: !t Hay luz en el patio de la escuela.
  place: lugar-1
  risk: 100
""",
        "alliances": "[]\n",
        "officials": "[]\n",
        **sample_scenarios(_A, places),
    }


def _point(i: int) -> tuple[int, int]:
    """Return where a place lies: the town in the middle, no two places on one spot."""
    if i == 0:
        return 500, 500
    return (40 * i, 50 * i) if i < 12 else (61 * i % 1000, 37 * i % 1000)


def _place(i: int) -> str:
    name, kind = ("pueblo", "town-quarter") if i == 0 else (f"lugar-{i}", "community")
    x, y = _point(i)
    return f"""- id: {name}
  name: Lugar {i}
  kind: {kind}
  about: !t Unas casas junto al camino.
  x: {x}
  y: {y}
  altitude_m: {{value: 4000, unit: metros, {_A}}}
  electors: {{value: 100, unit: electores, {_A}}}
  road_hours: {{value: {i % 12}, unit: horas, {_A}}}
  segments: {{peasants: 600, traders: 400}}
  poverty: {{value: 800, unit: "‰", {_A}}}
  languages: {{quechua: 900, spanish: 600}}
  needs: {{water: 900}}
"""


def organisation(i: int) -> str:
    """Return one of the sample's organisations."""
    return f"""- id: grupo-{i}
  name: !t El grupo número {i}
  about: !t Se reúne los domingos.
  icon: drop
  segments: [peasants]
  places: [lugar-1]
  needs: [water]
  influence: {{value: 100, unit: "‰", {_A}}}
  organised: "no"
"""


def _list(i: int) -> str:
    return f"""- id: lista-{i}
  name: !t La lista {i}
  about: !t Gente del campo.
  symbol: tinya
  strategy: mixed
  home: pueblo
  leans: [peasants]
"""


def _aspirant(i: int) -> str:
    return f"""- id: persona-{i}
  name: Persona {i}
  age: {30 + i}
  sex: {("woman", "man")[i % 2]}
  home: lugar-1
  occupation: !t agricultura
  segment: peasants
  languages: [quechua]
  following: {{lugar-1: 100}}
  experience: 100
  money_centimos: 10000
  debts_centimos: 0
  past: !t Nada se le conoce.
  dress: peasant
"""


def _offer(i: int) -> str:
    first = i == 0
    return f"""- id: trato-{i}
  title: !t Trato {i}
  text: !t Un señor espera en la puerta con una caja.
  icon: drop
  window: {{phase: campaign, start: 0, end: 1000}}
  setting: town
  basis: "assumption: para la prueba"
  place: lugar-1
  speaker: {{name: Señor {i}, role: !t vendedor, sex: man, age: 50, dress: trader}}
  given: !t Una caja.
  asked: !t Un favor.
  exposure: !t Lo ve toda la plaza.
{_DEBT if first else ""}  answers:
    - id: yes-{i}
      text: !t Recibir la caja
      then: !t La caja pesa.
      effects:
        - {{kind: {"debt" if first else "money, centimos: 100"}}}
        - {{kind: flag, flag: took-{i}}}
    - {{id: no-{i}, text: !t Decir que no, then: !t Se va callado.}}
    - id: tell-{i}
      text: !t Contarlo en la radio
      then: !t La plaza escucha.
      when: [{{kind: lacks-flag, flag: took-{i}}}]
      effects: [{{kind: tie, field: moral, amount: 50, where: {{places: here}}}}]
"""


_DEBT = """  debt:
    due: 2
    creditor: !t El señor de la caja
    demand: !t Viene a cobrar.
    answers:
      - {id: pay, text: !t Pagar, then: !t Se cobra.}
      - {id: deny, text: !t No pagar, then: !t Se enoja.}
"""


def _incident(i: int) -> str:
    return f"""- id: suceso-{i}
  title: !t Suceso {i}
  text: !t Llueve sobre el camino.
  icon: drop
  window: {{phase: campaign, start: 0, end: 1000}}
  setting: community
  basis: "assumption: para la prueba"
  effects: [{{kind: days, amount: -1}}]
"""


_QUESTION = """- id: pregunta
  title: !t Una pregunta
  text: !t Alguien pregunta por la caja.
  icon: drop
  window: {phase: campaign, start: 0, end: 1000}
  setting: community
  basis: "assumption: para la prueba"
  answers:
    - {id: say, text: !t Decirlo, then: !t Asiente.}
    - {id: pass, text: !t Seguir de largo, then: !t Mira.}
"""


def _case(i: int) -> str:
    return f"""- id: caso-{i}
  title: !t Caso {i}
  text: !t Traen un papel para firmar.
  icon: drop
  window: {{phase: office, start: 0, end: 1000}}
  when: [{{kind: has-flag, flag: took-{i}}}]
  setting: town
  basis: "assumption: para la prueba"
  answers:
    - {{id: sign-{i}, text: !t Firmar, then: !t Queda firmado.}}
    - {{id: wait-{i}, text: !t Esperar, then: !t Queda en la mesa.}}
    - {{id: ask-{i}, text: !t Preguntar, then: !t Nadie contesta.}}
"""


def _project(i: int) -> str:
    return f"""- id: obra-{i}
  name: !t La obra {i}
  about: !t Un caño en la plaza.
  icon: drop
  need: water
  unit: !t caños
  cost_centimos: {{value: 100000, unit: céntimos, {_A}}}
  upkeep_permille: {{value: 20, unit: "‰", {_A}}}
  jobs: {{value: 5, unit: meses, {_A}}}
  beneficiaries: {{value: 500, unit: "‰", {_A}}}
  quarters: 2
  visible: {{value: 300, unit: "‰", {_A}}}
  useful: {{value: 300, unit: "‰", {_A}}}
  kickback: {{value: 100, unit: "‰", {_A}}}
  labour: 200
  competence: district
  competence_source: Ley de prueba, art. 5
  kinds: [community]
"""
