import type { JsonType } from "@/lib/specs/model";

/** How ProtoJSON writes a message that everybody knows (protobuf.dev, "ProtoJSON Format"). */
export interface WellKnownForm {
  types?: JsonType[];
  format?: string;
  description: string;
}

const WRAPPED: Readonly<Record<string, WellKnownForm>> = {
  DoubleValue: { types: ["null", "number"], format: "double", description: "A number, or none." },
  FloatValue: { types: ["null", "number"], format: "float", description: "A number, or none." },
  Int64Value: { types: ["null", "string"], format: "int64", description: "A whole number as text, or none." },
  UInt64Value: { types: ["null", "string"], format: "uint64", description: "A whole number as text, or none." },
  Int32Value: { types: ["integer", "null"], format: "int32", description: "A whole number, or none." },
  UInt32Value: { types: ["integer", "null"], format: "uint32", description: "A whole number, or none." },
  BoolValue: { types: ["boolean", "null"], description: "True or false, or neither." },
  StringValue: { types: ["null", "string"], description: "A text, or none." },
  BytesValue: { types: ["null", "string"], format: "byte", description: "Bytes in base64, or none." },
};

const FORMS: Readonly<Record<string, WellKnownForm>> = {
  ...WRAPPED,
  Timestamp: { types: ["string"], format: "date-time", description: "A point in time, in RFC 3339." },
  Duration: { types: ["string"], format: "duration", description: "A span of time in seconds, such as `3.5s`." },
  FieldMask: { types: ["string"], description: "Names of fields, with commas between them." },
  Empty: { types: ["object"], description: "Nothing." },
  Any: { types: ["object"], description: "Any message; `@type` says which." },
  Struct: { types: ["object"], description: "Any JSON object." },
  Value: { description: "Any JSON value." },
  ListValue: { types: ["array"], description: "A list of any JSON values." },
  NullValue: { types: ["null"], description: "Nothing, as a value." },
};

const PACKAGE = "google.protobuf.";
/** Parts of `descriptor.proto` and others that only options and plug-ins speak of. */
const OTHERS: ReadonlySet<string> = new Set(
  "FileDescriptorSet FileDescriptorProto DescriptorProto FieldDescriptorProto OneofDescriptorProto EnumDescriptorProto EnumValueDescriptorProto ServiceDescriptorProto MethodDescriptorProto FileOptions MessageOptions FieldOptions OneofOptions ExtensionRangeOptions EnumOptions EnumValueOptions ServiceOptions MethodOptions UninterpretedOption FeatureSet FeatureSetDefaults SourceCodeInfo GeneratedCodeInfo Type Field Enum EnumValue Option Api Method Mixin SourceContext Edition Syntax".split(
    " ",
  ),
);

/** The form of a well-known message by its full name; undefined for any other. */
export function wellKnownForm(fullName: string): WellKnownForm | undefined {
  if (!fullName.startsWith(PACKAGE)) return undefined;
  const name = fullName.slice(PACKAGE.length);
  return Object.hasOwn(FORMS, name) ? FORMS[name] : undefined;
}

/** Whether a full name is of a type that comes with Protocol Buffers themselves. */
export function isBuiltIn(fullName: string): boolean {
  return (
    wellKnownForm(fullName) !== undefined ||
    (fullName.startsWith(PACKAGE) && OTHERS.has(fullName.slice(PACKAGE.length).split(".", 1)[0] ?? ""))
  );
}

/** The full name of a built-in type as a name means it in a scope: `Timestamp` within `google.protobuf`, else written out. */
export function builtInName(name: string): string | undefined {
  const full = name.replace(/^\./, "");
  if (isBuiltIn(full)) return full;
  return isBuiltIn(`google.${full}`) ? `google.${full}` : undefined;
}

/** Whether a built-in type is an enum. */
export function isBuiltInEnum(fullName: string): boolean {
  return /^google\.protobuf\.(?:NullValue|Edition|Syntax|FieldOptions\.|FeatureSet\.)/.test(fullName);
}
