// Starts the calculator. The generator puts the addresses of the fingerprinted files in the place of the two names in double underscores, each within its quotation marks.
//
// The page comes first: the calculator starts when the visitor comes near it or does anything with the page, or else after a rest, for a reader or a script that does neither. An address that carries a selection is answered at once, for its figures are hidden until then.
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
const stirred = new Promise((come) => {
  for (const event of ["keydown", "pointerdown"]) {
    addEventListener(event, come, { once: true, passive: true });
  }
});
const rested = async () => {
  if (document.readyState !== "complete") {
    await new Promise((loaded) => addEventListener("load", loaded, { once: true }));
  }
  // Time for a slow telephone to be done with the page: until then the takeover would keep it from answering.
  await new Promise((come) => setTimeout(come, 3000));
};
try {
  if (!("tarifPending" in document.documentElement.dataset)) {
    await Promise.race([stirred, rested(), ...[...document.querySelectorAll("[data-tarif-calculator]")].map(near)]);
  }
  const calculator = await import("__CALCULATOR_JS__");
  await calculator.default({ module_or_path: "__CALCULATOR_WASM__" });
} catch (error) {
  // The prerendered example stays; figures that another selection's address hides stay hidden, for they would be wrong.
  document.documentElement.dataset.tarifFailed = "";
  throw error;
}
