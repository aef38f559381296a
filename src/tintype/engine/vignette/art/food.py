"""Owns the drawings of fruit, dishes, cakes and drinks.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""
