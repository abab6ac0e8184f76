// The response to one question: keeps each change on this device as it's made, and says what has become of it.

import { ask } from "./choice.js";
import { AT_ONCE } from "./queue.js";
import { Reach, sender } from "./sender.js";

const PAUSE_IN_TYPING = 800;

const isBox = control => ["radio", "checkbox"].includes(control.type);
const isLine = control => control.tagName === "INPUT" && !isBox(control);
const valueAtFirst = control => control.options
  ? [...control.options].find(it => it.defaultSelected)?.value ?? ""
  : control.defaultValue;
const same = (some, others) => JSON.stringify(some) === JSON.stringify(others);

// crypto.randomUUID is missing on pages that came by plain http
const newKey = () => [...crypto.getRandomValues(new Uint8Array(16))].map(it => it.toString(16).padStart(2, "0")).join("");

export class Response {
  writing = Promise.resolve();
  unwritten = 0;
  draft = null;
  refused = null;
  touched = false;

  constructor(fieldset, attempt) {
    this.fieldset = fieldset;
    this.attempt = attempt;
    this.question = fieldset.dataset.question;
    this.number = fieldset.id.slice(1);
    this.status = fieldset.querySelector(".status");
    this.seen = fieldset.querySelector(`input[name="seen.${CSS.escape(this.question)}"]`);
    this.controls = [...fieldset.querySelectorAll("input:not([type=hidden]), select")];
    this.last = { key: this.seen.value };
    this.given = this.controls.filter(it => !isBox(it) || it.defaultChecked).map(valueAtFirst);
    fieldset.addEventListener("change", () => this.change());
    fieldset.addEventListener("input", event => { if (isLine(event.target)) this.type(); });
    fieldset.addEventListener("keydown", event => this.enter(event));
  }

  /** What the form would send: nothing before an option is chosen, one value for each of several lists. */
  get values() { return this.controls.filter(it => !isBox(it) || it.checked).map(it => it.value); }

  get answered() {
    const { values } = this;
    const inOrder = this.fieldset.querySelector("[data-ordering]"); // takes each position once
    return values.length > 0 && values.every(it => it.trim() !== "") && (!inOrder || new Set(values).size === values.length);
  }

  /** Shows what this device kept, but for what was answered before this script could see it: that's newer. */
  restore(records) {
    const early = same(this.values, this.given) ? null : this.values;
    const last = records.filter(it => !it.refused).at(-1);
    if (last) this.take(last);
    if (!early || same(early, this.given)) return;
    this.set(early);
    this.log(); // there is no change any more: what was set is what is given
    this.finish();
  }

  /** Takes what another tab answered, unless this one has gone on from something else. */
  adopt(record) {
    if (this.draft || ![record.seen, record.key].includes(this.last.key)) return;
    this.take(record);
  }

  take({ key, values }) {
    this.last = { key };
    this.seen.value = key;
    this.touched = true;
    this.set(values);
  }

  set(values) {
    const left = [...values];
    for (const it of this.controls) {
      const value = isBox(it) ? it.value : left.shift() ?? "";
      if (isBox(it)) it.checked = values.includes(value);
      else if (it.value !== value) it.value = value; // writing it again would move the cursor
    }
    this.given = this.values;
    this.fieldset.dispatchEvent(new Event("restored", { bubbles: true }));
  }

  type() {
    this.keep();
    this.timer ??= setTimeout(() => this.finish(), PAUSE_IN_TYPING);
  }

  change() {
    this.keep();
    this.finish();
  }

  /** What is typed from now on is a change of its own. */
  finish() {
    clearTimeout(this.timer);
    this.timer = null;
    this.draft = null;
    return this.writing.then(() => sender.send());
  }

  // Enter in a line would press the form's first button, and load the page again.
  enter(event) {
    if (event.key !== "Enter" || event.isComposing || !isLine(event.target)) return;
    event.preventDefault();
    this.change();
  }

  keep() {
    if (!same(this.values, this.given)) this.log();
  }

  log() {
    this.given = this.values;
    this.draft ??= this.last = { before: this.last };
    Object.assign(this.draft, { values: this.given, changed: new Date().toISOString(), isWritten: false });
    const draft = this.draft;
    this.touched = true;
    this.unwritten++;
    this.say("saving", "Saving…");
    this.writing = this.writing.then(() => this.write(draft)).finally(() => { this.unwritten--; });
  }

  async write(draft) {
    if (draft.isWritten) return;
    draft.isWritten = true;
    const queue = await sender.opening;
    const { values, changed } = draft;
    const updated = draft.order && await queue.update(draft.order, it => it.sent ? null : { ...it, values, changed }, AT_ONCE);
    // another tab may have sent what was typed so far: then this is the next change
    if (!updated) await this.add(queue, draft, draft.key ?? draft.before.key);
    this.seen.value = draft.key;
    sender.tellTabs({ key: draft.key, seen: draft.seen, values, attempt: this.attempt, question: this.question });
  }

  async add(queue, draft, seen) {
    Object.assign(draft, { key: newKey(), seen });
    const { key, values, changed } = draft;
    const { attempt, question, number } = this;
    // typing waits for no disk: sending, or trying to, brings it there
    draft.order = await queue.add({ student: sender.student, attempt, question, number, key, seen, values, changed }, AT_ONCE);
    if (this.refused) await queue.remove(this.refused.order);
    this.refused = null;
  }

  /** Goes on with what the student has chosen of two answers; the log has both in any case. */
  async settle(other, takesOther) {
    const queue = await sender.opening;
    const record = (await sender.kept()).find(it => it.other?.key === other.key && it.question === this.question);
    if (record) await queue.update(record.order, ({ other: settled, ...it }) => ({ ...it, seen: settled.key }));
    if (takesOther) {
      this.draft = null;
      this.set(other.values);
      this.log();
    }
    await this.finish();
  }

  /** Says how it stands, by the records that are kept of it. */
  show(records, outlives) {
    const last = records.at(-1);
    const other = records.find(it => it.other)?.other;
    if (other && !this.draft && last.key !== this.last.key) this.take(last);
    ask(this, other);
    this.refused = last?.refused ? last : null;
    if (other) this.say("refused", "Not saved yet: which of the two answers is yours?");
    else if (this.refused) this.refuse();
    else if (last && sender.reach !== Reach.SENT) this.say("unsaved", outlives ? "Not saved yet: kept on this device." : "Not saved yet: keep this page open.");
    else if (last || this.unwritten > 0) this.say("saving", "Saving…");
    else if (this.touched) this.say("saved", "Saved");
  }

  refuse() {
    if (this.last.key === this.refused.key) this.last = { key: this.refused.seen };
    this.say("refused", `Not saved: ${this.refused.refused}`);
  }

  say(state, words) {
    this.status.className = `status ${state}`;
    if (this.status.textContent !== words) this.status.textContent = words;
  }
}
