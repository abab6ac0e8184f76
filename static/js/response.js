// Sends the response to one question. At most one request is under way and it sends what is answered by then,
// so requests never overtake each other and the last answer wins.

export const UNREACHABLE = "the server can’t be reached.";
const REFUSED = "Not saved: the server didn’t take this answer. Load the page again to see what is saved.";
const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;
const LONGEST_REQUEST = 20_000;
const PAUSE_IN_TYPING = 1_000;
const SIGNED_OUT = 401;

const isBox = control => ["radio", "checkbox"].includes(control.type);
const isLine = control => control.tagName === "INPUT" && !isBox(control);
const valueAtFirst = control => control.options
  ? [...control.options].find(it => it.defaultSelected)?.value ?? ""
  : control.defaultValue;

export class Response {
  changed = false;
  unreachable = false;
  underway = null;
  delay = FIRST_DELAY;

  constructor(fieldset, attempt) {
    this.fieldset = fieldset;
    this.status = fieldset.querySelector(".status");
    this.url = `/attempts/${attempt}/responses/${encodeURIComponent(fieldset.dataset.question)}`;
    this.controls = [...fieldset.querySelectorAll("input:not([type=hidden]), select")];
    this.saved = this.controls.filter(it => !isBox(it) || it.defaultChecked).map(valueAtFirst);
    fieldset.addEventListener("change", () => this.save());
    fieldset.addEventListener("input", event => { if (isLine(event.target)) this.saveSoon(); });
    fieldset.addEventListener("keydown", event => this.keep(event));
  }

  /** What the form would send: nothing before an option is chosen, one value for each of several lists. */
  get values() { return this.controls.filter(it => !isBox(it) || it.checked).map(it => it.value); }

  get answered() { return this.values.length > 0 && this.values.every(it => it.trim() !== ""); }

  get differs() { return JSON.stringify(this.values) !== JSON.stringify(this.saved); }

  get unsaved() { return this.changed || this.underway !== null; }

  save() {
    if (!this.unsaved && !this.differs) return;
    this.change();
    this.send();
  }

  saveSoon() {
    this.change();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.send(), PAUSE_IN_TYPING);
  }

  // Enter in a line would press the form's first button, and load the page again.
  keep(event) {
    if (event.key !== "Enter" || event.isComposing || !isLine(event.target)) return;
    event.preventDefault();
    this.save();
  }

  change() {
    this.changed = true;
    this.say("saving", "Saving…");
  }

  send() {
    clearTimeout(this.timer);
    if (this.changed) this.underway ??= this.sendLast().finally(() => { this.underway = null; });
    return this.underway;
  }

  async sendLast() {
    while (this.changed) {
      this.changed = false;
      const values = this.values;
      const { status, words } = await this.put(values);
      this.unreachable = status === 0;
      if (status === 0 || status >= 500) return this.tryLater();
      this.delay = FIRST_DELAY;
      if (status < 400) this.saved = values;
      if (status >= 400) this.say("refused", words);
      else if (!this.changed) this.say("saved", "Saved");
      if (status === SIGNED_OUT) return this.changed = true;
    }
  }

  async put(values) {
    const body = new URLSearchParams(values.map(it => ["answer", it]));
    const signal = AbortSignal.timeout?.(LONGEST_REQUEST);
    try {
      const reply = await fetch(this.url, { method: "PUT", body, signal, credentials: "same-origin", keepalive: true, redirect: "error" });
      const plain = reply.headers.get("content-type")?.startsWith("text/plain");
      return { status: reply.status, words: plain ? await reply.text() : REFUSED };
    } catch {
      return { status: 0 };
    }
  }

  tryLater() {
    this.changed = true;
    this.say("unsaved", `Not saved yet: ${UNREACHABLE} Your answer stays on this page and goes out when it’s back.`);
    this.timer = setTimeout(() => this.send(), this.delay);
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY);
  }

  say(state, words) {
    this.status.className = `status ${state}`;
    if (this.status.textContent !== words) this.status.textContent = words;
  }
}
