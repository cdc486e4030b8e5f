"""Texts in the player's language: catalogues and wording."""
