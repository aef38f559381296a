// Long conversations as users of `openai` for Node have them, in every form there is.

import { BASE, goOn, isEmpty, sdk, urlOf } from "./turns.mjs";

const client = new sdk.default({ baseURL: `${BASE}/v1`, apiKey: "any" });
const tool = { type: "image_generation", seed: 5, quality: "low" };

async function ask(input, memory, more = {}) {
  const tools = [isEmpty(memory) ? { ...tool, size: "256x256" } : tool];
  const response = await client.responses.create({ model: "gpt-5", input, tools, ...more });
  if (response.status !== "completed") throw new Error(JSON.stringify(response.error));
  return response;
}

const user = (words, ...parts) => ({
  role: "user",
  content: [{ type: "input_text", text: words }, ...parts],
});

const upload = (encoded) =>
  sdk.toFile(Buffer.from(encoded, "base64"), "picture.png", { type: "image/png" });

await goOn(
  {
    async previous(words, memory) {
      const response = await ask(words, memory, { previous_response_id: memory.id });
      memory.id = response.id;
      return response.output[0].result;
    },
    async conversation(words, memory) {
      const known = memory.id ?? (await client.conversations.create()).id;
      const response = await ask(words, memory, { conversation: known });
      memory.id = known;
      return response.output[0].result;
    },
    async ids(words, memory) {
      const last = memory.id ? [{ type: "image_generation_call", id: memory.id }] : [];
      const response = await ask([user(words), ...last], memory);
      memory.id = response.output[0].id;
      return response.output[0].result;
    },
    async references(words, memory) {
      const last = (memory.ids ?? []).map((id) => ({ type: "item_reference", id }));
      const response = await ask([...last, user(words)], memory);
      memory.ids = response.output.map((item) => item.id);
      return response.output[0].result;
    },
    async whole_history(words, memory) {
      const history = [...(memory.history ?? []), user(words)];
      const response = await ask(history, memory, { store: false });
      memory.history = [...history, ...response.output];
      return response.output[0].result;
    },
    async null_results(words, memory) {
      const history = [...(memory.history ?? []), user(words)];
      const response = await ask(history, memory);
      const bare = response.output.map((item) =>
        item.type === "image_generation_call" ? { ...item, result: null, of_tomorrow: 1 } : item,
      );
      memory.history = [...history, ...bare];
      return response.output[0].result;
    },
    async data_urls(words, memory) {
      const parts = memory.url
        ? [{ type: "input_image", image_url: memory.url, detail: "auto" }]
        : [];
      const response = await ask([user(words, ...parts)], memory, { store: false });
      memory.url = urlOf(response.output[0].result);
      return response.output[0].result;
    },
    async files(words, memory) {
      const parts = memory.id ? [{ type: "input_image", file_id: memory.id, detail: "auto" }] : [];
      const response = await ask([user(words, ...parts)], memory, { store: false });
      const { result } = response.output[0];
      memory.id = (
        await client.files.create({ file: await upload(result), purpose: "vision" })
      ).id;
      return result;
    },
    async images(words, memory) {
      const wish = { prompt: words, model: "gpt-image-1", quality: "low", seed: 5 };
      const reply = memory.png
        ? await client.images.edit({ image: await upload(memory.png), ...wish })
        : await client.images.generate({ size: "256x256", ...wish });
      memory.png = reply.data[0].b64_json;
      return memory.png;
    },
  },
  6,
);
