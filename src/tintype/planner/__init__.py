"""Owns the decision what to draw and say for a conversation. Knows no engines and no storage."""
