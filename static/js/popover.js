// What floats beside the words it is about: at the window's foot on a phone, below or above the words elsewhere.

const GAP = 8;

export class Popover {
  before = null;

  /** Above the words if told so, else below them; where there's no room, on the other side. */
  constructor(name, { above = false } = {}) {
    this.above = above;
    this.element = document.createElement("div");
    this.element.className = `popover ${name}`;
    this.element.tabIndex = -1;
    this.element.hidden = true;
    document.querySelector("main").append(this.element);
  }

  get isOpen() { return !this.element.hidden; }

  holds(node) { return this.element.contains(node); }

  /** Shows the content beside a place: something that tells where it is by getBoundingClientRect. */
  show(place, ...content) {
    if (!this.isOpen && !this.holds(document.activeElement)) this.before = document.activeElement;
    this.element.replaceChildren(...content);
    this.element.hidden = false;
    this.fit(place);
  }

  /** Puts it beside the place, as large as it is now. */
  fit(place) {
    const box = place.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const fitsAbove = box.top >= height + GAP;
    const fitsBelow = box.bottom + height + GAP <= innerHeight;
    const above = fitsAbove && (this.above || !fitsBelow);
    const top = above ? box.top - height - GAP : box.bottom + GAP;
    const left = Math.max(GAP, Math.min(box.left, document.documentElement.clientWidth - width - GAP));
    this.element.style.setProperty("--top", `${top + scrollY}px`);
    this.element.style.setProperty("--left", `${left + scrollX}px`);
  }

  focus() { this.element.focus({ preventScroll: true }); }

  /** Closes, and gives the focus back to where it was. */
  close() {
    const hadFocus = this.holds(document.activeElement);
    this.element.hidden = true;
    if (hadFocus && this.before?.isConnected) this.before.focus({ preventScroll: true });
  }
}
