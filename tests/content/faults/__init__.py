"""Mistakes of authors, by what goes wrong; each is one change of the sample and one finding."""

from tests.content.faults import (
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
    *names.FAULTS,
    *district.FAULTS,
    *stories.FAULTS,
    *scenarios.FAULTS,
    *prepared.FAULTS,
)
