"""Writes tiny pipelines as the single files that models are passed around in.

The names of weights are those of the original trainers (CompVis, Stability, Tongyi); diffusers
reads them back by rules of its own.
"""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final

import safetensors.torch
import torch

Weights = dict[str, torch.Tensor]


def write(pipe: Any, file: Path, weights: Callable[[Any], Weights]) -> Path:
    safetensors.torch.save_file({k: v.contiguous() for k, v in weights(pipe).items()}, file)
    return file


def stable_diffusion(pipe: Any) -> Weights:
    """Return the weights of Stable Diffusion 1.5 as CompVis names them."""
    clip = pipe.text_encoder.state_dict()
    return {
        **prefixed("model.diffusion_model.", unet(pipe.unet)),
        **prefixed("first_stage_model.", vae(pipe.vae)),
        **prefixed("cond_stage_model.transformer.text_model.", without("text_model.", clip)),
    }


def stable_diffusion_xl(pipe: Any) -> Weights:
    """Return the weights of Stable Diffusion XL as Stability names them."""
    clip = pipe.text_encoder.state_dict()
    return {
        **prefixed("model.diffusion_model.", unet(pipe.unet)),
        **prefixed("first_stage_model.", vae(pipe.vae)),
        **prefixed("conditioner.embedders.0.transformer.text_model.", without("text_model.", clip)),
        **prefixed("conditioner.embedders.1.model.", open_clip(pipe.text_encoder_2.state_dict())),
    }


def denoiser(pipe: Any) -> Weights:
    """Return the weights of the transformer alone, named as diffusers names them."""
    return pipe.transformer.state_dict()


def z_image(pipe: Any) -> Weights:
    """Return the weights of Z-Image's transformer as its makers name them: one matrix for qkv."""
    found: Weights = {}
    rest = dict(pipe.transformer.state_dict())
    for name in list(rest):
        if name.endswith(".to_q.weight"):
            stem = name.removesuffix("to_q.weight")
            parts = [rest.pop(f"{stem}to_{letter}.weight") for letter in "qkv"]
            found[f"{stem}qkv.weight"] = torch.cat(parts)
    words = {
        "all_final_layer.2-1.": "final_layer.",
        "all_x_embedder.2-1.": "x_embedder.",
        ".to_out.0.": ".out.",
        ".norm_q.": ".q_norm.",
        ".norm_k.": ".k_norm.",
    }
    return found | {replaced(name, words): value for name, value in rest.items()}


_RESNET: Final = {
    "norm1.": "in_layers.0.",
    "conv1.": "in_layers.2.",
    "time_emb_proj.": "emb_layers.1.",
    "norm2.": "out_layers.0.",
    "conv2.": "out_layers.3.",
    "conv_shortcut.": "skip_connection.",
}
_AROUND: Final = {
    "time_embedding.linear_1.": "time_embed.0.",
    "time_embedding.linear_2.": "time_embed.2.",
    "add_embedding.linear_1.": "label_emb.0.0.",
    "add_embedding.linear_2.": "label_emb.0.2.",
    "conv_in.": "input_blocks.0.0.",
    "conv_norm_out.": "out.0.",
    "conv_out.": "out.2.",
    "mid_block.resnets.0.": "middle_block.0.",
    "mid_block.attentions.0.": "middle_block.1.",
    "mid_block.resnets.1.": "middle_block.2.",
}


def unet(model: Any) -> Weights:
    """Number the blocks as one row, each with a resnet, perhaps attention, perhaps a sampler."""
    depth: int = model.config.layers_per_block
    attends = ["CrossAttn" in kind for kind in model.config.up_block_types]

    def name(old: str) -> str:
        new = replaced(old, _RESNET) if "resnets." in old else old
        if match := re.match(r"(down|up)_blocks\.(\d+)\.(\w+)\.(\d+)\.(?:conv\.)?(.*)", new):
            side, block, kind, place, rest = match.groups()
            row = int(block) * (depth + 1) + int(place)
            if side == "down" and kind == "downsamplers":
                return f"input_blocks.{(int(block) + 1) * (depth + 1)}.0.op.{rest}"
            if side == "up" and kind == "upsamplers":
                inner = 2 if attends[int(block)] else 1
                return f"output_blocks.{row + depth}.{inner}.conv.{rest}"
            inner = 0 if kind == "resnets" else 1
            where = f"input_blocks.{row + 1}" if side == "down" else f"output_blocks.{row}"
            return f"{where}.{inner}.{rest}"
        return replaced(new, _AROUND)

    return {name(old): value for old, value in model.state_dict().items()}


def vae(model: Any) -> Weights:
    """Count the decoder's blocks backwards, and write attention as 1x1 convolutions."""
    last = len(model.config.block_out_channels) - 1
    attention = {
        "group_norm.": "norm.",
        "to_q.": "q.",
        "to_k.": "k.",
        "to_v.": "v.",
        "to_out.0.": "proj_out.",
    }

    def name(old: str) -> str:
        new = replaced(old, {"conv_norm_out.": "norm_out.", "conv_shortcut.": "nin_shortcut."})
        new = re.sub(r"mid_block\.resnets\.(\d)", lambda m: f"mid.block_{int(m[1]) + 1}", new)
        if "mid_block.attentions.0." in new:
            new = replaced(new.replace("mid_block.attentions.0.", "mid.attn_1."), attention)
        new = re.sub(r"up_blocks\.(\d)", lambda m: f"up.{last - int(m[1])}", new)
        new = new.replace("down_blocks.", "down.").replace(".resnets.", ".block.")
        return new.replace("downsamplers.0.", "downsample.").replace("upsamplers.0.", "upsample.")

    def shaped(new: str, value: torch.Tensor) -> torch.Tensor:
        is_matrix = re.search(r"attn_1\.(q|k|v|proj_out)\.weight", new)
        return value[:, :, None, None] if is_matrix else value

    return {name(old): shaped(name(old), value) for old, value in model.state_dict().items()}


def open_clip(weights: Mapping[str, torch.Tensor]) -> Weights:
    """Return CLIP's weights as OpenCLIP names them, with one matrix for queries, keys, values."""
    rest = dict(weights)
    found: Weights = {"text_projection": rest.pop("text_projection.weight").T}
    words = {
        "text_model.embeddings.token_embedding.weight": "token_embedding.weight",
        "text_model.embeddings.position_embedding.weight": "positional_embedding",
        "text_model.final_layer_norm.": "ln_final.",
        "text_model.encoder.layers.": "transformer.resblocks.",
        "layer_norm1.": "ln_1.",
        "layer_norm2.": "ln_2.",
        "self_attn.out_proj.": "attn.out_proj.",
        "mlp.fc1.": "mlp.c_fc.",
        "mlp.fc2.": "mlp.c_proj.",
    }
    for name in list(rest):
        if match := re.fullmatch(r"(.*)self_attn\.q_proj\.(weight|bias)", name):
            parts = [rest.pop(f"{match[1]}self_attn.{one}_proj.{match[2]}") for one in "qkv"]
            whole = f"{replaced(match[1], words)}attn.in_proj_{match[2]}"
            found[whole] = torch.cat(parts)
    return found | {replaced(name, words): value for name, value in rest.items()}


def replaced(name: str, words: Mapping[str, str]) -> str:
    for old, new in words.items():
        name = name.replace(old, new)
    return name


def prefixed(prefix: str, weights: Mapping[str, torch.Tensor]) -> Weights:
    return {prefix + name: value for name, value in weights.items()}


def without(prefix: str, weights: Mapping[str, torch.Tensor]) -> Weights:
    return {name.removeprefix(prefix): value for name, value in weights.items()}
