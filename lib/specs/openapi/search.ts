import type { FieldEntry, OperationEntry, SchemaEntry, SpecIndex } from "@/lib/specs/index-model";
import type { Operation, Parameter, ParsedSpec, Place, Schema, SpecModel } from "@/lib/specs/model";
import { collectMarks } from "@/lib/specs/marks/collect-marks";
import { isMarked, readMark } from "@/lib/specs/marks/read-mark";
import { present } from "@/lib/specs/openapi/fields";
import { typeName } from "@/lib/specs/openapi/type-name";
import { propertyPlace } from "@/lib/specs/property-place";
import { innerSchemas } from "./inner-schemas";
import { UsedSchemas } from "./used-schemas";

/** The rows of the search index of a definition: operations, named schemas, and every field once, where it is written. */
export function indexModel(parsed: ParsedSpec): SpecIndex {
  const { model } = parsed;
  const used = new UsedSchemas();
  return {
    operations: [...model.operations.values()].map((operation) => ({
      ...operationEntry(operation, parsed),
      uses: [
        ...new Set(operation.parameters.map(({ name }) => `?${name}`)),
        ...used.by([...operation.parameters.map(parameterSchema), ...bodySchemas(operation)]),
      ],
    })),
    schemas: [...model.schemas].map(([name, schema]) => schemaEntry(name, schema, parsed)),
    fields: new FieldCollector(parsed).collect(),
    marks: collectMarks(parsed),
    ...present({ stability: stabilityOf(model) }),
  };
}

function stabilityOf({ info, extensions }: SpecModel): string | undefined {
  const written = info.extensions?.["x-stability-level"] ?? extensions?.["x-stability-level"];
  return typeof written === "string" ? written : undefined;
}

function operationEntry(operation: Operation, parsed: ParsedSpec): Omit<OperationEntry, "uses"> {
  const { key, method, path, calledAs, operationId, summary, description, tags, stability, place } = operation;
  const { mark } = readMark(operation);
  const sunset = mark?.sunset ?? operation.sunset;
  const { line } = parsed.locate(place);
  return {
    key,
    method,
    path,
    described: isWritten(summary) || isWritten(description),
    tags,
    deprecated: mark !== undefined,
    pointer: place.pointer,
    line,
    ...present({ calledAs, operationId, summary, sunset, stability }),
  };
}

function schemaEntry(name: string, schema: Schema, parsed: ParsedSpec): SchemaEntry {
  const { title, description, types = [], place } = schema;
  const deprecated = isMarked(schema);
  const { line } = parsed.locate(place);
  return { name, types, deprecated, pointer: place.pointer, line, ...present({ title, description }) };
}

/** Walks schemas from a list, each once, so that circular and deeply chained ones end. */
class FieldCollector {
  private readonly fields: FieldEntry[] = [];
  private readonly seen = new Set<object>();
  /** Where properties stand: a schema with `$dynamicRef`s may be several, but is written once. */
  private readonly written = new Set<string>();
  private pending: { schema: Schema; owner: string }[] = [];

  constructor(private readonly parsed: ParsedSpec) {}

  collect(): FieldEntry[] {
    const { model } = this.parsed;
    for (const [name, schema] of model.schemas) this.pending.push({ schema, owner: name });
    this.pending.reverse();
    this.drain();
    for (const operation of allOperations(model)) {
      for (const parameter of operation.parameters) this.parameter(parameter, operation.key);
      for (const schema of bodySchemas(operation)) this.pending.push({ schema, owner: operation.key });
      this.pending.reverse();
      this.drain();
    }
    return this.fields;
  }

  private drain(): void {
    for (let next = this.pending.pop(); next; next = this.pending.pop()) this.schema(next.schema, next.owner);
  }

  private parameter(parameter: Parameter, owner: string): void {
    if (this.seen.has(parameter)) return;
    this.seen.add(parameter);
    const schema = parameterSchema(parameter);
    this.add(parameter.name, parameter.in, owner, schema, parameter.place, {
      required: parameter.required,
      deprecated: isMarked(parameter),
      described: isWritten(parameter.description),
    });
    if (schema) this.pending.push({ schema, owner });
  }

  private schema(schema: Schema, above: string): void {
    if (this.seen.has(schema)) return;
    this.seen.add(schema);
    const owner = schema.name ?? above;
    for (const [name, property] of schema.properties ?? []) {
      const place = propertyPlace(schema, name, property);
      const key = `${place.file}#${place.pointer}`;
      if (this.written.has(key)) continue;
      this.written.add(key);
      this.add(name, "property", owner, property, place, {
        required: schema.required?.includes(name) ?? false,
        deprecated: isMarked(property),
        described: isWritten(property.description),
      });
    }
    const inner = [...innerSchemas(schema)].map((child) => ({ schema: child, owner }));
    this.pending.push(...inner.reverse());
  }

  private add(
    name: string,
    kind: FieldEntry["kind"],
    owner: string,
    schema: Schema | undefined,
    place: Place,
    facts: { required: boolean; deprecated: boolean; described: boolean },
  ): void {
    const { line } = this.parsed.locate(place);
    this.fields.push({ name, kind, owner, type: typeName(schema), ...facts, pointer: place.pointer, line });
  }
}

function parameterSchema(parameter: Parameter): Schema | undefined {
  return parameter.schema ?? [...(parameter.content?.values() ?? [])][0]?.schema;
}

function isWritten(description: string | undefined): boolean {
  return description !== undefined && description.trim() !== "";
}

function allOperations(model: SpecModel): Set<Operation> {
  const operations = new Set<Operation>([...model.operations.values(), ...model.webhooks.values()]);
  // A set grows while it is iterated: callbacks of callbacks are reached, and each operation once.
  for (const operation of operations) {
    for (const callback of operation.callbacks.values()) {
      for (const inner of callback.values()) for (const called of inner) operations.add(called);
    }
  }
  return operations;
}

function bodySchemas(operation: Operation): Schema[] {
  const contents = [
    operation.requestBody?.content,
    ...[...operation.responses.values()].map((response) => response.content),
  ];
  return contents.flatMap((content) =>
    [...(content?.values() ?? [])].flatMap(({ schema, itemSchema }) =>
      [schema, itemSchema].filter((part) => part !== undefined),
    ),
  );
}
