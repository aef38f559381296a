"""Owns public stand-ins for every seam, under the same contract tests as the real things.

Does not know HTTP or command lines.
"""
