// What a user of today's `@openrouter/sdk` writes.

import * as models from "@openrouter/sdk/models";

import { BASE, dataUrl, errorOf, mask, png, readBy, run, sdk } from "./cases.mjs";

const client = new sdk.OpenRouter({ apiKey: "any", serverURL: `${BASE}/api/v1` });
const model = "openai/gpt-5-image";
const tool = { type: "image_generation", size: "256x256" };

const ask = (responsesRequest) => client.responses.send({ responsesRequest });

function factsOf(response) {
  const calls = response.output.filter((item) => item.type === "image_generation_call");
  return {
    types: response.output.map((item) => item.type),
    statuses: calls.map((call) => call.status),
    png: calls[0]?.result,
    cost: response.usage.cost,
  };
}

async function all(stream) {
  const seen = [];
  for await (const event of stream) seen.push(event);
  return seen;
}

await run("names", () =>
  readBy(models, "OutputImageGenerationCallItem", {
    "response.image_generation_call.in_progress": "ImageGenCallInProgressEvent",
    "response.image_generation_call.generating": "ImageGenCallGeneratingEvent",
    "response.image_generation_call.partial_image": "ImageGenCallPartialImageEvent",
    "response.image_generation_call.completed": "ImageGenCallCompletedEvent",
  }),
);

await run("create", async () =>
  factsOf(await ask({ model, input: "a fox", tools: [tool] })),
);

await run("create_with_server_tool", async () => {
  const parameters = { additionalProperties: { size: "256x256", quality: "low" } };
  const serverTool = { type: "openrouter:image_generation", parameters };
  return factsOf(await ask({ model, input: "a fox", tools: [serverTool] }));
});

await run("create_with_modalities", async () =>
  factsOf(
    await ask({
      model,
      input: "a fox",
      modalities: ["image", "text"],
      imageConfig: { aspect_ratio: "3:2", image_size: "512" },
    }),
  ),
);

await run("stream", async () => {
  const tools = [{ ...tool, partialImages: 2 }];
  const seen = await all(await ask({ model, input: "a fox", tools, stream: true }));
  return {
    types: seen.map((event) => event.type),
    unknown: seen.filter((event) => event.isUnknown).length,
    numbers: seen.map((event) => event.sequenceNumber),
    partials: seen.map((event) => event.partialImageB64).filter(Boolean),
    final: factsOf(seen.at(-1).response),
  };
});

await run("edit", async () => {
  const first = await ask({ model, input: "a fox", tools: [tool] });
  const second = await ask({
    model,
    input: [
      { role: "user", content: "a fox" },
      ...first.output,
      { role: "user", content: "make it negative" },
    ],
    tools: [{ type: "image_generation" }],
  });
  return { before: factsOf(first).png, ...factsOf(second) };
});

await run("edit_with_mask", async () => {
  const source = dataUrl(png());
  const content = [
    { type: "input_text", text: "make it negative" },
    { type: "input_image", detail: "auto", imageUrl: source },
  ];
  const response = await ask({
    model,
    input: [{ role: "user", content }],
    tools: [{ type: "image_generation", inputImageMask: { imageUrl: dataUrl(mask()) } }],
  });
  return { before: source, ...factsOf(response) };
});

const makeImages = (imageGenerationRequest) => client.images.generate({ imageGenerationRequest });

await run("images", async () => {
  const reply = await makeImages({
    model,
    prompt: "a fox",
    aspectRatio: "3:2",
    resolution: "512",
    n: 2,
    seed: 5,
  });
  return {
    pngs: reply.data.map((picture) => picture.b64Json),
    media_types: reply.data.map((picture) => picture.mediaType),
    cost: reply.usage.cost,
  };
});

await run("images_edit", async () => {
  const source = dataUrl(png());
  const inputReferences = [{ type: "image_url", imageUrl: { url: source } }];
  const reply = await makeImages({ model, prompt: "make it negative", inputReferences });
  return { before: source, png: reply.data[0].b64Json };
});

await run("images_stream", async () => {
  const seen = await all(
    await makeImages({ model, prompt: "a fox", size: "256x256", stream: true }),
  );
  const last = seen.at(-1);
  return { types: seen.map((event) => event.type), png: last.b64Json, at: last.created };
});

await run("image_models", async () => (await client.images.listModels()).data.map((m) => m.id));

await run("image_endpoints", async () => {
  const reply = await client.images.listModelEndpoints({ author: "tintype", slug: "scripted" });
  return { id: reply.id, costs: reply.endpoints[0].pricing.map((price) => price.costUsd) };
});

await run("models", async () => {
  const reply = await client.models.list();
  return (reply.result ?? reply).data.map((found) => found.id);
});

const talk = (chatRequest) => client.chat.send({ chatRequest });

await run("chat", async () => {
  const reply = await talk({
    model,
    messages: [{ role: "user", content: "a fox" }],
    modalities: ["image", "text"],
    imageConfig: { aspect_ratio: "1:1", image_size: "512" },
  });
  const { message } = reply.choices[0];
  return { pngs: message.images.map((image) => image.imageUrl.url), text: message.content };
});

await run("chat_edit", async () => {
  const source = dataUrl(png());
  const content = [
    { type: "text", text: "make it negative" },
    { type: "image_url", imageUrl: { url: source } },
  ];
  const reply = await talk({
    model,
    messages: [{ role: "user", content }],
    modalities: ["image", "text"],
  });
  return { before: source, png: reply.choices[0].message.images[0].imageUrl.url };
});

await run("chat_stream", async () => {
  // this SDK's delta has no `images`: the pictures pass by its users
  const seen = await all(
    await talk({
      model,
      messages: [{ role: "user", content: "a fox" }],
      modalities: ["image", "text"],
      stream: true,
    }),
  );
  const last = seen.at(-1);
  return {
    role: seen[0].choices[0].delta.role,
    end: last.choices[0].finishReason,
    cost: last.usage.cost,
  };
});

await run("files", async () => {
  const file = new File([png()], "fox.png", { type: "image/png" });
  const kept = await client.files.upload({ requestBody: { file } });
  const listed = await client.files.list();
  const found = await client.files.retrieve({ fileId: kept.id });
  const content = await new Response(await client.files.download({ fileId: kept.id })).bytes?.();
  const gone = await client.files.delete({ fileId: kept.id });
  return {
    name: kept.filename,
    media_type: kept.mimeType,
    is_whole: content === undefined || Buffer.from(content).equals(png()),
    is_listed: (listed.result ?? listed).data.map((one) => one.id).join() === kept.id,
    is_found: found.id === kept.id,
    gone: gone.type,
  };
});

await run("failure_in_stream", async () => {
  const tools = [{ type: "image_generation", model: "failing" }];
  const seen = await all(await ask({ model, input: "a fox", tools, stream: true }));
  return {
    types: seen.map((event) => event.type),
    unknown: seen.filter((event) => event.isUnknown).length,
    message: seen.find((event) => event.type === "error").message,
    status: seen.at(-1).response.status,
  };
});

await run("failure", async () => {
  const tools = [{ type: "image_generation", model: "failing" }];
  const response = await ask({ model, input: "a fox", tools });
  return { status: response.status, message: response.error.message };
});

await run("failure_of_images", () =>
  errorOf(() => makeImages({ model: "tintype/failing", prompt: "a fox" }), "statusCode"),
);

const bad = { model, input: "a fox", tools: [{ type: "image_generation", size: "1000x1000" }] };

await run("bad_size", () => errorOf(() => ask(bad), "statusCode"));

await run("bad_size_of_stream", () => errorOf(() => ask({ ...bad, stream: true }), "statusCode"));

await run("unknown_model", () =>
  errorOf(() => makeImages({ model: "nobody/none", prompt: "a fox" }), "statusCode"),
);

await run("unknown_model_of_chat", () =>
  errorOf(
    () => talk({ model: "nobody/none", messages: [{ role: "user", content: "a fox" }] }),
    "statusCode",
  ),
);
