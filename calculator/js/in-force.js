// Lets a page go over to a price list at the moment when it takes effect: the only script that reads the clock.
//
// An element with data-tarif-at names such a moment, in seconds after the beginning of 1970 in UTC. When it has come, the element gets data-tarif-passed, by which the theme moves the emphasis. A template with data-tarif-at holds the calculator of the new list, which takes the place of the one that stands beside it. All this is done before the calculator starts, so page and calculator go together.
(() => {
  // A timer that is set for longer goes off at once.
  const LONGEST = 2 ** 31 - 1;
  const moment = (element) => Number(element.dataset.tarifAt) * 1000;
  const dated = [...document.querySelectorAll("[data-tarif-at]")];
  const due = () => dated.filter((element) => moment(element) <= Date.now());
  const begun = due();
  // The last of several lists is the one that stays.
  begun.sort((one, other) => moment(one) - moment(other));
  for (const element of begun) {
    element.dataset.tarifPassed = "";
    if (element instanceof HTMLTemplateElement) {
      for (const part of [...element.content.cloneNode(true).children]) {
        const old = part.matches("script") ? "script[data-tarif-data]" : "[data-tarif-calculator]";
        element.parentElement.querySelector(old).replaceWith(part);
      }
    }
  }
  // A page that is open at that moment begins anew; what was entered stands in its address.
  const look = () => {
    if (due().length > begun.length) {
      location.reload();
      return;
    }
    const next = Math.min(...dated.filter((element) => !begun.includes(element)).map(moment));
    if (next < Infinity) {
      setTimeout(look, Math.min(Math.max(next - Date.now(), 0), LONGEST));
    }
  };
  look();
  // Timers stand still while a computer sleeps and while a page is kept for going back to.
  document.addEventListener("visibilitychange", look);
  addEventListener("pageshow", look);
})();
