// One line for the whole attempt tells, and announces, how its answers are kept. It speaks of what went well only once
// nothing has happened for a moment: each question shows its own state in silence.

import { SignInAgain } from "./sign-in-again.js";
import { Reach, sender } from "./sender.js";

const CALM = 1_200;
const SIGN_IN = "Sign in again to save them.";

export class Line {
  constructor(element) {
    this.element = element;
    this.words = element.querySelector("[role=status]");
    this.signIn = new SignInAgain(element.querySelector("button"));
  }

  show(records, outlives, isWriting) {
    this.isOnThisPageOnly = !outlives && records.length > 0;
    clearTimeout(this.timer);
    const problem = this.problem(records, outlives ? "are kept on this device" : "stay on this page: keep it open");
    this.signIn.offer(records.length > 0 && [Reach.SIGNED_OUT, Reach.SOMEBODY_ELSE].includes(sender.reach));
    if (problem) this.say("unsaved", problem);
    else if (records.length > 0 || isWriting) this.say("saving", "Saving…");
    else if (this.words.textContent) this.timer = setTimeout(() => this.say("saved", "All your answers are saved."), CALM);
  }

  problem(records, where) {
    const waiting = records.find(it => it.other);
    const refused = records.find(it => it.refused);
    if (waiting) return `Question ${waiting.number} has two answers: choose one of them.`;
    if (refused) return `The answer to question ${refused.number} is not saved: look there.`;
    if (records.length === 0) return "";
    if (sender.reach === Reach.SIGNED_OUT) return `You are signed out. Your answers ${where}. ${SIGN_IN}`;
    if (sender.reach === Reach.SOMEBODY_ELSE) return `Somebody else has signed in on this device. Your answers ${where}. ${SIGN_IN}`;
    if (sender.reach !== Reach.NONE) return "";
    if (!navigator.onLine) return `Offline: your answers ${where}. They go out when the network is back.`;
    return `The server can’t be reached: your answers ${where}. They go out when it’s back.`;
  }

  say(state, words) {
    this.element.className = `keeping ${state}`;
    if (this.words.textContent === words) return;
    this.words.textContent = words;
    // where it stays in sight now, it must not stand before what has the focus
    if (state === "unsaved") this.element.parentElement.querySelector(":focus")?.scrollIntoView({ block: "nearest" });
  }
}
