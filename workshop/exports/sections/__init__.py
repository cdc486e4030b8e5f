"""The chapters of a report, one a file: each puts one page of the debrief into blocks."""
