// What a user of the Vercel AI SDK writes, with OpenRouter's provider.

import { createOpenRouter } from "@openrouter/ai-sdk-provider";
import { generateImage, generateText, streamText } from "ai";

import { BASE, dataUrl, errorOf, png, run } from "./cases.mjs";

const openrouter = createOpenRouter({ baseURL: `${BASE}/api/v1`, apiKey: "any" });
const wish = { modalities: ["image", "text"] };
const model = openrouter("openai/gpt-5-image", { extraBody: wish });

function factsOf(result) {
  return {
    pngs: result.files.map((file) => file.base64),
    media_types: result.files.map((file) => file.mediaType),
    text: result.text,
    reason: result.finishReason,
    warnings: result.warnings ?? [],
  };
}

await run("chat", async () => factsOf(await generateText({ model, prompt: "a fox" })));

await run("chat_stream", async () => {
  const result = streamText({ model, prompt: "a fox" });
  const parts = [];
  for await (const part of result.fullStream) parts.push(part);
  return {
    types: parts.map((part) => part.type),
    errors: parts.filter((part) => part.type === "error").map((part) => String(part.error)),
    pngs: (await result.files).map((file) => file.base64),
    reason: await result.finishReason,
  };
});

await run("edit", async () => {
  const first = await generateText({ model, prompt: "a fox" });
  // this provider sends nothing of a picture in an assistant's message: the user shows it again
  const [{ mediaType, base64: data }] = first.files;
  const content = [
    { type: "text", text: "make it negative" },
    { type: "file", mediaType, data },
  ];
  const second = await generateText({
    model,
    messages: [
      { role: "user", content: "a fox" },
      ...first.response.messages,
      { role: "user", content },
    ],
  });
  return { before: first.files[0].base64, png: second.files[0].base64 };
});

await run("chat_edit", async () => {
  const source = dataUrl(png());
  const content = [
    { type: "text", text: "make it negative" },
    { type: "image", image: source },
  ];
  const result = await generateText({ model, messages: [{ role: "user", content }] });
  return { before: source, png: result.files[0].base64 };
});

const painter = openrouter.imageModel("openai/gpt-image-1");

await run("images", async () => {
  const result = await generateImage({ model: painter, prompt: "a fox", size: "256x256", n: 2 });
  return {
    pngs: result.images.map((image) => image.base64),
    media_types: result.images.map((image) => image.mediaType),
    warnings: result.warnings,
  };
});

await run("images_in_a_shape", async () => {
  const result = await generateImage({
    model: painter,
    prompt: "a fox",
    aspectRatio: "16:9",
    seed: 5,
  });
  return { png: result.images[0].base64, warnings: result.warnings };
});

await run("images_edit", async () => {
  const prompt = { text: "make it negative", images: [png()] };
  const result = await generateImage({ model: painter, prompt });
  return { before: dataUrl(png()), png: result.images[0].base64, warnings: result.warnings };
});

await run("failure", () =>
  errorOf(
    () =>
      generateText({ model: openrouter("tintype/failing", { extraBody: wish }), prompt: "a fox" }),
    "statusCode",
  ),
);

await run("failure_of_images", () =>
  errorOf(
    () => generateImage({ model: openrouter.imageModel("tintype/failing"), prompt: "a fox" }),
    "statusCode",
  ),
);

await run("bad_size", () =>
  errorOf(
    () => generateImage({ model: painter, prompt: "a fox", size: "1000x1000" }),
    "statusCode",
  ),
);

await run("unknown_model", () =>
  errorOf(
    () => generateImage({ model: openrouter.imageModel("nobody/none"), prompt: "a fox" }),
    "statusCode",
  ),
);
