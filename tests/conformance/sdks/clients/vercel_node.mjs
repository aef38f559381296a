// What a user of the Vercel AI SDK writes, with its OpenAI provider.

import { createOpenAI } from "@ai-sdk/openai";
import { generateImage, generateText, streamText } from "ai";

import { BASE, dataUrl, errorOf, mask, png, run } from "./cases.mjs";

const openai = createOpenAI({ baseURL: `${BASE}/v1`, apiKey: "any" });
const model = openai("gpt-5");
const painter = (more) => ({ image_generation: openai.tools.imageGeneration(more) });
const inputImageMask = { imageUrl: dataUrl(mask()) };

function factsOf(result) {
  const [found] = result.staticToolResults ?? result.toolResults;
  return {
    tools: result.toolCalls.map((call) => call.toolName),
    types: result.content.map((part) => part.type),
    png: found?.output.result,
    text: result.text,
    reason: result.finishReason,
    warnings: result.warnings ?? [],
  };
}

await run("create", async () =>
  factsOf(
    await generateText({ model, prompt: "a fox", tools: painter({ size: "1024x1024" }) }),
  ),
);

await run("create_with_tool_choice", async () =>
  factsOf(
    await generateText({
      model,
      prompt: "a fox",
      tools: painter({ size: "1024x1024", outputFormat: "webp", quality: "low" }),
      toolChoice: { type: "tool", toolName: "image_generation" },
    }),
  ),
);

await run("stream", async () => {
  const result = streamText({
    model,
    prompt: "a fox",
    tools: painter({ size: "1024x1024", partialImages: 2 }),
  });
  const parts = [];
  for await (const part of result.fullStream) parts.push(part);
  const results = parts.filter((part) => part.type === "tool-result");
  return {
    types: parts.map((part) => part.type),
    errors: parts.filter((part) => part.type === "error").map((part) => String(part.error)),
    partials: results.slice(0, -1).map((part) => part.output.result),
    png: results.at(-1).output.result,
    text: await result.text,
    reason: await result.finishReason,
  };
});

await run("edit", async () => {
  const tools = painter({ size: "1024x1024" });
  const first = await generateText({ model, prompt: "a fox", tools });
  const second = await generateText({
    model,
    messages: [
      { role: "user", content: "a fox" },
      ...first.response.messages,
      { role: "user", content: "make it negative" },
    ],
    tools: painter({}),
  });
  return { before: factsOf(first).png, ...factsOf(second) };
});

await run("edit_of_previous", async () => {
  const tools = painter({ size: "1024x1024" });
  const first = await generateText({ model, prompt: "a fox", tools });
  const previousResponseId = first.providerMetadata.openai.responseId;
  const second = await generateText({
    model,
    prompt: "make it negative",
    tools: painter({}),
    providerOptions: { openai: { previousResponseId } },
  });
  return { before: factsOf(first).png, ...factsOf(second) };
});

await run("edit_with_mask", async () => {
  const source = dataUrl(png());
  const content = [
    { type: "text", text: "make it negative" },
    { type: "image", image: source },
  ];
  const result = await generateText({
    model,
    messages: [{ role: "user", content }],
    tools: painter({ inputImageMask }),
  });
  return { before: source, ...factsOf(result) };
});

function imagesOf(result) {
  return {
    pngs: result.images.map((image) => image.base64),
    media_types: result.images.map((image) => image.mediaType),
    warnings: result.warnings,
  };
}

await run("images", async () =>
  imagesOf(
    await generateImage({
      model: openai.image("gpt-image-1"),
      prompt: "a fox",
      size: "1024x1024",
      n: 2,
      providerOptions: { openai: { quality: "low" } },
    }),
  ),
);

await run("images_of_own_model", async () =>
  imagesOf(
    await generateImage({ model: openai.image("scripted"), prompt: "a fox", size: "1024x1024" }),
  ),
);

await run("images_edit_with_mask", async () => {
  const result = await generateImage({
    model: openai.image("gpt-image-1"),
    prompt: { text: "make it negative", images: [png()], mask: mask() },
  });
  return { before: dataUrl(png()), png: result.images[0].base64, warnings: result.warnings };
});

await run("failure", () =>
  errorOf(
    () => generateText({ model, prompt: "a fox", tools: painter({ model: "failing" }) }),
    "statusCode",
  ),
);

await run("failure_in_stream", async () => {
  const errors = [];
  const tools = painter({ model: "failing" });
  const onError = ({ error }) => errors.push(error);
  const result = streamText({ model, prompt: "a fox", tools, onError });
  for await (const part of result.fullStream) void part;
  return errors.map((error) => ({
    class: error?.constructor?.name,
    message: error?.message ?? String(error),
  }));
});

await run("failure_of_images", () =>
  errorOf(
    () => generateImage({ model: openai.image("failing"), prompt: "a fox" }),
    "statusCode",
  ),
);

await run("bad_size", () =>
  errorOf(
    () => generateText({ model, prompt: "a fox", tools: painter({ size: "1000x1000" }) }),
    "statusCode",
  ),
);

await run("unknown_model", () =>
  errorOf(() => generateImage({ model: openai.image("nobody"), prompt: "a fox" }), "statusCode"),
);
