"use strict";
(() => {
  const root = document.documentElement;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const claimsOf = mark => mark.dataset.claim.split(" ");
  root.classList.add("js");

  // The chosen claim: one on the page, with the element that it was chosen from.
  let chosen = null;
  const sections = all(".article").map(element => {
    const marks = new Map();
    for (const mark of all(".m", element))
      for (const claim of claimsOf(mark)) {
        if (!marks.has(claim)) marks.set(claim, []);
        marks.get(claim).push(mark);
      }
    const cards = new Map(all(".card", element).map(card => [card.dataset.claim, card]));
    return { element, marks, cards };
  });
  const sectionOf = node => sections.find(s => s.element.contains(node));
  const each = (section, claim, name, value) => {
    for (const mark of section.marks.get(claim) ?? []) mark.classList.toggle(name, value);
    section.cards.get(claim)?.classList.toggle(name, value);
  };

  const clear = () => {
    if (!chosen) return;
    each(chosen.section, chosen.claim, "on", false);
    chosen.section.cards.get(chosen.claim).querySelector(".say").setAttribute("aria-expanded", "false");
    root.classList.remove("has-choice");
    chosen = null;
  };
  const isInView = node => node.getBoundingClientRect().top > 60 && node.getBoundingClientRect().bottom < innerHeight;
  const choose = (section, claim, from) => {
    clear();
    chosen = { section, claim, from };
    each(section, claim, "on", true);
    root.classList.add("has-choice");
    const card = section.cards.get(claim);
    card.querySelector(".say").setAttribute("aria-expanded", "true");
    const first = section.marks.get(claim)?.[0];
    if (!from.closest(".card") || !first || isInView(first)) card.scrollIntoView({ block: "nearest" });
    else if (matchMedia("(min-width: 56.01rem)").matches) first.scrollIntoView({ block: "center" });
  };

  // A mark of several claims gives them in turn.
  const chooseMark = (mark, focusCard) => {
    const section = sectionOf(mark);
    const claims = claimsOf(mark).filter(c => !section.cards.get(c).hidden);
    if (claims.length === 0) return;
    const current = chosen?.section === section ? claims.indexOf(chosen.claim) : -1;
    const claim = claims[(current + 1) % claims.length];
    choose(section, claim, mark);
    if (focusCard) section.cards.get(claim).querySelector(".say").focus({ preventScroll: true });
  };
  const chooseCard = card => {
    const section = sectionOf(card);
    if (chosen?.section === section && chosen.claim === card.dataset.claim) clear();
    else choose(section, card.dataset.claim, card);
  };

  document.addEventListener("click", event => {
    if (event.target.closest(".show")) {
      const card = event.target.closest(".card");
      const first = sectionOf(card).marks.get(card.dataset.claim)?.[0];
      first?.scrollIntoView({ block: "center" });
      first?.focus({ preventScroll: true });
      return;
    }
    const mark = event.target.closest("main .m");
    const card = event.target.closest(".card");
    if (mark && String(getSelection()) === "") chooseMark(mark, false);
    else if (card && !event.target.closest(".more")) chooseCard(card);
  });
  const light = value => event => {
    const mark = event.target.closest?.("main .m");
    const card = event.target.closest?.(".card");
    const section = (mark || card) && sectionOf(mark ?? card);
    if (mark) for (const claim of claimsOf(mark)) section.cards.get(claim)?.classList.toggle("lit", value);
    if (mark) mark.classList.toggle("lit", value);
    if (card) each(section, card.dataset.claim, "lit", value);
  };
  for (const name of ["mouseover", "focusin"]) document.addEventListener(name, light(true));
  for (const name of ["mouseout", "focusout"]) document.addEventListener(name, light(false));

  // Keyboard: one stop for the marks of an article, arrows between them.
  for (const section of sections)
    all(".m", section.element).forEach((mark, i) => { mark.tabIndex = i === 0 ? 0 : -1; });
  const move = (mark, step) => {
    const marks = all(".m", sectionOf(mark).element);
    const to = marks[Math.min(Math.max(marks.indexOf(mark) + step, 0), marks.length - 1)];
    for (const other of marks) other.tabIndex = other === to ? 0 : -1;
    to.focus();
  };
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && chosen) {
      const { section, claim, from } = chosen;
      const back = from.matches(".m") ? from : section.cards.get(claim).querySelector(".say");
      clear();
      back.focus({ preventScroll: true });
      back.scrollIntoView({ block: "nearest" });
      return;
    }
    if (event.ctrlKey || event.altKey || event.metaKey || !event.target.matches(".m")) return;
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1, Home: -1e9, End: 1e9 };
    if (event.key in steps) move(event.target, steps[event.key]);
    else if (event.key === "Enter" || event.key === " ") chooseMark(event.target, true);
    else return;
    event.preventDefault();
  });

  // Legend and filter.
  for (const button of all(".legend button"))
    button.addEventListener("click", () => {
      const hide = button.getAttribute("aria-pressed") === "true";
      button.setAttribute("aria-pressed", String(!hide));
      root.classList.toggle("no-" + button.dataset.role, hide);
    });
  const who = document.getElementById("who");
  const least = document.getElementById("least");
  const words = document.getElementById("words");
  const speakers = all(".speakers .chip");
  const fits = card => {
    const [by, value] = who.value.split(/:(.*)/s);
    return document.querySelector(`.chip[data-kind="${card.dataset.kind}"]`).getAttribute("aria-pressed") === "true"
      && (!by || card.dataset[by] === value)
      && Number(card.dataset.confidence) * 100 >= Number(least.value)
      && card.querySelector(".say").textContent.toLowerCase().includes(words.value.trim().toLowerCase());
  };
  const filter = () => {
    document.getElementById("least-shown").textContent = least.value + "%";
    let total = 0;
    for (const { element, cards } of sections) {
      let shown = 0;
      for (const card of cards.values()) shown += (card.hidden = !fits(card)) ? 0 : 1;
      for (const mark of all(".m", element)) mark.classList.toggle("off", claimsOf(mark).every(c => cards.get(c).hidden));
      element.querySelector(".shown").textContent = shown === cards.size ? `(${shown})` : `(${shown} of ${cards.size})`;
      total += shown;
    }
    for (const speaker of speakers) speaker.setAttribute("aria-pressed", String(speaker.dataset.who === who.value));
    if (chosen?.section.cards.get(chosen.claim).hidden) clear();
    return total;
  };
  const refilter = () => { document.getElementById("status").textContent = filter() + " claims shown"; };
  for (const speaker of speakers)
    speaker.addEventListener("click", () => {
      who.value = who.value === speaker.dataset.who ? "" : speaker.dataset.who;
      refilter();
    });
  for (const chip of all(".chip[data-kind]"))
    chip.addEventListener("click", () => {
      chip.setAttribute("aria-pressed", String(chip.getAttribute("aria-pressed") !== "true"));
      refilter();
    });
  for (const input of [who, least, words]) input.addEventListener("input", refilter);
  filter();

  // The article in view, in the navigation.
  const links = new Map(all(".articles a").map(a => [a.hash.slice(1), a]));
  if (links.size > 0) {
    const watch = new IntersectionObserver(entries => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        for (const [id, link] of links) id === entry.target.id ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current");
      }
    }, { rootMargin: "-20% 0px -70%" });
    for (const { element } of sections) watch.observe(element);
  }
})();
