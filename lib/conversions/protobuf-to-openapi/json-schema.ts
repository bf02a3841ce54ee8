import type { JsonObject, JsonValue } from "@/lib/specs/model";
import type { ProtoEnum, ProtoField, ProtoMessage, ProtoType } from "@/lib/specs/protobuf/contract";
import { behavioursOf } from "@/lib/specs/protobuf/model/build-schemas";
import { scalarSchema } from "@/lib/specs/protobuf/model/scalar-schema";
import { wellKnownForm } from "@/lib/specs/protobuf/model/well-known";
import type { ConversionContext } from "./context";

/** An object of the fields that are there; names such as `__proto__` are fields like any other. */
export function objectOf(entries: Iterable<readonly [string, JsonValue | undefined]>): JsonObject {
  return Object.fromEntries(
    [...entries].flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
}

/** The ProtoJSON schema of a type; what is declared is referred to, and noted to be declared. */
export function typeSchema(context: ConversionContext, type: ProtoType, place: ProtoField["place"]): JsonObject {
  if (type.kind === "scalar") return plain(scalarSchema(type.name, place));
  if (context.isDeclared(type)) {
    context.used.add(type.name);
    return { $ref: `#/components/schemas/${type.name}` };
  }
  const form = wellKnownForm(type.name);
  if (form) return plain(form);
  const message = `\`${type.name}\` is not among the files; any value is taken there.`;
  context.lose("unresolved-type", "approximated", message, place);
  return { description: `\`${type.name}\`` };
}

function plain({
  types,
  format,
  description,
}: {
  types?: string[];
  format?: string;
  description?: string;
}): JsonObject {
  const [only] = types ?? [];
  return objectOf([
    ["type", types && (types.length === 1 ? only : types)],
    ["format", format],
    ["description", description],
  ]);
}

/** The schema of a field's value. */
export function fieldSchema(context: ConversionContext, field: ProtoField): JsonObject {
  const { presence, type, place, description, deprecated } = field;
  const value = typeSchema(context, type, place);
  const behaviours = behavioursOf(field);
  const shape: JsonObject =
    presence === "map"
      ? { type: "object", additionalProperties: value }
      : presence === "repeated"
        ? { type: "array", items: value }
        : value;
  // In 3.1 a reference may have siblings.
  return {
    ...shape,
    ...objectOf([
      ["description", description],
      ["deprecated", deprecated || undefined],
      ["readOnly", behaviours.has("OUTPUT_ONLY") || undefined],
      ["writeOnly", behaviours.has("INPUT_ONLY") || undefined],
      ["default", defaultOf(field)],
    ]),
  };
}

/** ProtoJSON writes 64-bit numbers as text. */
function defaultOf({ default: value, type }: ProtoField): JsonValue | undefined {
  if (value === undefined || type.kind !== "scalar") return value;
  return type.name.includes("64") && typeof value === "number" ? String(value) : value;
}

/** The schema of a message, without fields that are elsewhere in the request. */
export function messageSchema(
  context: ConversionContext,
  message: ProtoMessage,
  without: ReadonlySet<string> = new Set(),
): JsonObject {
  const fields = message.fields.filter(({ name }) => !without.has(name));
  const required = fields.filter((field) => field.presence === "required" || behavioursOf(field).has("REQUIRED"));
  const choices = message.oneofs.flatMap(({ name }) => exclusion(fields.filter(({ oneof }) => oneof === name)) ?? []);
  return objectOf([
    ["type", "object"],
    ["description", message.description],
    ["deprecated", message.deprecated || undefined],
    [
      "properties",
      fields.length === 0 ? undefined : objectOf(fields.map((field) => [field.jsonName, fieldSchema(context, field)])),
    ],
    ["required", required.length === 0 ? undefined : [...new Set(required.map(({ jsonName }) => jsonName))]],
    ["allOf", choices.length === 0 ? undefined : choices],
  ]);
}

/** At most one of the fields of a oneof is there. */
function exclusion(fields: readonly ProtoField[]): JsonObject | undefined {
  if (fields.length < 2) return undefined;
  const present = fields.map(({ jsonName }): JsonObject => ({ required: [jsonName] }));
  return { oneOf: [...present, { not: { anyOf: present } }] };
}

/** The schema of an enum: its values by name. */
export function enumSchema({ values, description, deprecated }: ProtoEnum): JsonObject {
  const said = values.filter((value) => value.description !== undefined || value.deprecated);
  const lines = said.map(
    (value) =>
      `- \`${value.name}\`${value.deprecated ? " (deprecated)" : ""}${value.description === undefined ? "" : `: ${value.description.replaceAll(/\s+/g, " ")}`}`,
  );
  const text = [description, lines.join("\n")].filter((part) => part !== undefined && part !== "").join("\n\n");
  return objectOf([
    ["type", "string"],
    ["enum", values.length === 0 ? undefined : [...new Set(values.map(({ name }) => name))]],
    ["description", text === "" ? undefined : text],
    ["deprecated", deprecated || undefined],
  ]);
}
