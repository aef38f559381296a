"""Real architectures with random weights, made on the device itself. Nothing is downloaded.

Sizes are those of the published configurations of each model. `tiny` makes the same kinds of
pipelines small enough for a CPU.
"""

import string
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, Final

import diffusers as d
import torch
import transformers as t


@contextmanager
def made_on(device: str, dtype: torch.dtype) -> Generator[None]:
    """Within, modules are made on `device` with `dtype`."""
    before = torch.get_default_dtype()
    torch.set_default_dtype(dtype)
    try:
        with torch.device(device):
            yield
    finally:
        torch.set_default_dtype(before)


def on_cpu(kind: Any, **config: Any) -> Any:
    """Return a scheduler: those keep their numbers in main memory."""
    with torch.device("cpu"):
        return kind(**config)


def words(*specials: str) -> dict[str, int]:
    letters = [letter + end for end in ("", "</w>") for letter in string.printable.strip()]
    return {word: number for number, word in enumerate([*specials, *letters])}


def clip_tokenizer() -> Any:
    vocabulary = words("<|startoftext|>", "<|endoftext|>")
    return t.CLIPTokenizer(vocab=vocabulary, merges=[], model_max_length=77)


def clip(width: int, layers: int, heads: int, *, projects: bool, tiny: bool) -> Any:
    config = t.CLIPTextConfig(
        vocab_size=49408,
        hidden_size=32 if tiny else width,
        projection_dim=32 if tiny else width,
        intermediate_size=64 if tiny else 4 * width,
        num_hidden_layers=2 if tiny else layers,
        num_attention_heads=4 if tiny else heads,
        bos_token_id=0,
        eos_token_id=1,
        pad_token_id=1,
    )
    return (t.CLIPTextModelWithProjection if projects else t.CLIPTextModel)(config).eval()


def kl_vae(channels: int, *, tiny: bool, **more: Any) -> Any:
    widths = [16, 16, 32, 32] if tiny else [128, 256, 512, 512]
    return d.AutoencoderKL(
        block_out_channels=widths,
        down_block_types=["DownEncoderBlock2D"] * 4,
        up_block_types=["UpDecoderBlock2D"] * 4,
        latent_channels=channels,
        norm_num_groups=8 if tiny else 32,
        layers_per_block=1 if tiny else 2,
        **more,
    ).eval()


def sdxl(*, tiny: bool) -> Any:
    """Stable Diffusion XL base 1.0: a UNet of 2.57 billion, CLIP-L and bigG."""
    width = 64 if tiny else 2048
    unet = d.UNet2DConditionModel(
        sample_size=32 if tiny else 128,
        block_out_channels=(16, 32, 32) if tiny else (320, 640, 1280),
        layers_per_block=1 if tiny else 2,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
        attention_head_dim=(2, 4, 4) if tiny else (5, 10, 20),
        transformer_layers_per_block=(1, 1, 1) if tiny else (1, 2, 10),
        use_linear_projection=True,
        addition_embed_type="text_time",
        addition_time_embed_dim=8 if tiny else 256,
        projection_class_embeddings_input_dim=80 if tiny else 2816,
        cross_attention_dim=width,
        norm_num_groups=8 if tiny else 32,
    ).eval()
    return d.StableDiffusionXLPipeline(
        vae=kl_vae(4, tiny=tiny, scaling_factor=0.13025),
        text_encoder=clip(768, 12, 12, projects=False, tiny=tiny),
        tokenizer=clip_tokenizer(),
        text_encoder_2=clip(1280, 32, 20, projects=True, tiny=tiny),
        tokenizer_2=clip_tokenizer(),
        unet=unet,
        scheduler=on_cpu(
            d.EulerDiscreteScheduler,
            beta_start=0.00085,
            beta_end=0.012,
            beta_schedule="scaled_linear",
            steps_offset=1,
        ),
    )


def flux(*, tiny: bool) -> Any:
    """FLUX.1-dev: a transformer of 11.9 billion, CLIP-L and T5-XXL."""
    pieces = ["<pad>", "</s>", "<unk>", "▁", *string.ascii_lowercase, *string.digits]
    encoder = t.T5Config(
        vocab_size=32128,
        d_model=32 if tiny else 4096,
        d_ff=64 if tiny else 10240,
        d_kv=8 if tiny else 64,
        num_heads=4 if tiny else 64,
        num_layers=2 if tiny else 24,
        feed_forward_proj="gated-gelu",
    )
    return d.FluxPipeline(
        vae=kl_vae(
            16,
            tiny=tiny,
            use_quant_conv=False,
            use_post_quant_conv=False,
            scaling_factor=0.3611,
            shift_factor=0.1159,
        ),
        text_encoder=clip(768, 12, 12, projects=False, tiny=tiny),
        tokenizer=clip_tokenizer(),
        text_encoder_2=t.T5EncoderModel(encoder).eval(),
        tokenizer_2=t.T5TokenizerFast(vocab=[(p, -1.0) for p in pieces], extra_ids=0),
        transformer=d.FluxTransformer2DModel(
            in_channels=64,
            num_layers=1 if tiny else 19,
            num_single_layers=1 if tiny else 38,
            attention_head_dim=16 if tiny else 128,
            num_attention_heads=2 if tiny else 24,
            joint_attention_dim=32 if tiny else 4096,
            pooled_projection_dim=32 if tiny else 768,
            axes_dims_rope=(4, 4, 8) if tiny else (16, 56, 56),
            guidance_embeds=True,
        ).eval(),
        scheduler=on_cpu(d.FlowMatchEulerDiscreteScheduler, use_dynamic_shifting=True, shift=3.0),
    )


def z_image(*, tiny: bool) -> Any:
    """Z-Image: a single-stream transformer of 6.15 billion, and a Qwen3 of 4 billion."""
    from transformers.convert_slow_tokenizer import bytes_to_unicode

    vocabulary = {word: number for number, word in enumerate(bytes_to_unicode().values())}
    tokenizer = t.Qwen2Tokenizer(vocab=vocabulary, merges=[], pad_token="<|endoftext|>")
    tokenizer.chat_template = "{% for m in messages %}{{ m['content'] }}\n{% endfor %}"
    encoder = t.Qwen3Config(
        vocab_size=151936 if not tiny else 300,
        hidden_size=16 if tiny else 2560,
        intermediate_size=16 if tiny else 9728,
        num_hidden_layers=3 if tiny else 36,
        num_attention_heads=2 if tiny else 32,
        num_key_value_heads=2 if tiny else 8,
        head_dim=8 if tiny else 128,
        bos_token_id=0,
        eos_token_id=1,
    )
    return d.ZImagePipeline(
        vae=kl_vae(16, tiny=tiny, scaling_factor=0.3611, shift_factor=0.1159),
        text_encoder=t.Qwen3Model(encoder).eval(),
        tokenizer=tokenizer,
        transformer=d.ZImageTransformer2DModel(
            in_channels=16,
            dim=32 if tiny else 3840,
            n_layers=2 if tiny else 30,
            n_refiner_layers=1 if tiny else 2,
            n_heads=2 if tiny else 30,
            n_kv_heads=2 if tiny else 30,
            cap_feat_dim=16 if tiny else 2560,
            axes_dims=[8, 4, 4] if tiny else [32, 48, 48],
            axes_lens=[256, 64, 64] if tiny else [1536, 512, 512],
        ).eval(),
        scheduler=on_cpu(d.FlowMatchEulerDiscreteScheduler, shift=3.0),
    )


ARCHITECTURES: Final[dict[str, Callable[..., Any]]] = {
    "sdxl": sdxl,
    "flux": flux,
    "z_image": z_image,
}


def build(name: str, *, device: str, tiny: bool) -> Any:
    """Return a pipeline of random weights on `device`, in bfloat16 (float32 on a CPU)."""
    torch.manual_seed(0)
    with made_on(device, torch.float32 if device == "cpu" else torch.bfloat16), torch.no_grad():
        pipe = ARCHITECTURES[name](tiny=tiny)
    if device != "meta":
        pipe.to(device)
    pipe.set_progress_bar_config(disable=True)
    return pipe
