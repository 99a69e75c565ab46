// Makes a page of `tarif serve` follow the site: opened anew when it is another, restyled in place when only its style sheet is, and covered by what is wrong while there is an error.
"use strict";

(() => {
  const STYLE = "__STYLE__";
  const own = document.currentScript.dataset.page;
  const address = `/.tarif-serve/events${location.pathname}`;
  const sheets = [...document.querySelectorAll('link[rel~="stylesheet"]')];
  let events = null;
  let later = 0;
  let overlay = null;
  let shown = "";

  // A browser keeps few connections to a server, so only a page that is looked at has one.
  const listen = () => {
    clearTimeout(later);
    if (events || document.hidden) return;
    events = new EventSource(address);
    events.addEventListener("state", (event) => follow(JSON.parse(event.data)));
    events.addEventListener("error", () => {
      if (events?.readyState !== EventSource.CLOSED) return;
      leave();
      later = setTimeout(listen, 2000);
    });
  };

  const leave = () => {
    events?.close();
    events = null;
  };

  const follow = ({ page, styles, trouble }) => {
    if (trouble) return cover(trouble);
    if (page !== own) {
      leave();
      return location.reload();
    }
    overlay?.close();
    shown = "";
    styles.forEach(restyle);
  };

  const restyle = (href, index) => {
    const old = sheets[index];
    if (!old || old.getAttribute("href") === href) return;
    const sheet = old.cloneNode();
    sheet.href = href;
    // Until the new one is there, the old one stays, so that the page is never seen bare.
    sheet.addEventListener("load", () => old.remove(), { once: true });
    old.after(sheet);
    sheets[index] = sheet;
  };

  const cover = ({ summary, problems }) => {
    const all = problems.join("\n\n");
    if (all === shown) return;
    shown = all;
    overlay ??= dialog();
    overlay.fill(summary, problems);
  };

  const element = (name, properties) => Object.assign(document.createElement(name), properties);

  // A tree of its own keeps the theme's styles out; text is only ever set as text.
  const dialog = () => {
    const host = element("tarif-trouble", { lang: "en", dir: "ltr" });
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    root.adoptedStyleSheets = [sheet];
    const box = element("dialog");
    const title = element("h1", { id: "title", tabIndex: -1, autofocus: true });
    const note = element("p", {
      textContent: own === "none"
        ? "This goes away once the errors are mended."
        : "Below is the site as it was before. This goes away once the errors are mended.",
    });
    const list = element("ol");
    const close = element("button", { type: "button", textContent: "Close" });
    close.addEventListener("click", () => box.close());
    box.setAttribute("aria-labelledby", "title");
    box.append(title, note, list, close);
    root.append(box);
    return {
      fill(summary, problems) {
        title.textContent = summary;
        list.replaceChildren(...problems.map((problem) => {
          const item = element("li");
          // Long lines are scrolled to, by keyboard too.
          item.append(element("pre", { textContent: problem, tabIndex: 0 }));
          return item;
        }));
        document.documentElement.append(host);
        if (!box.open) box.showModal();
        box.scrollTop = 0;
      },
      close() {
        box.close();
        host.remove();
      },
    };
  };

  document.addEventListener("visibilitychange", () => (document.hidden ? leave() : listen()));
  // A page that is kept for going back to has no connection meanwhile.
  addEventListener("pagehide", leave);
  addEventListener("pageshow", listen);
  listen();
})();
