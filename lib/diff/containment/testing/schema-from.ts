import { parseText } from "@/lib/diff/testing/parse-text";
import type { JsonValue, Schema } from "@/lib/specs/model";

/** Schemas written as JSON Schema 2020-12, read as an OpenAPI 3.1 definition has them. `$defs`: components/schemas. */
export function schemasFrom(written: readonly JsonValue[], components: { [name: string]: JsonValue } = {}): Schema[] {
  const entries = written.map((schema, index) => [`Written${index}`, schema] as const);
  const document = {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: {},
    components: { schemas: { ...components, ...Object.fromEntries(entries) } },
  };
  const { model } = parseText(JSON.stringify(document));
  return entries.map(([name]) => {
    const schema = model.schemas.get(name);
    if (!schema) throw new Error(`no schema ${name}`);
    return schema;
  });
}
