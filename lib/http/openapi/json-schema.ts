import { z } from "zod";

/** A JSON Schema, or any other object of the document. */
export type JsonObject = Record<string, unknown>;

/**
 * The JSON Schema 2020-12 of a zod schema, as OpenAPI 3.1 embeds it: `input` for what callers send, `output` for what they
 * get. A pattern beside a format that says the same is left out.
 */
export function jsonSchemaOf(schema: z.ZodType, io: "input" | "output"): JsonObject {
  const made = z.toJSONSchema(schema, {
    io,
    target: "draft-2020-12",
    unrepresentable: "any",
    override: ({ jsonSchema }) => {
      if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
    },
  });
  const { $schema: _dialect, "~standard": _standard, ...plain } = made as JsonObject;
  if ("$defs" in plain) throw new Error("a schema of a route may not be recursive: openapi.json would not carry it");
  return plain;
}

/** The members of an object schema, one a parameter, with whether each is required. */
export function membersOf(schema: z.ZodType): { name: string; required: boolean; schema: JsonObject }[] {
  const { properties, required } = jsonSchemaOf(schema, "input");
  const needed = new Set(Array.isArray(required) ? required : []);
  return Object.entries(isObject(properties) ? properties : {}).map(([name, member]) => ({
    name,
    required: needed.has(name),
    schema: isObject(member) ? member : {},
  }));
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
