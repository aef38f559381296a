"""Owns what hangs on what: in hands, on heads and seats, on tops, in vessels; in which pose."""
