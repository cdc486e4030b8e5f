"""YAML content in: strict loader, references, checks."""
