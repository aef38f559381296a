"""Owns the drawings of street furniture: lamps, lights, signs, fences, fountains.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""
