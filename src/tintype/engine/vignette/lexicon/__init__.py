"""Owns the words: which word means which object, colour, setting, time, count or relation.

Does not know grammar (parse) or drawing (art).
"""
