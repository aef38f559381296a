"""What the server tells the driver when it starts a worker."""

import msgspec

from tintype.settings import DiffusersSettings, ModelSettings


class Options(msgspec.Struct, frozen=True, kw_only=True):
    """The models of one device, by name, and how to run them.

    `folder` is for what is measured and compiled; it may be removed at any time.
    """

    device: str
    models: dict[str, ModelSettings]
    settings: DiffusersSettings
    folder: str
