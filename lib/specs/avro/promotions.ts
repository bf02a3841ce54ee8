import type { AvroPrimitiveName } from "@/lib/specs/avro/contract";

const PROMOTIONS: Partial<Record<AvroPrimitiveName, readonly AvroPrimitiveName[]>> = {
  int: ["long", "float", "double"],
  long: ["float", "double"],
  float: ["double"],
  string: ["bytes"],
  bytes: ["string"],
};

/** Whether data of a primitive is read as another one (Avro 1.12, schema resolution). */
export function isReadAs(writer: AvroPrimitiveName, reader: AvroPrimitiveName): boolean {
  return writer === reader || (PROMOTIONS[writer]?.includes(reader) ?? false);
}
