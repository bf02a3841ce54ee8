/**
 * Which of the files an import means. Imports are written from a root that whoever hands files in need not keep: an import
 * means the file of that name, else one of which it is the end, else one that is its end, else the only one that shares the
 * longest end of two parts or more.
 */
export class ImportFiles {
  private readonly byEnd = new Map<string, string[]>();

  constructor(files: readonly string[]) {
    for (const file of files) {
      for (const end of endsOf(file)) {
        const known = this.byEnd.get(end);
        if (known) known.push(file);
        else this.byEnd.set(end, [file]);
      }
    }
  }

  find(path: string): string | undefined {
    const [whole, ...shorter] = endsOf(path);
    if (whole === undefined) return undefined;
    const same = this.byEnd.get(whole);
    if (same) return same.includes(path) ? path : same[0];
    for (const end of shorter) {
      const alike = this.byEnd.get(end);
      if (!alike) continue;
      if (alike.includes(end)) return end;
      return end.includes("/") && alike.length === 1 ? alike[0] : undefined;
    }
    return undefined;
  }
}

/** `a/b/c`, `b/c`, `c`; of paths that are deeper than any sensible one only the last parts. */
function endsOf(path: string): string[] {
  const parts = path.split("/").slice(-32);
  return parts.map((_, index) => parts.slice(index).join("/"));
}
