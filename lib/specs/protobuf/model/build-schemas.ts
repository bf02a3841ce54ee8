import type { JsonObject, JsonValue, Schema, SchemaValue } from "@/lib/specs/model";
import {
  optionValue,
  type ProtobufContract,
  type ProtoEnum,
  type ProtoField,
  type ProtoMessage,
  type ProtoType,
} from "@/lib/specs/protobuf/contract";
import { present } from "@/lib/specs/openapi/fields";
import { scalarSchema } from "./scalar-schema";
import { wellKnownForm } from "./well-known";

/** The types of a contract as schemas of their ProtoJSON form; a type used twice is one node, so that they may be circular. */
export class SchemaBuilder {
  private readonly made = new Map<string, Schema>();
  /** Messages whose fields are still to be read: a chain of messages may be as long as the definition. */
  private readonly pending: { schema: Schema; message: ProtoMessage }[] = [];
  private isFilling = false;

  constructor(private readonly contract: ProtobufContract) {}

  /** The named schemas of what the contract is about, in the order of the text. */
  named(): Map<string, Schema> {
    const { messages, enums, own } = this.contract;
    const names = [...messages.keys(), ...enums.keys()].filter((name) => own.has(name));
    const isGroup = (name: string): boolean => messages.get(name)?.isGroup === true;
    return new Map(names.filter((name) => !isGroup(name)).map((name) => [name, this.byName(name)]));
  }

  /** The schema of a message or enum, at the place that uses it where it is declared nowhere. */
  ofType(type: ProtoType, place: Schema["place"]): Schema {
    if (type.kind === "scalar") return scalarSchema(type.name, place);
    if (this.contract.messages.has(type.name) || this.contract.enums.has(type.name)) return this.byName(type.name);
    const form = wellKnownForm(type.name);
    if (form) return { place, written: type.name, ...form };
    return { place, written: type.name, always: true, description: "A message of a file that was not handed in." };
  }

  private byName(name: string): Schema {
    const known = this.made.get(name);
    if (known) return known;
    const message = this.contract.messages.get(name);
    const declared = message ?? this.contract.enums.get(name);
    if (!declared) throw new Error(`There is no type ${name}`);
    const schema: Schema = { place: declared.place, name, written: name };
    this.made.set(name, schema);
    if (declared.description !== undefined) schema.description = declared.description;
    if (declared.deprecated) schema.deprecated = true;
    if (message) {
      this.pending.push({ schema, message });
      this.fillPending();
    } else {
      const one = this.contract.enums.get(name);
      if (one) fillEnum(schema, one);
    }
    return schema;
  }

  private fillPending(): void {
    if (this.isFilling) return;
    this.isFilling = true;
    for (let next = this.pending.pop(); next; next = this.pending.pop()) this.fillMessage(next.schema, next.message);
    this.isFilling = false;
  }

  private fillMessage(schema: Schema, message: ProtoMessage): void {
    schema.types = ["object"];
    const properties = new Map<string, Schema>();
    schema.properties = properties;
    const required = message.fields.filter((field) => isRequired(field)).map(({ name }) => name);
    if (required.length > 0) schema.required = [...new Set(required)].sort();
    for (const field of message.fields) if (!properties.has(field.name)) properties.set(field.name, this.field(field));
  }

  private field(field: ProtoField): Schema {
    const { place, type } = field;
    const of = this.ofType(type, place);
    const schema: Schema = { place, written: field.written, ...this.shape(field, of) };
    const behaviours = behavioursOf(field);
    const extensions = extensionsOf(field);
    return Object.assign(
      schema,
      present({
        description:
          field.description ??
          (type.kind === "scalar" ? undefined : of.name === undefined ? of.description : undefined),
        deprecated: field.deprecated || undefined,
        readOnly: behaviours.has("OUTPUT_ONLY") || undefined,
        writeOnly: behaviours.has("INPUT_ONLY") || undefined,
        default: field.default,
        extensions,
      }),
    );
  }

  private shape({ presence, place }: ProtoField, of: Schema): Partial<Schema> {
    if (presence === "map")
      return {
        types: ["object"],
        additionalProperties: of,
        propertyNames: scalarSchema("string", place),
      };
    if (presence === "repeated") return { types: ["array"], items: of };
    if (of.name !== undefined) return { allOf: [of] };
    const { place: _, written: __, ...rest } = of;
    return rest;
  }
}

function fillEnum(schema: Schema, { values }: ProtoEnum): void {
  schema.types = ["string"];
  schema.enum = [...new Set(values.map(({ name }) => name))];
  const said = new Map<string, SchemaValue>();
  for (const { place, name, description, deprecated } of values)
    said.set(name, { place, ...present({ description, deprecated: deprecated || undefined }) });
  schema.values = said;
}

/** What `google.api.field_behavior` says of a field (AIP-203). */
export function behavioursOf({ options }: ProtoField): Set<string> {
  const behaviours = new Set<string>();
  for (const { name, value } of options) {
    if (name !== "(google.api.field_behavior)") continue;
    for (const one of Array.isArray(value) ? value : [value]) if (typeof one === "string") behaviours.add(one);
  }
  return behaviours;
}

function isRequired(field: ProtoField): boolean {
  return field.presence === "required" || behavioursOf(field).has("REQUIRED");
}

function extensionsOf(field: ProtoField): JsonObject | undefined {
  const reference = optionValue(field.options, "(google.api.resource_reference)");
  const facts: [string, JsonValue | undefined][] = [
    ["x-number", field.number],
    ["x-oneof", field.oneof],
    ["x-json-name", field.jsonName === field.name ? undefined : field.jsonName],
    ["x-resource-reference", reference],
  ];
  const entries = facts.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return Object.fromEntries(entries);
}
