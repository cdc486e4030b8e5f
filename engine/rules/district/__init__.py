"""Places, cells and roads of one district."""
