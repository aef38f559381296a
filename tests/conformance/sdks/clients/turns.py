"""What the Python clients of long conversations share: the state that outlives their process.

Standard library only. The state is a file: the words of all turns, how many are done, and for
each form of sending pictures back what was seen and what the client would remember.
"""

import base64
import json
import sys
from pathlib import Path

BASE, STATE = sys.argv[1], Path(sys.argv[2])


def go_on(forms, turns):
    """Take so many further turns in each form; a form returns the picture as base64.

    A form is called with the words of the turn and what it remembers, a dictionary.
    """
    state = json.loads(STATE.read_text())
    done = state["done"]
    for name in state["only"] or forms:
        work = forms[name]
        kept = state["forms"].setdefault(name, {"pngs": [], "memory": {}})
        for words in state["words"][done : done + turns]:
            kept["pngs"].append(work(words, kept["memory"]))
    state["done"] = done + turns
    STATE.write_text(json.dumps(state))


def url_of(encoded):
    return f"data:image/png;base64,{encoded}"


def bytes_of(encoded):
    return base64.b64decode(encoded)
