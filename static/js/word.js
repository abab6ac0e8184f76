// Tap a word of the passage, or ask in the form: its meaning comes up beside it.

import { spotlight, wordAt } from "./place.js";
import { Popover } from "./popover.js";

const SLOW = 250;
const MISSING = "The meaning can’t be fetched: the server can’t be reached. Try again when it’s back.";

const form = document.querySelector(".look-up");
const passage = document.querySelector(".passage");
const popover = new Popover("meaning");
let asked = 0;
let dismissed = false;
let byKey = false;

popover.element.setAttribute("role", "dialog");

/** Whether the dictionary has words of the passage's language. */
export const knows = form !== null;

/** Shows what the word means beside its place. */
export async function lookUp(word, place) {
  const turn = ++asked;
  const waiting = setTimeout(() => show(word, place, paragraph("Looking up…")), SLOW);
  const meaning = await meaningOf(word);
  clearTimeout(waiting);
  if (turn === asked) show(word, place, meaning);
}

async function meaningOf(word) {
  try {
    const reply = await fetch(`/words/${encodeURIComponent(word)}/meanings`);
    if (!reply.ok) return paragraph(MISSING);
    return new DOMParser().parseFromString(await reply.text(), "text/html").body.firstElementChild;
  } catch {
    return paragraph(MISSING);
  }
}

function paragraph(text) {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
}

function show(word, place, content) {
  const close = document.createElement("button");
  close.type = "button";
  close.textContent = "Close";
  close.addEventListener("click", hide);
  popover.element.setAttribute("aria-label", `What “${word}” means`);
  popover.element.classList.toggle("tapped", !byKey);
  popover.show(place, content, close);
  popover.place = place;
  popover.focus();
  spotlight(place instanceof Range ? place : null);
}

function hide() {
  asked++;
  popover.close();
  spotlight(null);
}

document.addEventListener("pointerdown", event => {
  byKey = false;
  dismissed = popover.isOpen && !popover.holds(event.target);
  if (dismissed) hide();
});

document.addEventListener("keydown", event => {
  byKey = true;
  if (event.key === "Escape") hide();
});

// A tap outside only closes; links, and selecting words, stay what they are.
passage.addEventListener("click", event => {
  if (!knows) return;
  const plain = event.button === 0 && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (dismissed || !plain || event.defaultPrevented || !getSelection().isCollapsed) return;
  lookUpAt(event);
});
passage.addEventListener("dblclick", event => { if (knows) lookUpAt(event); });

function lookUpAt(event) {
  if (event.target.closest("a, button, input")) return;
  const found = wordAt(event.clientX, event.clientY);
  if (found) lookUp(found.word, found.range);
}

form?.addEventListener("submit", event => {
  event.preventDefault();
  lookUp(form.elements.word.value, form);
});

// A part of a word that has no meaning of its own.
popover.element.addEventListener("click", event => {
  const link = event.target.closest("a[href^='/words/']");
  if (!link) return;
  event.preventDefault();
  lookUp(link.textContent, popover.place);
});
