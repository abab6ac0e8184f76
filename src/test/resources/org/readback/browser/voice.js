// A browser with a voice, for browsers on servers have none. It says each sentence until it's told to finish.
window.said = [];
const voices = [
  { lang: "en-US", name: "Elsewhere", localService: false, default: false },
  { lang: "de-DE", name: "Deutsch", localService: true, default: true },
  { lang: "en-GB", name: "British", localService: true, default: false },
];
const speech = Object.assign(new EventTarget(), {
  speaking: false,
  getVoices: () => voices,
  speak(words) {
    this.now = words;
    this.speaking = true;
    window.said.push({ text: words.text.trim(), voice: words.voice.name, lang: words.lang, rate: words.rate });
  },
  cancel() {
    sessionStorage.hushed = Number(sessionStorage.hushed ?? 0) + 1;
    const { now } = this;
    this.speaking = false;
    this.now = null;
    if (now) setTimeout(() => now.onerror({ error: "interrupted" }));
  },
  finish() {
    const { now } = this;
    this.speaking = false;
    this.now = null;
    now.onend({});
  },
});
Object.defineProperty(window, "speechSynthesis", { value: speech });
window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
