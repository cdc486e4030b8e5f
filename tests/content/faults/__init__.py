"""Mistakes of authors, by what goes wrong; each is one change of the sample and one finding."""

from tests.content.faults import (
    bounds,
    district,
    fields,
    names,
    prepared,
    scenarios,
    stories,
    writing,
)

FAULTS = (
    *writing.FAULTS,
    *fields.FAULTS,
    *bounds.FAULTS,
    *names.FAULTS,
    *district.FAULTS,
    *stories.FAULTS,
    *scenarios.FAULTS,
    *prepared.FAULTS,
)
