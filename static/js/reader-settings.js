// Shows a reader's settings at once, and keeps them; without this script, the form sends them.

const YEAR = 365 * 24 * 60 * 60;
const form = document.querySelector("form[data-reader]");
const settings = [...form.querySelectorAll("[data-setting]")];
const chosen = setting => setting.querySelector(":checked");
const usual = setting => setting.querySelector("input");

function show() {
  for (const setting of settings) {
    const { name, value } = chosen(setting);
    if (chosen(setting) === usual(setting)) delete document.documentElement.dataset[name];
    else document.documentElement.dataset[name] = value;
  }
}

function keep() {
  document.cookie = `reader=${settings.map(it => chosen(it).value).join(".")}; path=/; max-age=${YEAR}; samesite=lax`;
  form.querySelector("[role=status]").textContent = "Kept for this browser.";
}

// A page that the browser brings back may be older than the settings.
function recall() {
  const words = document.cookie.match(/(?:^|; )reader=([\w.]*)/)?.[1].split(".") ?? [];
  settings.forEach((it, place) => { ([...it.querySelectorAll("input")].find(option => option.value === words[place]) ?? usual(it)).checked = true; });
  show();
}

form.querySelector("button").hidden = true;
form.addEventListener("change", () => { show(); keep(); });
window.addEventListener("pageshow", event => { if (event.persisted) recall(); });
