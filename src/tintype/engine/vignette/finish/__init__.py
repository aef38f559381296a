"""Owns what is done to a finished drawing: dyes, what lies on it, what blows made of it."""
