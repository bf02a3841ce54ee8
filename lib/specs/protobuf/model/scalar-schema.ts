import type { Place, Schema } from "@/lib/specs/model";
import type { ScalarName } from "@/lib/specs/protobuf/contract";

const FORMS: Readonly<Record<ScalarName, Omit<Schema, "place" | "written">>> = {
  double: { types: ["number"], format: "double" },
  float: { types: ["number"], format: "float" },
  int32: { types: ["integer"], format: "int32" },
  sint32: { types: ["integer"], format: "int32" },
  sfixed32: { types: ["integer"], format: "int32" },
  uint32: { types: ["integer"], format: "uint32" },
  fixed32: { types: ["integer"], format: "uint32" },
  // ProtoJSON writes numbers that do not fit a double as text.
  int64: { types: ["string"], format: "int64" },
  sint64: { types: ["string"], format: "int64" },
  sfixed64: { types: ["string"], format: "int64" },
  uint64: { types: ["string"], format: "uint64" },
  fixed64: { types: ["string"], format: "uint64" },
  bool: { types: ["boolean"] },
  string: { types: ["string"] },
  bytes: { types: ["string"], format: "byte" },
};

/** The schema of a scalar as ProtoJSON writes it (protobuf.dev, "ProtoJSON Format"). */
export function scalarSchema(name: ScalarName, place: Place): Schema {
  return { place, written: name, ...FORMS[name] };
}
