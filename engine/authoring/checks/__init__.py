"""What can be wrong with content, one check a file."""
