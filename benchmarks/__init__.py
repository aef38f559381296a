"""Benchmarks, one module each, with a budget for every figure that has one.

`python -m benchmarks [names]` runs them and prints a markdown table for each. What is compared
is run in turns in one process or side by side, because the machine may have other users: read
the ratios, not the absolute figures. Does not test anything; no test is timed.
"""
