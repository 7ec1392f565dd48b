"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const byId = id => document.getElementById(id);
  root.classList.add("js");

  const facts = all(".fact").map(element => ({ element, ways: element.dataset.ways.split(" "), text: null }));
  const groups = all(".group").map(element => ({ element, shown: element.querySelector(".shown"), count: all(".fact", element).length }));
  const chips = all(".chip[data-way]");
  const [words, support, contest, reset] = ["words", "support", "contest", "all"].map(byId);
  const textOf = fact => fact.text ??= fact.element.textContent.toLowerCase();

  // The filter: a fact stays while one of its reports tells it in a way that is on.
  const apply = () => {
    const ways = new Set(chips.filter(c => c.getAttribute("aria-pressed") === "true").map(c => c.dataset.way));
    const wanted = words.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const fact of facts) {
      const { dataset } = fact.element;
      const fits = fact.ways.some(way => ways.has(way)) && (!support.value || support.value === dataset.support)
        && (!contest.value || contest.value === dataset.contest) && wanted.every(word => textOf(fact).includes(word));
      fact.element.hidden = !fits;
      if (fits) shown++;
    }
    for (const group of groups) {
      const left = all(".fact:not([hidden])", group.element).length;
      group.element.hidden = left === 0;
      group.shown.textContent = left === group.count ? `${left}` : `${left} of ${group.count}`;
    }
    byId("nothing").hidden = shown > 0 || facts.length === 0;
    reset.hidden = shown === facts.length;
    byId("status").textContent = `${shown} of ${facts.length} facts`;
  };
  const clear = () => {
    for (const chip of chips) chip.setAttribute("aria-pressed", "true");
    words.value = support.value = contest.value = "";
    apply();
  };

  for (const chip of chips)
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", chip.getAttribute("aria-pressed") === "true" ? "false" : "true");
      apply();
    });
  for (const field of [words, support, contest]) field.addEventListener("input", apply);
  for (const cell of all(".readings button"))
    cell.addEventListener("click", () => {
      [support.value, contest.value] = [cell.dataset.support, cell.dataset.contest];
      apply();
      byId("facts").scrollIntoView();
    });
  reset.addEventListener("click", () => { clear(); words.focus(); });

  // The filter's box closes like a menu.
  const box = document.querySelector(".filter");
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !box.open) return;
    box.open = false;
    box.querySelector("summary").focus();
  });
  document.addEventListener("click", event => { if (!box.contains(event.target)) box.open = false; });

  // A link to a fact opens it, whatever the filter hides.
  const follow = () => {
    const fact = byId(decodeURIComponent(location.hash.slice(1)));
    if (!fact?.matches(".fact")) return;
    if (fact.hidden) clear();
    const reports = fact.querySelector(".reports");
    if (reports) reports.open = true;
    fact.scrollIntoView();
    fact.focus({ preventScroll: true });
  };
  addEventListener("hashchange", follow);

  // Paper shows what the screen folds.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = all("details:is(.reports, .history):not([open])");
    for (const details of folded) details.open = true;
  });
  addEventListener("afterprint", () => { for (const details of folded) details.open = false; });

  apply();
  follow();
})();
