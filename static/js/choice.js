// Asks which of two answers to one question the student means: the one on this page, or one from elsewhere.

function button(words, press) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "button second";
  made.textContent = words;
  made.addEventListener("click", press);
  return made;
}

function told({ words }) {
  const line = document.createElement("p");
  if (!words) return Object.assign(line, { textContent: "You took your answer back on another tab or device." });
  const quote = document.createElement("q");
  quote.textContent = words;
  line.append("You answered this on another tab or device: ", quote, ".");
  return line;
}

/** Shows the choice beside the question while there is another answer; takes it away when there is none. */
export function ask(response, other) {
  const before = response.fieldset.querySelector(".choice");
  if (before && before.dataset.key === other?.key) return;
  const hadFocus = before?.contains(document.activeElement);
  before?.remove();
  if (hadFocus) (response.controls.find(it => it.checked) ?? response.controls[0]).focus();
  if (!other) return;
  const notice = document.createElement("div");
  const actions = document.createElement("div");
  actions.className = "actions";
  actions.append(
    button("Keep this answer", () => response.settle(other, false)),
    button("Take the other one", () => response.settle(other, true)));
  notice.className = "notice problem choice";
  notice.dataset.key = other.key;
  notice.setAttribute("role", "alert");
  notice.append(told(other), actions);
  const focused = response.fieldset.form?.querySelector(":focus");
  const inSight = focused && focused.getBoundingClientRect().bottom <= innerHeight;
  response.status.before(notice);
  // it must not push out of sight what has the focus further down
  if (inSight) focused.scrollIntoView({ block: "nearest" });
}
