import type { Facts } from "./facts";
import type { Literal } from "./literal";
import { isNameRefused, literalsOf } from "./property-literals";
import { isPlainlyEmpty, type Scope } from "./scope";
import { isNameNowhere, isPropertyNowhere } from "./refute-some-property";

/** Required properties looked at one by one. */
const MAX_REQUIRED = 300;

/** Whether the facts surely leave no object. */
export function isObjectImpossible(facts: Facts, scope: Scope): boolean {
  const present = presentNames(facts);
  for (const name of present) if (facts.lacks.has(name)) return true;
  const { minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = facts.lengths;
  const most = Math.min(maxProperties, possibleCount(facts));
  if (minProperties > most || present.size > maxProperties) return true;
  const touched = new Map<string, Literal[]>();
  for (const { name, literal } of facts.has) {
    const known = touched.get(name) ?? literalsOf(facts, name);
    touched.set(name, literal ? [...known, literal] : known);
  }
  for (const literals of touched.values()) {
    if (isPlainlyEmpty(literals) || (literals.length > 0 && scope.isPartEmpty(literals))) return true;
  }
  const isPositive = facts.literals.every(({ holds }) => holds);
  let left = MAX_REQUIRED;
  for (const name of present) {
    if (touched.has(name)) continue;
    if (--left < 0) break;
    const literals = literalsOf(facts, name);
    if (isPlainlyEmpty(literals)) return true;
    if (literals.length > (isPositive ? 0 : 1) && scope.isPartEmpty(literals)) return true;
  }
  if (facts.names.length > 0 && [...present].some((name) => isNameRefused(facts, name, scope))) return true;
  return (
    facts.someProperties.some((some) => isPropertyNowhere(facts, some, scope)) ||
    facts.someNames.some((literal) => isNameNowhere(facts, literal, scope))
  );
}

/** Names that a property must have, directly or because others are there. */
function presentNames(facts: Facts): Set<string> {
  const present = new Set<string>(facts.has.map(({ name }) => name));
  for (const names of facts.required) for (const name of names) present.add(name);
  if (facts.dependents.length === 0) return present;
  for (const name of present) {
    for (const needs of facts.dependents) for (const other of needs.get(name) ?? []) present.add(other);
  }
  return present;
}

/** How many properties there can be at most, where a part allows only those that it names. */
function possibleCount(facts: Facts): number {
  let most = Number.POSITIVE_INFINITY;
  for (const { properties, patternProperties, rest } of facts.objects) {
    if (rest?.always !== false || (patternProperties && patternProperties.size > 0)) continue;
    let count = 0;
    for (const [name, inner] of properties ?? []) if (inner.always !== false && !facts.lacks.has(name)) count++;
    most = Math.min(most, count);
  }
  return most;
}
