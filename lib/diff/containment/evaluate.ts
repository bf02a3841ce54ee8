import { canonicalJson } from "@/lib/core/canonical-json";
import { kindOfValue, kindsOfTypes } from "@/lib/diff/compare/kinds";
import type { JsonValue, Schema } from "@/lib/specs/model";
import { isCheckedFormat, narrowPattern, numberDemands, widePattern } from "./checked-formats";
import type { Exempt } from "./literal";
import { NO_NAMES } from "./literal";
import { isExactMultiple } from "./multiples";
import { isFoundIn } from "./pattern-relation";
import { surelyEvaluated, surelyEvaluatedItems } from "./unevaluated";

/** Whether a value is one of a schema's; undefined: cannot be told, or not within bounds. */
export type Evaluate = (schema: Schema, value: JsonValue, exempt: Exempt) => boolean | undefined;

/** Schemas looked at for one value. */
const MAX_STEPS = 5_000;
const MAX_DEPTH = 60;

type Check = (schema: Schema, value: JsonValue, exempt?: Exempt) => boolean | undefined;

/** An evaluator for one side of a call. `work` bounds all evaluations together. Formats are decided only where a text surely is or surely is not of one. */
export function createEvaluate(
  exemptNames: (schema: Schema, inherited: Exempt) => Exempt,
  work: { left: number },
): Evaluate {
  let steps = 0;
  const check = (schema: Schema, value: JsonValue, inherited: Exempt, depth: number): boolean | undefined => {
    if (schema.always !== undefined) return schema.always;
    if (++steps > MAX_STEPS || depth > MAX_DEPTH || --work.left < 0) return undefined;
    const exempt = exemptNames(schema, inherited);
    const here: Check = (inner, same) => check(inner, same, exempt, depth + 1);
    const below: Check = (inner, part) => check(inner, part, NO_NAMES, depth + 1);
    return every(
      () => isPlain(schema, value),
      () => (typeof value === "string" ? isText(schema, value) : true),
      () => (typeof value === "number" ? isNumber(schema, value) : true),
      () => (Array.isArray(value) ? isArray(schema, value, below) : true),
      () => (isObjectValue(value) ? isObject(schema, value, exempt, below, here) : true),
      () => isChosen(schema, value, here),
    );
  };
  return (schema, value, exempt) => {
    steps = 0;
    return check(schema, value, exempt, 0);
  };
}

type Verdict = boolean | undefined;

/** False wins over unknown, unknown over true. */
function every(...checks: readonly (() => Verdict)[]): Verdict {
  return all(checks, (check) => check());
}

function all<T>(list: Iterable<T>, check: (member: T) => Verdict): Verdict {
  let result: Verdict = true;
  for (const member of list) {
    const verdict = check(member);
    if (verdict === false) return false;
    if (verdict === undefined) result = undefined;
  }
  return result;
}

function not(verdict: Verdict): Verdict {
  return verdict === undefined ? undefined : !verdict;
}

function isPlain(schema: Schema, value: JsonValue): Verdict {
  if (schema.types && schema.types.length > 0 && (kindsOfTypes(schema.types) & kindOfValue(value)) === 0) return false;
  return schema.enum ? keysOf(schema.enum).has(canonicalJson(value)) : true;
}

const enumerations = new WeakMap<readonly JsonValue[], ReadonlySet<string>>();

/** The values of an enumeration as canonical JSON, made once. */
function keysOf(values: readonly JsonValue[]): ReadonlySet<string> {
  const known = enumerations.get(values) ?? new Set(values.map(canonicalJson));
  enumerations.set(values, known);
  return known;
}

function isText(schema: Schema, text: string): Verdict {
  const length = [...text].length;
  if (schema.minLength !== undefined && length < schema.minLength) return false;
  if (schema.maxLength !== undefined && length > schema.maxLength) return false;
  return every(
    () => (schema.pattern === undefined ? true : isFoundIn(schema.pattern, text)),
    () => (schema.format === undefined ? true : isOfFormat(schema.format, text)),
  );
}

function isOfFormat(format: string, text: string): Verdict {
  if (!isCheckedFormat(format)) return true;
  const [narrow, wide] = [narrowPattern(format), widePattern(format)];
  if (narrow !== undefined && isFoundIn(narrow, text) === true) return true;
  return wide !== undefined && isFoundIn(wide, text) === false ? false : undefined;
}

function isNumber(schema: Schema, value: number): Verdict {
  if (schema.minimum !== undefined && value < schema.minimum) return false;
  if (schema.exclusiveMinimum !== undefined && value <= schema.exclusiveMinimum) return false;
  if (schema.maximum !== undefined && value > schema.maximum) return false;
  if (schema.exclusiveMaximum !== undefined && value >= schema.exclusiveMaximum) return false;
  for (const demand of schema.format === undefined ? [] : numberDemands(schema.format)) {
    if (demand.is === "multiple" && !Number.isInteger(value)) return false;
    if (demand.is === "minimum" && value < demand.bound.value) return false;
    if (demand.is === "maximum" && value > demand.bound.value) return false;
  }
  const step = schema.multipleOf;
  return step !== undefined && step > 0 ? isExactMultiple(value, step) : true;
}

function isArray(schema: Schema, items: readonly JsonValue[], below: Check): Verdict {
  if (schema.minItems !== undefined && items.length < schema.minItems) return false;
  if (schema.maxItems !== undefined && items.length > schema.maxItems) return false;
  if (schema.uniqueItems && new Set(items.map(canonicalJson)).size < items.length) return false;
  const prefix = schema.prefixItems ?? [];
  return every(
    () =>
      all(items.entries(), ([index, item]) => {
        const inner = prefix[index] ?? schema.items;
        return inner ? below(inner, item) : true;
      }),
    () => isContaining(schema, items, below),
    () => {
      const rest = schema.unevaluatedItems;
      const from = rest && surelyEvaluatedItems(schema);
      if (!rest || from === undefined) return true;
      return all(items.slice(from), (item) => below(rest, item)) === true ? true : undefined;
    },
  );
}

function isContaining(schema: Schema, items: readonly JsonValue[], below: Check): Verdict {
  const { contains, minContains = 1, maxContains = Number.POSITIVE_INFINITY } = schema;
  if (!contains) return true;
  const verdicts = items.map((item) => below(contains, item));
  const sure = verdicts.filter((verdict) => verdict === true).length;
  const possible = verdicts.filter((verdict) => verdict !== false).length;
  if (possible < minContains || sure > maxContains) return false;
  return sure >= minContains && possible <= maxContains ? true : undefined;
}

function isObjectValue(value: JsonValue): value is { [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isObject(
  schema: Schema,
  object: { [key: string]: JsonValue },
  exempt: Exempt,
  below: Check,
  here: Check,
): Verdict {
  const members = Object.entries(object);
  const has = (name: string): boolean => Object.hasOwn(object, name);
  if (schema.minProperties !== undefined && members.length < schema.minProperties) return false;
  if (schema.maxProperties !== undefined && members.length > schema.maxProperties) return false;
  if (schema.required?.some((name) => !exempt.has(name) && !has(name))) return false;
  for (const [name, needed] of schema.dependentRequired ?? [])
    if (has(name) && needed.some((other) => !exempt.has(other) && !has(other))) return false;
  const rest = schema.unevaluatedProperties;
  const evaluated = rest && surelyEvaluated(schema);
  return every(
    () => all(members, ([name, value]) => isProperty(schema, name, value, below)),
    () => (schema.propertyNames ? all(members, ([name]) => below(schema.propertyNames ?? schema, name)) : true),
    () => all(schema.dependentSchemas ?? [], ([name, inner]) => (has(name) ? here(inner, object) : true)),
    () => {
      if (!rest || !evaluated) return true;
      const left = members.filter(([name]) => !evaluated.properties?.has(name));
      return all(left, ([, value]) => below(rest, value)) === true ? true : undefined;
    },
  );
}

function isProperty(schema: Schema, name: string, value: JsonValue, below: Check): Verdict {
  const own = schema.properties?.get(name);
  let isNamed: Verdict = own !== undefined;
  let result: Verdict = own ? below(own, value) : true;
  for (const [pattern, inner] of schema.patternProperties ?? []) {
    const found = isFoundIn(pattern, name);
    if (found === false || result === false) continue;
    if (isNamed !== true) isNamed = found;
    const verdict = below(inner, value);
    if (found === true && verdict === false) result = false;
    else if (verdict !== true) result = undefined;
  }
  if (isNamed === true || !schema.additionalProperties || result === false) return result;
  const verdict = below(schema.additionalProperties, value);
  if (verdict === true) return result;
  return isNamed === false && verdict === false ? false : undefined;
}

function isChosen(schema: Schema, value: JsonValue, here: Check): Verdict {
  const { anyOf, oneOf } = schema;
  return every(
    () => all(schema.allOf ?? [], (member) => here(member, value)),
    () => (anyOf && anyOf.length > 0 ? not(all(anyOf, (member) => not(here(member, value)))) : true),
    () => (oneOf && oneOf.length > 0 ? isOneOf(oneOf, value, here) : true),
    () => (schema.not ? not(here(schema.not, value)) : true),
    () => {
      if (!schema.if) return true;
      const condition = here(schema.if, value);
      const then = (): Verdict => (schema.then ? here(schema.then, value) : true);
      const otherwise = (): Verdict => (schema.else ? here(schema.else, value) : true);
      if (condition === undefined) {
        const [a, b] = [then(), otherwise()];
        return a === b ? a : undefined;
      }
      return condition ? then() : otherwise();
    },
  );
}

function isOneOf(members: readonly Schema[], value: JsonValue, here: Check): Verdict {
  const verdicts = members.map((member) => here(member, value));
  const sure = verdicts.filter((verdict) => verdict === true).length;
  if (sure > 1) return false;
  const isOpen = verdicts.includes(undefined);
  if (sure === 1) return isOpen ? undefined : true;
  return isOpen ? undefined : false;
}
