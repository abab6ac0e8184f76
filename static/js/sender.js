// Sends what this student's pages keep on this device: oldest first, one at a time, each until the server has confirmed
// it. The server takes each key once, so that it doesn't matter if another tab sends the same.

import { Queue } from "./queue.js";

const FIRST_DELAY = 1_000;
const LONGEST_DELAY = 15_000;
const LONGEST_REQUEST = 20_000;
const NOT_TAKEN = "The server didn’t take this answer.";

/** How the last attempt to send went. */
export const Reach = { SENT: "sent", SIGNED_OUT: "signed out", SOMEBODY_ELSE: "somebody else", NONE: "none" };
const STOPPED = { 401: Reach.SIGNED_OUT, 403: Reach.SOMEBODY_ELSE };

const place = record => `${record.attempt} ${record.question}`;

class Sender extends EventTarget {
  reach = Reach.SENT;
  delay = FIRST_DELAY;
  underway = null;

  constructor(student) {
    super();
    this.student = student;
    this.opening = Queue.open();
    this.tabs = "BroadcastChannel" in window ? new BroadcastChannel("readback") : null;
    this.tabs?.addEventListener("message", event => this.tell(event.data));
  }

  /** Sends what is kept, and again whenever there's hope. */
  start() {
    for (const back of ["online", "focus", "pageshow"]) window.addEventListener(back, () => this.send());
    document.addEventListener("visibilitychange", () => this.send());
    return this.send();
  }

  /** What is kept of this student's, oldest first. */
  async kept() {
    const queue = await this.opening;
    return (await queue.all()).filter(it => it.student === this.student);
  }

  /** Tells this page, and with `tellTabs` the other ones, that something about the queue has changed. */
  tell(detail = {}) { this.dispatchEvent(new CustomEvent("news", { detail })); }

  tellTabs(detail = {}) {
    this.tell();
    this.tabs?.postMessage(detail);
  }

  /** Sends all that can be sent; done when nothing is left to try now. */
  send() {
    clearTimeout(this.timer);
    this.wanted = true;
    this.underway ??= this.sendWanted();
    return this.underway;
  }

  async sendWanted() {
    try {
      while (this.wanted) {
        this.wanted = false;
        await this.sendAll();
      }
    } finally {
      this.underway = null;
    }
  }

  async sendAll() {
    const queue = await this.opening;
    for (let next = await this.next(); next; next = await this.next()) {
      // from here on a page that goes on typing makes a new record
      const record = next.sent ? next : await queue.update(next.order, it => ({ ...it, sent: true }));
      if (record && !await this.sendOne(queue, record)) return;
    }
    this.reached(Reach.SENT);
  }

  /** The oldest record that waits for nobody. */
  async next() {
    const kept = await this.kept();
    const waiting = new Set(kept.filter(it => it.other).map(place));
    return kept.find(it => !it.refused && !waiting.has(place(it)));
  }

  /** Sends one record; gives whether others may follow. */
  async sendOne(queue, record) {
    const reply = await this.put(record);
    if (!reply || reply.status >= 500 || reply.status === 429) return this.tryLater();
    if (STOPPED[reply.status]) return this.reached(STOPPED[reply.status]);
    const isJson = reply.headers.get("content-type")?.startsWith("application/json");
    const isText = reply.headers.get("content-type")?.startsWith("text/plain");
    if (reply.ok) {
      await queue.remove(record.order);
    } else if (reply.status === 409 && isJson) {
      const other = await reply.json();
      await queue.update(record.order, it => ({ ...it, other }));
    } else {
      const refused = isText ? await reply.text() : NOT_TAKEN;
      await queue.update(record.order, it => ({ ...it, refused }));
    }
    this.tellTabs();
    return this.reached(Reach.SENT);
  }

  async put({ attempt, question, key, seen, values, changed }) {
    const body = new URLSearchParams([["key", key], ["seen", seen], ["changed", changed], ...values.map(it => ["answer", it])]);
    const signal = AbortSignal.timeout?.(LONGEST_REQUEST);
    const url = `/attempts/${attempt}/responses/${encodeURIComponent(question)}`;
    try {
      return await fetch(url, { method: "PUT", body, signal, credentials: "same-origin", keepalive: true, redirect: "error" });
    } catch {
      return null;
    }
  }

  reached(reach) {
    const changed = reach !== this.reach;
    this.reach = reach;
    this.delay = FIRST_DELAY;
    if (changed) this.tell();
    return reach === Reach.SENT;
  }

  tryLater() {
    this.reach = Reach.NONE;
    this.timer = setTimeout(() => this.send(), this.delay);
    this.delay = Math.min(this.delay * 2, LONGEST_DELAY);
    this.tell();
    return false;
  }
}

export const sender = new Sender(document.body.dataset.student);
