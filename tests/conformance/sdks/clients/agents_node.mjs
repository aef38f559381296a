// What a user of the OpenAI Agents SDK for Node writes.

import {
  Agent,
  OpenAIProvider,
  Runner,
  imageGenerationTool,
  setTracingDisabled,
  user,
} from "@openai/agents";

import { BASE, dataUrl, errorOf, png, run } from "./cases.mjs";

setTracingDisabled(true);
const modelProvider = new OpenAIProvider({
  baseURL: `${BASE}/v1`,
  apiKey: "any",
  useResponses: true,
});
const runner = new Runner({ modelProvider });

function agent(tool) {
  return new Agent({
    name: "Painter",
    instructions: "Draw what is asked for.",
    model: "gpt-5",
    tools: [imageGenerationTool(tool)],
  });
}

const callsOf = (result) =>
  result.newItems.map((item) => item.rawItem).filter((item) => item.type === "hosted_tool_call");

function factsOf(result) {
  return {
    items: result.newItems.map((item) => item.type),
    names: callsOf(result).map((call) => call.name),
    png: callsOf(result)[0]?.output,
    turns: result.rawResponses.length,
    text: result.finalOutput,
  };
}

await run("create", async () => factsOf(await runner.run(agent({ size: "256x256" }), "a fox")));

await run("stream", async () => {
  const painter = agent({ size: "256x256", partialImages: 2 });
  const result = await runner.run(painter, "a fox", { stream: true });
  const raw = [];
  for await (const event of result) {
    if (event.type === "raw_model_stream_event" && event.data.type === "model") {
      raw.push(event.data.event);
    }
  }
  await result.completed;
  return {
    types: raw.map((event) => event.type),
    unknown: 0,
    numbers: raw.map((event) => event.sequence_number),
    partials: raw.map((event) => event.partial_image_b64).filter(Boolean),
    final: factsOf(result),
  };
});

await run("edit", async () => {
  const first = await runner.run(agent({ size: "256x256" }), "a fox");
  const second = await runner.run(agent({}), [...first.history, user("make it negative")]);
  return { before: callsOf(first)[0].output, ...factsOf(second) };
});

await run("edit_of_previous", async () => {
  const first = await runner.run(agent({ size: "256x256" }), "a fox");
  const previousResponseId = first.lastResponseId;
  const second = await runner.run(agent({}), "make it negative", { previousResponseId });
  return { before: callsOf(first)[0].output, ...factsOf(second) };
});

await run("edit_of_upload", async () => {
  const source = dataUrl(png());
  const content = [
    { type: "input_text", text: "make it negative" },
    { type: "input_image", image: source },
  ];
  const result = await runner.run(agent({}), [user(content)]);
  return { before: source, ...factsOf(result) };
});

await run("failure", () =>
  errorOf(() => runner.run(agent({ model: "failing" }), "a fox", { maxTurns: 3 })),
);

await run("failure_in_stream", () =>
  errorOf(async () => {
    const options = { stream: true, maxTurns: 3 };
    const result = await runner.run(agent({ model: "failing" }), "a fox", options);
    for await (const event of result) void event;
    await result.completed;
  }),
);

await run("bad_size", () =>
  errorOf(() => runner.run(agent({ size: "1000x1000" }), "a fox"), "status", "code", "param"),
);
