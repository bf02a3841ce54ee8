import { withoutVersion } from "@/lib/specs/protobuf/model/package-version";

/** Names of the older version with their counterparts in the newer, and what is on one side only. */
export interface PairedNames {
  pairs: [from: string, to: string][];
  removed: string[];
  added: string[];
}

/** A package that goes by another name in the newer version. */
export interface RenamedPackage {
  from: string;
  to: string;
}

/**
 * Pairs full names: those that are the same, then those that are the same but for the version in their package, where only
 * one on each side is called that; in a renamed package, those that are called the same within it.
 */
export function pairNames(from: readonly string[], to: readonly string[], renamed?: RenamedPackage): PairedNames {
  const newer = new Set(to);
  const older = new Set(from);
  const pairs: [string, string][] = from.filter((name) => newer.has(name)).map((name) => [name, name]);
  const left = from.filter((name) => !newer.has(name));
  const waiting = byVersionless(to.filter((name) => !older.has(name)));
  const mine = byVersionless(left);
  const removed: string[] = [];
  const taken = new Set<string>();
  for (const name of left) {
    const key = withoutVersion(name);
    const isHere = renamed !== undefined && name.startsWith(`${renamed.from}.`);
    const moved = isHere ? `${renamed.to}${name.slice(renamed.from.length)}` : undefined;
    const [only, another] = waiting.get(key) ?? [];
    const isOne = another === undefined && mine.get(key)?.length === 1;
    const partner = moved !== undefined && newer.has(moved) && !older.has(moved) ? moved : isOne ? only : undefined;
    if (partner === undefined || taken.has(partner)) removed.push(name);
    else {
      pairs.push([name, partner]);
      taken.add(partner);
    }
  }
  return { pairs, removed, added: to.filter((name) => !older.has(name) && !taken.has(name)) };
}

function byVersionless(names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const key = withoutVersion(name);
    const alike = found.get(key);
    if (alike) alike.push(name);
    else found.set(key, [name]);
  }
  return found;
}
