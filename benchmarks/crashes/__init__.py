"""A server that is killed at random while clients work: is anything lost, doubled or torn?

    python -m benchmarks.crashes --kills 1000
    python -m benchmarks.crashes --prove

A real server process is killed (SIGKILL, by its process id) again and again and started on the
same folder and port, while OpenAI clients ask for pictures and go on until they have their
answers. Not a matter of speed, so the budgets are zeros: responses that were accepted and are
lost, calls that made two responses, streams with a gap or a repeat, pictures that differ from
those of a server that nobody disturbed, faults that `tintype store check` finds.

`--prove` asks whether all that would be noticed: it plants faults (`faults.py`) into copies of
the source and wants each found. `tests/fault/test_crashes.py` runs both small.
"""
