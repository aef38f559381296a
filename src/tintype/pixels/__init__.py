"""Owns the way between uint8 arrays and encoded pictures. Does not know prompts or JSON."""
