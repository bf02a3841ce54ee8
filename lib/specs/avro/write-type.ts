import type { AvroLogical, AvroType } from "@/lib/specs/avro/contract";
import { shortName } from "@/lib/specs/avro/names";

const DEEPEST = 20;

/** A type as the IDL of Avro writes it: `array<City>`, `union { null, string }`, `long (timestamp-millis)`. */
export function writeType(type: AvroType, nameOf: (name: string) => string = shortName, depth = DEEPEST): string {
  if (depth <= 0) return "…";
  const inner = (of: AvroType): string => writeType(of, nameOf, depth - 1);
  switch (type.kind) {
    case "primitive":
      return type.logical ? `${type.name} (${writeLogical(type.logical)})` : type.name;
    case "array":
      return `array<${inner(type.items)}>`;
    case "map":
      return `map<${inner(type.values)}>`;
    case "union":
      return `union { ${type.branches.map(inner).join(", ")} }`;
    case "reference":
      return nameOf(type.name);
  }
}

/** A logical type with what belongs to it: `decimal(9, 2)`. */
export function writeLogical({ name, precision, scale }: AvroLogical): string {
  return name === "decimal" ? `decimal(${precision ?? "?"}, ${scale ?? 0})` : name;
}
