import fc from "fast-check";

/** A document as data; written in JSON it is a definition. */
export type Doc = { [key: string]: unknown };

const name = fc.constantFrom("id", "size", "kind", "note", "a/b", "__proto__", "größe");

const scalar: fc.Arbitrary<Doc> = fc.oneof(
  fc.record(
    {
      type: fc.constant("string"),
      minLength: fc.nat(5),
      maxLength: fc.integer({ min: 6, max: 20 }),
      deprecated: fc.boolean(),
    },
    { requiredKeys: ["type"] },
  ),
  fc.record({ type: fc.constantFrom("integer", "number"), minimum: fc.nat(9) }, { requiredKeys: ["type"] }),
  fc.record({
    type: fc.constant("string"),
    enum: fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 }),
  }),
  fc.constant({ type: ["string", "null"], format: "date" }),
  fc.constant({ type: "boolean", default: true }),
  fc.constant({ $ref: "#/components/schemas/Tree" }),
);

/** Schemas of some depth, with references into a circular component. */
export const arbitrarySchema: fc.Arbitrary<Doc> = fc.letrec<{ schema: Doc }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3 },
    scalar,
    fc.record({ type: fc.constant("array"), items: tie("schema") }),
    fc.uniqueArray(fc.tuple(name, tie("schema")), { selector: ([key]) => key, maxLength: 4 }).chain((properties) =>
      fc.record({
        type: fc.constant("object"),
        properties: fc.constant(entriesToObject(properties)),
        required: fc.subarray(properties.map(([key]) => key)),
        ...(properties.length % 2 ? { additionalProperties: fc.constant(false) } : {}),
      }),
    ),
    fc.record({ oneOf: fc.tuple(tie("schema"), tie("schema")) }),
    fc.record({ allOf: fc.tuple(tie("schema"), tie("schema")) }),
  ),
})).schema;

/** Own properties for every key, `__proto__` too. */
export function entriesToObject(entries: readonly (readonly [string, unknown])[]): Doc {
  const made: Doc = {};
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
}

const parameter = fc.tuple(
  fc.constantFrom("query", "header"),
  fc.constantFrom("limit", "sort", "X-Trace"),
  scalar,
  fc.boolean(),
);

/** Whole definitions in OpenAPI 3.1. */
export const arbitrarySpec: fc.Arbitrary<Doc> = fc
  .record({
    request: arbitrarySchema,
    response: arbitrarySchema,
    tree: fc.constantFrom<Doc>({ type: "string" }, { type: "integer" }),
    statuses: fc.uniqueArray(fc.constantFrom("200", "201", "404", "4XX", "default"), { minLength: 1 }),
    parameters: fc.uniqueArray(parameter, { selector: ([place, key]) => `${place} ${key}`, maxLength: 3 }),
    paths: fc.uniqueArray(fc.constantFrom("/pets", "/pets/{id}", "/owners"), { minLength: 1 }),
    deprecated: fc.boolean(),
  })
  .map((parts) => ({
    openapi: "3.1.0",
    info: { title: "Generated", version: "1" },
    paths: Object.fromEntries(parts.paths.map((path) => [path, { post: operation(path, parts) }])),
    components: {
      schemas: {
        Tree: { type: "object", properties: { value: parts.tree, next: { $ref: "#/components/schemas/Tree" } } },
      },
    },
  }));

interface Parts {
  request: Doc;
  response: Doc;
  statuses: string[];
  parameters: [string, string, Doc, boolean][];
  deprecated: boolean;
}

function operation(path: string, parts: Parts): Doc {
  const own = path.includes("{id}") ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }] : [];
  const shared = parts.parameters.map(([place, key, schema, required]) => ({ name: key, in: place, schema, required }));
  const content = { "application/json": { schema: parts.response } };
  return {
    deprecated: parts.deprecated,
    parameters: [...own, ...shared],
    requestBody: { required: true, content: { "application/json": { schema: parts.request } } },
    responses: Object.fromEntries(parts.statuses.map((status) => [status, { description: "D", content }])),
  };
}

/** The same document with the keys of every object, and lists whose order means nothing, the other way round. */
export function reordered(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => reordered(item));
    return ["required", "enum", "oneOf", "allOf", "anyOf", "parameters", "type"].includes(key)
      ? items.reverse()
      : items;
  }
  if (value === null || typeof value !== "object") return value;
  return entriesToObject(
    Object.entries(value)
      .reverse()
      .map(([name, inner]) => [name, reordered(inner, name)] as const),
  );
}
