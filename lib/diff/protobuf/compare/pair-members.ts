/** Something with a name and a number: a field or a value of an enum. */
export interface Numbered {
  name: string;
  number: number;
}

/** Members of the older version with their counterparts, and what is on one side only. */
export interface PairedMembers<M> {
  pairs: [from: M, to: M][];
  removed: M[];
  added: M[];
}

/**
 * Pairs members: of the same name and number, then of the same name (its number changed), then of the same number (it was
 * renamed, or its number given to another). Of several with one name or number the first is taken.
 */
export function pairMembers<M extends Numbered>(from: readonly M[], to: readonly M[]): PairedMembers<M> {
  const pairs: [M, M][] = [];
  let older: readonly M[] = from;
  let newer: readonly M[] = to;
  for (const keyOf of [
    ({ name, number }: M) => `${number} ${name}`,
    ({ name }: M) => name,
    ({ number }: M) => String(number),
  ]) {
    const waiting = new Map<string, M>();
    for (const member of newer) if (!waiting.has(keyOf(member))) waiting.set(keyOf(member), member);
    const taken = new Set<M>();
    const left: M[] = [];
    for (const member of older) {
      const partner = waiting.get(keyOf(member));
      if (partner && !taken.has(partner)) {
        pairs.push([member, partner]);
        taken.add(partner);
      } else left.push(member);
    }
    older = left;
    newer = newer.filter((member) => !taken.has(member));
  }
  return { pairs, removed: [...older], added: [...newer] };
}
