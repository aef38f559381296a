"""Owns the drawings of everything on rails: trains, trams, subways.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""
