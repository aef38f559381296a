"""Owns the illustrator: prompt to scene, scene to layered vector art, art to pixels.

Does not know who asked, how a picture is stored, or in which file format it leaves.
"""
