"""What a command line asks of a picture. Imported for every help text."""

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from cyclopts import Parameter

Show: TypeAlias = Literal["auto", "kitty", "iterm", "sixel", "blocks", "none"]


@Parameter(name="*")
@dataclass(frozen=True, kw_only=True)
class Wish:
    """How a picture shall be, and where it goes."""

    output: Annotated[
        Path, Parameter(alias="-o", help="File to write; its ending chooses the format.")
    ] = Path("picture.png")
    size: Annotated[str, Parameter(help="WIDTHxHEIGHT, or auto.")] = "auto"
    seed: Annotated[
        int | None, Parameter(help="The same prompt, seed and size give the same picture.")
    ] = None
    quality: Annotated[str, Parameter(help="low, medium, high or auto.")] = "auto"
    negative_prompt: Annotated[str | None, Parameter(help="What must not be seen.")] = None
    steps: Annotated[int | None, Parameter(help="Denoising steps, whatever the quality.")] = None
    guidance: Annotated[float | None, Parameter(help="How strongly the prompt is followed.")] = None
    lora: Annotated[
        tuple[str, ...],
        Parameter(help="NAME or NAME=WEIGHT of a LoRA; repeat it for several.", negative=()),
    ] = ()
    strength: Annotated[
        float | None, Parameter(help="How far an edit may go from its picture, 0 to 1.")
    ] = None
    format: Annotated[
        str | None, Parameter(help="png, webp or jpeg, whatever the file is called.")
    ] = None
    background: Annotated[str, Parameter(help="transparent, opaque or auto.")] = "auto"
    partials: Annotated[Path | None, Parameter(help="Folder for the pictures on the way.")] = None
    show: Annotated[
        Show, Parameter(help="How to show the picture in the terminal as it is drawn.")
    ] = "auto"
    model: Annotated[str | None, Parameter(help="Model to ask. [default: the server's own]")] = None
    image_model: Annotated[
        str | None, Parameter(help="Model that draws, if it is another one.")
    ] = None
