// The passage stands open beside the questions where there's room, and gets out of their way where there's none.

const passage = document.querySelector("details.text");
const wide = window.matchMedia("(min-width: 64rem)");
const fit = () => { passage.open = wide.matches; };

fit();
wide.addEventListener("change", fit);
document.querySelector(".questions").addEventListener("focusin", fit);
document.addEventListener("keydown", event => { if (event.key === "Escape") fit(); });
