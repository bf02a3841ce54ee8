import { spend } from "@/lib/diff/witness/search/search-budget";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { arraysOf, schemaOfItem } from "./array-values";
import { isObject, itemsOf, membersNamed } from "./documented";
import type { Hint, Maker } from "./maker";
import { repelled } from "./repelled";
import { extraNames, namesMatching, objectsOf, schemaOfMember } from "./object-values";

/** Values planted within values, before the surroundings are made. */
const MAX_VARIANTS = 4;
const MAX_DEPTH = 200;

/** Valid values of a schema that hold a given value at a path; see `makeValue`. */
export function* plantedValues(
  maker: Maker,
  schema: Schema,
  path: readonly string[],
  value: JsonValue,
  hint: Hint = {},
  depth = 0,
): Generator<JsonValue> {
  if (depth > MAX_DEPTH || !spend(maker.budget)) return;
  const [step, ...rest] = path;
  if (step === undefined) {
    if (maker.isFine(schema, value)) yield value;
    return;
  }
  const inner = (part: Schema | undefined, partHint: Hint): JsonValue[] => {
    if (!part) return rest.length === 0 ? [value] : [];
    const found: JsonValue[] = [];
    for (const planted of plantedValues(maker, part, rest, value, partHint, depth + 1))
      if (found.push(planted) >= MAX_VARIANTS) break;
    return found;
  };
  if (step.startsWith("|")) {
    for (const narrowed of byTag(maker, schema, step.slice(1)))
      yield* plantedValues(maker, narrowed, rest, value, hint, depth + 1);
    return;
  }
  if (isAside(step)) {
    yield* plantedValues(maker, schema, rest, value, hint, depth + 1);
    return;
  }
  let count = 0;
  for (const target of openCases(maker, schema)) {
    for (const whole of surrounded(maker, target, step, value, hint, inner)) {
      const made = maker.isFine(schema, whole) || !isObject(whole) ? whole : repelled(maker, target, whole);
      if (made === undefined || !maker.isFine(schema, made)) continue;
      yield made;
      if (++count >= 60 || !spend(maker.budget)) return;
    }
  }
}

/** Steps that do not lead into the value: a condition, an enumerated value. */
function isAside(step: string): boolean {
  return !(step.startsWith(".") || step.startsWith("[") || step.startsWith("~") || step.startsWith("@"));
}

/** The cases of a schema, those with the member of this tag first; the schema itself where no choice is open. */
function byTag(maker: Maker, schema: Schema, tag: string): Schema[] {
  const tagged = new Set<Schema>();
  for (const { members } of maker.viewOf(schema).unions)
    for (const member of members) if (maker.tagOf(member) === tag) tagged.add(member);
  const cases = openCases(maker, schema, 60);
  const isTagged = (narrowed: Schema): boolean =>
    tagged.has(narrowed) || (narrowed.place === schema.place && (narrowed.allOf ?? []).some(isTagged));
  const fitting = cases.filter((narrowed) => narrowed !== schema && isTagged(narrowed));
  return [...fitting, ...cases.filter((narrowed) => !fitting.includes(narrowed))];
}

/** The schema and all its cases, as far as a few rounds reach. */
export function openCases(maker: Maker, schema: Schema, limit = 40): Schema[] {
  const found: Schema[] = [];
  const pending = [schema];
  for (let next = pending.shift(); next && found.length < limit; next = pending.shift()) {
    const cases = spend(maker.budget) ? maker.casesOf(next) : undefined;
    if (cases) pending.push(...cases);
    else found.push(next);
  }
  return found;
}

function* surrounded(
  maker: Maker,
  schema: Schema,
  step: string,
  value: JsonValue,
  hint: Hint,
  inner: (part: Schema | undefined, hint: Hint) => JsonValue[],
): Generator<JsonValue> {
  const view = maker.viewOf(schema);
  const documented = hint.documented ?? [];
  if (step.startsWith("[") || step === "@contains") {
    const index = /^\[\d/.test(step) ? Number.parseInt(step.slice(1), 10) : view.prefixItems.length;
    if (!(index >= 0 && index < 1_000)) return;
    for (const planted of inner(schemaOfItem(view, index), { documented: itemsOf(documented) }))
      yield* arraysOf(maker, schema, hint, { planted: new Map([[index, planted]]) });
    return;
  }
  for (const name of namesOf(maker, schema, step, value)) {
    if (step === "@names") {
      const member = schemaOfMember(maker, view, name);
      const planted = member ? maker.firstOf(member) : "text";
      if (planted !== undefined) yield* objectsOf(maker, schema, hint, { planted: new Map([[name, planted]]) });
      continue;
    }
    for (const planted of inner(schemaOfMember(maker, view, name), {
      name,
      documented: membersNamed(documented, name),
    }))
      yield* objectsOf(maker, schema, hint, { planted: new Map([[name, planted]]) });
  }
}

function namesOf(maker: Maker, schema: Schema, step: string, value: JsonValue): string[] {
  if (step.startsWith(".")) return [step.slice(1)];
  if (step.startsWith("~")) return namesMatching(maker, [step.slice(1)], 2);
  if (step === "@names") return typeof value === "string" ? [value] : [];
  if (step !== "@rest") return [];
  const names: string[] = [];
  for (const name of extraNames(maker, maker.viewOf(schema))) if (names.push(name) >= 2) break;
  return names;
}
