// On every page of a student: sends what an earlier page had to keep on this device, and says so. The attempt's own page
// speaks for itself.

import { Reach, sender } from "./sender.js";

const here = document.querySelector("form[data-attempt]")?.dataset.attempt;
const found = new Set();
let notice = null;

const answers = number => number === 1 ? "One answer" : `${number} answers`;

function line(...content) {
  const made = document.createElement("p");
  made.append(...content);
  return made;
}

function link(record, words) {
  const made = document.createElement("a");
  made.href = `/attempts/${record.attempt}#q${record.number}`;
  made.textContent = words;
  return made;
}

function dismissal(record) {
  const made = document.createElement("button");
  made.className = "button plain";
  made.textContent = "Hide this";
  made.addEventListener("click", async () => {
    await (await sender.opening).remove(record.order);
    found.delete(record.key);
    if (found.size === 0) return notice.remove();
    await show();
  });
  return made;
}

function lines(records) {
  const waiting = records.filter(it => !it.refused && !it.other).length;
  const [are, they] = waiting === 1 ? ["is", "It goes"] : ["are", "They go"];
  const told = [];
  if (waiting > 0 && sender.reach === Reach.SENT) told.push(line(`${answers(waiting)} that this device kept ${are} being saved…`));
  else if (waiting > 0) told.push(line(`${answers(waiting)} ${are} kept on this device and not saved yet. ${they} out when the server can be reached.`));
  else if (records.length === 0) told.push(line("Everything that this device had kept is saved."));
  for (const it of records.filter(record => record.other)) told.push(line("You gave two answers to one question. ", link(it, "Choose one of them")));
  for (const it of records.filter(record => record.refused)) {
    told.push(line(link(it, `Question ${it.number}`), `: “${it.values.join(", ")}” is not saved. ${it.refused} `, dismissal(it)));
  }
  return told;
}

async function show() {
  const records = (await sender.kept()).filter(it => found.has(it.key));
  notice.replaceChildren(...lines(records));
}

function announce() {
  notice = document.createElement("div");
  notice.className = "notice";
  notice.setAttribute("role", "status");
  document.querySelector("main").prepend(notice);
  sender.addEventListener("news", show);
  return show();
}

// What other tabs keep from now on is theirs to tell.
for (const it of await sender.kept()) if (it.attempt !== here) found.add(it.key);
if (found.size > 0) await announce();
if (!here) sender.start();
