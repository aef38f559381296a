"""Spreads a test over the SDKs."""

import pytest

from sdks.pins import SDKS, having


def every(case: str | None = None) -> pytest.MarkDecorator:
    """Return the mark that runs a test with every SDK, or with those whose script has `case`."""
    chosen = SDKS if case is None else having(case)
    return pytest.mark.parametrize("run", chosen, indirect=True, ids=lambda sdk: sdk.name)
