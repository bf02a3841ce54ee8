import { plainName } from "@/lib/lineage/model/name-tokens";
import type { MediaType, Operation, Place, Schema } from "@/lib/specs/model";

/** One field of what is sent or comes back, whatever the language. */
export interface PayloadField {
  name: string;
  /** Its name without its writing: `payment_id` and `paymentId` are one. */
  plain: string;
  schema: Schema | undefined;
  required: boolean;
  place: Place;
}

/** Schemas looked into on the way to an object: wrappers, `allOf`, lists. */
const MOST_STEPS = 12;
/** Fields of one message that are looked at. */
const MOST_FIELDS = 500;
/** Envelopes that are opened. */
const MOST_LEVELS = 3;

/** Whether callers send it or receive it: what only one of them sees is left out for the other. */
export type PayloadSide = "request" | "response";

/** What callers send: parameters of path and query, and the fields of the body; by how many envelopes are opened. */
export function requestLevels({ parameters, requestBody }: Operation): PayloadField[][] {
  const asked = parameters
    .filter((parameter) => parameter.in === "path" || parameter.in === "query")
    .map(({ name, schema, required, place }) => fieldOf(name, schema, required, place));
  return fieldLevels(schemaOf(requestBody?.content), "request").map((fields) => distinct([...asked, ...fields]));
}

/** What callers receive where all goes well; by how many envelopes are opened. */
export function responseLevels({ responses }: Operation): PayloadField[][] {
  const good = [...responses].filter(([status]) => status === "returns" || /^2/.test(status));
  const schemas = good.flatMap(([, { content }]) => schemaOf(content) ?? []);
  const [first = [[]], ...more] = schemas.map((schema) => fieldLevels(schema, "response"));
  // Several good answers of one operation: what is in any of them.
  return first.map((fields, level) =>
    distinct([...fields, ...more.flatMap((levels) => levels[level] ?? levels.at(-1) ?? [])]),
  );
}

/** Plain names of everything in these levels. */
export function namesAtAll(levels: readonly (readonly PayloadField[])[]): Set<string> {
  return new Set(levels.flatMap((fields) => fields.map(({ plain }) => plain)));
}

/**
 * The fields of a schema as it stands, then those with its only inner object (or list of objects) opened, and so on: languages put
 * one thing into different envelopes (`{payments: […], next: …}`, `{createPaymentRequest: {…}}`). Fields beside an envelope stay.
 */
function fieldLevels(schema: Schema | undefined, side: PayloadSide): PayloadField[][] {
  const levels = [fieldsOf(schema, side)];
  for (let steps = 0; steps < MOST_LEVELS; steps++) {
    const fields = levels.at(-1) ?? [];
    const holders = fields.filter((field) => fieldsOf(field.schema, side).length > 0);
    const [only] = holders;
    if (!only || holders.length > 1) break;
    levels.push([...fields.filter((field) => field !== only), ...fieldsOf(only.schema, side)]);
  }
  return levels;
}

/** The sort of value, told apart as far as all languages do. */
export type ValueKind = "text" | "number" | "boolean" | "object" | "list" | "any";

/** The sort of value that a schema describes; `any` where that is left open, or languages differ in how they write it. */
export function valueKind(schema: Schema | undefined): ValueKind {
  const plain = withoutNull(schema);
  const types = new Set((plain?.types ?? []).filter((type) => type !== "null"));
  if (types.has("integer")) {
    types.delete("integer");
    types.add("number");
  }
  const [only, ...more] = types;
  if (more.length > 0 || only === undefined) return plain?.properties ? "object" : "any";
  // Whole numbers of 64 bits travel as texts in some languages, and moments as either.
  if (only === "number" || (only === "string" && /^(?:u?int|decimal|double|float)/.test(plain?.format ?? "")))
    return plain?.format === "int64" || only === "string" ? "any" : "number";
  if (only === "string") return "text";
  return only === "array" ? "list" : only === "object" ? "object" : only === "boolean" ? "boolean" : "any";
}

/** The fields of an object, or of the items of a list; none where it is a single value. Bounded; nothing is followed twice. */
export function fieldsOf(schema: Schema | undefined, side: PayloadSide): PayloadField[] {
  const seen = new Set<Schema>();
  const found: PayloadField[] = [];
  const pending = schema ? [schema] : [];
  for (let next = pending.pop(); next && found.length < MOST_FIELDS; next = pending.pop()) {
    if (seen.has(next) || seen.size > MOST_FIELDS) continue;
    seen.add(next);
    for (const [name, inner] of next.properties ?? []) {
      if (side === "request" ? inner.readOnly : inner.writeOnly) continue;
      found.push(fieldOf(name, inner, next.required?.includes(name) ?? false, inner.place));
    }
    pending.push(...(next.allOf ?? []));
    if (next.properties === undefined) {
      if (next.items) pending.push(next.items);
      pending.push(...[...(next.anyOf ?? []), ...(next.oneOf ?? [])].filter((one) => !isNull(one)));
    }
  }
  return found;
}

function fieldOf(name: string, schema: Schema | undefined, required: boolean, place: Place): PayloadField {
  return { name, plain: plainName(name), schema, required, place };
}

function distinct(fields: readonly PayloadField[]): PayloadField[] {
  const byName = new Map<string, PayloadField>();
  for (const field of fields) if (!byName.has(field.plain)) byName.set(field.plain, field);
  return [...byName.values()].slice(0, MOST_FIELDS);
}

function schemaOf(content: ReadonlyMap<string, MediaType> | undefined): Schema | undefined {
  const [first] = content?.values() ?? [];
  return first?.schema;
}

function withoutNull(schema: Schema | undefined): Schema | undefined {
  let found = schema;
  for (let steps = 0; found && steps < MOST_STEPS; steps++) {
    const choices = (found.anyOf ?? found.oneOf ?? []).filter((one) => !isNull(one));
    const next = found.types
      ? undefined
      : ((choices.length === 1 ? choices[0] : undefined) ?? (found.allOf?.length === 1 ? found.allOf[0] : undefined));
    if (!next) return found;
    found = next;
  }
  return found;
}

function isNull({ types }: Schema): boolean {
  return types?.length === 1 && types[0] === "null";
}
