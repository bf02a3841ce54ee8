import { operationMarks } from "@/lib/specs/marks/collect-marks";
import type { ParsedSpec, Schema } from "@/lib/specs/model";
import type { NativeContract } from "@/lib/specs/native-contract";
import { createExampleMaker } from "./examples/example-maker";
import type { OperationView, SchemaView } from "@/lib/reader/schema";
import { buildTree } from "./tree/build-tree";
import { createSchemaParts } from "./tree/schema-parts";
import { given, type Reading } from "./views/reading";
import { findUsers } from "./views/used-by";
import { viewTypeDeclaration } from "./views/view-idiom";
import { madeExamples } from "./views/view-body";
import { viewOperation } from "./views/view-operation";

/** A piece of a definition that is opened by itself. */
export type ReadingPart =
  | { kind: "operation"; key: string; view: OperationView }
  | { kind: "schema"; key: string; view: SchemaView };

/** A parsed definition; where its language has a form of its own, with that. */
type Readable = ParsedSpec & { readonly native?: NativeContract };

/**
 * Every part of a definition, one after the other: operations, webhooks, named schemas, then the nameless ones that
 * were too deep to stand in another part. Each is bounded; together they hold everything that is written.
 */
export function* readDefinition(parsed: Readable): Generator<ReadingPart> {
  const { model } = parsed;
  const reading = createReading(parsed);
  for (const operation of model.operations.values()) {
    yield { kind: "operation", key: operation.key, view: viewOperation(reading, operation) };
  }
  for (const operation of model.webhooks.values()) {
    if (model.operations.has(operation.key)) continue;
    yield { kind: "operation", key: operation.key, view: viewOperation(reading, operation, false) };
  }
  const usedBy = findUsers(model);
  for (const [key, schema] of reading.parts.all()) {
    yield { kind: "schema", key, view: viewSchema(reading, key, schema, usedBy(schema)) };
  }
}

/**
 * One part without the others, for whoever cannot wait for all of them. A nameless schema is found only on the way
 * through the whole definition.
 */
export function readOnePart(
  parsed: Readable,
  { kind, key }: Pick<ReadingPart, "kind" | "key">,
): ReadingPart | undefined {
  const { model } = parsed;
  if (kind === "operation") {
    const called = model.operations.get(key);
    const operation = called ?? model.webhooks.get(key);
    if (!operation) return undefined;
    return { kind, key, view: viewOperation(createReading(parsed), operation, called !== undefined) };
  }
  const schema = model.schemas.get(key);
  if (schema) return { kind, key, view: viewSchema(createReading(parsed), key, schema, findUsers(model)(schema)) };
  for (const part of readDefinition(parsed)) if (part.kind === kind && part.key === key) return part;
  return undefined;
}

function createReading(parsed: Readable): Reading {
  const { model } = parsed;
  const operationIds = new Map<string, string>();
  for (const { operationId, key } of model.operations.values()) if (operationId) operationIds.set(operationId, key);
  return {
    model,
    native: parsed.native,
    parts: createSchemaParts(model),
    examples: createExampleMaker(),
    operationIds,
    operationMark: operationMarks(model),
    locate: (place) => parsed.locate(place),
    fileOf: ({ file }) => (file === model.place.file ? undefined : file),
  };
}

function viewSchema(reading: Reading, key: string, schema: Schema, usedBy: SchemaView["usedBy"]): SchemaView {
  const isOwn = reading.model.schemas.has(key);
  const request = isOwn ? madeExamples(reading, "application/json", schema, "request") : [];
  const response = isOwn ? madeExamples(reading, "application/json", schema, "response") : [];
  return {
    key,
    line: reading.locate(schema.place).line,
    tree: buildTree(reading, schema),
    examples: { request: request[0]?.text === response[0]?.text ? [] : request, response },
    usedBy,
    ...given({ declaration: isOwn ? viewTypeDeclaration(reading, key, schema) : undefined }),
    ...given({ name: schema.name, file: reading.fileOf(schema.place) }),
  };
}
