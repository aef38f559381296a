// Long conversations as users of `@openrouter/sdk` have them: nothing is kept for them.

import { BASE, goOn, isEmpty, sdk, urlOf } from "./turns.mjs";

const client = new sdk.OpenRouter({ apiKey: "any", serverURL: `${BASE}/api/v1` });
const model = "openai/gpt-5-image";
const tool = { type: "image_generation", quality: "low" };

function ask(input, memory, given = tool) {
  const tools = [isEmpty(memory) ? { ...given, size: "256x256" } : given];
  return client.responses.send({ responsesRequest: { model, input, tools } });
}

const user = (words, ...parts) => ({
  role: "user",
  content: [{ type: "input_text", text: words }, ...parts],
});

await goOn(
  {
    async whole_history(words, memory) {
      const history = [...(memory.history ?? []), user(words)];
      const response = await ask(history, memory);
      memory.history = [...history, ...response.output];
      return response.output[0].result;
    },
    async data_urls(words, memory) {
      const parts = memory.url
        ? [{ type: "input_image", imageUrl: memory.url, detail: "auto" }]
        : [];
      const response = await ask([user(words, ...parts)], memory);
      memory.url = urlOf(response.output[0].result);
      return response.output[0].result;
    },
    async images(words, memory) {
      const more = memory.url
        ? { inputReferences: [{ type: "image_url", imageUrl: { url: memory.url } }] }
        : { size: "256x256" };
      const imageGenerationRequest = { model, prompt: words, seed: 5, quality: "low", ...more };
      const reply = await client.images.generate({ imageGenerationRequest });
      memory.url = urlOf(reply.data[0].b64Json);
      return reply.data[0].b64Json;
    },
    async chat(words, memory) {
      const messages = [...(memory.messages ?? []), { role: "user", content: words }];
      const size = isEmpty(memory) ? { size: "256x256" } : {};
      const reply = await client.chat.send({
        chatRequest: {
          model,
          messages,
          modalities: ["image", "text"],
          imageConfig: { seed: 5, quality: "low", ...size },
        },
      });
      const { message } = reply.choices[0];
      memory.messages = [...messages, message];
      return message.images[0].imageUrl.url.split(",")[1];
    },
  },
  6,
);
