// The first page of the site goes on to the visitor's language, if it is among those that are offered. Without a script, or a fitting language, the list stays.
(() => {
  const links = [...document.querySelectorAll("[data-tarif-language]")];
  for (const wanted of navigator.languages || [navigator.language]) {
    const tag = wanted.toLowerCase();
    const fits = (link) => {
      const offered = link.dataset.tarifLanguage.toLowerCase();
      return offered === tag || offered === tag.split("-")[0];
    };
    const link = links.find(fits);
    if (link) {
      location.replace(link.getAttribute("href") + location.search + location.hash);
      return;
    }
  }
})();
