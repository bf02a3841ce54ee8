import type { ProtoField } from "@/lib/specs/protobuf/contract";
import { behavioursOf } from "@/lib/specs/protobuf/model/build-schemas";

/** Who refuses a message without a field: every reader (`required` of proto2), the service (AIP-203), or nobody. */
export type FieldDemand = "wire" | "asked" | "none";

/** How much a field is demanded. */
export function demandOf(field: ProtoField): FieldDemand {
  if (field.presence === "required") return "wire";
  return behavioursOf(field).has("REQUIRED") ? "asked" : "none";
}
