/** How far a name may be from another one to be taken for a slip of the pen: two letters turned round are two edits. */
const mostEdits = (name: string) => (name.length < 4 ? 1 : Math.max(2, Math.floor(name.length / 3)));

/** Levenshtein's distance, without regard to upper and lower case. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      const cost = a[i]?.toLowerCase() === b[j]?.toLowerCase() ? 0 : 1;
      row.push(Math.min((previous[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1, (previous[j] ?? 0) + cost));
    }
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/** The known name that somebody probably meant; null where none is near. Looks at the first 40 letters. */
export function suggestName(wrong: string, known: Iterable<string>): string | null {
  const name = wrong.slice(0, 40);
  let best: { name: string; edits: number } | null = null;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > mostEdits(name)) continue;
    const edits = distance(name, candidate);
    if (edits <= mostEdits(name) && (best === null || edits < best.edits)) best = { name: candidate, edits };
  }
  return best?.name ?? null;
}
