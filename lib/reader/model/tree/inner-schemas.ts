import type { SchemaChild, SchemaChoice } from "@/lib/reader/schema";
import type { Schema } from "@/lib/specs/model";

/** A schema within another, not drawn yet. */
export type InnerChild = Omit<SchemaChild, "node"> & { schema: Schema };
export type InnerChoice = Omit<SchemaChoice, "options"> & {
  options: { label?: string; values?: string[]; schema: Schema }[];
};

const MAX_PARTS = 40;
const MAX_OPTIONS = 200;

/** A schema and the nameless members of its `allOf`, which are read as if they were written in it. */
export function mergedParts(schema: Schema): Schema[] {
  const parts = new Set<Schema>([schema]);
  // A set grows while it is iterated.
  for (const part of parts) {
    for (const member of part.allOf ?? []) {
      if (member.name === undefined && parts.size < MAX_PARTS) parts.add(member);
    }
  }
  return [...parts];
}

/** Properties, items and the like of a schema, its own before those of what it merges. */
export function innerChildren(parts: readonly Schema[]): InnerChild[] {
  const children: InnerChild[] = [];
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const named = new Set<string>();
  for (const part of parts) {
    for (const [name, schema] of part.properties ?? []) {
      if (named.has(name)) continue;
      named.add(name);
      children.push({ role: "property", name, schema, ...(required.has(name) ? { required: true } : {}) });
    }
  }
  for (const part of parts) children.push(...childrenBeside(part));
  return children;
}

function childrenBeside(part: Schema): InnerChild[] {
  const children: InnerChild[] = [];
  const add = (role: SchemaChild["role"], schema: Schema | undefined): void => {
    if (schema && schema.always === undefined) children.push({ role, schema });
  };
  for (const [name, schema] of part.patternProperties ?? []) children.push({ role: "pattern", name, schema });
  add("additional", part.additionalProperties ?? part.unevaluatedProperties);
  add("names", part.propertyNames);
  part.prefixItems?.forEach((schema, index) => children.push({ role: "item", name: String(index + 1), schema }));
  add(part.prefixItems ? "restItems" : "items", part.items ?? part.unevaluatedItems);
  add("contains", part.contains);
  return children;
}

/** What a schema is put together from, as choices. */
export function innerChoices(parts: readonly Schema[]): InnerChoice[] {
  const choices: InnerChoice[] = [];
  for (const part of parts) {
    const joined = (part.allOf ?? []).filter((member) => !parts.includes(member));
    if (joined.length > 0) choices.push({ kind: "allOf", options: plain(joined) });
    for (const kind of ["oneOf", "anyOf"] as const) {
      const options = part[kind];
      if (options && options.length > 0) choices.push(union(kind, options, part));
    }
    if (!part.oneOf && !part.anyOf) choices.push(...mapped(part));
    for (const kind of ["not", "if", "then", "else"] as const) {
      const one = part[kind];
      if (one) choices.push({ kind, options: plain([one]) });
    }
    for (const [property, one] of part.dependentSchemas ?? []) {
      choices.push({ kind: "when", property, options: plain([one]) });
    }
  }
  return choices;
}

function plain(schemas: readonly Schema[]): InnerChoice["options"] {
  return schemas.slice(0, MAX_OPTIONS).map((schema) => ({ schema }));
}

function union(kind: "oneOf" | "anyOf", options: readonly Schema[], { discriminator }: Schema): InnerChoice {
  if (!discriminator) return { kind, options: plain(options) };
  const values = new Map<Schema, string[]>();
  for (const [value, schema] of discriminator.mapping) values.set(schema, [...(values.get(schema) ?? []), value]);
  return {
    kind,
    property: discriminator.propertyName,
    options: options.slice(0, MAX_OPTIONS).map((schema) => {
      // Without a mapping the name of the schema is the value (OpenAPI 3.1 §4.8.25).
      const chosenBy = values.get(schema) ?? (schema.name === undefined ? [] : [schema.name]);
      return { schema, ...(chosenBy.length > 0 ? { values: chosenBy } : {}) };
    }),
  };
}

/** A discriminator beside which no options stand: what its values name. */
function mapped({ discriminator }: Schema): InnerChoice[] {
  if (!discriminator || discriminator.mapping.size === 0) return [];
  const options = [...discriminator.mapping].slice(0, MAX_OPTIONS);
  return [
    {
      kind: "oneOf",
      property: discriminator.propertyName,
      options: options.map(([value, schema]) => ({ schema, values: [value] })),
    },
  ];
}
