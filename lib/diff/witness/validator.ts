import type { AnySchemaObject, ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject, JsonValue, Schema } from "@/lib/specs/model";
import { escapePointerSegment } from "@/lib/specs/source/pointer";
import type { MessageDirection } from "./hidden-names";
import { plainSchema, type SchemaLinks } from "./json-schema";
import { refusalOf } from "./refusal-sentence";
import { safePattern, Undecided } from "./safe-pattern";

/** What a validator says of a value. `path` is a JSON Pointer into the value; `reason` a sentence that names it. */
export type Verdict =
  | { status: "accepted" }
  | { status: "rejected"; reason: string; path: string }
  | { status: "unknown"; why: string };

/** Judges values by the schemas of one definition, on one side of a call. Knows nothing of the differ. */
export interface MessageValidator {
  /** Never throws; `unknown` where the answer cannot be had within bounds. */
  check(schema: Schema, value: JsonValue): Verdict;
  /** How many schemas the last check visited: what it cost. */
  effort?(): number;
}

/** Schemas visited in one check; a small message visits some dozens. */
const MAX_STEPS = 20_000;
/** Schemas visited one within another. */
const MAX_DEPTH = 400;
/** Parts of a value that can be checked. */
const MAX_PARTS = 20_000;
/** Letters of a text that can be checked. */
const MAX_TEXT = 50_000;
/** Schemas that are written into one another where `unevaluated…` has to see them all. */
const MAX_INLINED = 300;

/** Members of one choice: each is written into one function, and a huge function takes minutes to get fast. */
const MAX_MEMBERS = 300;

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * A validator with its own memory. Every schema becomes a function of its own the first time a value reaches it, so
 * that the cost is that of what is looked at and not of all that can be reached; schemas that are written alike share
 * one function. `onSteps` hears after each check how many schemas it visited.
 */
export function createMessageValidator(
  side: MessageDirection,
  onSteps: (steps: number) => void = () => {},
): MessageValidator {
  const schemas: { schema: Schema; exempt: ReadonlySet<string>; run?: ValidateFunction }[] = [];
  const ids = new Map<Schema, Map<string, number>>();
  const compiled = new Map<string, ValidateFunction>();
  const maps: Map<string, number | boolean>[] = [];
  const ajv = createAjv();
  /** Schemas that no value could be judged by within bounds: they are not tried again. */
  const givenUp = new Map<Schema, Verdict>();
  let steps = 0;
  let depth = 0;

  const idOf = (schema: Schema, exempt: ReadonlySet<string>): number => {
    let byNames = ids.get(schema);
    if (!byNames) ids.set(schema, (byNames = new Map()));
    const key = exempt.size === 0 ? "" : JSON.stringify([...exempt].sort());
    const known = byNames.get(key);
    if (known !== undefined) return known;
    byNames.set(key, schemas.length);
    schemas.push({ schema, exempt });
    return schemas.length - 1;
  };

  const lazy: SchemaLinks = {
    inPlace: (schema, exempt) => schema.always ?? { lazySchema: idOf(schema, exempt) },
    inner: (schema) => schema.always ?? { lazySchema: idOf(schema, NO_NAMES) },
  };

  const functionOf = (id: number): ValidateFunction => {
    const entry = schemas[id];
    if (!entry) throw new Undecided("a schema is missing");
    if (entry.run) return entry.run;
    const { schema, exempt } = entry;
    const members = Math.max(schema.anyOf?.length ?? 0, schema.oneOf?.length ?? 0);
    if (members > MAX_MEMBERS) throw new Undecided(`a choice of ${members} schemas is too wide to be checked`);
    const sees = schema.unevaluatedProperties ?? schema.unevaluatedItems;
    const links = sees ? inlining(side, lazy) : lazy;
    const plain = plainSchema(schema, side, links, exempt);
    const text = JSON.stringify(plain);
    let run = compiled.get(text);
    if (!run) {
      run = ajv.compile(typeof plain === "boolean" || sees ? plain : withLazyProperties(plain));
      compiled.set(text, run);
    }
    entry.run = run;
    return run;
  };

  /** Properties are looked up by what the value has: a definition may list thousands. */
  const withLazyProperties = (plain: JsonObject): JsonObject => {
    const { properties } = plain;
    if (!isObject(properties)) return plain;
    const known = new Map<string, number | boolean>();
    const names: JsonObject = Object.create(null);
    for (const [name, link] of Object.entries(properties)) {
      const id = isObject(link) ? link["lazySchema"] : link;
      if (typeof id === "number" || typeof id === "boolean") known.set(name, id);
      names[name] = true;
    }
    maps.push(known);
    return { ...plain, properties: names, lazyProperties: maps.length - 1 };
  };

  const visit = (id: number, data: unknown, context: DataContext): ValidateFunction | undefined => {
    if (++steps > MAX_STEPS) throw new Undecided("the schema asks for too many steps");
    if (++depth > MAX_DEPTH) throw new Undecided("the schema leads into itself too deeply");
    const run = functionOf(id);
    const isValid = run(data, context);
    depth--;
    return isValid ? undefined : run;
  };

  const lazySchema: SchemaKeyword = (id, data, _parent, context) => {
    const refused = context && visit(id, data, context);
    lazySchema.errors = refused?.errors ?? undefined;
    return !refused;
  };
  const lazyProperties: SchemaKeyword = (map, data, _parent, context) => {
    const known = maps[map];
    if (!known || !context || !isObject(data)) return true;
    for (const name of Object.keys(data)) {
      const id = known.get(name);
      if (id === undefined || id === true) continue;
      const instancePath = `${context.instancePath}/${escapePointerSegment(name)}`;
      if (id === false) {
        lazyProperties.errors = [{ instancePath, keyword: "false schema", params: {} }];
        return false;
      }
      const refused = visit(id, data[name], { ...context, instancePath, parentData: data, parentDataProperty: name });
      if (!refused) continue;
      lazyProperties.errors = refused.errors ?? undefined;
      return false;
    }
    return true;
  };
  ajv.addKeyword({ keyword: "lazySchema", schemaType: "number", errors: "full", validate: lazySchema });
  ajv.addKeyword({
    keyword: "lazyProperties",
    type: "object",
    schemaType: "number",
    errors: "full",
    validate: lazyProperties,
  });

  return {
    effort: () => steps,
    check(schema, value) {
      const known = givenUp.get(schema);
      if (known) return known;
      const tooLarge = sizeProblem(value);
      if (tooLarge !== undefined) return { status: "unknown", why: tooLarge };
      steps = 0;
      depth = 0;
      try {
        const run = functionOf(idOf(schema, NO_NAMES));
        return run(value) ? { status: "accepted" } : { status: "rejected", ...refusalOf(run.errors) };
      } catch (error) {
        const why = error instanceof Undecided ? error.message : "the schema cannot be checked by a validator";
        const verdict: Verdict = { status: "unknown", why };
        if (steps > MAX_STEPS) givenUp.set(schema, verdict);
        return verdict;
      } finally {
        onSteps(steps);
      }
    },
  };
}

type DataContext = NonNullable<Parameters<ValidateFunction>[1]>;
interface SchemaKeyword {
  (schema: number, data: unknown, parent?: AnySchemaObject, context?: DataContext): boolean;
  errors?: ValidateFunction["errors"] extends infer E
    ? Partial<NonNullable<E> extends (infer One)[] ? One : never>[]
    : never;
}

function createAjv(): Ajv2020 {
  const regExp = Object.assign((pattern: string) => safePattern(pattern), { code: "safePattern" });
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    meta: false,
    logger: false,
    addUsedSchema: false,
    ownProperties: true,
    multipleOfPrecision: 9,
    code: { regExp, optimize: false },
  });
  addFormats(ajv);
  return ajv;
}

/** Writes schemas for the same value into one another, so that `unevaluated…` sees what they evaluate. */
function inlining(side: MessageDirection, links: SchemaLinks): SchemaLinks {
  const open = new Set<Schema>();
  let count = 0;
  const inlined: SchemaLinks = {
    inner: links.inner,
    inPlace(schema, exempt) {
      if (open.has(schema) || ++count > MAX_INLINED)
        throw new Undecided("`unevaluatedProperties` sees a schema that contains itself");
      open.add(schema);
      const plain = plainSchema(schema, side, inlined, exempt);
      open.delete(schema);
      return plain;
    },
  };
  return inlined;
}

function sizeProblem(value: JsonValue): string | undefined {
  const queue: JsonValue[] = [value];
  let parts = 0;
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (++parts > MAX_PARTS) return "the value is too large to be checked";
    if (typeof next === "string" && next.length > MAX_TEXT) return "a text is too long to be checked";
    if (typeof next === "object" && next !== null)
      for (const member of Array.isArray(next) ? next : Object.values(next)) queue.push(member);
  }
  return undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
