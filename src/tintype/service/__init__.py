"""Owns the use cases: accept, run, follow, fold, cancel, sweep.

The only room where protocol, planner, engine, store and blobs meet. Knows no HTTP.
"""
