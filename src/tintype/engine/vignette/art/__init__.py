"""Owns what can be drawn: the pen, the outlines and one file of objects per category.

Does not know where an object will stand, in which light, or in which style it is painted.
"""
