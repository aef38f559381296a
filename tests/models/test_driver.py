"""The driver by itself: steps, cancelling, partial images, batches, memory, adapters, safety."""

import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import peft
import pytest
import torch

import tiny
from rig import SIZE, STEPS, RecordingWatch, draw, job, picture, psnr, settings_of
from tintype.engine.base import Lora, Size
from tintype.engine.worker.driver import Stopped, Task
from tintype.errors import EngineError
from tintype.settings import LoraSettings, ModelSettings

pytestmark = pytest.mark.timeout(120)
LARGE = Size(width=1024, height=1024)


@contextmanager
def loaded_in(driver: Any, name: str) -> Generator[Any]:
    with driver.pool.using(name) as loaded:
        yield loaded


def calls_of(module: Any) -> list[int]:
    """Return a list that grows with each call of a module, by the size of its batch."""
    calls: list[int] = []
    module.register_forward_pre_hook(
        lambda _, args, kwargs: calls.append(len((*args, *kwargs.values())[0])), with_kwargs=True
    )
    return calls


# the pipelines of PixArt call nobody after a step
@pytest.mark.parametrize(
    ("family", "part"), [("sd15", "unet"), ("flux", "transformer"), ("pixart", "transformer")]
)
def test_after_a_cancel_no_step_begins(driver_of, family: str, part: str) -> None:
    driver = driver_of(family)
    with loaded_in(driver, family) as loaded:
        calls = calls_of(getattr(loaded.pipe, part))
    watch = RecordingWatch(stops_after=2)
    with pytest.raises(Stopped):
        draw(driver, family, job(steps=20), watch=watch)
    assert len(calls) == 2
    assert watch.finished == {}
    assert draw(driver, family, job(steps=2)).finished[0].pixels.shape == (128, 192, 3)


def test_who_does_not_want_a_picture_any_more_is_left_out(driver_of) -> None:
    watch = draw(driver_of("sd15"), "sd15", job(), job(seed=4), watch=RecordingWatch(wanted={1}))
    assert watch.finished.keys() == {1}
    with pytest.raises(Stopped):
        draw(driver_of("sd15"), "sd15", job(), watch=RecordingWatch(wanted=set()))


@pytest.mark.parametrize("family", ["sd15", "sdxl", "sd3", "flux", "qwen", "zimage", "flux2-klein"])
def test_partial_images_look_like_the_picture_to_come(driver_of, family: str) -> None:
    driver = driver_of(family)
    watch = draw(driver, family, job(steps=6, partial_images=3), job(steps=6, seed=4))
    assert watch.shown.keys() == {0}
    assert len(watch.shown[0]) == 3
    final = watch.finished[0].pixels
    for shown in watch.shown[0]:
        assert shown.shape == final.shape
        assert shown.std() > 0
    unseen = draw(driver, family, job(steps=6)).finished[0].pixels
    assert psnr(unseen, final) >= 50, "looking changes nothing"


@pytest.mark.parametrize("family", ["sd15", "flux"])
def test_who_leaves_a_batch_in_the_middle_changes_nothing_for_the_others(
    driver_of, family: str
) -> None:
    class Leaving(RecordingWatch):
        def stepped(self, step: int, steps: int) -> None:
            super().stepped(step, steps)
            self.wanted = {1} if step >= 2 else {0, 1}

    driver, jobs = driver_of(family), (job(), job("an owl", seed=4))
    left = draw(driver, family, *jobs, watch=Leaving())
    together = draw(driver, family, *jobs)
    assert np.array_equal(left.finished[1].pixels, together.finished[1].pixels)
    alone = draw(driver, family, jobs[1]).finished[0].pixels
    assert psnr(left.finished[1].pixels, alone) >= 50


def test_on_a_cpu_one_thread_calls_torch(driver_of) -> None:
    assert driver_of("sd15").lanes == 1, "a second team of OpenMP threads puts both to sleep"


@pytest.mark.parametrize("family", ["sd15", "sd3", "flux", "qwen", "zimage"])
def test_latents_are_turned_into_their_colours(driver_of, family: str) -> None:
    driver = driver_of(family)
    draw(driver, family, job("an owl", steps=6, partial_images=1))
    with loaded_in(driver, family) as loaded:
        learn, seen = loaded.preview.learn, []
        loaded.preview.learn = lambda *pair: seen.append(pair)
        draw(driver, family, job(steps=6))
        ((latents, pictures),) = seen
        wanted = torch.nn.functional.adaptive_avg_pool2d(pictures, latents.shape[-2:])
        plain = (wanted - wanted.mean(dim=(2, 3), keepdim=True)).square().mean()
        # of a picture that it has not learned from, and of the same once it has
        unseen = (loaded.preview.show(latents) - wanted).square().mean()
        learn(latents, pictures)
        learned = (loaded.preview.show(latents) - wanted).square().mean()
    assert learned < unseen < plain


def test_a_tiny_decoder_shows_partial_images(driver_of, folder_of, tmp_path: Path) -> None:
    decoder = diffusers.AutoencoderTiny(
        encoder_block_out_channels=(8,) * 4, decoder_block_out_channels=(8,) * 4
    )
    decoder.save_pretrained(tmp_path / "taesd")
    model = settings_of(folder_of("sd15"), preview=str(tmp_path / "taesd"))
    driver = driver_of(model)
    watch = draw(driver, "sd15", job(partial_images=1))
    assert watch.shown[0][0].shape == (128, 192, 3)
    with loaded_in(driver, "sd15") as loaded:
        assert not loaded.needs_preview


@pytest.mark.parametrize(
    ("change", "shares"),
    [
        ({"prompt": "an owl", "seed": 9, "partial_images": 3}, True),
        ({"size": Size(width=128, height=128)}, False),
        ({"steps": 7}, False),
        ({"quality": "low"}, False),
        ({"guidance": 2.0}, False),
        ({"negative_prompt": "rain"}, False),
        ({"sources": (picture(),)}, False),
    ],
)
def test_what_may_share_a_batch(driver_of, change: dict[str, Any], shares: bool) -> None:
    driver = driver_of("sd15")
    one, other = (Task(number=0, model="sd15", job=wanted) for wanted in (job(), job(**change)))
    assert (driver.key(one) == driver.key(other)) is shares


def test_references_are_never_batched(driver_of) -> None:
    driver = driver_of("kontext")
    tasks = [Task(number=n, model="kontext", job=job(sources=(picture(),))) for n in (0, 1)]
    assert driver.key(tasks[0]) != driver.key(tasks[1])
    assert driver._shape(tasks[0]) == driver._shape(tasks[1]), "their times are kept together"


def test_batches_grow_as_far_as_they_pay_off(driver_of) -> None:
    driver = driver_of("sd15", batch=4)
    task = Task(number=0, model="sd15", job=job())
    assert driver.limit(task) == 1
    draw(driver, "sd15", job())
    assert driver.limit(task) == 2
    assert driver_of("sd15", batch=1).limit(task) == 1


@pytest.mark.parametrize("change", [{"steps": 9}, {"guidance": 1.0}, {"negative_prompt": "rain"}])
def test_what_makes_pictures_slower_is_measured_by_itself(driver_of, change) -> None:
    driver = driver_of("sd15", batch=4)
    for _ in range(2):
        draw(driver, "sd15", job(steps=2), job(steps=2, seed=4))
    assert driver.limit(task_of(job(steps=2))) == 4
    assert driver.limit(task_of(job(**({"steps": 2} | change)))) == 1


def test_what_callers_choose_freely_makes_no_shape_of_its_own(driver_of) -> None:
    driver = driver_of("sd15", batch=4)
    shapes = {
        driver._shape(task_of(job(guidance=guidance, loras=(Lora(name="ink", weight=weight),))))
        for guidance, weight in ((6.7, 0.5), (7.1, 0.25), (2.0, None))
    }
    assert len(shapes) == 1


def test_a_batch_is_no_larger_than_what_memory_will_hold(driver_of) -> None:
    pixels = SIZE.width * SIZE.height
    driver = driver_of("sd15", memory_bytes=2_200_000 + 3 * pixels * 16 * 4 * 4)
    for _ in range(2):
        draw(driver, "sd15", job(), job(seed=4), job(seed=5), job(seed=6))
    for seconds, size in ((1.0, 1), (1.0, 2), (0.1, 4)):
        for _ in range(2):
            driver._profile.record(driver._shape(task_of(job())), size, seconds)
    assert driver._profile.limit(driver._shape(task_of(job())), most=8) == 8
    assert 1 < driver.limit(task_of(job())) <= 3


def task_of(wanted: Any) -> Task:
    return Task(number=0, model="sd15", job=wanted)


def test_the_next_batch_is_denoised_while_one_is_decoded(driver_of) -> None:
    driver = driver_of("sd15")
    may_decode, is_denoised = threading.Event(), threading.Event()
    with loaded_in(driver, "sd15") as loaded:
        hook = loaded.pipe.vae.decoder.register_forward_pre_hook(
            lambda *_: None if may_decode.wait(60) else pytest.fail("never decoded")
        )

    class First(RecordingWatch):
        def denoised(self) -> None:
            is_denoised.set()

    class Second(RecordingWatch):
        def denoised(self) -> None:
            may_decode.set()  # only now: the first is still to be decoded

    first, second = First(), Second()
    threads = [
        threading.Thread(target=draw, args=(driver, "sd15", job()), kwargs={"watch": first}),
        threading.Thread(
            target=draw, args=(driver, "sd15", job("an owl")), kwargs={"watch": second}
        ),
    ]
    threads[0].start()
    assert is_denoised.wait(60)
    threads[1].start()
    for thread in threads:
        thread.join(60)
    hook.remove()
    for watch, prompt in ((first, "a red fox"), (second, "an owl")):
        expected = draw(driver, "sd15", job(prompt)).finished[0].pixels
        assert np.array_equal(watch.finished[0].pixels, expected)


def test_the_same_prompt_is_encoded_once(driver_of) -> None:
    driver = driver_of("sd15")
    with loaded_in(driver, "sd15") as loaded:
        calls = calls_of(loaded.pipe.text_encoder)
    first = draw(driver, "sd15", job(seed=1)).finished[0].pixels
    count = len(calls)
    assert count > 0
    draw(driver, "sd15", job(seed=2))
    assert len(calls) == count
    assert np.array_equal(draw(driver, "sd15", job(seed=1)).finished[0].pixels, first)
    draw(driver, "sd15", job("an owl"))
    assert len(calls) > count


def test_models_make_room_for_each_other(driver_of) -> None:
    driver = driver_of("sd15", "flux", "sd3", memory_bytes=5_000_000)
    for family in ("sd15", "flux", "sd3", "sd15"):
        assert draw(driver, family, job()).finished
        assert driver.pool.loaded[-1] == family
        assert driver.pool.used <= 5_000_000
    assert driver.pool.loaded != ["sd15", "flux", "sd3"]


def test_a_model_that_cannot_fit_says_so(driver_of) -> None:
    driver = driver_of("sd15", memory_bytes=100_000)
    with pytest.raises(EngineError, match="this server gives models") as caught:
        draw(driver, "sd15", job())
    assert caught.value.code == "out_of_memory"


def too_large(_: Any, args: Any) -> None:
    """Ask the allocator for more than there is, if the picture is large.

    The allocator's own refusal is what the driver sees. A limit on the address space would give
    the same, and break oneDNN for the rest of the process: it makes no primitive ever after.
    """
    if args[0].shape[-1] > 512:
        torch.empty(2**46, dtype=torch.uint8)


def test_a_hundred_times_without_memory_and_then_all_is_well(driver_of) -> None:
    driver = driver_of("sd15", saves_memory=())
    before = draw(driver, "sd15", job()).finished[0].pixels
    wanted = job(size=LARGE, sources=(picture(LARGE),), steps=2)
    with loaded_in(driver, "sd15") as loaded:
        loaded.pipe.vae.encoder.register_forward_pre_hook(too_large)
    for _ in range(100):
        watch = draw(driver, "sd15", wanted)
        message, code = watch.failed[0]
        assert (code, watch.finished) == ("out_of_memory", {})
        assert "not enough memory" in message
    assert np.array_equal(draw(driver, "sd15", job()).finished[0].pixels, before)


def test_a_batch_that_is_too_large_is_drawn_in_parts(driver_of) -> None:
    driver = driver_of("sd15", saves_memory=())
    jobs = [job(seed=seed) for seed in range(2)]
    alone = [draw(driver, "sd15", one).finished[0].pixels for one in jobs]
    with loaded_in(driver, "sd15") as loaded:
        calls = calls_of(loaded.pipe.vae.decoder)
        loaded.pipe.vae.decoder.register_forward_pre_hook(too_many)
    together = draw(driver, "sd15", *jobs)
    assert calls == [2, 1, 1]
    for place, expected in enumerate(alone):
        assert np.array_equal(together.finished[place].pixels, expected)


def too_many(_: Any, args: Any) -> None:
    """Ask the allocator for more than there is, if there are several pictures."""
    if len(args[0]) > 1:
        torch.empty(2**46, dtype=torch.uint8)


def test_a_large_picture_is_decoded_in_tiles_where_that_is_allowed(driver_of) -> None:
    driver = driver_of("sd15", saves_memory=("tile",))
    draw(driver, "sd15", job())
    with loaded_in(driver, "sd15") as loaded:
        loaded.pipe.vae.tile_latent_min_size = 16
        loaded.pipe.vae.tile_sample_min_size = 128
        loaded.pipe.vae.encoder.register_forward_pre_hook(too_large)
        loaded.pipe.vae.decoder.register_forward_pre_hook(too_large)
    watch = draw(driver, "sd15", job(size=LARGE, sources=(picture(LARGE),), steps=2))
    assert watch.failed == {}
    assert watch.finished[0].pixels.shape == (1024, 1024, 3)
    assert watch.finished[0].metadata["memory"] == "tiled"


@pytest.fixture
def lora_of(folder_of: Callable[[str], Path], tmp_path: Path) -> Callable[[str, int], Path]:
    """Return a function that saves a LoRA of random numbers for the tiny model."""

    def lora_of(name: str, seed: int) -> Path:
        torch.manual_seed(seed)
        unet = diffusers.UNet2DConditionModel.from_pretrained(folder_of("sd15"), subfolder="unet")
        modules = ["to_q", "to_k", "to_v"]
        unet.add_adapter(peft.LoraConfig(r=4, target_modules=modules, init_lora_weights="gaussian"))
        weights = peft.get_peft_model_state_dict(unet)
        for tensor in weights.values():
            torch.nn.init.normal_(tensor, std=0.5)
        diffusers.StableDiffusionPipeline.save_lora_weights(
            tmp_path / name, unet_lora_layers=weights
        )
        return tmp_path / name

    return lora_of


def test_loras_act_with_their_weights_and_leave_no_trace(driver_of, folder_of, lora_of) -> None:
    loras = (
        LoraSettings(name="ink", source=str(lora_of("ink", 1)), weight=0.5),
        LoraSettings(name="film", source=str(lora_of("film", 2))),
    )
    driver = driver_of(settings_of(folder_of("sd15"), loras=loras))
    assert driver.describe("sd15").loras == ("ink", "film")

    def drawn(*wanted: Lora) -> np.ndarray:
        return draw(driver, "sd15", job(loras=wanted)).finished[0].pixels

    without = drawn()
    ink, film = Lora(name="ink"), Lora(name="film", weight=0.25)
    pipe = diffusers.StableDiffusionPipeline.from_pretrained(folder_of("sd15"))
    pipe.set_progress_bar_config(disable=True)
    for name in ("ink", "film"):
        pipe.load_lora_weights(str(loras[name == "film"].source), adapter_name=name)
    for wanted, names, weights in [
        ((ink,), ["ink"], [0.5]),
        ((film,), ["film"], [0.25]),
        ((ink, film), ["ink", "film"], [0.5, 0.25]),
    ]:
        pipe.set_adapters(names, adapter_weights=weights)
        expected = pipe(
            "a red fox",
            width=SIZE.width,
            height=SIZE.height,
            num_inference_steps=STEPS,
            generator=torch.Generator().manual_seed(3),
        ).images[0]
        assert np.array_equal(drawn(*wanted), np.asarray(expected))
        assert not np.array_equal(drawn(*wanted), without)
    assert np.array_equal(drawn(), without)


def test_a_lora_that_is_always_on_makes_a_model_of_its_own(driver_of, folder_of, lora_of) -> None:
    source = str(lora_of("ink", 1))
    plain = settings_of(folder_of("sd15"), loras=(LoraSettings(name="ink", source=source),))
    inked = settings_of(
        folder_of("sd15"),
        name="inked",
        loras=(LoraSettings(name="ink", source=source, is_always_on=True),),
    )
    driver = driver_of(plain, inked)
    asked = draw(driver, "sd15", job(loras=(Lora(name="ink"),))).finished[0].pixels
    assert np.array_equal(draw(driver, "inked", job()).finished[0].pixels, asked)


def test_a_lora_that_is_missing_is_named(driver_of, folder_of, tmp_path: Path) -> None:
    lora = LoraSettings(name="ink", source=str(tmp_path / "nowhere"))
    driver = driver_of(settings_of(folder_of("sd15"), loras=(lora,)))
    with pytest.raises(EngineError, match="'ink'"):
        draw(driver, "sd15", job(loras=(Lora(name="ink"),)))
    assert draw(driver, "sd15", job()).finished


def test_pictures_that_must_not_be_shown_are_withheld(driver_of) -> None:
    driver = driver_of("sd15", safety="rig:is_forbidden")
    watch = draw(driver, "sd15", job())
    assert watch.finished == {}
    assert watch.failed[0][1] == "image_content_policy_violation"
    with pytest.raises(EngineError, match="names no function"):
        driver_of("sd15", safety="rig:nothing")


def test_what_a_models_own_checker_finds_is_withheld_and_not_painted_black(driver_of) -> None:
    watch = draw(driver_of("sd15-checked"), "sd15-checked", job(), job(seed=4))
    assert watch.finished == {}
    assert [code for _, code in watch.failed.values()] == ["image_content_policy_violation"] * 2


@pytest.mark.parametrize(
    ("family", "choice"),
    [
        ("flux", {"cache": "first-block"}),
        ("flux", {"weights": "fp8"}),
        ("sd3", {"weights": "fp8"}),
    ],
)
def test_what_changes_pictures_for_speed_is_said(
    driver_of, family: str, choice: dict[str, str]
) -> None:
    expected = draw(driver_of(family), family, job(steps=8)).finished[0]
    found = draw(driver_of(family, **choice), family, job(steps=8)).finished[0]
    assert choice.items() <= found.metadata.items()
    assert not choice.keys() & expected.metadata.keys()
    assert psnr(found.pixels, expected.pixels) > 20


def test_a_model_that_cannot_skip_work_draws_as_ever_and_says_nothing(driver_of) -> None:
    expected = draw(driver_of("sd15"), "sd15", job()).finished[0]
    found = draw(driver_of("sd15", cache="first-block"), "sd15", job()).finished[0]
    assert np.array_equal(found.pixels, expected.pixels)
    assert "cache" not in found.metadata


def test_the_repeated_blocks_are_compiled_where_that_is_asked(driver_of) -> None:
    driver = driver_of("flux", compile="on")
    with loaded_in(driver, "flux") as loaded:
        blocks = [
            *loaded.pipe.transformer.transformer_blocks,
            *loaded.pipe.transformer.single_transformer_blocks,
        ]
        assert all(block._compiled_call_impl is not None for block in blocks)
    expected = draw(driver_of("flux"), "flux", job()).finished[0].pixels
    with torch.compiler.set_stance("force_eager"):  # the compiler itself takes minutes
        assert np.array_equal(draw(driver, "flux", job()).finished[0].pixels, expected)


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("/nowhere/at/all", "There is no folder or file"),
        ("nobody/nothing", "cannot be read"),
    ],
)
def test_a_source_that_is_not_there_is_named(driver_of, source: str, said: str) -> None:
    model = ModelSettings(name="lost", engine="diffusers", source=source)
    with pytest.raises(EngineError, match=said):
        driver_of(model).describe("lost")


def test_what_each_family_can_do_is_read_from_it(driver_of) -> None:
    driver = driver_of("sd15", "flux", "flux-schnell", "kontext", "qwen", "sd15-inpaint")
    can = {name: driver.describe(name) for name in tiny.FAMILIES if name in driver._models}
    assert can["sd15"].has_negative_prompt
    assert all(can[name].max_sources == 1 for name in can)
    assert [name for name in can if not can[name].can_create] == ["sd15-inpaint"]
    assert not can["kontext"].has_strength
    assert can["flux"].has_strength
    assert not any(one.has_alpha for one in can.values())
    assert {one.multiple_of for one in can.values()} == {16}


def test_with_weights_in_main_memory_one_run_ends_before_the_next_begins(driver_of) -> None:
    driver = driver_of("sd15")
    expected = draw(driver, "sd15", job()).finished[0].pixels
    with loaded_in(driver, "sd15") as loaded:
        # the hooks are those of a GPU; where they move parts to is the only device there is
        loaded.pipe.enable_model_cpu_offload(device="cpu")
        loaded.is_offloaded = True
        held: list[bool] = []

        class Watching(RecordingWatch):
            def denoised(self) -> None:
                held.append(loaded.denoising.locked())

            def finish(self, *rest: Any) -> None:
                held.append(loaded.denoising.locked())
                super().finish(*rest)

        watch = draw(driver, "sd15", job(), watch=Watching())
        assert held == [True, True]
        assert not loaded.denoising.locked()
    assert np.array_equal(watch.finished[0].pixels, expected)
