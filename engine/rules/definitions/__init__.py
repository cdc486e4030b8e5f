"""Frozen models of the content; nothing is loaded here."""
