import type { AvroContract, AvroField, AvroNamed, AvroPrimitiveName, AvroType } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";
import { writeLogical, writeType } from "@/lib/specs/avro/write-type";
import type { JsonObject, JsonValue, Schema, SchemaValue } from "@/lib/specs/model";

const PRIMITIVES: Readonly<Record<AvroPrimitiveName, Partial<Schema>>> = {
  null: { types: ["null"] },
  boolean: { types: ["boolean"] },
  int: { types: ["integer"], format: "int32" },
  long: { types: ["integer"], format: "int64" },
  float: { types: ["number"], format: "float" },
  double: { types: ["number"], format: "double" },
  bytes: { types: ["string"], format: "bytes" },
  string: { types: ["string"] },
};

/** Makes Schemas of Avro types: of named ones one each, filled later, so that the graph may be circular. */
export class AvroSchemas {
  private readonly byName = new Map<string, Schema>();
  private readonly pending: (() => void)[] = [];
  private readonly counts = new Map<string, number>();

  constructor(private readonly contract: AvroContract) {
    for (const name of contract.types.keys())
      this.counts.set(shortName(name), (this.counts.get(shortName(name)) ?? 0) + 1);
  }

  /** What a type is called among the named schemas: its name, or its full name where two namespaces have the name. */
  nameOf(name: string): string {
    return this.counts.get(shortName(name)) === 1 ? shortName(name) : name;
  }

  /** The schema of a named type. Call `settle` when all are asked for. */
  named(type: AvroNamed): Schema {
    const known = this.byName.get(type.name);
    if (known) return known;
    const schema: Schema = { place: type.place, name: this.nameOf(type.name) };
    this.byName.set(type.name, schema);
    this.pending.push(() => Object.assign(schema, annotations(type), this.bodyOf(type)));
    return schema;
  }

  /** Fills every schema that was asked for, and those they need. */
  settle(): void {
    for (let task = this.pending.pop(); task; task = this.pending.pop()) task();
  }

  /** The schema of a type where it is used. */
  of(type: AvroType): Schema {
    const { place } = type;
    const written = writeType(type);
    switch (type.kind) {
      case "primitive":
        return {
          place,
          written,
          ...PRIMITIVES[type.name],
          ...(type.logical ? { format: writeLogical(type.logical) } : {}),
        };
      case "array":
        return { place, written, types: ["array"], items: this.of(type.items) };
      case "map":
        return { place, written, types: ["object"], additionalProperties: this.of(type.values) };
      case "union":
        return { place, written, oneOf: type.branches.map((branch) => this.of(branch)) };
      case "reference": {
        const found = this.contract.types.get(type.name);
        return found ? this.named(found) : { place, written };
      }
    }
  }

  /** The fields of a record, or the parameters of a message, as an object; what has a default may be left out by readers' data. */
  object(fields: readonly AvroField[]): Partial<Schema> {
    const required = fields.filter((field) => field.default === undefined).map(({ name }) => name);
    return {
      types: ["object"],
      properties: new Map(fields.map((field) => [field.name, this.field(field)])),
      ...(required.length > 0 ? { required } : {}),
    };
  }

  private field(field: AvroField): Schema {
    const schema = this.of(field.type);
    const own: Partial<Schema> = { ...annotations(field), ...(field.default ? { default: field.default.value } : {}) };
    if (schema.name === undefined) return { ...schema, place: field.place, ...own };
    return Object.keys(own).length === 0
      ? schema
      : { place: field.place, written: schema.name, allOf: [schema], ...own };
  }

  private bodyOf(type: AvroNamed): Partial<Schema> {
    if (type.kind === "enum") {
      const values = new Map<string, SchemaValue>(type.symbols.map((symbol) => [symbol, { place: type.place }]));
      return {
        types: ["string"],
        enum: [...type.symbols],
        values,
        ...(type.default === undefined ? {} : { default: type.default }),
      };
    }
    if (type.kind !== "fixed") return this.object(type.fields);
    const format = type.logical ? writeLogical(type.logical) : "bytes";
    return {
      types: ["string"],
      format,
      minLength: Math.max(0, type.size),
      maxLength: Math.max(0, type.size),
      written: `fixed(${type.size})`,
    };
  }
}

/** What is said of a thing, and whether it says that it is deprecated: Avro has no word for that, and most write `deprecated`. */
export function annotations(of: { doc?: string; properties: ReadonlyMap<string, JsonValue> }): Partial<Schema> {
  const mark = of.properties.get("deprecated");
  const extensions: JsonObject = typeof mark === "string" ? { "x-deprecated-message": mark } : {};
  return {
    ...(of.doc === undefined ? {} : { description: of.doc }),
    ...(mark === undefined || mark === false || mark === null ? {} : { deprecated: true }),
    ...(Object.keys(extensions).length > 0 ? { extensions } : {}),
  };
}
