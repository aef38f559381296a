// What a user of `openai` for Node writes: the newest, and the last major version.

import { BASE, dataUrl, errorOf, mask, png, run, sdk } from "./cases.mjs";

const client = new sdk.default({ baseURL: `${BASE}/v1`, apiKey: "any" });
const { toFile } = sdk;
const tool = { type: "image_generation", size: "256x256" };
const edit = { type: "image_generation" };

const ask = (more, options) => client.responses.create({ model: "gpt-5", input: "a fox", ...more }, options);

function factsOf(response) {
  const calls = response.output.filter((item) => item.type === "image_generation_call");
  return {
    types: response.output.map((item) => item.type),
    statuses: calls.map((call) => call.status),
    png: calls[0]?.result,
    response_status: response.status,
  };
}

async function all(stream) {
  const seen = [];
  for await (const event of stream) seen.push(event);
  return seen;
}

const upload = (data, name = "picture.png") => toFile(data, name, { type: "image/png" });

await run("create", async () => factsOf(await ask({ tools: [tool] })));

await run("stream", async () => {
  const seen = await all(await ask({ tools: [{ ...tool, partial_images: 2 }], stream: true }));
  return {
    types: seen.map((event) => event.type),
    unknown: 0,
    numbers: seen.map((event) => event.sequence_number),
    partials: seen.map((event) => event.partial_image_b64).filter(Boolean),
    final: factsOf(seen.at(-1).response),
  };
});

await run("helper", async () => {
  const stream = client.responses.stream({
    model: "gpt-5",
    input: "a fox",
    tools: [{ ...tool, partial_images: 2 }],
  });
  const seen = await all(stream);
  return { types: seen.map((event) => event.type), final: factsOf(await stream.finalResponse()) };
});

async function editWith(second) {
  const first = await ask({ tools: [tool] });
  const response = await ask({ tools: [edit], ...second(first) });
  return { before: factsOf(first).png, ...factsOf(response) };
}

await run("edit", () =>
  editWith((first) => ({
    input: [
      { role: "user", content: "a fox" },
      ...first.output,
      { role: "user", content: "make it negative" },
    ],
  })),
);

await run("edit_of_previous", () =>
  editWith((first) => ({ input: "make it negative", previous_response_id: first.id })),
);

await run("edit_by_id", () =>
  editWith((first) => ({
    input: [
      { role: "user", content: "make it negative" },
      { type: "image_generation_call", id: first.output[0].id },
    ],
  })),
);

await run("edit_with_mask", async () => {
  const source = dataUrl(png());
  const content = [
    { type: "input_text", text: "make it negative" },
    { type: "input_image", image_url: source, detail: "auto" },
  ];
  const response = await ask({
    input: [{ role: "user", content }],
    tools: [{ ...edit, input_image_mask: { image_url: dataUrl(mask()) } }],
  });
  return { before: source, ...factsOf(response) };
});

await run("edit_of_file", async () => {
  const kept = await client.files.create({ file: await upload(png()), purpose: "vision" });
  const content = [
    { type: "input_text", text: "make it negative" },
    { type: "input_image", file_id: kept.id, detail: "auto" },
  ];
  const response = await ask({ input: [{ role: "user", content }], tools: [edit] });
  return { before: dataUrl(png()), ...factsOf(response) };
});

await run("background", async () => {
  let response = await ask({ tools: [tool], background: true });
  const asked = [response.status];
  while (["queued", "in_progress"].includes(response.status) && asked.length < 1000) {
    response = await client.responses.retrieve(response.id);
    asked.push(response.status);
  }
  return { first: asked[0], ...factsOf(response) };
});

await run("resume", async () => {
  const tools = [{ ...tool, partial_images: 2 }];
  const first = await ask({ tools, stream: true, background: true });
  const seen = [];
  for await (const event of first) {
    seen.push(event);
    if (seen.length === 2) break;
  }
  const rest = await client.responses.retrieve(seen[0].response.id, {
    stream: true,
    starting_after: seen[1].sequence_number,
  });
  seen.push(...(await all(rest)));
  return {
    types: seen.map((event) => event.type),
    numbers: seen.map((event) => event.sequence_number),
  };
});

await run("cancel", async () => {
  const response = await ask({ tools: [{ ...edit, model: "slow" }], background: true });
  return (await client.responses.cancel(response.id)).status;
});

await run("input_items", async () => {
  const response = await ask({ tools: [tool] });
  const items = await all(client.responses.inputItems.list(response.id));
  await client.responses.delete(response.id);
  return items.map((item) => item.content[0].text);
});

await run("images", async () => {
  const reply = await client.images.generate({
    model: "gpt-image-1",
    prompt: "a fox",
    size: "1024x1024",
    quality: "low",
    n: 2,
  });
  return {
    pngs: reply.data.map((picture) => picture.b64_json),
    size: reply.size,
    tokens: reply.usage.total_tokens,
  };
});

await run("images_stream", async () => {
  const seen = await all(
    await client.images.generate({
      model: "gpt-image-1",
      prompt: "a fox",
      partial_images: 2,
      stream: true,
    }),
  );
  return { types: seen.map((event) => event.type), png: seen.at(-1).b64_json };
});

const editImage = (more) =>
  client.images.edit({ model: "gpt-image-1", prompt: "make it negative", ...more });

await run("images_edit", async () => {
  const reply = await editImage({ image: await upload(png()) });
  return { before: dataUrl(png()), png: reply.data[0].b64_json };
});

await run("images_edit_with_mask", async () => {
  const reply = await editImage({
    image: [await upload(png()), await upload(png(128))],
    mask: await upload(mask(), "mask.png"),
  });
  return { before: dataUrl(png()), png: reply.data[0].b64_json };
});

await run("images_edit_stream", async () => {
  const image = await upload(png());
  const seen = await all(await editImage({ image, partial_images: 1, stream: true }));
  return {
    types: seen.map((event) => event.type),
    before: dataUrl(png()),
    png: seen.at(-1).b64_json,
  };
});

await run("images_variation", async () => {
  const reply = await client.images.createVariation({
    image: await upload(png()),
    model: "dall-e-2",
    size: "256x256",
    response_format: "b64_json",
  });
  return reply.data[0].b64_json;
});

await run("images_as_urls", async () => {
  const reply = await client.images.generate({ model: "dall-e-3", prompt: "a fox", size: "1024x1024" });
  const content = await fetch(reply.data[0].url);
  return {
    png: Buffer.from(await content.arrayBuffer()).toString("base64"),
    media_type: content.headers.get("content-type"),
  };
});

await run("files", async () => {
  const kept = await client.files.create({
    file: await upload(png(), "fox.png"),
    purpose: "user_data",
  });
  const listed = await all(client.files.list({ purpose: "user_data" }));
  const found = await client.files.retrieve(kept.id);
  const content = Buffer.from(await (await client.files.content(kept.id)).arrayBuffer());
  const gone = await client.files.delete(kept.id);
  return {
    name: kept.filename,
    is_whole: content.equals(png()) && kept.bytes === content.length,
    is_listed: listed.map((file) => file.id).join() === kept.id,
    is_found: found.id === kept.id,
    gone: gone.deleted,
  };
});

await run("models", async () => (await all(client.models.list())).map((found) => found.id));

await run("model", async () => (await client.models.retrieve("openai/gpt-image-1")).id);

const failing = { tools: [{ ...edit, model: "failing" }] };

await run("failure", async () => {
  const response = await ask(failing);
  return { message: response.error.message, ...factsOf(response) };
});

await run("failure_in_stream", () =>
  errorOf(async () => all(await ask({ ...failing, stream: true }))),
);

await run("failure_of_images", () =>
  errorOf(() => client.images.generate({ model: "failing", prompt: "a fox" }), "status", "code"),
);

const bad = { tools: [{ ...edit, size: "1000x1000" }] };

await run("bad_size", () => errorOf(() => ask(bad), "status", "code", "param", "type"));

await run("bad_size_of_stream", () =>
  errorOf(() => ask({ ...bad, stream: true }), "status", "code", "param"),
);

await run("unknown_model", () =>
  errorOf(
    () => client.images.generate({ model: "nobody", prompt: "a fox" }),
    ...["status", "code", "param"],
  ),
);

await run("unknown_response", () =>
  errorOf(() => client.responses.retrieve("resp_none"), "status"),
);
