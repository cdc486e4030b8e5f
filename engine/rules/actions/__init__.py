"""What a player may do, one family a file."""
