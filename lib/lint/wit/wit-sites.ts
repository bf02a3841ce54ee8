import type { LintDocument } from "@/lib/lint/lint-document";
import type { Site } from "@/lib/lint/site";
import type { Place } from "@/lib/specs/model";
import type { WitContract, WitInterface, WitScope, WitWorld } from "@/lib/specs/wit/contract";
import { functionsOf, namesIn, typesOfFunction, typesOfShape } from "@/lib/specs/wit/walk-types";

/** A place in a function, with the operation that it is. */
export function siteOf({ model }: LintDocument, key: string, place: Place): Site {
  const operation = model.operations.get(key);
  return operation ? { place, reachedFrom: operation } : { place };
}

/** The interfaces and worlds that the root package declares. */
export function rootScopes({ root }: WitContract): (WitInterface | WitWorld)[] {
  return [...root.interfaces.values(), ...root.worlds.values()];
}

/** The names of types that are mentioned in a scope; of a world, also by what it imports and exports itself. */
export function mentionedIn(scope: WitScope & Partial<Pick<WitWorld, "imports" | "exports">>): Set<string> {
  const found = new Set<string>();
  const add = (types: Iterable<Parameters<typeof namesIn>[0]>): void => {
    for (const type of types) for (const { name } of namesIn(type)) found.add(name);
  };
  for (const type of scope.types.values()) add(typesOfShape(type));
  for (const one of functionsOf(scope)) add(typesOfFunction(one));
  for (const { function: one } of [...(scope.imports?.values() ?? []), ...(scope.exports?.values() ?? [])])
    if (one) add(typesOfFunction(one));
  return found;
}
