"""Owns the drawings of buildings of the country: barns, mills, huts, tents.

Each object is one function, long because a drawing is a list of strokes and splitting it would
hide the order in which they cover each other. Does not know settings, light or styles.
"""
