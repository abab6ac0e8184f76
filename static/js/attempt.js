// Saves each response as soon as it's given; without this script, the form posts them all.

import { Response, UNREACHABLE } from "./response.js";

const form = document.querySelector("form[data-attempt]");
const problem = form.querySelector("[data-submission]");
const responses = [...form.querySelectorAll("[data-question]")].map(it => new Response(it, form.dataset.attempt));
const sendAll = () => Promise.all(responses.map(it => it.send()));
let leaving = false;

function count() {
  const answered = responses.filter(it => it.answered).length;
  form.querySelector("[data-answered]").textContent = `${answered} of ${responses.length} answered`;
}

for (const given of ["change", "input"]) form.addEventListener(given, count);
for (const back of ["online", "focus"]) window.addEventListener(back, sendAll);
document.addEventListener("visibilitychange", () => { if (document.hidden) sendAll(); });
window.addEventListener("beforeunload", event => { if (!leaving && responses.some(it => it.unsaved)) event.preventDefault(); });

// A page that the browser brings back has its answers still, also those that never went out.
window.addEventListener("pageshow", () => {
  leaving = false;
  for (const it of responses) if (it.differs) it.save();
  count();
});

// Submitting with no server would lose the page, and the answers with it.
form.addEventListener("submit", async event => {
  const button = event.submitter;
  leaving = !responses.some(it => it.unreachable);
  if (leaving) return;
  event.preventDefault();
  problem.textContent = "";
  await sendAll();
  if (!responses.some(it => it.unreachable)) return button.click();
  problem.textContent = `Not submitted yet: ${UNREACHABLE} Your answers stay on this page. Try again when it’s back.`;
});
