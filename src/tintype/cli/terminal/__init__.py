"""Owns pictures in terminals: what a terminal can show, and the bytes that show it.

Knows neither servers nor the command line's arguments.
"""
