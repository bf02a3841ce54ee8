import { Validator } from "@cfworker/json-schema";
import type { MessageDirection } from "@/lib/diff/witness/hidden-names";
import { plainSchema, type SchemaLinks } from "@/lib/diff/witness/json-schema";
import { isCheckable } from "@/lib/diff/witness/safe-pattern";
import type { MessageValidator } from "@/lib/diff/witness/validator";
import type { JsonObject, JsonValue, Schema } from "@/lib/specs/model";

/** A schema with all that it refers to, as one document of JSON Schema 2020-12. */
export function plainDocument(root: Schema, side: MessageDirection): { document: JsonObject; patterns: string[] } {
  const names = new Map<string, string>();
  const ids = new Map<Schema, number>();
  const waiting: { name: string; schema: Schema; exempt: ReadonlySet<string> }[] = [];
  const definitions: JsonObject = {};
  const patterns: string[] = [];
  const nameOf = (schema: Schema, exempt: ReadonlySet<string>): string => {
    const id = ids.get(schema) ?? ids.size;
    ids.set(schema, id);
    const key = `${id} ${[...exempt].sort().join(" ")}`;
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = `s${names.size}`;
    names.set(key, name);
    waiting.push({ name, schema, exempt });
    return name;
  };
  const none: ReadonlySet<string> = new Set();
  const links: SchemaLinks = {
    inPlace: (schema, exempt) => ({ $ref: `#/$defs/${nameOf(schema, exempt)}` }),
    inner: (schema) => ({ $ref: `#/$defs/${nameOf(schema, none)}` }),
  };
  const first = nameOf(root, none);
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    definitions[next.name] = plainSchema(next.schema, side, links, next.exempt);
    if (next.schema.pattern !== undefined) patterns.push(next.schema.pattern);
    patterns.push(...(next.schema.patternProperties?.keys() ?? []));
  }
  return { document: { $ref: `#/$defs/${first}`, $defs: definitions }, patterns };
}

/** A validator that shares nothing with the one that proofs use: `@cfworker/json-schema`, with native patterns. */
export function createSecondValidator(side: MessageDirection): MessageValidator {
  const made = new Map<Schema, Validator | undefined>();
  const validatorOf = (schema: Schema): Validator | undefined => {
    if (made.has(schema)) return made.get(schema);
    const { document, patterns } = plainDocument(schema, side);
    const validator = patterns.every(isCheckable) ? new Validator(document, "2020-12", true) : undefined;
    made.set(schema, validator);
    return validator;
  };
  return {
    check(schema: Schema, value: JsonValue) {
      const validator = validatorOf(schema);
      if (!validator) return { status: "unknown", why: "a pattern cannot be checked" };
      try {
        const { valid, errors } = validator.validate(value);
        if (valid) return { status: "accepted" };
        return { status: "rejected", reason: errors.map(({ error }) => error).join("; "), path: "" };
      } catch (fault) {
        return { status: "unknown", why: String(fault) };
      }
    },
  };
}
