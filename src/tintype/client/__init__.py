"""Owns the way to a server: requests, streams, errors. Knows nothing of the server's inside."""

from tintype.client.client import AsyncClient, Client
from tintype.client.environment import PRESETS, ClientConfigError
from tintype.client.fields import (
    DrawOptions,
    ImageOptions,
    ImagesFields,
    Lora,
    PictureSource,
    ResponseFields,
)
from tintype.client.folding import Generating, PartialImage
from tintype.client.images import DrawnImages, FinishedImage, ImagesProgress
from tintype.client.pictures import Picture
from tintype.client.results import AsyncGenerated, Generated
from tintype.client.streams import (
    AsyncDrawingStream,
    AsyncListStream,
    AsyncResponseStream,
    Completed,
    DrawingStream,
    Failed,
    ListStream,
    Progress,
    ResponseStream,
)

__all__ = [
    "PRESETS",
    "AsyncClient",
    "AsyncDrawingStream",
    "AsyncGenerated",
    "AsyncListStream",
    "AsyncResponseStream",
    "Client",
    "ClientConfigError",
    "Completed",
    "DrawOptions",
    "DrawingStream",
    "DrawnImages",
    "Failed",
    "FinishedImage",
    "Generated",
    "Generating",
    "ImageOptions",
    "ImagesFields",
    "ImagesProgress",
    "ListStream",
    "Lora",
    "PartialImage",
    "Picture",
    "PictureSource",
    "Progress",
    "ResponseFields",
    "ResponseStream",
]
