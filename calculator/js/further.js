// Fetches the calculator's second part when the first one asks for it. The generator puts the address of the fingerprinted file in the place of the name in double underscores.
//
// Both parts share memory and function table, which the first one exports; start.js hands its exports on once it runs, and what compiles.
let began;
const first = new Promise((begin) => {
  began = begin;
});
export const begin = (exports, compiled) => began({ exports, compiled });

let loading;
const load = async ({ exports, compiled }) => {
  await WebAssembly.instantiate(await compiled("__FURTHER_WASM__"), { __wasm_split: exports });
  // What is computed with it is a task of its own, so that the browser can answer its visitor before.
  await new Promise((go_on) => setTimeout(go_on));
};

// Called by the module with a function of its table, which waits to hear whether the second part is there.
export const __wasm_split_load_further = async (callback, data) => {
  const parts = await first;
  loading ??= load(parts);
  let is_there = true;
  try {
    await loading;
  } catch (error) {
    console.error(error);
    loading = undefined;
    is_there = false;
  }
  parts.exports.__indirect_function_table.get(callback)(data, is_there);
};
