"""Owns routes, streams on the socket and the mapping of errors to replies.

A handler decodes, calls the service and encodes. Knows no engines and no SQL.
"""
