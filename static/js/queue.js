// The changes that the server hasn't confirmed yet, kept on this device in their order. They stand in IndexedDB, so
// that they outlive the page and a killed browser; where the browser refuses that, in the page's memory.

const NAME = "readback";
const STORE = "responses";

/** Written out by the browser, but maybe not yet on the disk: outlives a killed browser, not a cut of power. */
export const AT_ONCE = "relaxed";
const ON_DISK = "strict";
const LONGEST_OPENING = 3_000;

const result = request => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const end = transaction => new Promise((resolve, reject) => {
  transaction.oncomplete = resolve;
  transaction.onabort = () => reject(transaction.error);
});

class Disk {
  constructor(database) { this.database = database; }

  static async open() {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: "order", autoIncrement: true });
    const database = await result(opening);
    database.onversionchange = () => database.close();
    return new Disk(database);
  }

  all() { return this.transact("readonly", AT_ONCE, store => result(store.getAll())); }

  add(record, durability) {
    return this.transact("readwrite", durability, store => {
      const added = result(store.add(record));
      store.transaction.commit?.(); // also if the page is gone in the next moment
      return added;
    });
  }

  update(order, change, durability) {
    return this.transact("readwrite", durability, async store => {
      const record = await result(store.get(order));
      const changed = record && change(record);
      if (changed) await result(store.put(changed));
      return changed;
    });
  }

  remove(order) { return this.transact("readwrite", AT_ONCE, store => result(store.delete(order))); }

  async transact(mode, durability, work) {
    const transaction = this.database.transaction(STORE, mode, { durability });
    const [value] = await Promise.all([work(transaction.objectStore(STORE)), end(transaction)]);
    return value;
  }
}

class Memory {
  records = new Map();
  last = 2 ** 40; // no place that something on the disk has

  async all() { return [...this.records.values()]; }

  async add(record) {
    const order = ++this.last;
    this.records.set(order, { ...record, order });
    return order;
  }

  async update(order, change) {
    const record = this.records.get(order);
    const changed = record && change(record);
    if (changed) this.records.set(order, changed);
    return changed;
  }

  async remove(order) { this.records.delete(order); }
}

/** What is kept; `outlives` tells whether it outlives the page. */
export class Queue {
  constructor(place) { this.place = place; }

  static async open() {
    const tooLong = new Promise((resolve, reject) => setTimeout(reject, LONGEST_OPENING));
    try {
      return new Queue(await Promise.race([Disk.open(), tooLong]));
    } catch {
      return new Queue(new Memory());
    }
  }

  get outlives() { return this.place instanceof Disk; }

  /** Every record, oldest first. */
  all() { return this.place.all(); }

  /** Keeps a record behind all others; gives its place in the order. */
  async add(record, durability = ON_DISK) {
    try {
      return await this.place.add(record, durability);
    } catch {
      this.place = new Memory(); // the disk is full, or somebody clears it; the next page finds what is on it
      return this.place.add(record);
    }
  }

  /** Puts what `change` makes of a record in its place, where it makes something; gives that. */
  update(order, change, durability = ON_DISK) { return this.place.update(order, change, durability); }

  remove(order) { return this.place.remove(order); }
}
