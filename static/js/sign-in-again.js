// Signs a student in again without leaving the page, then sends what is kept. Who signs in as somebody else is told so:
// the answers stay with the student whose page this is.

import { sender } from "./sender.js";

const UNREACHABLE = "The server can’t be reached. Try again when it’s back.";

export class SignInAgain {
  constructor(button) {
    this.button = button;
    this.dialog = document.querySelector("dialog[data-sign-in]");
    this.form = this.dialog.querySelector("form");
    this.problem = this.dialog.querySelector("[role=alert]");
    button.addEventListener("click", () => this.open());
    this.dialog.querySelector("[data-later]").addEventListener("click", () => this.dialog.close());
    this.form.addEventListener("submit", event => {
      event.preventDefault();
      this.submit();
    });
  }

  offer(isNeeded) { this.button.hidden = !isNeeded; }

  open() {
    this.problem.textContent = "";
    this.dialog.showModal();
    this.form.elements.password.focus();
  }

  async submit() {
    this.problem.textContent = "";
    this.problem.textContent = await this.signIn();
    this.form.elements.password.value = "";
    if (this.problem.textContent) return this.form.elements.password.focus();
    this.dialog.close();
    sender.send();
  }

  /** What is wrong; nothing once this page's student is signed in. */
  async signIn() {
    try {
      const body = new URLSearchParams(new FormData(this.form));
      const reply = await fetch(this.form.action, { method: "POST", body, credentials: "same-origin" });
      const page = new DOMParser().parseFromString(await reply.text(), "text/html");
      if (!reply.redirected) return page.querySelector(".field > .problem")?.textContent ?? UNREACHABLE;
      if (page.body.dataset.student === sender.student) return "";
      const who = page.querySelector(".masthead .person")?.textContent ?? "somebody else";
      return `You are signed in as ${who} now, but these are the answers of ${this.form.dataset.student}. They stay on this device until ${this.form.dataset.student} signs in.`;
    } catch {
      return UNREACHABLE;
    }
  }
}
