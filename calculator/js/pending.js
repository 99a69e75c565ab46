// Runs before the calculator is shown, just above which it stands. An address that carries a selection makes the prerendered figures those of another one, so they are hidden (html[data-tarif-pending]) until the calculator has taken over.
//
// The script element names what such an address holds: <script src="…" data-names="plan pc server"></script>.
(() => {
  const root = document.documentElement;
  const names = (document.currentScript.dataset.names || "").split(" ");
  const given = new URLSearchParams(location.search);
  if (names.some((name) => name && given.has(name))) {
    root.dataset.tarifPending = "";
  }
  // The page says so where the calculator cannot start. A script that does not load reports it to its element alone, which only a listener on the way down hears.
  const fail = () => {
    root.dataset.tarifFailed = "";
  };
  addEventListener(
    "error",
    (event) => {
      if (event.target instanceof HTMLScriptElement && event.target.type === "module") {
        fail();
      }
    },
    true,
  );
  if (!("noModule" in HTMLScriptElement.prototype) || typeof WebAssembly !== "object") {
    fail();
  }
})();
