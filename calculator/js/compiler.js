// Compiles the calculator's modules in a thread of its own, so that no task of the page has to read them; what was compiled is kept for the next visit. start.js sends addresses, and is sent what came of each: nothing where it could not be compiled.
const compile = async (address) => {
  const response = await fetch(address);
  // A host that names the file's type otherwise, or with anything added, keeps it from being compiled while it comes.
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
};
onmessage = async ({ data: address }) => {
  const module = await compile(address).catch(() => undefined);
  postMessage({ address, module });
};
