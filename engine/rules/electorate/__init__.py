"""Electors as persons: leanings, ties, expected votes and the exact count."""
