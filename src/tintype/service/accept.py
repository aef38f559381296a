"""From a request to what is stored of it: everything is checked and resolved before a row exists.

Takes in the pictures that a request brings, because a damaged one is the caller's fault and must
be said while that can still be said with a status. Starts nothing.
"""

from collections.abc import Sequence
from functools import partial
from itertools import compress
from operator import not_
from typing import Any

import anyio.lowlevel
import anyio.to_thread
import msgspec

from tintype.blobs.base import BlobStore
from tintype.clock import Clock
from tintype.errors import InvalidRequest, NotFound, RequestError, StoreError, Unsupported
from tintype.ids import (
    ConversationId,
    Digest,
    Entropy,
    ItemId,
    ResponseId,
    response_of,
)
from tintype.pixels.encode import pixels_limiter
from tintype.pixels.intake import decode_in_thread
from tintype.pixels.mask import mask_of
from tintype.planner.base import Planner, Spoken
from tintype.protocol.codec import decode_template, encode, encode_template
from tintype.protocol.events import (
    ResponseCreatedEvent,
    ResponseInProgressEvent,
    ResponseQueuedEvent,
)
from tintype.protocol.items import ImageGenerationCall, Message
from tintype.protocol.problems import Dialect
from tintype.protocol.responses import ConversationRef, CreateResponse, Response
from tintype.protocol.tools import FileMetadata, ResolvedImageTool
from tintype.service.caller import Caller
from tintype.service.catalog import Catalog, ServedModel
from tintype.service.conversations import Conversations
from tintype.service.fold import is_final
from tintype.service.input import ReadInput, fill_in
from tintype.service.narrate import row_of
from tintype.service.plan import parse_size, resolve_sources, resolve_tool
from tintype.service.request import (
    ReadRequest,
    StoredRequest,
    read_request,
    read_tier,
)
from tintype.service.sources import InputPicture, KeptPicture, PictureRef, Sources
from tintype.service.usage import response_usage, source_tokens, text_tokens
from tintype.store.base import EventRow, Known, ResponseRow, Store
from tintype.tracing import Tracing


class Past(msgspec.Struct, frozen=True):
    """What a response goes on from: everything said and every picture, in order.

    `made` are those of the pictures that the response before it made, `named` those whose items
    have ids that no response gave them.
    """

    messages: tuple[Spoken, ...] = ()
    made: tuple[KeptPicture, ...] = ()
    pictures: tuple[KeptPicture, ...] = ()
    named: dict[str, KeptPicture] = {}


class Brought(msgspec.Struct, frozen=True):
    """A kept picture that a door hands over beside a request; `at` is its name there."""

    at: str
    picture: KeptPicture


class Prepared(msgspec.Struct, frozen=True):
    """A request that can be honoured, as it will be stored."""

    row: ResponseRow
    events: list[EventRow]
    stored: StoredRequest
    known: Known


class Acceptor:
    """Prepares requests."""

    def __init__(
        self,
        *,
        store: Store,
        blobs: BlobStore,
        sources: Sources,
        conversations: Conversations,
        planner: Planner,
        catalog: Catalog,
        file_metadata: FileMetadata,
        tracing: Tracing,
        clock: Clock,
        entropy: Entropy,
    ) -> None:
        self._store = store
        self._blobs = blobs
        self._sources = sources
        self._conversations = conversations
        self._planner = planner
        self._catalog = catalog
        self._file_metadata: FileMetadata = file_metadata
        self._tracing = tracing
        self._clock = clock
        self._entropy = entropy

    async def keep(self, data: bytes, *, at: str) -> Brought:
        """Check and store a picture that comes outside of a request's JSON.

        Raises:
            InvalidRequest: it is no picture, or a damaged one.
        """
        return Brought(at, await self._sources.store(data, at=at))

    async def keep_named(self, caller: Caller, refs: Sequence[PictureRef]) -> list[Brought]:
        """Find or store the pictures that a door's own JSON names.

        Raises:
            RequestError: see `Sources.keep`.
        """
        kept = await self._sources.keep(caller, refs)
        return [Brought(ref.at, picture) for ref, picture in zip(refs, kept, strict=True)]

    async def prepare(
        self,
        caller: Caller,
        request: CreateResponse,
        *,
        pictures: Sequence[Brought] = (),
        mask: Brought | None = None,
        dialect: Dialect = "openai",
        shows_tools: bool = True,
        remembered: ResponseId | None = None,
    ) -> Prepared:
        """Check and resolve a request, with the pictures and the mask that its door took in.

        Without `shows_tools` the response echoes none: the door has made them up itself.
        `remembered` is a response that this caller may go on from even if it is not stored.

        Raises:
            RequestError: it is wrong or cannot be honoured.
            StoreError: its pictures could not be stored.
        """
        # a body with pictures is gone over by the door, here and below: others get a turn between
        await anyio.lowlevel.checkpoint()
        read = read_request(request, entropy=self._entropy)
        await anyio.lowlevel.checkpoint()
        past = await self._past(caller, request, remembered)
        await self._fill_in(caller, read.input, remembered)
        turn = msgspec.structs.replace(read.turn, messages=tuple(read.input.messages))
        read = msgspec.structs.replace(read, turn=turn)
        self._planner.check(turn)
        assert read.tool is not None, "the planner lets nothing pass without an image tool"
        refs = read.input.pictures
        kept = await self._sources.keep(
            caller,
            refs if read.mask is None else [*refs, read.mask],
            remembered=remembered,
            named=past.named,
        )
        if read.mask is not None:
            mask = Brought(read.mask.at, kept.pop())
        in_input = [Brought(ref.at, picture) for ref, picture in zip(refs, kept, strict=True)]
        is_past = [ref.item < read.input.turn_from for ref in refs]
        earlier = [*past.pictures, *(b.picture for b in compress(in_input, is_past))]
        turn_brings = [*pictures, *compress(in_input, map(not_, is_past))]
        model = self._catalog.resolve(read.tool.model, param=f"tools[{read.tool_index}].model")
        sources, tool = self._resolve(request, read, model, earlier, turn_brings, mask)
        mask_digest = await self._check_mask(mask, sources, tool)
        await self._check_kept(sources, past)
        response = self._new_response(request, read, tool)
        if dialect == "openrouter":
            response = _for_openrouter(response)
        if not shows_tools:
            response = msgspec.structs.replace(response, tools=[])
        stored = StoredRequest(
            dialect=dialect,
            service_tier=response.service_tier,
            conversation=conversation_of(request) if response.store else None,
            input=[msgspec.Raw(encode(item)) for item in read.input.items],
            pictures=[
                InputPicture(item=ref.item, part=ref.part, picture=picture)
                for ref, picture in zip(refs, kept, strict=True)
            ],
            turn=msgspec.structs.replace(
                turn, messages=(*past.messages, *turn.messages), pictures=tool.n
            ),
            tool=tool,
            known=[*earlier, *(brought.picture for brought in turn_brings)],
            named=past.named | _by_own_ids(refs, kept),
            sources=[source.digest for source in sources],
            mask=mask_digest,
            trace=self._tracing.carrier(),
        )
        return _prepared(
            caller,
            response,
            stored,
            past=past if request.previous_response_id is not None else None,
            brought=[brought.picture.digest for brought in (*pictures, *in_input)],
        )

    async def count_input_tokens(self, caller: Caller, request: CreateResponse) -> int:
        """Return the tokens of a request's input, with what it goes on from. Stores no response.

        Raises:
            RequestError: it has a wrong form.
        """
        read = read_request(request, entropy=self._entropy)
        past = await self._past(caller, request)
        brought = await self._sources.keep(caller, read.input.pictures, named=past.named)
        await self._fill_in(caller, read.input, None)
        said = sum(text_tokens(spoken.text) for spoken in (*past.messages, *read.input.messages))
        return said + sum(
            source_tokens(picture.width, picture.height) for picture in [*past.pictures, *brought]
        )

    async def _check_kept(self, sources: Sequence[KeptPicture], past: Past) -> None:
        """Refuse to go on from a picture that went with the conversation it was in.

        Raises:
            NotFound: it did.
            BlobLost: it should be there.
        """
        inherited = {picture.digest for picture in past.pictures}
        made = {picture.digest for picture in past.made}
        for source in sources:
            if source.digest not in inherited:
                continue
            try:
                await self._blobs.path(source.digest)
            except StoreError:
                if source.digest in made:
                    raise  # the response before keeps it
                raise NotFound(
                    "A picture of the conversation was removed with it; send it again.",
                    param="previous_response_id",
                ) from None

    async def _fill_in(
        self, caller: Caller, read: ReadInput, remembered: ResponseId | None
    ) -> None:
        """Put the messages in place that the input names by their ids."""
        for ref in read.named:
            message = await self._sources.message(caller, ref.id, at=ref.at, remembered=remembered)
            fill_in(read, ref, message)

    def _resolve(
        self,
        request: CreateResponse,
        read: ReadRequest,
        model: ServedModel,
        earlier: Sequence[KeptPicture],
        turn_brings: Sequence[Brought],
        mask: Brought | None,
    ) -> tuple[list[KeptPicture], ResolvedImageTool]:
        assert read.tool is not None
        at = f"tools[{read.tool_index}]"
        prompt = [spoken.text for spoken in read.turn.messages if spoken.role == "user"][-1]
        sources = resolve_sources(
            read.tool,
            at=at,
            prompt=prompt,
            capabilities=model.engine.capabilities,
            inherited=earlier,
            brought=[brought.picture for brought in turn_brings],
            brought_at=[brought.at for brought in turn_brings],
        )
        if mask is not None:
            mask_at = mask.at if read.mask is None else f"{at}.input_image_mask"
            if not sources:
                raise InvalidRequest("A mask needs a picture to edit.", param=mask_at)
            if not model.engine.capabilities.has_masks:
                raise Unsupported(
                    "This model edits pictures as a whole: it takes no mask.", param=mask_at
                )
        elif read.tool.mask_format is not None:
            raise InvalidRequest("There is no mask.", param=f"{at}.mask_format")
        tool = resolve_tool(
            read.tool,
            at=at,
            prompt=prompt,
            model=model.name,
            capabilities=model.engine.capabilities,
            seed=self._entropy.seed(),
            sources=sources,
            has_mask=mask is not None,
            file_metadata=self._file_metadata,
            max_pictures=request.max_tool_calls,
        )
        return sources, tool

    async def _check_mask(
        self, brought: Brought | None, sources: Sequence[KeptPicture], tool: ResolvedImageTool
    ) -> Digest | None:
        """Return the digest of the mask, once it is known to fit the first source."""
        if brought is None:
            return None
        assert tool.mask_format, "it was resolved for this mask"
        picture = await decode_in_thread(await self._blobs.get(brought.picture.digest))
        check = partial(
            mask_of,
            picture.pixels,
            width=sources[0].width,
            height=sources[0].height,
            format=tool.mask_format,
        )
        try:
            await anyio.to_thread.run_sync(check, limiter=pixels_limiter())
        except RequestError as error:
            error.param = brought.at
            raise
        return brought.picture.digest

    async def _past(
        self, caller: Caller, request: CreateResponse, remembered: ResponseId | None = None
    ) -> Past:
        if request.previous_response_id is not None:
            return await self._past_of_response(caller, request.previous_response_id, remembered)
        conversation_id = conversation_of(request)
        if conversation_id is None:
            return Past()
        items = await self._conversations.everything(caller, conversation_id)
        return Past(
            tuple(item.said for item in items if item.said is not None),
            (),
            tuple(placed.picture for item in items for placed in item.pictures),
            {
                item.item.id: placed.picture
                for item in items
                for placed in item.pictures
                if placed.part is None and response_of(item.item.id) is None
            },
        )

    async def _past_of_response(
        self, caller: Caller, response_id: str, remembered: ResponseId | None
    ) -> Past:
        row = await self._store.get(ResponseId(response_id))
        is_own = row is not None and row.project == caller.project
        if row is None or not is_own or not (row.is_stored or row.id == remembered):
            raise InvalidRequest(
                f"Previous response with id '{response_id}' not found.",
                param="previous_response_id",
                code="previous_response_not_found",
            )
        if not is_final(row.status):
            raise InvalidRequest(
                f"Previous response with id '{response_id}' is not finished yet.",
                param="previous_response_id",
            )
        stored = msgspec.json.decode(row.request, type=StoredRequest)
        messages, made = list(stored.turn.messages), list[KeptPicture]()
        response: Response = decode_template(row.body, Response)
        for item in response.output:
            match item:
                case Message(content=content):
                    messages.append(Spoken("assistant", "".join(part.text for part in content)))
                case ImageGenerationCall(status="completed", size=str(size)):
                    digest = await self._store.find_picture(
                        ItemId(item.id), project=row.project, of=row.id
                    )
                    if digest is not None:
                        extent = parse_size(size)
                        made.append(
                            KeptPicture(
                                digest=digest,
                                width=extent.width,
                                height=extent.height,
                                has_alpha=item.background == "transparent",
                            )
                        )
                case _:
                    pass
        return Past(tuple(messages), tuple(made), (*stored.known, *made), stored.named)

    def _new_response(
        self, request: CreateResponse, read: ReadRequest, tool: ResolvedImageTool
    ) -> Response:
        tools = [
            msgspec.Raw(encode(tool)) if index == read.tool_index else msgspec.Raw(bytes(raw))
            for index, raw in enumerate(read.tools)
        ]
        conversation = conversation_of(request)
        text: dict[str, Any] = {"format": {"type": "text"}, "verbosity": "medium"}
        return Response(
            id=read.response_id,
            created_at=self._clock.now_s(),
            status="queued" if request.background else "in_progress",
            background=bool(request.background),
            instructions=request.instructions,
            max_output_tokens=request.max_output_tokens,
            max_tool_calls=request.max_tool_calls,
            model=request.model or self._catalog.default.name,
            parallel_tool_calls=request.parallel_tool_calls is not False,
            previous_response_id=request.previous_response_id,
            prompt_cache_key=request.prompt_cache_key,
            safety_identifier=request.safety_identifier,
            service_tier=read_tier(request.service_tier),
            store=request.store is not False,
            temperature=1.0 if request.temperature is None else request.temperature,
            text={**text, **(request.text or {})},
            tool_choice="auto" if request.tool_choice is None else request.tool_choice,
            tools=tools,
            top_logprobs=request.top_logprobs or 0,
            top_p=1.0 if request.top_p is None else request.top_p,
            truncation=request.truncation or "disabled",
            presence_penalty=request.presence_penalty or 0.0,
            frequency_penalty=request.frequency_penalty or 0.0,
            conversation=(
                msgspec.UNSET if conversation is None else ConversationRef(id=conversation)
            ),
            user=request.user,
            metadata=request.metadata or {},
        )


def _by_own_ids(refs: Sequence[PictureRef], kept: Sequence[KeptPicture]) -> dict[str, KeptPicture]:
    return {
        ref.item_id: picture
        for ref, picture in zip(refs, kept, strict=True)
        if ref.item_id is not None and response_of(ref.item_id) is None
    }


def conversation_of(request: CreateResponse) -> ConversationId | None:
    """Return the conversation that a request names, in either form."""
    match request.conversation:
        case None:
            return None
        case str(name):
            return ConversationId(name)
        case param:
            return ConversationId(param.id)


def _for_openrouter(response: Response) -> Response:
    """Return a new response as every OpenRouter SDK accepts it.

    None of them knows an object as `tool_choice` that forces an image, and the oldest accept no
    null as `usage`.
    """
    choice = response.tool_choice if isinstance(response.tool_choice, str) else "required"
    usage = response_usage(input_tokens=0, output_tokens=0, dialect="openrouter")
    return msgspec.structs.replace(response, tool_choice=choice, usage=usage)


def _prepared(
    caller: Caller,
    response: Response,
    stored: StoredRequest,
    *,
    past: Past | None,
    brought: Sequence[Digest],
) -> Prepared:
    created = ResponseCreatedEvent(sequence_number=0, response=response)
    second = (
        ResponseQueuedEvent(sequence_number=1, response=response)
        if response.background
        else ResponseInProgressEvent(sequence_number=1, response=response)
    )
    row = ResponseRow(
        id=ResponseId(response.id),
        project=caller.project,
        key_id=caller.key_id,
        created_at=response.created_at,
        status=response.status,
        is_background=response.background,
        is_stored=response.store,
        request=encode(stored),
        body=encode_template(response),
    )
    # the first event keeps the pictures that the response starts from, whoever else drops them
    mask = () if stored.mask is None else (stored.mask,)
    keeps = tuple(dict.fromkeys((*brought, *stored.sources, *mask)))
    first = msgspec.structs.replace(row_of(created), blobs=keeps)
    # a conversation keeps its own pictures; a chain of responses has nobody else to
    made = [picture.digest for picture in past.made] if past is not None else []
    before = None if past is None else ResponseId(str(response.previous_response_id))
    known = Known(before=before, adds=tuple(dict.fromkeys((*made, *brought))))
    return Prepared(row, [first, row_of(second)], stored, known)
