// What the Node clients share: they do one thing at a time and say what they saw.

import zlib from "node:zlib";

export const BASE = process.argv[2];
export const sdk = await import(process.argv[3]);

// Runs a case at once; prints what it returns, or the error it throws, as a line of JSON.
export async function run(name, work) {
  await fetch(`${BASE}/healthz?case=${name}`).then((reply) => reply.text());
  const said = { case: name };
  try {
    said.facts = (await work()) ?? null;
  } catch (error) {
    said.fault = `${error?.constructor?.name}: ${error?.message}`.slice(0, 2000);
    said.trace = String(error?.stack).slice(0, 4000);
  }
  console.log(JSON.stringify(said));
}

// Returns an expected error as the class that a user catches, and some of its fields.
export async function errorOf(work, ...fields) {
  try {
    await work();
  } catch (error) {
    const bases = [];
    for (let kind = error?.constructor; kind?.name; kind = Object.getPrototypeOf(kind)) {
      bases.push(kind.name);
    }
    const said = { class: bases[0], bases, message: String(error?.message) };
    for (const field of fields) said[field] = error?.[field] ?? null;
    return said;
  }
  return { class: null };
}

// Reads a stream as it is on the wire with the functions that an SDK exports for its types.
export async function readBy(models, item, events) {
  const body = {
    model: "openai/gpt-5-image",
    input: "a fox",
    modalities: ["image", "text"],
    image_config: { size: "256x256", partial_images: 2 },
    stream: true,
  };
  const reply = await fetch(`${BASE}/api/v1/responses`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const lines = (await reply.text()).split("\n").filter((line) => line.startsWith("data: {"));
  const parsed = [];
  const read = (name, value) => {
    const fromJson = models[`${name[0].toLowerCase()}${name.slice(1)}FromJSON`];
    const result = fromJson(JSON.stringify(value));
    const keys = result.ok ? Object.keys(result.value).sort() : [];
    parsed.push({ name, keys, error: result.ok ? null : String(result.error) });
  };
  for (const line of lines) {
    const event = JSON.parse(line.slice("data: ".length));
    if (event.type in events) read(events[event.type], event);
    if (event.type === "response.completed") read(item, event.response.output[0]);
  }
  return parsed;
}

export const dataUrl = (data) => `data:image/png;base64,${Buffer.from(data).toString("base64")}`;

// A small picture: a gradient, as a PNG file.
export function png(side = 256) {
  const rows = [];
  for (let y = 0; y < side; y++) {
    rows.push(0);
    for (let x = 0; x < side; x++) rows.push(x % 256, y % 256, 90);
  }
  return pngFile(side, 2, Buffer.from(rows));
}

// A mask: the left half may change (alpha 0).
export function mask(side = 256) {
  const rows = [];
  for (let y = 0; y < side; y++) {
    rows.push(0);
    for (let x = 0; x < side; x++) rows.push(0, 0, 0, x < side / 2 ? 0 : 255);
  }
  return pngFile(side, 6, Buffer.from(rows));
}

function pngFile(side, colourType, rows) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 8;
  head[9] = colourType;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", head),
    chunk("IDAT", zlib.deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(kind, data) {
  const checked = Buffer.concat([Buffer.from(kind), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(checked));
  return Buffer.concat([length, checked, sum]);
}

function crc32(data) {
  let sum = 0xffffffff;
  for (const byte of data) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
