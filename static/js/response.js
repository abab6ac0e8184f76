// Sends the response to one question. At most one request is under way and it sends what is chosen by then,
// so requests never overtake each other and the last choice wins.

export const UNREACHABLE = "the server can’t be reached.";
const REFUSED = "Not saved: the server didn’t take this answer. Load the page again to see what is saved.";
const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 30_000;
const LONGEST_REQUEST = 20_000;
const SIGNED_OUT = 401;

export class Response {
  changed = false;
  unreachable = false;
  underway = null;
  delay = FIRST_DELAY;

  constructor(fieldset, attempt) {
    this.fieldset = fieldset;
    this.status = fieldset.querySelector(".status");
    this.url = `/attempts/${attempt}/responses/${encodeURIComponent(fieldset.dataset.question)}`;
    this.saved = [...fieldset.querySelectorAll("input")].find(it => it.defaultChecked)?.value;
    fieldset.addEventListener("change", () => this.choose());
  }

  get chosen() { return this.fieldset.querySelector(":checked"); }

  get chosenBefore() { return !this.unsaved && this.chosen && this.chosen.value !== this.saved; }

  get unsaved() { return this.changed || this.underway !== null; }

  choose() {
    this.changed = true;
    this.say("saving", "Saving…");
    this.send();
  }

  send() {
    clearTimeout(this.timer);
    if (this.changed) this.underway ??= this.save().finally(() => { this.underway = null; });
    return this.underway;
  }

  async save() {
    while (this.changed) {
      this.changed = false;
      const answer = this.chosen.value;
      const { status, words } = await this.put(answer);
      this.unreachable = status === 0;
      if (status === 0 || status >= 500) return this.tryLater();
      this.delay = FIRST_DELAY;
      if (status < 400) this.saved = answer;
      if (status >= 400) this.say("refused", words);
      else if (!this.changed) this.say("saved", "Saved");
      if (status === SIGNED_OUT) return this.changed = true;
    }
  }

  async put(answer) {
    const body = new URLSearchParams({ answer });
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
