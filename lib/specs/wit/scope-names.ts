import type { WitInterface, WitScope, WitTypeDef } from "@/lib/specs/wit/contract";

/** Where a used name comes from: a name of another interface, or nowhere that is known. */
export interface UsedName {
  from?: WitInterface;
  name: string;
}

/** What is known of one scope's used names, by the name that they have there. */
export type UsedNames = ReadonlyMap<WitScope, ReadonlyMap<string, UsedName>>;

/** Finds what names stand for over any number of `use`s, each looked up once; circles end. */
export class ScopeNames {
  private readonly unknown = new Map<WitScope, Set<string>>();

  constructor(private readonly used: UsedNames) {}

  /** The type that a name means in a scope; undefined where it leads nowhere, or in a circle. */
  find(scope: WitScope, name: string): WitTypeDef | undefined {
    const way: { scope: WitScope; name: string }[] = [];
    const seen = new Map<WitScope, Set<string>>();
    let at: WitScope | undefined = scope;
    let wanted = name;
    let found: WitTypeDef | undefined;
    while (at) {
      found = at.names.get(wanted) ?? at.types.get(wanted);
      const names: Set<string> = seen.get(at) ?? new Set();
      if (found || names.has(wanted) || this.unknown.get(at)?.has(wanted)) break;
      seen.set(at, names.add(wanted));
      way.push({ scope: at, name: wanted });
      const next: UsedName | undefined = this.used.get(at)?.get(wanted);
      at = next?.from;
      wanted = next?.name ?? wanted;
    }
    for (const step of way) {
      if (found) step.scope.names.set(step.name, found);
      else this.unknown.set(step.scope, (this.unknown.get(step.scope) ?? new Set()).add(step.name));
    }
    return found;
  }
}
