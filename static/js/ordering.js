// Puts items in order by buttons and by dragging; without this script, each gets its position from a list alone.
// It comes after attempt.js, which has to see the lists as the server ordered them.

const UNPLACED = Infinity;

class Ordering {
  constructor(box) {
    this.box = box;
    this.asShown = this.rows; // the order in which the server expects the positions
    this.shared = box.querySelector(".shared");
    this.moved = box.querySelector("[data-moved]");
    box.querySelector("[data-moving]").hidden = false;
    for (const row of this.asShown) this.equip(row);
    box.addEventListener("change", () => this.look());
    box.closest("fieldset").addEventListener("restored", () => this.look());
    box.closest("form").addEventListener("formdata", ({ formData }) => this.fill(formData));
    this.look();
    if (this.isWhole) this.arrange(this.inOrder);
  }

  get rows() { return [...this.box.querySelectorAll(".position")]; }

  get positions() { return this.rows.map(position).filter(it => it !== UNPLACED); }

  get isWhole() { return new Set(this.positions).size === this.asShown.length; }

  /** The rows by their positions; those without one stay behind the others, as they stand. */
  get inOrder() { return this.rows.sort((one, other) => position(one) - position(other) || 0); }

  equip(row) {
    const handle = document.createElement("span");
    handle.className = "handle";
    handle.ariaHidden = "true";
    handle.addEventListener("pointerdown", event => this.drag(event, row));
    row.prepend(handle);
    label(row).id = `${list(row).id}-item`;
    const moves = document.createElement("span");
    moves.className = "moves";
    moves.append(this.button(row, -1, "up"), this.button(row, 1, "down"));
    row.append(moves);
  }

  button(row, by, way) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = `move ${way}`;
    button.ariaLabel = `Move ${way}`;
    button.setAttribute("aria-describedby", label(row).id);
    button.addEventListener("click", () => this.move(row, by));
    return button;
  }

  move(row, by) {
    const order = this.inOrder;
    const to = order.indexOf(row) + by;
    if (to < 0 || to >= order.length) return this.say(`${name(row)} is ${by < 0 ? "first" : "last"} already.`);
    order.splice(to - by, 1);
    order.splice(to, 0, row);
    this.settle(order, row);
  }

  /** Gives every item the position at which it stands now. */
  settle(order, row) {
    this.arrange(order, row);
    order.forEach((it, i) => { list(it).value = i + 1; });
    list(row).dispatchEvent(new Event("change", { bubbles: true }));
    row.scrollIntoView({ block: "nearest" });
    this.say(`${name(row)} is now ${order.indexOf(row) + 1} of ${order.length}.`);
  }

  /** Moves all others around one row: what moves would lose the focus, or the finger. */
  arrange(order, still = order[0]) {
    const at = order.indexOf(still);
    still.before(...order.slice(0, at));
    still.after(...order.slice(at + 1));
  }

  drag(event, row) {
    if (event.button !== 0) return;
    const before = this.rows;
    const handle = event.target;
    const stop = new AbortController();
    const on = (type, listener) => handle.addEventListener(type, listener, { signal: stop.signal });
    event.preventDefault();
    handle.setPointerCapture(event.pointerId);
    row.classList.add("dragged");
    on("pointermove", ({ clientY }) => this.hold(row, clientY));
    for (const end of ["pointerup", "pointercancel"]) {
      on(end, () => {
        stop.abort();
        row.classList.remove("dragged");
        if (end === "pointercancel") this.arrange(before, row);
        else if (this.rows.some((it, i) => it !== before[i])) this.settle(this.rows, row);
      });
    }
  }

  /** Puts a row where the finger is. */
  hold(row, y) {
    const others = this.rows.filter(it => it !== row);
    const at = others.filter(it => middle(it) < y).length;
    this.arrange([...others.slice(0, at), row, ...others.slice(at)], row);
  }

  look() {
    const shared = [...new Set(this.positions.filter((it, i, all) => all.indexOf(it) !== i))].sort((one, other) => one - other);
    const words = shared.length > 0 ? `More than one item has position ${shared.join(" and ")}. Give each a position of its own.` : "";
    if (this.shared.textContent !== words) this.shared.textContent = words;
    this.rows.forEach((row, i, all) => {
      row.querySelector(".up").ariaDisabled = String(this.isWhole && this.inOrder[0] === row);
      row.querySelector(".down").ariaDisabled = String(this.isWhole && this.inOrder.at(-1) === row);
    });
  }

  /** What a form without this script would send: the positions in the order in which the items were shown. */
  fill(formData) {
    formData.delete(this.box.dataset.ordering);
    for (const row of this.asShown) formData.append(this.box.dataset.ordering, list(row).value);
  }

  say(words) { this.moved.textContent = words; }
}

const list = row => row.querySelector("select");
const label = row => row.querySelector("label");
const name = row => label(row).textContent;
const position = row => Number(list(row).value) || UNPLACED;
const middle = row => { const { top, bottom } = row.getBoundingClientRect(); return (top + bottom) / 2; };

// A browser that lets no script fill in a form would send the positions in the order of the page.
if ("onformdata" in window) for (const box of document.querySelectorAll("[data-ordering]")) new Ordering(box);
