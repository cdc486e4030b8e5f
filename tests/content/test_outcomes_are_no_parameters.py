"""Protects the model from being told its results: outcome sizes are evidence, never parameters.

The sizes are those of studies and of the report (the model is held against them): what share of
voters a gift converts, what a debate is worth in points, what share of the money the organised
take, how often a recall removes. A parameter may only say how one thing pulls at one person.
"""

import re

from tests.support import shipped

OF_A_RESULT = ("punto", "%", "por ciento", "votos de cada", "porcentaje")
"""Units in which results are told."""
RESULTS = {
    "voters who are offered a gift": r"offered|offer-rate",
    "voters whom a gift converts": r"convert|bought|votes-per",
    "what a gift adds to attendance at a rally": r"rally",
    "points won by the best in a debate": r"debate\.(points|votes|winner)",
    "points lost by a scandal, with radio and without": r"(scandal|press)\.(points|votes)",
    "what an audit takes off the leakage": r"audit",
    "turnout lost where a fine falls": r"turnout",
    "share of the money that the organised take": r"organised\.?(share|money)|assembly\.organised",
    "how often a recall is asked for, held, removes": r"recall\.(drive|held|vote|removal|removed)$",
    "better services after a participatory budget": r"service-outcome|mortality|coverage",
    "women who win after a reserved term": r"reserved",
}
"""Outcomes of ``facts.md``, 7, with how a parameter of theirs would be called."""


def test_no_parameter_is_told_in_the_unit_of_a_result() -> None:
    """Points and shares of the vote are what comes out."""
    for parameter in shipped().model.parameters:
        assert not any(word in parameter.unit.lower() for word in OF_A_RESULT), parameter.id


def test_no_parameter_is_named_after_a_result() -> None:
    """What the studies measured must come about by itself."""
    for parameter in shipped().model.parameters:
        for result, name in RESULTS.items():
            assert not re.search(name, parameter.id), (parameter.id, result)


def test_votes_are_only_ever_rounded_for_reading() -> None:
    """The one parameter in votes says to how many an estimate is rounded."""
    counted = [p.id for p in shipped().model.parameters if "voto" in p.unit]
    assert counted == ["estimate.rounding"]


def test_every_parameter_lies_in_its_range_and_says_why() -> None:
    """What was changed for balance stays plausible, and an assumption gives its reason."""
    for parameter in shipped().model.parameters:
        assert parameter.low <= parameter.value <= parameter.high, parameter.id
        assert parameter.reason or parameter.source, parameter.id
