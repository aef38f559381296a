"""Owns what turns a job into a picture: the `Engine` seam and the engines behind it.

Does not know responses, JSON, SSE or SQL: a job is numbers and text, a step is pixels.
"""
