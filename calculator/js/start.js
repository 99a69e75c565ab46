// Starts the calculator. The generator puts the addresses of the fingerprinted files in the place of the two names in double underscores, each within its quotation marks.
try {
  const calculator = await import("__CALCULATOR_JS__");
  await calculator.default({ module_or_path: "__CALCULATOR_WASM__" });
} catch (error) {
  // The prerendered example stays; figures that another selection's address hides stay hidden, for they would be wrong.
  document.documentElement.dataset.tarifFailed = "";
  throw error;
}
