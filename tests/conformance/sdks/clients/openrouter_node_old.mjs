// What a user of `@openrouter/sdk` from late 2025 to February 2026 writes (0.1, 0.3 and 0.9).
//
// These versions have the types that Tintype is named after, and neither an image tool nor an
// Image API. 0.9 wraps its requests; 0.1 does not know `modalities` and just names a model.

import { BASE, dataUrl, errorOf, png, readBy, run, sdk } from "./cases.mjs";

const alias = process.argv[3];
const isWrapped = alias.endsWith("0.9");
const knowsModalities = !alias.endsWith("0.1");
const models = await import(`${alias}/models`);

const client = new sdk.OpenRouter({ apiKey: "any", serverURL: `${BASE}/api/v1` });
const model = "openai/gpt-5-image";
const wish = knowsModalities ? { modalities: ["image", "text"] } : {};
const shape = knowsModalities ? { imageConfig: { size: "256x256" } } : {};

function ask(request) {
  return client.beta.responses.send(isWrapped ? { openResponsesRequest: request } : request);
}

function factsOf(response) {
  const calls = response.output.filter((item) => item.type === "image_generation_call");
  return {
    types: response.output.map((item) => item.type),
    statuses: calls.map((call) => call.status),
    png: calls[0]?.result,
  };
}

async function all(stream) {
  const seen = [];
  for await (const event of stream) seen.push(event);
  return seen;
}

await run("names", () =>
  readBy(models, "ResponsesImageGenerationCall", {
    "response.image_generation_call.in_progress": "OpenResponsesImageGenCallInProgress",
    "response.image_generation_call.generating": "OpenResponsesImageGenCallGenerating",
    "response.image_generation_call.partial_image": "OpenResponsesImageGenCallPartialImage",
    "response.image_generation_call.completed": "OpenResponsesImageGenCallCompleted",
  }),
);

await run("create", async () => factsOf(await ask({ model, input: "a fox", ...wish, ...shape })));

await run("stream", async () => {
  const more = { ...shape };
  if (knowsModalities) more.imageConfig = { ...shape.imageConfig, partial_images: 2 };
  const seen = await all(await ask({ model, input: "a fox", stream: true, ...wish, ...more }));
  return {
    types: seen.map((event) => event.type),
    unknown: seen.filter((event) => event.isUnknown).length,
    numbers: seen.map((event) => event.sequenceNumber),
    partials: seen.map((event) => event.partialImageB64).filter(Boolean),
    final: factsOf(seen.at(-1).response),
  };
});

await run("edit", async () => {
  const first = await ask({ model, input: "a fox", ...wish, ...shape });
  const second = await ask({
    model,
    input: [
      { role: "user", content: "a fox" },
      ...first.output,
      { role: "user", content: "make it negative" },
    ],
    ...wish,
  });
  return { before: factsOf(first).png, ...factsOf(second) };
});

await run("edit_of_upload", async () => {
  const source = dataUrl(png());
  const content = [
    { type: "input_text", text: "make it negative" },
    { type: "input_image", detail: "auto", imageUrl: source },
  ];
  const response = await ask({ model, input: [{ role: "user", content }], ...wish });
  return { before: source, ...factsOf(response) };
});

await run("models", async () => (await client.models.list()).data.map((found) => found.id));

function talk(request) {
  return client.chat.send(isWrapped ? { chatGenerationParams: request } : request);
}
const messages = [{ role: "user", content: "a fox" }];

await run("chat", async () => {
  const reply = await talk({ model, messages, stream: false, ...wish });
  const { message } = reply.choices[0];
  const pngs = (message.images ?? []).map((image) => image.imageUrl.url);
  return { text: message.content, pngs };
});

await run("chat_stream", async () => {
  const seen = await all(await talk({ model, messages, stream: true, ...wish }));
  const chunks = seen.map((chunk) => chunk.data ?? chunk);
  return {
    role: chunks[0].choices[0].delta.role,
    end: chunks.at(-1).choices[0].finishReason,
  };
});

await run("failure", async () => {
  const response = await ask({ model: "tintype/failing", input: "a fox" });
  return { status: response.status, message: response.error.message };
});

await run("failure_in_stream", async () => {
  const seen = await all(await ask({ model: "tintype/failing", input: "a fox", stream: true }));
  return {
    types: seen.map((event) => event.type),
    unknown: seen.filter((event) => event.isUnknown).length,
    message: seen.find((event) => event.type === "error").message,
    status: seen.at(-1).response.status,
  };
});

await run("bad_prompt", () => errorOf(() => ask({ model, input: "", ...wish }), "statusCode"));

await run("bad_prompt_of_stream", () =>
  errorOf(() => ask({ model, input: "", stream: true, ...wish }), "statusCode"),
);

await run("unknown_model_of_chat", () =>
  errorOf(() => talk({ model: "nobody/none", messages, stream: false }), "statusCode"),
);
