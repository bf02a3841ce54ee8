import { isRecord, nameOfReference, resolveLocal } from "./local-reference";

/** One line of a schema drawn as an indented list. */
export interface SchemaLine {
  /** Of the property; empty for the schema as a whole. */
  name: string;
  depth: number;
  type: string;
  required: boolean;
  deprecated: boolean;
  constraints: string[];
  description: string;
}

const MOST_LINES = 200;
const MOST_DEPTH = 4;

type Json = Record<string, unknown>;
const text = (value: unknown): string => (typeof value === "string" ? value : "");

interface Walk {
  document: Json;
  lines: SchemaLine[];
  cut: boolean;
}

/** A schema as lines: itself, then its properties to a depth; circular ones end where they come round. */
export function describeSchema(document: Json, schema: unknown): { lines: SchemaLine[]; cut: boolean } {
  const walk: Walk = { document, lines: [], cut: false };
  addSchema(walk, schema, { name: "", depth: 0, required: false }, []);
  return { lines: walk.lines, cut: walk.cut };
}

function addSchema(
  walk: Walk,
  given: unknown,
  at: { name: string; depth: number; required: boolean },
  open: readonly unknown[],
): void {
  if (walk.lines.length >= MOST_LINES) {
    walk.cut = true;
    return;
  }
  const schema = resolveLocal(walk.document, given);
  const known = isRecord(schema) ? schema : {};
  walk.lines.push({
    ...at,
    type: typeOf(given),
    deprecated: known.deprecated === true,
    constraints: constraintsOf(known),
    description: text(known.description),
  });
  const inner = elementOf(walk.document, known);
  if (open.includes(inner)) return;
  const properties = propertiesOf(walk.document, inner);
  if (properties.length > 0 && at.depth >= MOST_DEPTH) {
    walk.cut = true;
    return;
  }
  for (const { name, schema: property, required } of properties) {
    addSchema(walk, property, { name, depth: at.depth + 1, required }, [...open, inner]);
  }
}

/** Where the properties are: of an array, those of its items; arrays in arrays are looked through, not for ever. */
function elementOf(document: Json, schema: Json): Json {
  let element = schema;
  for (let nested = 0; nested < 5; nested += 1) {
    const items = resolveLocal(document, element.items);
    if (!isRecord(items)) break;
    element = items;
  }
  return element;
}

/** Its own properties and those of every part that `allOf` joins. */
function propertiesOf(document: Json, schema: Json): { name: string; schema: unknown; required: boolean }[] {
  const parts = Array.isArray(schema.allOf) ? schema.allOf : [];
  const joined = parts.flatMap((part: unknown) => {
    const resolved = resolveLocal(document, part);
    return isRecord(resolved) && resolved !== schema ? [resolved] : [];
  });
  return [schema, ...joined].flatMap((one) => {
    const required = Array.isArray(one.required) ? one.required : [];
    return Object.entries(isRecord(one.properties) ? one.properties : {}).map(([name, property]) => ({
      name,
      schema: property,
      required: required.includes(name),
    }));
  });
}

const ONE_OF = ["oneOf", "anyOf", "allOf"] as const;

function typeOf(given: unknown, depth = 0): string {
  if (given === true) return "any";
  if (!isRecord(given)) return "";
  if (typeof given.$ref === "string") return nameOfReference(given.$ref);
  const types = (Array.isArray(given.type) ? given.type : [given.type]).filter((one) => typeof one === "string");
  if (types.includes("array") && depth < 3) return `array of ${typeOf(given.items, depth + 1) || "any"}`;
  const format = typeof given.format === "string" ? ` (${given.format})` : "";
  if (types.length > 0) return `${types.join(" | ")}${format}`;
  for (const keyword of ONE_OF) {
    const parts = given[keyword];
    if (!Array.isArray(parts) || depth >= 3) continue;
    const names = parts.slice(0, 4).map((part: unknown) => typeOf(part, depth + 1) || "any");
    return names.join(keyword === "allOf" ? " & " : " | ") + (parts.length > 4 ? " …" : "");
  }
  return isRecord(given.properties) ? "object" : "";
}

const BOUNDS = [
  ["minimum", "≥"],
  ["maximum", "≤"],
  ["exclusiveMinimum", ">"],
  ["exclusiveMaximum", "<"],
  ["minLength", "length ≥"],
  ["maxLength", "length ≤"],
  ["minItems", "items ≥"],
  ["maxItems", "items ≤"],
  ["multipleOf", "×"],
] as const;

const MOST_VALUES = 8;

/** Bounds, patterns, values and defaults in short, as people write them. */
function constraintsOf(schema: Json): string[] {
  const bounds = BOUNDS.flatMap(([keyword, sign]) => {
    const bound = schema[keyword];
    return typeof bound === "number" ? [`${sign} ${bound}`] : [];
  });
  const values = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : [];
  const shown = values.slice(0, MOST_VALUES).map((value: unknown) => JSON.stringify(value));
  return [
    ...bounds,
    ...(typeof schema.pattern === "string" ? [`/${schema.pattern}/`] : []),
    ...(shown.length > 0 ? [shown.join(" | ") + (values.length > MOST_VALUES ? " | …" : "")] : []),
    ...("default" in schema ? [`= ${JSON.stringify(schema.default)}`] : []),
  ];
}
