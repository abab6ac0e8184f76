// Tells how much time is left by the server's clock, warns in good time, and submits when it is up.
// If this page is gone by then, the server submits by itself.

const WARNINGS = [300, 60];
const EVERY = 1_000;

const time = document.querySelector(".time");
const timer = time.querySelector("[role=timer]");
const warning = document.querySelector("[data-warning]");
const attempt = time.dataset.attempt;
let end = performance.now() + Number(time.dataset.seconds) * 1_000;
let warned = WARNINGS.filter(it => it >= secondsLeft());
let over = false;

function secondsLeft() { return Math.max(0, Math.ceil((end - performance.now()) / 1_000)); }

function words(seconds) {
  if (seconds === 0) return "The time is up";
  if (seconds < 60) return "Less than a minute left";
  const minutes = Math.floor(seconds / 60);
  return minutes === 1 ? "1 minute left" : `${minutes} minutes left`;
}

function tick() {
  const seconds = secondsLeft();
  const said = words(seconds);
  if (timer.textContent !== said) timer.textContent = said;
  const due = WARNINGS.find(it => seconds <= it && !warned.includes(it));
  if (due) {
    warned = WARNINGS.filter(it => it >= seconds);
    time.classList.add("short");
    warning.textContent = `${said}. What you have answered is submitted when the time is up.`;
  }
  if (seconds === 0 && !over) submit();
}

function submit() {
  over = true;
  warning.textContent = "The time is up. Your answers are being submitted.";
  const form = document.querySelector("form[data-attempt], form[data-submits]");
  form.dispatchEvent(new CustomEvent("time-up"));
  const last = document.createElement("button");
  last.hidden = true;
  last.formAction = `/attempts/${attempt}/submission`;
  form.append(last);
  form.requestSubmit(last);
}

// A device that slept doesn't count; the server does.
async function ask() {
  if (document.hidden) return;
  try {
    const reply = await fetch(`/attempts/${attempt}/time`, { credentials: "same-origin", redirect: "error" });
    const seconds = await reply.text();
    if (reply.ok && seconds) end = performance.now() + Number(seconds) * 1_000;
  } catch {
    // without the network, the clock of this page goes on
  }
}

document.addEventListener("visibilitychange", ask);
window.addEventListener("online", ask);
setInterval(tick, EVERY);
tick();
