// The passage stands open beside the questions where there's room, and gets out of their way where there's none.
// It keeps its place: when it was closed, when the page comes back, and when an answer was checked.

const text = document.querySelector("details.text");
const passage = text.querySelector(".passage");
const wide = window.matchMedia("(min-width: 64rem)");
const place = `passage of ${location.pathname}`;

const fit = () => { text.open = wide.matches; };
const keep = () => sessionStorage.setItem(place, passage.scrollTop);
const comeBack = () => { passage.scrollTop = Number(sessionStorage.getItem(place) ?? 0); };

// Beside a question that was just answered, the words that prove its key come into sight.
function showEvidence() {
  const evidence = wide.matches && document.getElementById(`evidence-${location.hash.slice(1)}`);
  if (!evidence) return;
  const above = evidence.getBoundingClientRect().top - passage.getBoundingClientRect().top;
  passage.scrollTop += above - passage.clientHeight / 3;
  keep(); // at once: opening the passage, heard of later, brings back what was kept
}

fit();
comeBack();
showEvidence();
wide.addEventListener("change", fit);
passage.addEventListener("scrollend", keep);
window.addEventListener("pagehide", () => { if (text.open) keep(); });
text.addEventListener("toggle", () => { if (text.open) comeBack(); });
document.querySelector(".questions").addEventListener("focusin", fit);
document.addEventListener("keydown", event => { if (event.key === "Escape") fit(); });
