"""Owns what clients read: unions that are told apart, kept whole, and open to tomorrow's members.

Does not know what Tintype writes, nor sockets.
"""

from tintype.protocol.reading.events import StreamEvent, UnknownEvent, read_event
from tintype.protocol.reading.files import FileObject, Model, Page
from tintype.protocol.reading.images import (
    ImagesResponse,
    ImageStreamEvent,
    UnknownImageEvent,
    read_image_event,
)
from tintype.protocol.reading.items import OutputItem, UnknownItem, UnknownPart, read_item
from tintype.protocol.reading.problems import Problem, read_problem
from tintype.protocol.reading.responses import (
    Response,
    ResponseStatus,
    UnknownTool,
    read_response,
)

__all__ = [
    "FileObject",
    "ImageStreamEvent",
    "ImagesResponse",
    "Model",
    "OutputItem",
    "Page",
    "Problem",
    "Response",
    "ResponseStatus",
    "StreamEvent",
    "UnknownEvent",
    "UnknownImageEvent",
    "UnknownItem",
    "UnknownPart",
    "UnknownTool",
    "read_event",
    "read_image_event",
    "read_item",
    "read_problem",
    "read_response",
]
