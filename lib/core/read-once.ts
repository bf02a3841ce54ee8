import type { DataAccess } from "./context";

const remembering = new WeakSet<DataAccess>();

/** From now on each `ReadOnce` reads a thing once through this: for the drawing of one page, which changes nothing. */
export function rememberReads(access: DataAccess): void {
  remembering.add(access);
}

/** A kind of thing that several parts of a page ask for; everywhere but on pages it is read each time. */
export class ReadOnce<T> {
  private readonly kept = new WeakMap<DataAccess, Map<string, Promise<T>>>();

  /** What `make` gives; what it gave before for the same key, where this remembers. */
  read(access: DataAccess, key: string, make: () => Promise<T>): Promise<T> {
    if (!remembering.has(access)) return make();
    const known = this.kept.get(access) ?? new Map<string, Promise<T>>();
    this.kept.set(access, known);
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  }
}
