"""Files and models, as they are read."""

from typing import Annotated, Any, ClassVar, Final

from msgspec import UNSET, Meta, UnsetType

from tintype.protocol.published import Published

_SECONDS: Final = Meta(description="Seconds since 1970.", examples=[1795219433])


class FileObject(Published, kw_only=True, frozen=True):
    """An uploaded file.

    Published in OpenAI's Python and JavaScript, all.
    """

    whole_fields: ClassVar[tuple[str, ...]] = ("created_at", "expires_at")

    id: Annotated[str, Meta(description="Names the file.", examples=["file-abc123"])]
    filename: Annotated[
        str | UnsetType | None, Meta(description="As it was uploaded.", examples=["fox.png"])
    ] = UNSET
    bytes: Annotated[int | UnsetType | None, Meta(description="How long.", examples=[51200])] = (
        UNSET
    )
    purpose: Annotated[
        str | UnsetType | None, Meta(description="What it is for.", examples=["vision"])
    ] = UNSET
    created_at: Annotated[int | float | str | UnsetType | None, _SECONDS] = UNSET
    expires_at: Annotated[int | float | UnsetType | None, _SECONDS] = UNSET


class Model(Published, kw_only=True, frozen=True):
    """A model that a server offers; OpenRouter says more of it, in `extra`.

    Published in OpenAI's Python and JavaScript, all; TypeScript 0.1.11 (seen) on; Python 0.0.22
    (seen) on.
    """

    whole_fields: ClassVar[tuple[str, ...]] = ("created",)

    id: Annotated[str, Meta(description="Names the model.", examples=["vignette"])]
    created: Annotated[int | float | UnsetType | None, _SECONDS] = UNSET
    owned_by: Annotated[
        str | UnsetType | None, Meta(description="Whose.", examples=["tintype"])
    ] = UNSET
    name: Annotated[
        str | UnsetType | None,
        Meta(description="For people; only OpenRouter sends it.", examples=["Vignette"]),
    ] = UNSET


class Page(Published, kw_only=True, frozen=True):
    """A page of a list; its entries are read by whoever knows what they are."""

    data: Annotated[list[Any], Meta(description="The entries, as they came.", examples=[[]])]
    has_more: Annotated[
        bool | UnsetType | None, Meta(description="Whether there are more.", examples=[False])
    ] = UNSET
    first_id: Annotated[
        str | UnsetType | None, Meta(description="The `id` of the first.", examples=["file-abc123"])
    ] = UNSET
    last_id: Annotated[
        str | UnsetType | None, Meta(description="The `id` of the last.", examples=["file-abc123"])
    ] = UNSET
