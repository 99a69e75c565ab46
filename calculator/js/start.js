// Starts the calculator. The generator puts the addresses of the fingerprinted files in the place of the two names in double underscores, each within its quotation marks.
//
// The page comes first: the calculator starts when the visitor comes near it, or else when the page is there and the browser has nothing better to do. An address that carries a selection is answered at once, for its figures are hidden until then.
const near = (calculator) =>
  new Promise((come) => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) {
          watch.disconnect();
          come();
        }
      },
      // A window's height and a quarter, so that it is ready by the time it is in sight.
      { rootMargin: "125%" },
    );
    watch.observe(calculator);
  });
const idle = async () => {
  if (document.readyState !== "complete") {
    await new Promise((loaded) => addEventListener("load", loaded, { once: true }));
  }
  // Not every browser tells when it is idle.
  await new Promise((rested) => (self.requestIdleCallback ?? setTimeout)(rested));
};
try {
  if (!("tarifPending" in document.documentElement.dataset)) {
    await Promise.race([idle(), ...[...document.querySelectorAll("[data-tarif-calculator]")].map(near)]);
  }
  const calculator = await import("__CALCULATOR_JS__");
  await calculator.default({ module_or_path: "__CALCULATOR_WASM__" });
} catch (error) {
  // The prerendered example stays; figures that another selection's address hides stay hidden, for they would be wrong.
  document.documentElement.dataset.tarifFailed = "";
  throw error;
}
