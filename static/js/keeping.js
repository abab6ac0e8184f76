// Sends highlights and notes to the server, and shows in the page what it keeps of them.

const UNREACHABLE = "Not saved: the server can’t be reached. Try again when it’s back.";
const REFUSED = "Not saved: the server didn’t take it. Load the page again to see what is saved.";

const status = document.createElement("p");
status.className = "unseen";
status.setAttribute("role", "status");
document.querySelector("main").append(status);

/** Sends the fields there, and says what was done. Gives what went wrong, in words; nothing if all went well. */
export async function keep(url, fields, done) {
  let page;
  try {
    const reply = await fetch(url, { method: "POST", body: new URLSearchParams(fields), credentials: "same-origin" });
    page = new DOMParser().parseFromString(await reply.text(), "text/html");
    if (!reply.ok) return problemOf(page);
  } catch {
    return UNREACHABLE;
  }
  show(page);
  status.textContent = done;
}

const problemOf = page => (page.querySelector(".field > .problem") ?? page.querySelector("main p"))?.textContent ?? REFUSED;

// The server's page is the reading as it is now. Only what changed is put in, and sentences stay the same elements:
// one of them may just be read aloud.
function show(page) {
  for (const fresh of page.querySelectorAll(".passage .sentence")) {
    const place = `#${fresh.closest(".paragraph").id} > [data-sentence="${fresh.dataset.sentence}"]`;
    const shown = document.querySelector(place);
    if (shown && shown.innerHTML !== fresh.innerHTML) shown.replaceChildren(...fresh.childNodes);
  }
  document.querySelector(".kept").replaceWith(page.querySelector(".kept"));
}
