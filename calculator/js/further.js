// Fetches the calculator's second part when the first one asks for it. The generator puts the address of the fingerprinted file in the place of the name in double underscores.
//
// Both parts share memory and function table, which the first one exports; start.js hands its exports on once it runs.
let began;
const first = new Promise((begin) => {
  began = begin;
});
export const begin = (exports) => began(exports);

let loading;
const load = async (exports) => {
  const response = await fetch("__FURTHER_WASM__");
  const imports = { __wasm_split: exports };
  // A host that names the file's type otherwise, or with anything added, keeps it from being compiled while it comes.
  await (response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.instantiateStreaming(response, imports)
    : WebAssembly.instantiate(await response.arrayBuffer(), imports));
  // What is computed with it is a task of its own, so that the browser can answer its visitor before.
  await new Promise((go_on) => setTimeout(go_on));
};

// Called by the module with a function of its table, which waits to hear whether the second part is there.
export const __wasm_split_load_further = async (callback, data) => {
  const exports = await first;
  loading ??= load(exports);
  let is_there = true;
  try {
    await loading;
  } catch (error) {
    console.error(error);
    loading = undefined;
    is_there = false;
  }
  exports.__indirect_function_table.get(callback)(data, is_there);
};
