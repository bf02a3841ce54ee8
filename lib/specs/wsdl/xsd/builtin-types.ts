import type { JsonType, Schema } from "@/lib/specs/model";

/** What JSON has for a type that is built into XML Schema (part 2 §3). */
interface BuiltIn {
  type: JsonType;
  /** The type that it is derived from; absent: none but `anySimpleType`. */
  base?: string;
  format?: string;
  minimum?: number;
  maximum?: number;
}

const TEXTS: readonly (readonly [name: string, base?: string, format?: string])[] = [
  ["string"],
  ["normalizedString", "string"],
  ["token", "normalizedString"],
  ["language", "token"],
  ["Name", "token"],
  ["NMTOKEN", "token"],
  ["NCName", "Name"],
  ["ID", "NCName"],
  ["IDREF", "NCName"],
  ["ENTITY", "NCName"],
  ["anyURI", undefined, "uri-reference"],
  ["QName"],
  ["NOTATION"],
  ["base64Binary"],
  ["hexBinary"],
  ["date", undefined, "date"],
  ["dateTime", undefined, "date-time"],
  ["dateTimeStamp", "dateTime", "date-time"],
  ["time", undefined, "time"],
  ["duration", undefined, "duration"],
  ["dayTimeDuration", "duration"],
  ["yearMonthDuration", "duration"],
  ["gYear"],
  ["gYearMonth"],
  ["gMonth"],
  ["gMonthDay"],
  ["gDay"],
  ["NMTOKENS"],
  ["IDREFS"],
  ["ENTITIES"],
  ["anySimpleType"],
  ["anyAtomicType", "anySimpleType"],
];
const WHOLE: readonly (readonly [name: string, base: string, minimum?: number, maximum?: number])[] = [
  ["integer", "decimal"],
  ["nonPositiveInteger", "integer", undefined, 0],
  ["negativeInteger", "nonPositiveInteger", undefined, -1],
  ["nonNegativeInteger", "integer", 0],
  ["positiveInteger", "nonNegativeInteger", 1],
  // The bounds of 64 bits are beyond what numbers of JSON hold exactly; they only ever widen or narrow as a whole.
  ["long", "integer", -(2 ** 63), 2 ** 63],
  ["int", "long", -2147483648, 2147483647],
  ["short", "int", -32768, 32767],
  ["byte", "short", -128, 127],
  ["unsignedLong", "nonNegativeInteger", 0, 2 ** 64],
  ["unsignedInt", "unsignedLong", 0, 4294967295],
  ["unsignedShort", "unsignedInt", 0, 65535],
  ["unsignedByte", "unsignedShort", 0, 255],
];

const BUILT_IN: ReadonlyMap<string, BuiltIn> = new Map<string, BuiltIn>([
  ["boolean", { type: "boolean" }],
  ["decimal", { type: "number" }],
  ["float", { type: "number", base: "double", format: "float" }],
  ["double", { type: "number", format: "double" }],
  ...TEXTS.map(([name, base, format]): [string, BuiltIn] => [
    name,
    { type: "string", ...(base === undefined ? {} : { base }), ...(format === undefined ? {} : { format }) },
  ]),
  ...WHOLE.map(([name, base, minimum, maximum]): [string, BuiltIn] => [
    name,
    {
      type: "integer",
      base,
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    },
  ]),
]);

/** What JSON has for a built-in type; undefined where there is none of this name. */
export function builtInType(name: string): BuiltIn | undefined {
  return BUILT_IN.get(name);
}

/** The built-in lists of XML Schema, by what they are lists of. */
export function builtInItem(name: string): string | undefined {
  return /^(?:NMTOKENS|IDREFS)$/.test(name) ? name.slice(0, -1) : name === "ENTITIES" ? "ENTITY" : undefined;
}

/** Whether every value of one built-in type is one of the other, by derivation. */
export function isDerivedFrom(name: string, base: string): boolean {
  for (let at: string | undefined = name; at !== undefined; at = BUILT_IN.get(at)?.base) if (at === base) return true;
  // A text may hold anything that can be written.
  return base === "string" || base === "anySimpleType" || base === "anyAtomicType";
}

/** The members of a schema that say of a value what the built-in type says; without `format` for comparing. */
export function builtInMembers(name: string): Partial<Schema> {
  const known = BUILT_IN.get(name);
  if (!known) return {};
  const { type, minimum, maximum } = known;
  return {
    types: [type],
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  };
}
