"""Owns the wire types of both dialects and the sans-IO codecs. Knows no engine, disk or socket."""
