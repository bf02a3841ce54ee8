import type { WitType, WitTypeDef } from "@/lib/specs/wit/contract";
import { innerTypes } from "@/lib/specs/wit/walk-types";

/** Whether two types are one and the same, only look the same under other names, or differ. */
export type TypeMatch = "same" | "same-shape" | "different";

/** Deeper than any type that a file may mention, aliases taken for what they stand for. */
const DEEPEST = 1_000;

/** The identity of a type or interface over versions: without the package where it is the contract's own, which may be renamed. */
export function keyOverVersions({ id, package: home }: Pick<WitTypeDef, "id" | "package">): string {
  return home.isRoot ? id.slice(home.name.length) : id;
}

/**
 * Compares types of two versions as they are mentioned. A named type is the same where it has the same name in the same interface,
 * whatever became of it: that is said where it is declared. Aliases stand for their types. Every pair is compared once.
 */
export class TypeMatcher {
  private readonly known = new Map<WitType, Map<WitType, TypeMatch>>();

  match(from: WitType | undefined, to: WitType | undefined, depth = 0): TypeMatch {
    if (!from || !to) return from === to ? "same" : "different";
    if (depth > DEEPEST) return "different";
    const known = this.known.get(from)?.get(to);
    if (known) return known;
    this.note(from, to, "same");
    return this.note(from, to, this.compare(from, to, depth));
  }

  private note(from: WitType, to: WitType, match: TypeMatch): TypeMatch {
    const row = this.known.get(from) ?? new Map<WitType, TypeMatch>();
    this.known.set(from, row.set(to, match));
    return match;
  }

  private compare(from: WitType, to: WitType, depth: number): TypeMatch {
    const older = unaliased(from);
    const newer = unaliased(to);
    if ([...older.passed].some((key) => newer.passed.has(key))) return "same";
    const [a, b] = [older.type, newer.type];
    if (a.kind === "name" || b.kind === "name") {
      if (a.kind !== "name" || b.kind !== "name") return "different";
      if (!a.target || !b.target) return !a.target && !b.target && a.name === b.name ? "same" : "different";
      return this.shapes(a.target, b.target, depth);
    }
    if (a.kind !== b.kind || detail(a) !== detail(b)) return "different";
    return this.all(innerTypes(a), innerTypes(b), depth);
  }

  private all(from: readonly (WitType | undefined)[], to: readonly (WitType | undefined)[], depth: number): TypeMatch {
    if (from.length !== to.length) return "different";
    let worst: TypeMatch = "same";
    for (const [index, type] of from.entries()) {
      const match = this.match(type, to[index], depth + 1);
      if (match === "different") return match;
      if (match === "same-shape") worst = match;
    }
    return worst;
  }

  /** Two types of different names. */
  private shapes({ shape: from }: WitTypeDef, { shape: to }: WitTypeDef, depth: number): TypeMatch {
    if (from.kind === "resource" || from.kind === "alias" || to.kind === "resource" || to.kind === "alias")
      return "different";
    if (from.kind !== to.kind || from.members.length !== to.members.length) return "different";
    if (from.members.some(({ name }, index) => name !== to.members[index]?.name)) return "different";
    const types = this.all(
      from.members.map(({ type }) => type),
      to.members.map(({ type }) => type),
      depth,
    );
    return types === "different" ? types : "same-shape";
  }
}

/** What tells two types of one kind apart beside the types in them. */
function detail(type: WitType): string {
  switch (type.kind) {
    case "primitive":
      return type.name;
    case "list":
      return String(type.length);
    case "result":
      return `${type.ok !== undefined} ${type.err !== undefined}`;
    default:
      return "";
  }
}

/** What a type stands for in the end, and the named types on the way. Handles that own are the resource itself. */
function unaliased(type: WitType): { type: WitType; passed: ReadonlySet<string> } {
  const passed = new Set<string>();
  let at = type.kind === "own" ? type.of : type;
  while (at.kind === "name" && at.target) {
    const key = keyOverVersions(at.target);
    if (passed.has(key)) break;
    passed.add(key);
    if (at.target.shape.kind !== "alias") break;
    const next: WitType = at.target.shape.type;
    at = next.kind === "own" ? next.of : next;
  }
  return { type: at, passed };
}
