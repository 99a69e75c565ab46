// Starts the calculator. The generator puts the addresses of the fingerprinted files in the place of the names in double underscores, each within its quotation marks.
//
// The page comes first: the calculator starts when the visitor comes near it or does anything with the page, or else after a rest, for a reader or a script that does neither. An address that carries a selection is answered at once, for its figures are hidden until then.
const near = (element, margin) =>
  new Promise((come) => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (seen.some((entry) => entry.isIntersecting)) {
          watch.disconnect();
          come();
        }
      },
      { rootMargin: margin },
    );
    watch.observe(element);
  });
const stirred = () =>
  new Promise((come) => {
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
// Compiles while it comes; what was compiled is kept for the next visit.
const compile = async (address) => {
  const response = await fetch(address);
  // A host that names the file's type otherwise, or with anything added, keeps it from being compiled while it comes.
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
};
// Has this script compile in a thread of its own, so that no task of the page has to read a module, or compiles here where a page may have no thread or nothing came of it. The thread stays: the browser keeps what was compiled only while it is there.
let thread;
const compiled = (address) =>
  new Promise((come, fail) => {
    thread ??= new Worker(import.meta.url, { type: "module" });
    thread.addEventListener("error", fail);
    thread.addEventListener("messageerror", fail);
    thread.addEventListener("message", ({ data }) => {
      if (data.address === address) {
        data.module ? come(data.module) : fail();
      }
    });
    thread.postMessage(address);
  }).catch(() => {
    thread?.terminate();
    thread = undefined;
    return compile(address);
  });
const text = async (address, how) => {
  const response = await fetch(address, how);
  if (!response.ok) {
    throw new Error(`${response.url}: ${response.status}`);
  }
  return response.text();
};
const messages_of = (page) => text(page.querySelector("[data-tarif-messages]").dataset.tarifMessages);
// The messages that the calculators of the page share. A page from before the site was last built names a file that may be gone, and the page of today names one that is there.
const messages = () =>
  messages_of(document).catch(async () => {
    const today = await text(location.href, { cache: "reload" });
    return messages_of(new DOMParser().parseFromString(today, "text/html"));
  });
const in_page = async () => {
  try {
    if (!("tarifPending" in document.documentElement.dataset)) {
      // A window's height and a quarter, so that it is ready by the time it is in sight.
      const calculators = [...document.querySelectorAll("[data-tarif-calculator]")];
      await Promise.race([stirred(), rested(), ...calculators.map((calculator) => near(calculator, "125%"))]);
    }
    const parts = [import("__CALCULATOR_JS__"), import("__FURTHER_JS__"), compiled("__CALCULATOR_WASM__"), messages()];
    const [calculator, { begin }, module_or_path, shared] = await Promise.all(parts);
    // What was fetched has kept the page busy; what follows is a task of its own.
    await new Promise((go_on) => setTimeout(go_on));
    begin(await calculator.default({ module_or_path }), compiled);
    calculator.take_over(shared);
    // What goes further than the quote is fetched when the visitor comes to it, which may be before the calculator has taken over.
    for (const further of document.querySelectorAll(".calculator__further")) {
      near(further.firstElementChild, "50%").then(() => {
        further.dataset.near = "";
        further.dispatchEvent(new Event("tarif:near"));
      });
    }
  } catch (error) {
    // The prerendered example stays; figures that another selection's address hides stay hidden, for they would be wrong.
    document.documentElement.dataset.tarifFailed = "";
    throw error;
  }
};
const in_thread = ({ data: address }) =>
  compile(address)
    .then((module) => postMessage({ address, module }))
    .catch(() => postMessage({ address }));
if ("document" in globalThis) {
  in_page();
} else {
  addEventListener("message", in_thread);
}
