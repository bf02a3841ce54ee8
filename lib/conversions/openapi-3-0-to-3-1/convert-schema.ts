import type { LOSS_KINDS } from "@/lib/conversions/openapi-3-0-to-3-1/loss-kinds";
import type { Losses } from "@/lib/conversions/losses";
import { objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { GRAMMARS } from "@/lib/specs/openapi/grammars";
import { childPlace, type SourceNode } from "@/lib/specs/source/source-node";

const IN_30 = GRAMMARS["3.0"].schema?.fields ?? {};
const IN_31 = GRAMMARS["3.1"].schema?.fields ?? {};
const CHOICES = ["allOf", "anyOf", "oneOf"] as const;
const REPLACED: ReadonlySet<string> = new Set([
  "nullable",
  "type",
  "example",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
]);

/** A schema of 3.0, its inner ones turned already, in terms of 3.1. */
export function convertSchema(schema: JsonObject, { place }: SourceNode, losses: Losses): JsonValue {
  const reference = own(schema, "$ref");
  // In 3.0 what stands beside a reference does nothing; in 3.1 it would.
  if (typeof reference === "string") return { $ref: reference };
  for (const key of Object.keys(schema)) {
    if (Object.hasOwn(IN_30, key) || !Object.hasOwn(IN_31, key)) continue;
    const message = `3.0 does not know \`${key}\`; 3.1 does, and the result means it.`;
    losses.add("keyword-takes-effect", "assumed", message, childPlace(place, key));
  }
  const example = own(schema, "example");
  const isNullable = own(schema, "nullable") === true;
  const type = own(schema, "type");
  const examples = example === undefined || own(schema, "examples") !== undefined ? undefined : [example];
  const plain = objectOf([
    ["type", type !== undefined && isNullable ? withNull(type) : type],
    ...Object.entries(schema).filter(([key]) => !REPLACED.has(key)),
    ...bounds(schema),
    ["examples", own(schema, "examples") ?? examples],
  ]);
  if (!isNullable || type !== undefined) return plain;
  return nullableWithoutType(plain, (kind, effect, message) =>
    losses.add(kind, effect, message, childPlace(place, "nullable")),
  );
}

function own(schema: JsonObject, key: string): JsonValue | undefined {
  return Object.hasOwn(schema, key) ? schema[key] : undefined;
}

function withNull(type: JsonValue): JsonValue {
  const types = Array.isArray(type) ? type : [type];
  return types.includes("null") ? types : [...types, "null"];
}

/** Bounds: a flag beside a bound has become a bound of its own. */
function bounds(schema: JsonObject): [string, JsonValue | undefined][] {
  return (
    [
      ["minimum", "exclusiveMinimum"],
      ["maximum", "exclusiveMaximum"],
    ] as const
  ).flatMap(([bound, exclusive]): [string, JsonValue | undefined][] => {
    const value = own(schema, bound);
    const flag = own(schema, exclusive);
    if (flag === true && value !== undefined) return [[exclusive, value]];
    return [
      [bound, value],
      [exclusive, typeof flag === "boolean" ? undefined : flag],
    ];
  });
}

function nullableWithoutType(
  schema: JsonObject,
  lose: (kind: keyof typeof LOSS_KINDS, effect: "assumed" | "dropped", message: string) => void,
): JsonObject {
  const written = CHOICES.filter((key) => Object.hasOwn(schema, key));
  if (written.length === 0) {
    lose("idle-nullable", "dropped", "`nullable` without a type does nothing; it is left out.");
    return schema;
  }
  lose("nullable-without-type", "assumed", "`nullable` stands without a type; the result allows null.");
  const [only] = written;
  const alternatives = only === undefined ? undefined : own(schema, only);
  if (written.length === 1 && only !== "allOf" && only !== undefined && Array.isArray(alternatives))
    return objectOf([...Object.entries(schema), [only, [...alternatives, { type: "null" }]]]);
  const inner = objectOf(written.map((key) => [key, own(schema, key)] as const));
  const rest = Object.entries(schema).filter(([key]) => !written.some((one) => one === key));
  return objectOf([...rest, ["anyOf", [inner, { type: "null" }]]]);
}
