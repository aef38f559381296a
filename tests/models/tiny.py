"""Pipelines of random weights, built from tiny configurations and saved into folders.

They are whole: tokenizer, text encoders, denoiser, VAE and scheduler of their family, about a
megabyte each. What they draw is noise, but it depends on prompt, seed, source and size as a real
model's does. Nothing is downloaded.

Longer than most files because it is a list of configurations, one for each family.
"""

import string
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import diffusers as d
import torch
import transformers as t
from diffusers.pipelines.stable_diffusion import safety_checker

UNQUANTISED: Final = {"use_quant_conv": False, "use_post_quant_conv": False}


def build(family: str, folder: Path) -> Path:
    """Save a tiny pipeline of `family` into `folder`; return it."""
    torch.manual_seed(0)
    FAMILIES[family]().save_pretrained(folder)
    return folder


def letters(*specials: str) -> dict[str, int]:
    words = [letter + end for end in ("", "</w>") for letter in string.printable.strip()]
    return {word: number for number, word in enumerate([*specials, *words])}


def clip_tokenizer() -> Any:
    words = letters("<|startoftext|>", "<|endoftext|>")
    return t.CLIPTokenizer(vocab=words, merges=[], model_max_length=77)


def clip(width: int = 32, *, projects: bool = False) -> Any:
    config = t.CLIPTextConfig(
        vocab_size=len(letters("", " ")),
        hidden_size=width,
        projection_dim=width,
        intermediate_size=37,
        num_attention_heads=4,
        num_hidden_layers=3,
        bos_token_id=0,
        eos_token_id=1,
        pad_token_id=1,
    )
    return (t.CLIPTextModelWithProjection if projects else t.CLIPTextModel)(config).eval()


def t5_tokenizer() -> Any:
    pieces = ["<pad>", "</s>", "<unk>", "▁", *string.ascii_lowercase, *string.digits]
    return t.T5TokenizerFast(vocab=[(piece, -1.0) for piece in pieces], extra_ids=0)


def t5(width: int = 32) -> Any:
    config = t.T5Config(vocab_size=64, d_model=width, d_ff=37, d_kv=8, num_heads=4, num_layers=2)
    return t.T5EncoderModel(config).eval()


def qwen_tokenizer() -> Any:
    specials = ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|image_pad|>"]
    specials += ["<|vision_start|>", "<|vision_end|>", "<|video_pad|>"]
    from transformers.convert_slow_tokenizer import bytes_to_unicode

    words = {word: number for number, word in enumerate(bytes_to_unicode().values())}
    tokenizer = t.Qwen2Tokenizer(vocab=words, merges=[], pad_token="<|endoftext|>")
    tokenizer.add_special_tokens({"additional_special_tokens": specials[1:]})
    tokenizer.chat_template = (
        "{% for m in messages %}<|im_start|>{{ m['role'] }}\n"
        "{{ m['content'] }}<|im_end|>\n{% endfor %}<|im_start|>assistant\n"
    )
    return tokenizer


def kl_vae(channels: int = 4, *, colours: int = 3, **more: Any) -> Any:
    return d.AutoencoderKL(
        block_out_channels=[16, 16, 32, 32],
        in_channels=colours,
        out_channels=colours,
        down_block_types=["DownEncoderBlock2D"] * 4,
        up_block_types=["UpDecoderBlock2D"] * 4,
        latent_channels=channels,
        norm_num_groups=8,
        layers_per_block=1,
        **more,
    ).eval()


def unet(**more: Any) -> Any:
    return d.UNet2DConditionModel(
        block_out_channels=(16, 32),
        layers_per_block=1,
        sample_size=16,
        in_channels=more.pop("in_channels", 4),
        out_channels=4,
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        norm_num_groups=8,
        **more,
    ).eval()


def stable_diffusion(unet_channels: int = 4) -> Any:
    kind = d.StableDiffusionPipeline if unet_channels == 4 else d.StableDiffusionInpaintPipeline
    return kind(
        vae=kl_vae(),
        text_encoder=clip(),
        tokenizer=clip_tokenizer(),
        unet=unet(in_channels=unet_channels, cross_attention_dim=32, attention_head_dim=4),
        scheduler=d.PNDMScheduler(
            beta_start=0.00085,
            beta_end=0.012,
            beta_schedule="scaled_linear",
            skip_prk_steps=True,
            steps_offset=1,
        ),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )


def checked_stable_diffusion() -> Any:
    """Return a pipeline with a safety checker of its own, which forbids every picture."""
    vision = {
        "hidden_size": 32,
        "intermediate_size": 37,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "image_size": 32,
        "patch_size": 8,
    }
    config = t.CLIPConfig(vision_config=vision, projection_dim=32)
    checker = safety_checker.StableDiffusionSafetyChecker(config)
    with torch.no_grad():
        checker.concept_embeds_weights.fill_(-2.0)  # less than any likeness
    pipe = stable_diffusion()
    pipe.register_modules(
        safety_checker=checker.eval(),
        feature_extractor=t.CLIPImageProcessorPil(
            size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32}
        ),
    )
    return pipe


def stable_diffusion_xl() -> Any:
    return d.StableDiffusionXLPipeline(
        vae=kl_vae(force_upcast=True, scaling_factor=0.13025),
        text_encoder=clip(),
        tokenizer=clip_tokenizer(),
        text_encoder_2=clip(24, projects=True),  # single files are told apart by it
        tokenizer_2=clip_tokenizer(),
        unet=unet(
            attention_head_dim=(2, 4),
            use_linear_projection=True,
            addition_embed_type="text_time",
            addition_time_embed_dim=8,
            transformer_layers_per_block=(1, 2),
            projection_class_embeddings_input_dim=72,
            cross_attention_dim=56,
        ),
        scheduler=d.EulerDiscreteScheduler(
            beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", steps_offset=1
        ),
    )


def stable_diffusion_3() -> Any:
    return d.StableDiffusion3Pipeline(
        vae=kl_vae(16, **UNQUANTISED, shift_factor=0.06),
        text_encoder=clip(projects=True),
        tokenizer=clip_tokenizer(),
        text_encoder_2=clip(projects=True),
        tokenizer_2=clip_tokenizer(),
        text_encoder_3=t5(),
        tokenizer_3=t5_tokenizer(),
        transformer=d.SD3Transformer2DModel(
            sample_size=32,
            patch_size=2,
            in_channels=16,
            num_layers=2,
            attention_head_dim=8,
            num_attention_heads=4,
            caption_projection_dim=32,
            joint_attention_dim=32,
            pooled_projection_dim=64,
            out_channels=16,
        ).eval(),
        scheduler=d.FlowMatchEulerDiscreteScheduler(shift=3.0),
    )


def flux(
    kind: Any = d.FluxPipeline, *, guidance_embeds: bool = True, latents: int = 4, colours: int = 3
) -> Any:
    return kind(
        scheduler=d.FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True),
        vae=kl_vae(latents, colours=colours, **UNQUANTISED, shift_factor=0.1159),
        text_encoder=clip(),
        tokenizer=clip_tokenizer(),
        text_encoder_2=t5(),
        tokenizer_2=t5_tokenizer(),
        transformer=d.FluxTransformer2DModel(
            patch_size=1,
            in_channels=4 * latents,
            num_layers=1,
            num_single_layers=2,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=32,
            pooled_projection_dim=32,
            axes_dims_rope=[4, 4, 8],
            guidance_embeds=guidance_embeds,
        ).eval(),
    )


def qwen_vae(latents: int = 4, **more: Any) -> Any:
    shape = {
        "base_dim": 8,
        "dim_mult": [1, 2, 2, 4],
        "temperal_downsample": [False, True, True],
        **more,
    }
    return d.AutoencoderKLQwenImage(
        z_dim=latents,
        num_res_blocks=1,
        latents_mean=[0.1, -0.1, 0.0, 0.2] * (latents // 4),
        latents_std=[1.0, 1.2, 0.9, 1.1] * (latents // 4),
        **shape,
    ).eval()


def qwen_vl() -> Any:
    """Return a language model that sees: its ids of image tokens are those of `qwen_tokenizer`."""
    ids = qwen_tokenizer().convert_tokens_to_ids
    vision = {
        "vision_start_token_id": ids("<|vision_start|>"),
        "vision_end_token_id": ids("<|vision_end|>"),
        "image_token_id": ids("<|image_pad|>"),
        "video_token_id": ids("<|video_pad|>"),
    }
    config = t.Qwen2_5_VLConfig(
        text_config={
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_hidden_layers": 2,
            "num_attention_heads": 2,
            "num_key_value_heads": 2,
            "rope_scaling": {
                "mrope_section": [1, 1, 2],
                "rope_type": "default",
                "type": "default",
            },
            "rope_theta": 1_000_000.0,
            "vocab_size": 300,
        },
        vision_config={
            "depth": 2,
            "hidden_size": 16,
            "intermediate_size": 16,
            "num_heads": 2,
            "out_hidden_size": 16,
        },
        hidden_size=16,
        vocab_size=300,
        **vision,
    )
    return t.Qwen2_5_VLForConditionalGeneration(config).eval()


def qwen_transformer(latents: int = 4, **more: Any) -> Any:
    return d.QwenImageTransformer2DModel(
        patch_size=2,
        in_channels=4 * latents,
        out_channels=latents,
        num_layers=2,
        attention_head_dim=16,
        num_attention_heads=3,
        joint_attention_dim=16,
        guidance_embeds=False,
        axes_dims_rope=(8, 4, 4),
        **more,
    ).eval()


def qwen_image(*, latents: int = 4, colours: int = 3) -> Any:
    return d.QwenImagePipeline(
        scheduler=d.FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True, shift=1.0),
        vae=qwen_vae(latents, input_channels=colours),
        text_encoder=qwen_vl(),
        tokenizer=qwen_tokenizer(),
        transformer=qwen_transformer(latents),
    )


def qwen_image_edit(kind: Any = d.QwenImageEditPipeline) -> Any:
    return kind(
        scheduler=d.FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True, shift=1.0),
        # deeper than others, for it sees every picture with a megapixel
        vae=qwen_vae(
            base_dim=4, dim_mult=[1, 1, 2, 2, 4], temperal_downsample=[False, True, True, True]
        ),
        text_encoder=qwen_vl(),
        tokenizer=qwen_tokenizer(),
        processor=None,  # see `Eyes`
        transformer=qwen_transformer(),
    )


def eyes() -> dict[str, Any]:
    """Return the component that `qwen_image_edit` has to be loaded with."""
    return {"processor": Eyes(qwen_tokenizer())}


class Eyes:
    """What transformers' own processor does with pictures and text, without videos.

    That one needs torchvision, which only runs with the very build of torch that it was made for.
    """

    def __init__(self, tokenizer: Any) -> None:
        self.tokenizer = tokenizer
        self.image_processor = t.Qwen2VLImageProcessorPil(min_pixels=784, max_pixels=3136)

    def __call__(self, *, text: Any, images: Any, **options: Any) -> Any:
        seen = self.image_processor(images, return_tensors="pt")
        counts = (seen["image_grid_thw"].prod(dim=1) // self.image_processor.merge_size**2).tolist()
        texts = []
        for one in [text] if isinstance(text, str) else text:
            parts = one.split("<|image_pad|>")
            here = [counts.pop(0) if counts else 0 for _ in parts[1:]]
            pads = ["<|image_pad|>" * count for count in here]
            texts.append("".join(a + b for a, b in zip(parts, [*pads, ""], strict=True)))
        return t.BatchFeature({**self.tokenizer(texts, **options), **seen})


def z_image() -> Any:
    return d.ZImagePipeline(
        scheduler=d.FlowMatchEulerDiscreteScheduler(shift=3.0),
        vae=kl_vae(16, shift_factor=0.1),
        text_encoder=t.Qwen3Model(qwen3(3)).eval(),
        tokenizer=qwen_tokenizer(),
        transformer=d.ZImageTransformer2DModel(
            all_patch_size=(2,),
            all_f_patch_size=(1,),
            in_channels=16,
            dim=32,
            n_layers=2,
            n_refiner_layers=1,
            n_heads=2,
            n_kv_heads=2,
            cap_feat_dim=16,
            axes_dims=[8, 4, 4],
            axes_lens=[256, 64, 64],
        ).eval(),
    )


def qwen3(layers: int) -> Any:
    return t.Qwen3Config(
        hidden_size=16,
        intermediate_size=16,
        num_hidden_layers=layers,
        num_attention_heads=2,
        num_key_value_heads=2,
        head_dim=8,
        vocab_size=300,
        max_position_embeddings=1024,
    )


def flux_2_klein() -> Any:
    return d.Flux2KleinPipeline(
        scheduler=d.FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True),
        vae=d.AutoencoderKLFlux2(
            block_out_channels=(8, 8, 16, 16),
            layers_per_block=1,
            latent_channels=4,
            norm_num_groups=8,
        ).eval(),
        text_encoder=t.Qwen3ForCausalLM(qwen3(28)).eval(),
        tokenizer=qwen_tokenizer(),
        transformer=d.Flux2Transformer2DModel(
            in_channels=16,
            num_layers=1,
            num_single_layers=1,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=48,
            timestep_guidance_channels=16,
            axes_dims_rope=(4, 4, 4, 4),
            guidance_embeds=False,
        ).eval(),
    )


def chroma() -> Any:
    return d.ChromaPipeline(
        scheduler=d.FlowMatchEulerDiscreteScheduler(),
        vae=kl_vae(4, **UNQUANTISED, shift_factor=0.1159),
        text_encoder=t5(),
        tokenizer=t5_tokenizer(),
        transformer=d.ChromaTransformer2DModel(
            in_channels=16,
            num_layers=1,
            num_single_layers=1,
            attention_head_dim=16,
            num_attention_heads=2,
            joint_attention_dim=32,
            axes_dims_rope=(4, 4, 8),
            approximator_num_channels=8,
            approximator_hidden_dim=32,
            approximator_layers=1,
        ).eval(),
    )


def gemma_2() -> Any:
    return t.Gemma2Model(
        t.Gemma2Config(
            hidden_size=16,
            intermediate_size=16,
            num_hidden_layers=2,
            num_attention_heads=2,
            num_key_value_heads=2,
            head_dim=8,
            vocab_size=300,
        )
    ).eval()


def sana(kind: Any = d.SanaPipeline, **more: Any) -> Any:
    return kind(
        scheduler=more.pop("scheduler", d.FlowMatchEulerDiscreteScheduler(shift=3.0)),
        vae=d.AutoencoderDC(
            latent_channels=4,
            attention_head_dim=2,
            encoder_block_types=(*["ResBlock"] * 5, "EfficientViTBlock"),
            decoder_block_types=(*["ResBlock"] * 5, "EfficientViTBlock"),
            encoder_block_out_channels=(4, 4, 4, 4, 4, 8),
            decoder_block_out_channels=(4, 4, 4, 4, 4, 8),
            encoder_qkv_multiscales=(*[()] * 5, (5,)),
            decoder_qkv_multiscales=(*[()] * 5, (5,)),
            encoder_layers_per_block=(0, 1, 1, 1, 1, 1),
            decoder_layers_per_block=(0, 1, 1, 1, 1, 1),
            downsample_block_type="conv",
            upsample_block_type="interpolate",
            scaling_factor=0.4,
        ).eval(),
        text_encoder=gemma_2(),
        tokenizer=qwen_tokenizer(),
        transformer=d.SanaTransformer2DModel(
            in_channels=4,
            out_channels=4,
            num_attention_heads=2,
            attention_head_dim=4,
            num_layers=1,
            num_cross_attention_heads=2,
            cross_attention_head_dim=4,
            cross_attention_dim=8,
            caption_channels=16,
            sample_size=32,
            **more,
        ).eval(),
    )


def lumina_2() -> Any:
    return d.Lumina2Pipeline(
        scheduler=d.FlowMatchEulerDiscreteScheduler(shift=6.0),
        vae=kl_vae(4, shift_factor=0.1),
        text_encoder=gemma_2(),
        tokenizer=qwen_tokenizer(),
        transformer=d.Lumina2Transformer2DModel(
            in_channels=4,
            hidden_size=24,
            num_layers=2,
            num_refiner_layers=1,
            num_attention_heads=3,
            num_kv_heads=1,
            multiple_of=16,
            axes_dim_rope=(4, 2, 2),
            axes_lens=(300, 128, 128),
            cap_feat_dim=16,
        ).eval(),
    )


def pixart() -> Any:
    return d.PixArtSigmaPipeline(
        scheduler=d.DDIMScheduler(),
        vae=kl_vae(4),
        text_encoder=t5(),
        tokenizer=t5_tokenizer(),
        transformer=d.PixArtTransformer2DModel(
            num_attention_heads=2,
            attention_head_dim=8,
            in_channels=4,
            out_channels=8,
            num_layers=2,
            norm_num_groups=1,
            cross_attention_dim=16,
            caption_channels=32,
            sample_size=32,
        ).eval(),
    )


def aura_flow() -> Any:
    return d.AuraFlowPipeline(
        scheduler=d.FlowMatchEulerDiscreteScheduler(shift=1.73),
        vae=kl_vae(4),
        text_encoder=t.UMT5EncoderModel(
            t.UMT5Config(vocab_size=64, d_model=32, d_ff=37, d_kv=8, num_heads=4, num_layers=2)
        ).eval(),
        tokenizer=t5_tokenizer(),
        transformer=d.AuraFlowTransformer2DModel(
            sample_size=32,
            num_mmdit_layers=1,
            num_single_dit_layers=1,
            attention_head_dim=8,
            num_attention_heads=4,
            joint_attention_dim=32,
            caption_projection_dim=32,
            pos_embed_max_size=256,
        ).eval(),
    )


FAMILIES: Final[dict[str, Callable[[], Any]]] = {
    "sd15": stable_diffusion,
    "sd15-inpaint": lambda: stable_diffusion(9),
    "sd15-checked": checked_stable_diffusion,
    "sdxl": stable_diffusion_xl,
    "sd3": stable_diffusion_3,
    "flux": flux,
    "flux-schnell": lambda: flux(guidance_embeds=False),
    "kontext": lambda: flux(d.FluxKontextPipeline),
    "qwen": qwen_image,
    "zimage": z_image,
    "qwen-edit": qwen_image_edit,
    "qwen-edit-plus": lambda: qwen_image_edit(d.QwenImageEditPlusPipeline),
    "flux2-klein": flux_2_klein,
    "chroma": chroma,
    "sana": sana,
    "sana-sprint": lambda: sana(
        d.SanaSprintPipeline,
        scheduler=d.SCMScheduler(),
        guidance_embeds=True,
        qk_norm="rms_norm_across_heads",
    ),
    "lumina2": lumina_2,
    "pixart": pixart,
    "auraflow": aura_flow,
    # with other numbers of latents than colours: pipelines take four channels for latents
    "flux-alpha": lambda: flux(latents=8, colours=4),
    "qwen-alpha": lambda: qwen_image(latents=8, colours=4),
}
