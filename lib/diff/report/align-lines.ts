/** A row of two texts side by side: a line of either, or of both where they are the same. */
export interface AlignedRow {
  from?: number;
  to?: number;
}

/**
 * Two lists of lines side by side, by a longest common subsequence: equal lines share a row, the others stand beside
 * each other or alone. Rows hold indexes. Quadratic: for excerpts, not for whole files.
 */
export function alignLines(from: readonly string[], to: readonly string[]): AlignedRow[] {
  const common = commonLengths(from, to);
  const rows: AlignedRow[] = [];
  let [a, b] = [0, 0];
  let pending: { from: number[]; to: number[] } = { from: [], to: [] };
  const flush = (): void => {
    rows.push(...besideEachOther(pending.from, pending.to));
    pending = { from: [], to: [] };
  };
  while (a < from.length || b < to.length) {
    if (a < from.length && b < to.length && from[a] === to[b]) {
      flush();
      rows.push({ from: a++, to: b++ });
    } else if (b >= to.length || (a < from.length && lengthAt(common, a + 1, b) >= lengthAt(common, a, b + 1))) {
      pending.from.push(a++);
    } else pending.to.push(b++);
  }
  flush();
  return rows;
}

function besideEachOther(from: readonly number[], to: readonly number[]): AlignedRow[] {
  return Array.from({ length: Math.max(from.length, to.length) }, (_, index) => {
    const [old, now] = [from[index], to[index]];
    return { ...(old !== undefined && { from: old }), ...(now !== undefined && { to: now }) };
  });
}

/** `lengths[a][b]`: the length of the longest common subsequence of what follows line a and line b. */
function commonLengths(from: readonly string[], to: readonly string[]): number[][] {
  const lengths = Array.from({ length: from.length + 1 }, () => Array.from({ length: to.length + 1 }, () => 0));
  for (let a = from.length - 1; a >= 0; a--) {
    for (let b = to.length - 1; b >= 0; b--) {
      const longer = Math.max(lengthAt(lengths, a + 1, b), lengthAt(lengths, a, b + 1));
      const row = lengths[a];
      if (row) row[b] = from[a] === to[b] ? lengthAt(lengths, a + 1, b + 1) + 1 : longer;
    }
  }
  return lengths;
}

const lengthAt = (lengths: readonly (readonly number[])[], a: number, b: number) => lengths[a]?.[b] ?? 0;
