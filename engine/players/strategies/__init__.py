"""Ways of playing, one a file; each reads like a description of a politician."""
