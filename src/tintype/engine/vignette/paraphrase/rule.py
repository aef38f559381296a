"""Owns what a paraphrase is, and how a family of them is applied to a prompt.

Does not know any of them.
"""

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple


class Paraphrase(NamedTuple):
    """A way of speaking that the grammar does not read, and the same in words that it reads.

    `heard` are pieces of lower-case text. The pattern is tried only where one of them is in the
    prompt, between spaces: most prompts hold none of them, and looking for a piece costs nothing.
    """

    heard: tuple[str, ...]
    form: re.Pattern[str]
    plain: str | Callable[[re.Match[str]], str]


def paraphrased(prompt: str, family: Iterable[Paraphrase]) -> str:
    """Return a prompt with all that a family knows said in plain words, one after the other."""
    low = f" {prompt.lower()} "
    for heard, form, plain in family:
        for piece in heard:
            if piece in low:
                prompt = form.sub(plain, prompt)
                break
    return prompt
