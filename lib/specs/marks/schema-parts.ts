import { fingerprintOf } from "@/lib/core/digest";
import type { Place, Schema } from "@/lib/specs/model";
import { innerSchemas } from "@/lib/specs/openapi/inner-schemas";
import { propertyPlace } from "@/lib/specs/property-place";
import type { NamedPart } from "./marked-parts";

const LONGEST_SUBJECT = 400;

/** A schema to begin at, and what is before the names of its fields: `Pet`, `POST /pets request`. */
export interface SchemaRoot {
  schema: Schema;
  subject: string;
  matchKey: string;
}

/** What a schema is called where something uses it: by its name, its file, or its pointer. */
export function schemaName(schema: Schema): string {
  if (schema.name !== undefined) return schema.name;
  return schema.place.pointer === "" ? schema.place.file : schema.place.pointer;
}

/** Whether a schema is written for several to refer to: a component, or a file of its own. */
export function isShared(schema: Schema): boolean {
  return schema.name !== undefined || schema.place.pointer === "";
}

/**
 * The fields of schemas, each once, by their way from the root: `Order.address.street`, `Order.items[].sku`. What has a
 * name of its own is not walked into from elsewhere. Linear, and ends on cycles.
 */
export function* fieldParts(roots: Iterable<SchemaRoot>): Iterable<NamedPart> {
  const seen = new Set<Schema>();
  for (const root of roots) {
    if (seen.has(root.schema)) continue;
    seen.add(root.schema);
    const pending = [root];
    for (let next = pending.pop(); next; next = pending.pop()) {
      const inner = [...innerFrom(next)];
      for (const { field } of inner) if (field) yield field;
      for (const { at } of inner.reverse()) {
        if (isShared(at.schema) || seen.has(at.schema)) continue;
        seen.add(at.schema);
        pending.push(at);
      }
    }
  }
}

function* innerFrom({ schema, subject, matchKey }: SchemaRoot): Iterable<{ at: SchemaRoot; field?: NamedPart }> {
  const properties = new Set<Schema>();
  for (const [name, property] of schema.properties ?? []) {
    properties.add(property);
    const at = {
      schema: property,
      subject: bounded(`${subject}.${name}`),
      matchKey: bounded(`${matchKey}.${name}`),
    };
    yield { at, field: fieldPart(at, propertyPlace(schema, name, property)) };
  }
  for (const inner of innerSchemas(schema)) {
    if (properties.has(inner)) continue;
    const step = inner === schema.items ? "[]" : inner === schema.additionalProperties ? "{}" : "";
    yield { at: { schema: inner, subject: bounded(subject + step), matchKey: bounded(matchKey + step) } };
  }
}

function fieldPart({ schema, subject, matchKey }: SchemaRoot, written: Place): NamedPart {
  const isWrittenHere =
    !isShared(schema) && schema.place.file === written.file && schema.place.pointer === written.pointer;
  return {
    kind: "field",
    subject,
    matchKey,
    place: isWrittenHere ? schema.place : written,
    part: schema,
    ...(isWrittenHere ? {} : { shared: { kind: "schema", name: schemaName(schema) } }),
    needs: [schema],
  };
}

/** A name that fits an index row; a longer one ends in a digest that keeps it apart from others. */
export function bounded(subject: string): string {
  if (subject.length <= LONGEST_SUBJECT) return subject;
  return `${subject.slice(0, LONGEST_SUBJECT - 20)}…${fingerprintOf([subject]).slice(0, 16)}`;
}
