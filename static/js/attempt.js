// Keeps and sends each answer as it's given; without this script, the form sends them all.

import { Line } from "./line.js";
import { Response } from "./response.js";
import { Reach, sender } from "./sender.js";

const form = document.querySelector("form[data-attempt]");
const attempt = form.dataset.attempt;
const problem = form.querySelector("[data-submission]");
const responses = [...form.querySelectorAll("[data-question]")].map(it => new Response(it, attempt));
const settled = form.querySelectorAll("article.question").length;
const line = new Line(form.querySelector("[data-keeping]"));
let turn = 0;
let leaving = false;

// The queue brings back what a browser would: that knows nothing of answers from other devices.
form.autocomplete = "off";

function count() {
  const answered = responses.filter(it => it.answered).length + settled;
  form.querySelector("[data-answered]").textContent = `${answered} of ${responses.length + settled} answered`;
}

/** What is kept of this attempt. Only its owner gets this page: what a guest answered may now be a student's. */
async function kept() {
  const queue = await sender.opening;
  const records = (await queue.all()).filter(it => it.attempt === attempt);
  for (const it of records) {
    if (it.student !== sender.student) await queue.update(it.order, record => ({ ...record, student: sender.student }));
  }
  return records;
}

async function show() {
  const now = ++turn;
  const { outlives } = await sender.opening;
  const records = await kept();
  if (now !== turn) return;
  for (const it of responses) it.show(records.filter(record => record.question === it.question), outlives);
  line.show(records, outlives, responses.some(it => it.unwritten > 0));
}

async function start() {
  const records = await kept();
  for (const it of responses) it.restore(records.filter(record => record.question === it.question));
  count();
  await show();
  sender.start(); // not before: what is sent is gone from the queue
}

for (const given of ["change", "input", "restored"]) form.addEventListener(given, count);
sender.addEventListener("news", ({ detail }) => {
  if (detail.attempt === attempt) responses.find(it => it.question === detail.question)?.adopt(detail);
  show();
});
window.addEventListener("pageshow", () => { leaving = false; });
window.addEventListener("beforeunload", event => { if (!leaving && line.isOnThisPageOnly) event.preventDefault(); });

/** Why the form can't go out yet; nothing if it can. */
async function obstacle() {
  await Promise.all(responses.map(it => it.finish()));
  const records = await kept();
  const choice = records.find(it => it.other);
  if (choice) return `Question ${choice.number} has two answers. Choose one of them, then go on.`;
  const { outlives } = await sender.opening;
  const where = outlives ? "are kept on this device" : "stay on this page";
  if (sender.reach === Reach.NONE || !navigator.onLine) return `Not sent yet: the server can’t be reached. Your answers ${where}. Try again when it’s back.`;
  if (sender.reach !== Reach.SENT) return `Not sent yet: you are signed out. Your answers ${where}. Sign in again, then go on.`;
  return "";
}

// What is kept goes out first: a page that came up in the meantime would not show it.
form.addEventListener("submit", async event => {
  if (leaving) return;
  event.preventDefault();
  problem.textContent = "";
  problem.textContent = await obstacle();
  if (problem.textContent) return;
  leaving = true;
  form.requestSubmit(event.submitter);
});

start();
