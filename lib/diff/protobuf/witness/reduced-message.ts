import { create, createFileRegistry, type DescMessage, type MessageInitShape } from "@bufbuild/protobuf";
import {
  Edition,
  FeatureSet_EnumType,
  FeatureSet_MessageEncoding,
  FeatureSet_RepeatedFieldEncoding,
  FieldDescriptorProto_Label,
  FieldDescriptorProto_Type,
  FileDescriptorProtoSchema,
  FileDescriptorSetSchema,
} from "@bufbuild/protobuf/wkt";
import type { ProtobufContract, ProtoField, ScalarName } from "@/lib/specs/protobuf/contract";

const SCALAR_TYPES: Readonly<Record<ScalarName, FieldDescriptorProto_Type>> = {
  double: FieldDescriptorProto_Type.DOUBLE,
  float: FieldDescriptorProto_Type.FLOAT,
  int32: FieldDescriptorProto_Type.INT32,
  int64: FieldDescriptorProto_Type.INT64,
  uint32: FieldDescriptorProto_Type.UINT32,
  uint64: FieldDescriptorProto_Type.UINT64,
  sint32: FieldDescriptorProto_Type.SINT32,
  sint64: FieldDescriptorProto_Type.SINT64,
  fixed32: FieldDescriptorProto_Type.FIXED32,
  fixed64: FieldDescriptorProto_Type.FIXED64,
  sfixed32: FieldDescriptorProto_Type.SFIXED32,
  sfixed64: FieldDescriptorProto_Type.SFIXED64,
  bool: FieldDescriptorProto_Type.BOOL,
  string: FieldDescriptorProto_Type.STRING,
  bytes: FieldDescriptorProto_Type.BYTES,
};

type FieldInit = NonNullable<
  NonNullable<MessageInitShape<typeof FileDescriptorProtoSchema>["messageType"]>[number]["field"]
>[number];
type EnumInit = NonNullable<MessageInitShape<typeof FileDescriptorProtoSchema>["enumType"]>[number];

/**
 * A message of these fields alone, as the Protobuf runtime knows messages: what is in other fields makes no difference to
 * them. Messages within have no fields, enums are whole. Undefined where the runtime cannot have it (maps, types of files that
 * were not handed in, declarations that contradict themselves).
 */
export function reducedMessage(contract: ProtobufContract, fields: readonly ProtoField[]): DescMessage | undefined {
  const enums = new Map<string, EnumInit>();
  const inits: FieldInit[] = [];
  for (const [index, field] of fields.entries()) {
    const init = fieldInit(contract, field, index, enums);
    if (!init) return undefined;
    inits.push(init);
  }
  const file = create(FileDescriptorProtoSchema, {
    name: "reduced.proto",
    syntax: "editions",
    edition: Edition.EDITION_2023,
    messageType: [{ name: "Reduced", field: inits }, { name: "Empty" }],
    enumType: [...enums.values()],
  });
  try {
    return createFileRegistry(create(FileDescriptorSetSchema, { file: [file] })).getMessage("Reduced");
  } catch {
    return undefined;
  }
}

function fieldInit(
  contract: ProtobufContract,
  field: ProtoField,
  index: number,
  enums: Map<string, EnumInit>,
): FieldInit | undefined {
  const type = typeOf(contract, field, enums);
  if (!type || field.presence === "map") return undefined;
  const isRepeated = field.presence === "repeated";
  return {
    // A name may be no name for the runtime; on the wire there is only the number.
    name: `f${index}`,
    jsonName: field.jsonName,
    number: field.number,
    label: isRepeated ? FieldDescriptorProto_Label.REPEATED : FieldDescriptorProto_Label.OPTIONAL,
    ...type,
    options: {
      features: {
        ...(isRepeated && type.type !== FieldDescriptorProto_Type.MESSAGE ? packing(field) : {}),
        ...(type.type === FieldDescriptorProto_Type.MESSAGE ? encoding(field) : {}),
      },
    },
  };
}

function packing({ isPacked }: ProtoField) {
  const { PACKED, EXPANDED } = FeatureSet_RepeatedFieldEncoding;
  return { repeatedFieldEncoding: isPacked ? PACKED : EXPANDED };
}

function encoding({ isDelimited }: ProtoField) {
  const { DELIMITED, LENGTH_PREFIXED } = FeatureSet_MessageEncoding;
  return { messageEncoding: isDelimited ? DELIMITED : LENGTH_PREFIXED };
}

function typeOf(
  contract: ProtobufContract,
  { type }: ProtoField,
  enums: Map<string, EnumInit>,
): Pick<FieldInit, "type" | "typeName"> | undefined {
  if (type.kind === "scalar") return { type: SCALAR_TYPES[type.name] };
  if (type.kind === "message") return { type: FieldDescriptorProto_Type.MESSAGE, typeName: ".Empty" };
  const declared = contract.enums.get(type.name);
  if (!declared || type.kind !== "enum") return undefined;
  const known = enums.get(type.name);
  const name = known?.name ?? `E${enums.size}`;
  if (!known)
    enums.set(type.name, {
      name,
      value: declared.values.map((value) => ({ name: value.name, number: value.number })),
      options: {
        allowAlias: true,
        features: { enumType: declared.isClosed ? FeatureSet_EnumType.CLOSED : FeatureSet_EnumType.OPEN },
      },
    });
  return { type: FieldDescriptorProto_Type.ENUM, typeName: `.${name}` };
}
