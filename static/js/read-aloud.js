// Reads the article aloud, sentence by sentence, and shows which. Only with a voice of this device: others would
// send the text elsewhere.

const speech = window.speechSynthesis;
const bar = document.querySelector(".aloud");
const listen = bar.querySelector("[data-listen]");
const end = bar.querySelector("[data-stop]");
const speed = bar.querySelector("select");
const passage = document.querySelector(".passage");
const pieces = [...document.querySelectorAll("h1, .passage h2, .passage h3, .passage .sentence")];
const language = passage.lang || document.documentElement.lang;
const LABELS = { silent: "Listen", reading: "Pause", paused: "Go on" };
const calm = window.matchMedia("(prefers-reduced-motion: reduce)");
let at = 0;
let turn = 0;
let spoken = null;

const primary = tag => tag.toLowerCase().split(/[-_]/)[0];
const is = state => bar.dataset.state === state;

function voice() {
  const able = speech.getVoices().filter(it => it.localService && primary(it.lang) === primary(language));
  return able.find(it => it.lang.replace("_", "-") === language) ?? able.find(it => it.default) ?? able[0];
}

function show(state) {
  bar.dataset.state = state;
  listen.textContent = LABELS[state];
  for (const it of [end, speed.parentElement]) it.hidden = state === "silent";
}

function mark(piece) {
  document.querySelector(".spoken")?.classList.remove("spoken");
  if (!piece) return;
  piece.classList.add("spoken");
  const { top, bottom } = piece.getBoundingClientRect();
  const isInSight = top > 0 && bottom < bar.firstElementChild.getBoundingClientRect().top;
  if (!isInSight) piece.scrollIntoView({ block: "center", behavior: calm.matches ? "instant" : "smooth" });
}

function hush() {
  turn++;
  speech.cancel();
}

function speak() {
  const mine = ++turn;
  const piece = pieces[at];
  if (!piece) return stop();
  show("reading");
  mark(piece);
  spoken = new SpeechSynthesisUtterance(piece.textContent); // kept, or some browsers forget it while it speaks
  spoken.voice = voice();
  spoken.lang = spoken.voice.lang;
  spoken.rate = Number(speed.value);
  spoken.onend = () => { if (mine === turn) { at++; speak(); } };
  spoken.onerror = () => { if (mine === turn) pause(); };
  speech.speak(spoken);
}

// Not the browser's own pause, which on phones ends it all: the sentence begins again.
function pause() {
  hush();
  show("paused");
}

function stop() {
  hush();
  at = 0;
  mark(null);
  if (document.activeElement === end) listen.focus();
  show("silent");
}

function offer() {
  if (is("silent")) bar.hidden = !voice();
}

if (speech) {
  offer();
  speech.addEventListener("voiceschanged", offer);
  listen.addEventListener("click", () => { if (is("reading")) pause(); else speak(); });
  end.addEventListener("click", stop);
  speed.addEventListener("change", () => { if (is("reading")) { hush(); speak(); } });
  window.addEventListener("pagehide", stop);
}
