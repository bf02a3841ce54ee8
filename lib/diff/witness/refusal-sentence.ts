import type { ErrorObject } from "ajv";

/** What a validator found wrong: a JSON Pointer into the message, and a sentence that names it. */
export interface Refusal {
  path: string;
  reason: string;
}

/** The first of a validator's complaints, outermost where one leads to others, as a sentence for people. */
export function refusalOf(errors: readonly Partial<ErrorObject>[] | null | undefined): Refusal {
  const error = errors?.at(-1);
  if (!error) return { path: "", reason: `${WHOLE} is not valid` };
  const path = error.instancePath ?? "";
  const demand = demandOf(error.keyword ?? "", new Map(Object.entries(error.params ?? {})));
  return { path, reason: `${subjectOf(path, WHOLE)} ${demand}` };
}

/** The same sentence, said of a value that stands at a pointer within `whole` (`the body`). */
export function reasonWithin(refusal: Refusal, pointer: string, whole: string): string {
  const demand = refusal.reason.slice(subjectOf(refusal.path, WHOLE).length);
  return `${subjectOf(`${pointer}${refusal.path}`, whole)}${demand}`;
}

const WHOLE = "the message";

function subjectOf(path: string, whole: string): string {
  return path === "" ? whole : `\`${shortened(path)}\``;
}

type Params = ReadonlyMap<string, unknown>;

function demandOf(keyword: string, params: Params): string {
  const limit = String(params.get("limit") ?? "");
  const counted = COUNTS[keyword];
  if (counted) return `must have ${counted[0]} ${limit} ${limit === "1" ? counted[1] : counted[2]}`;
  switch (keyword) {
    case "type":
      return `must be ${typeWords(params.get("type"))}`;
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return `must be ${String(params.get("comparison"))} ${limit}`;
    case "enum":
      return `must be one of ${valueList(params.get("allowedValues"))}`;
    case "required":
      return `must have the property ${quoted(params.get("missingProperty"))}`;
    case "additionalProperties":
      return `must not have the property ${quoted(params.get("additionalProperty"))}`;
    case "unevaluatedProperties":
      return `must not have the property ${quoted(params.get("unevaluatedProperty"))}`;
    case "propertyNames":
      return `must not have a property named ${quoted(params.get("propertyName"))}`;
    case "dependentRequired":
      return `must have ${String(params.get("deps"))} where it has ${quoted(params.get("property"))}`;
    case "pattern":
      return `must match the pattern ${quoted(params.get("pattern"))}`;
    case "format":
      return `must be a valid ${String(params.get("format"))}`;
    case "multipleOf":
      return params.get("multipleOf") === 1
        ? "must be a whole number"
        : `must be a multiple of ${String(params.get("multipleOf"))}`;
    default:
      return OTHER[keyword] ?? (params.get("passingSchemas") ? OTHER["several"] : undefined) ?? "is not allowed";
  }
}

const COUNTS: Partial<Record<string, readonly [string, string, string]>> = {
  minLength: ["at least", "character", "characters"],
  maxLength: ["at most", "character", "characters"],
  minItems: ["at least", "item", "items"],
  maxItems: ["at most", "item", "items"],
  items: ["at most", "item", "items"],
  unevaluatedItems: ["at most", "item", "items"],
  minProperties: ["at least", "property", "properties"],
  maxProperties: ["at most", "property", "properties"],
};

const OTHER: Partial<Record<string, string>> = {
  uniqueItems: "must not have the same item twice",
  contains: "does not contain the items that it must contain",
  anyOf: "fits none of the alternatives",
  oneOf: "must fit exactly one of the alternatives",
  not: "is what `not` rules out",
  if: "does not fulfil the condition for its kind",
  "false schema": "is not allowed",
};

function typeWords(types: unknown): string {
  const names = Array.isArray(types) ? types.map(String) : [String(types)];
  return names.map((name) => (name === "null" ? name : `${/^[aio]/.test(name) ? "an" : "a"} ${name}`)).join(" or ");
}

const MAX_VALUES = 6;

function valueList(values: unknown): string {
  if (!Array.isArray(values)) return "the values that are listed";
  const shown = values.slice(0, MAX_VALUES).map(quoted).join(", ");
  return values.length > MAX_VALUES ? `${shown}, … (${values.length} values)` : shown;
}

function quoted(value: unknown): string {
  return `\`${shortened(typeof value === "string" ? value : (JSON.stringify(value) ?? ""))}\``;
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
