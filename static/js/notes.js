// Select words of the passage to highlight them or to write about them; tap what is highlighted to change it.

import { keep } from "./keeping.js";
import { quotesIn, spotlight, wordAt } from "./place.js";
import { Popover } from "./popover.js";
import { knows, lookUp } from "./word.js";

const SETTLED = 250;
const ONE_WORD = /^[\p{L}\p{M}'’-]+$/u;

const passage = document.querySelector(".passage");
const section = document.getElementById("notes");
const address = `${location.pathname}/notes`;
const bar = new Popover("marking", { above: !matchMedia("(pointer: coarse)").matches });
let pressed = false;
let settling;
let turn = 0;

bar.element.setAttribute("role", "group");
section.querySelector("[data-selecting]").hidden = false;

/** Offers what can be done about a place. Each offer is [words, what pressing it does]. */
function offer(name, place, offers, ...above) {
  const row = document.createElement("div");
  row.className = "actions";
  row.append(...offers.map(([words, act]) => button(words, act)));
  show(name, place, ...above, row);
}

function show(name, place, ...content) {
  turn++;
  bar.element.setAttribute("aria-label", name);
  bar.show(place, ...content);
  if (place instanceof Range) spotlight(place);
}

function button(words, act) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "button second";
  element.textContent = words;
  element.addEventListener("click", act);
  return element;
}

function close() {
  bar.close();
  spotlight(null);
}

/** Sends each request in turn, then gives the focus to what is named in the list of notes, if something is. */
async function send(requests, done, place, back) {
  const mine = turn;
  getSelection().removeAllRanges();
  for (const [url, fields] of requests) {
    const refusal = await keep(url, fields, done);
    if (refusal) return tell(refusal, place);
  }
  if (mine !== turn) return;
  close();
  if (back) (section.querySelector(back) ?? section.querySelector("h2")).focus();
}

function tell(refusal, place) {
  if (!bar.isOpen) show("Not saved", place);
  const problem = document.createElement("p");
  problem.className = "problem";
  problem.setAttribute("role", "alert");
  problem.textContent = refusal;
  bar.element.querySelector(".problem")?.remove();
  bar.element.append(problem);
  bar.fit(place);
}

/** Asks for a note's text, and sends it to each address with its fields. */
function write(place, text, requests, back) {
  const form = document.createElement("form");
  form.innerHTML = `<div class="field"><label for="own-text">Note</label><textarea id="own-text" name="text" rows="4" required></textarea></div>
    <div class="actions"><button class="button">Save note</button><button class="button second" type="button">Cancel</button></div>`;
  const field = form.elements.text;
  field.value = text;
  form.querySelector("[type=button]").addEventListener("click", close);
  form.addEventListener("submit", event => {
    event.preventDefault();
    send(requests.map(([url, fields], i) => [url, { ...fields, text: i === 0 ? field.value : "" }]), "Note saved.", place, back);
  });
  show("Note", place, form);
  field.focus();
}

const lookingUp = (word, place) => knows && word ? [[`Look up “${word}”`, () => { close(); lookUp(word, place); }]] : [];

function offerFor(range) {
  const quotes = quotesIn(range).map(it => [address, it]);
  if (quotes.length === 0) return;
  const words = quotes[0][1].exact;
  offer("Selected words", range, [
    ["Highlight", () => send(quotes, "Highlighted.", range)],
    ["Add a note", () => write(range, "", quotes)],
    ...lookingUp(quotes.length === 1 && ONE_WORD.test(words) ? words : null, range),
  ]);
}

function offerForNote(id, place, word) {
  const text = document.querySelector(`#note-${id} > .text`);
  offer(text ? "Note" : "Highlight", place, [
    [text ? "Edit note" : "Add a note", () => edit(id, place)],
    [text ? "Delete note" : "Remove highlight", () => remove(id, place, text)],
    ...lookingUp(word?.word, word?.range),
  ], ...(text ? [text.cloneNode(true)] : []));
}

const edit = (id, place, back) =>
  write(place, document.querySelector(`#note-${id} > .text`)?.textContent ?? "", [[`${address}/${id}`, {}]], back);

const remove = (id, place, text, back) =>
  send([[`${address}/${id}/deletion`, {}]], text ? "Note deleted." : "Highlight removed.", place, back);

// What is selected is offered for once the selection stays as it is.
function settle() {
  clearTimeout(settling);
  settling = setTimeout(() => {
    const selection = getSelection();
    if (pressed || bar.holds(document.activeElement) || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    if (passage.contains(range.commonAncestorContainer)) offerFor(range.cloneRange());
  }, SETTLED);
}

document.addEventListener("selectionchange", settle);
document.addEventListener("pointerdown", event => {
  pressed = true;
  if (bar.isOpen && !bar.holds(event.target)) close();
});
for (const released of ["pointerup", "pointercancel"]) {
  document.addEventListener(released, () => { pressed = false; settle(); });
}

// A press on a button would drop the selection that it is about.
bar.element.addEventListener("mousedown", event => { if (event.target.closest("button")) event.preventDefault(); });

document.addEventListener("keydown", event => {
  if (!bar.isOpen) return;
  if (event.key === "Escape") close();
  const elsewhere = document.activeElement === document.body || document.activeElement === passage;
  if (event.key !== "Enter" || !elsewhere) return;
  event.preventDefault();
  bar.element.querySelector("button").focus();
});

// Before the dictionary sees the tap: it's about the highlight first.
passage.addEventListener("click", event => {
  const ids = event.target.closest("mark.highlight")?.dataset.notes.split(" ");
  if (!ids || event.button !== 0 || !getSelection().isCollapsed) return;
  event.preventDefault();
  const word = wordAt(event.clientX, event.clientY);
  offerForNote(ids.at(-1), word?.range ?? event.target, word);
}, { capture: true });

// The list's own links and buttons, without leaving the page.
section.addEventListener("click", event => {
  const link = event.target.closest("a[data-edit]");
  if (!link) return;
  event.preventDefault();
  const id = link.closest(".note").dataset.note;
  edit(id, link, `#note-${id} a[data-edit]`);
});

section.addEventListener("submit", event => {
  const note = event.target.closest(".note");
  if (!note) return;
  event.preventDefault();
  remove(note.dataset.note, note, note.querySelector(".text"), "h2");
});
