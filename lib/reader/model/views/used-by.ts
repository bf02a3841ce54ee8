import { innerChildren, innerChoices, mergedParts } from "@/lib/reader/model/tree/inner-schemas";
import type { SchemaView } from "@/lib/reader/schema";
import type { Operation, Schema, SpecModel } from "@/lib/specs/model";

/** Users listed of one schema; the count is of all. */
const MAX_LISTED = 100;

interface Users {
  operations: Set<string>;
  schemas: Set<string>;
}

/** Who names which schema directly: through nameless schemas, but not through named ones. */
export function findUsers(model: SpecModel): (schema: Schema) => SchemaView["usedBy"] {
  const users = new Map<Schema, Users>();
  const usersOf = (schema: Schema): Users => {
    const known = users.get(schema) ?? { operations: new Set(), schemas: new Set() };
    users.set(schema, known);
    return known;
  };
  for (const [name, schema] of model.schemas) {
    for (const named of namedWithin(insideOf(schema))) if (named !== schema) usersOf(named).schemas.add(name);
  }
  for (const operation of [...model.operations.values(), ...model.webhooks.values()]) {
    for (const named of namedWithin(schemasOf(operation))) usersOf(named).operations.add(operation.key);
  }
  return (schema) => {
    const { operations, schemas } = users.get(schema) ?? { operations: new Set<string>(), schemas: new Set<string>() };
    return { operations: listed(operations), schemas: listed(schemas) };
  };
}

function listed(names: ReadonlySet<string>): SchemaView["usedBy"]["operations"] {
  return { count: names.size, items: [...names].slice(0, MAX_LISTED) };
}

/** The named schemas that are reached first from a list of schemas. */
function namedWithin(start: readonly Schema[]): Set<Schema> {
  const named = new Set<Schema>();
  const seen = new Set<Schema>(start);
  // A set grows while it is iterated.
  for (const schema of seen) {
    if (schema.name !== undefined) named.add(schema);
    else for (const inner of insideOf(schema)) seen.add(inner);
  }
  return named;
}

function insideOf(schema: Schema): Schema[] {
  const parts = mergedParts(schema);
  return [
    ...innerChildren(parts).map((child) => child.schema),
    ...innerChoices(parts).flatMap(({ options }) => options.map((option) => option.schema)),
  ];
}

const MAX_CALLS_WITHIN = 200;

function schemasOf(operation: Operation): Schema[] {
  const operations = new Set([operation]);
  for (const one of operations) {
    for (const callback of one.callbacks.values()) {
      for (const called of [...callback.values()].flat())
        if (operations.size < MAX_CALLS_WITHIN) operations.add(called);
    }
  }
  return [...operations].flatMap(schemasOfOne);
}

function schemasOfOne({ parameters, requestBody, responses }: Operation): Schema[] {
  const contents = [
    requestBody?.content,
    ...parameters.map((parameter) => parameter.content),
    ...[...responses.values()].flatMap(({ content, headers }) => [
      content,
      ...[...headers.values()].map((header) => header.content),
    ]),
  ];
  const within = contents.flatMap((content) =>
    [...(content?.values() ?? [])].flatMap((media) => [media.schema, media.itemSchema]),
  );
  const direct = [
    ...parameters.map((parameter) => parameter.schema),
    ...[...responses.values()].flatMap(({ headers }) => [...headers.values()].map((header) => header.schema)),
  ];
  return [...within, ...direct].filter((schema) => schema !== undefined);
}
