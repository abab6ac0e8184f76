// Counts down to the end by the server's clock, warns in good time, and submits when the time is up.
// If this page is gone by then, the server submits by itself.

const WARNINGS = [60, 300];
const WARNING_STAYS = 30;
const EVERY = 1_000;
const ASK_AGAIN = 5_000;
const CLOCK_SLIP = 2_000;

const time = document.querySelector(".time");
const clock = time.querySelector("[data-clock]");
const timer = time.querySelector("[role=timer]");
const warning = time.querySelector("[data-warning]");
const button = time.querySelector("button");
const attempt = time.dataset.attempt;
const hidden = `clock hidden ${attempt}`;

let end = performance.now() + Number(time.dataset.seconds) * 1_000;
let warned = WARNINGS.filter(it => it >= secondsLeft());
let slip = Date.now() - performance.now();
let quietFrom = 0;
let over = false;
let again;

function secondsLeft() { return Math.max(0, Math.ceil((end - performance.now()) / 1_000)); }

function words(seconds) {
  if (seconds === 0) return "The time is up";
  const [count, unit] = seconds < 60 ? [seconds, "second"] : [Math.round(seconds / 60), "minute"];
  return `${count} ${unit}${count === 1 ? "" : "s"} left`;
}

function say(text) { if (warning.textContent !== text) warning.textContent = text; }

function tick() {
  if (over) return;
  const seconds = secondsLeft();
  timer.textContent = words(seconds);
  const due = WARNINGS.find(it => seconds <= it);
  time.classList.toggle("short", due !== undefined);
  if (due && !warned.includes(due)) {
    warned = WARNINGS.filter(it => it >= due);
    quietFrom = seconds - WARNING_STAYS;
    say(`${words(seconds)}. Your answers are submitted when the time is up.`);
  } else if (seconds <= quietFrom) {
    say("");
  }
  if (seconds === 0) finish();
  else if (Math.abs(Date.now() - performance.now() - slip) > CLOCK_SLIP) ask();
}

/** The seconds left by the server; nothing where it can't be reached. A device that slept doesn't count, the server does. */
async function ask() {
  slip = Date.now() - performance.now();
  try {
    const reply = await fetch(`/attempts/${attempt}/time`, { credentials: "same-origin", redirect: "error" });
    const seconds = Number.parseInt(await reply.text(), 10);
    if (!reply.ok || Number.isNaN(seconds)) return;
    end = performance.now() + seconds * 1_000;
    return seconds;
  } catch {
    // without the network, the clock of this page goes on
  }
}

// The server has the last word: only by its clock is the time up.
async function finish() {
  over = true;
  clearTimeout(again);
  const seconds = await ask();
  if (seconds === undefined) {
    say("The time is up, but the server can’t be reached. It submits what was saved.");
    again = setTimeout(finish, ASK_AGAIN);
  } else if (seconds > 0) {
    over = false;
  } else {
    say("The time is up. Your answers are being submitted.");
    submit();
  }
}

function submit() {
  const form = document.querySelector("form[data-attempt], form[data-submits]");
  form.dispatchEvent(new CustomEvent("time-up"));
  const last = form.querySelector("[data-last]") ?? form.appendChild(lastButton());
  form.requestSubmit(last);
  again = setTimeout(finish, ASK_AGAIN); // where this page is still there by then
}

function lastButton() {
  const last = document.createElement("button");
  last.hidden = true;
  last.dataset.last = "";
  last.formAction = `/attempts/${attempt}/submission`;
  return last;
}

// Some are calmer without it. Warnings come all the same.
function show(isShown) {
  clock.hidden = !isShown;
  button.textContent = isShown ? "Hide clock" : "Show clock";
  try {
    sessionStorage.setItem(hidden, isShown ? "" : "yes");
  } catch {
    // a browser that keeps nothing shows it again on the next page
  }
}

function wasHidden() {
  try {
    return sessionStorage.getItem(hidden) === "yes";
  } catch {
    return false;
  }
}

timer.hidden = button.hidden = false;
show(!wasHidden());
button.addEventListener("click", () => show(clock.hidden));
document.addEventListener("visibilitychange", () => { if (!document.hidden) ask(); });
window.addEventListener("online", () => over ? finish() : ask());
window.addEventListener("pageshow", event => { if (event.persisted) ask(); });
setInterval(tick, EVERY);
tick();
