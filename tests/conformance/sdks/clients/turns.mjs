// What the Node clients of long conversations share: the state that outlives their process.
//
// The state is a file: the words of all turns, how many are done, and for each form of sending
// pictures back what was seen and what the client would remember.

import fs from "node:fs";

export const BASE = process.argv[2];
const STATE = process.argv[3];
export const sdk = await import(process.argv[4]);

// Takes so many further turns in each form; a form returns the picture as base64.
export async function goOn(forms, turns) {
  const state = JSON.parse(fs.readFileSync(STATE, "utf8"));
  for (const name of state.only.length ? state.only : Object.keys(forms)) {
    const kept = (state.forms[name] ??= { pngs: [], memory: {} });
    for (const words of state.words.slice(state.done, state.done + turns)) {
      kept.pngs.push(await forms[name](words, kept.memory));
    }
  }
  state.done += turns;
  fs.writeFileSync(STATE, JSON.stringify(state));
}

export const urlOf = (encoded) => `data:image/png;base64,${encoded}`;
export const isEmpty = (memory) => Object.keys(memory).length === 0;
