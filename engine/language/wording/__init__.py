"""Codes of the rules put into sentences, one family a file."""
