import type { SomeProperty } from "./demand";
import type { Facts, ObjectPart } from "./facts";
import { type Literal, within } from "./literal";
import { isFoundIn } from "./pattern-relation";
import { findWord } from "./patterns/find-word";
import { isNameRefused, literalsOf } from "./property-literals";
import { isPlainlyEmpty, type Scope } from "./scope";

/** Patterns of names of which every combination is looked at. */
const MAX_PATTERNS = 5;

/** Whether there surely is no property of the demanded sort. */
export function isPropertyNowhere(facts: Facts, some: SomeProperty, scope: Scope): boolean {
  if (!isNowhereUnnamed(facts, some, scope)) return false;
  const looked = new Set<string>();
  for (const { properties } of facts.objects) {
    for (const name of properties?.keys() ?? []) {
      if (looked.has(name)) continue;
      looked.add(name);
      if (!isMeant(some, name) || facts.lacks.has(name) || isNameRefused(facts, name, scope)) continue;
      const literals = [...literalsOf(facts, name), some.literal];
      if (!isPlainlyEmpty(literals) && !scope.isPartEmpty(literals)) return false;
    }
  }
  return true;
}

function isMeant({ exceptNames, exceptPatterns, matching }: SomeProperty, name: string): boolean {
  if (exceptNames.has(name) || exceptPatterns.some((pattern) => isFoundIn(pattern, name) === true)) return false;
  return matching === undefined || isFoundIn(matching, name) !== false;
}

/** The same for properties that no part names: which patterns find the name decides what the value must be. */
function isNowhereUnnamed(facts: Facts, some: SomeProperty, scope: Scope): boolean {
  const patterns = [
    ...new Set(facts.objects.flatMap(({ patternProperties }) => [...(patternProperties?.keys() ?? [])])),
  ];
  if (patterns.length > MAX_PATTERNS) return false;
  const allowed = facts.names.flatMap(({ schema, holds }) =>
    holds && schema.pattern !== undefined ? [schema.pattern] : [],
  );
  for (let bits = 0; bits < 2 ** patterns.length; bits++) {
    const found = patterns.filter((_, index) => bits & (2 ** index));
    const literals = [...facts.objects.flatMap((part) => unnamedIn(part, found)), some.literal];
    if (isPlainlyEmpty(literals) || scope.isPartEmpty(literals)) continue;
    const all = [...found, ...allowed, ...(some.matching === undefined ? [] : [some.matching])];
    const none = [...patterns.filter((pattern) => !found.includes(pattern)), ...some.exceptPatterns];
    const word = findWord({ all, none, minLength: 0, maxLength: Number.POSITIVE_INFINITY });
    if (word.status !== "none") return false;
  }
  return true;
}

function unnamedIn({ patternProperties, rest }: ObjectPart, found: readonly string[]): Literal[] {
  const inner = [...(patternProperties ?? [])]
    .filter(([pattern]) => found.includes(pattern))
    .map(([, schema]) => schema);
  if (inner.length === 0 && rest) inner.push(rest);
  return inner.filter((schema) => schema.always !== true).map(within);
}

/** Whether no property can have a name that meets the literal. */
export function isNameNowhere(facts: Facts, literal: Literal, scope: Scope): boolean {
  const isImpossible = (pattern?: string): boolean =>
    scope.isPartEmpty([...facts.names, literal, within(scope.textsOf(pattern))]);
  if (isImpossible()) return true;
  return facts.objects.some(({ properties, patternProperties, rest }) => {
    if (rest?.always !== false) return false;
    for (const [name, inner] of properties ?? []) {
      if (inner.always === false || facts.lacks.has(name) || isNameRefused(facts, name, scope)) continue;
      if (scope.evaluate(literal.schema, name, literal.exempt) !== !literal.holds) return false;
    }
    return [...(patternProperties?.keys() ?? [])].every((pattern) => isImpossible(pattern));
  });
}
