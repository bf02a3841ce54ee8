import type { AvroContract, AvroNamed, AvroType } from "@/lib/specs/avro/contract";
import { isObject, member } from "@/lib/specs/source/source-node";
import type { JsonValue } from "@/lib/specs/model";

const INT = 2 ** 31;
const LATIN_1 = /^[\u0000-\u00ff]*$/;

/**
 * Whether a JSON value is a default of a type (Avro 1.12, record defaults): of a union one of any branch, without the name of
 * the branch. Ends on circular types, since a value ends.
 */
export function fitsType(contract: AvroContract, type: AvroType, value: JsonValue): boolean {
  switch (type.kind) {
    case "array":
      return Array.isArray(value) && value.every((item) => fitsType(contract, type.items, item));
    case "map":
      return isObject(value) && Object.values(value).every((item) => fitsType(contract, type.values, item));
    case "union":
      return type.branches.some((branch) => fitsType(contract, branch, value));
    case "reference": {
      const named = contract.types.get(type.name);
      return named === undefined || fitsNamed(contract, named, value);
    }
    case "primitive":
      return fitsPrimitive(type.name, value);
  }
}

function fitsNamed(contract: AvroContract, named: AvroNamed, value: JsonValue): boolean {
  if (named.kind === "enum") return typeof value === "string" && named.symbols.includes(value);
  if (named.kind === "fixed") return typeof value === "string" && value.length === named.size && LATIN_1.test(value);
  if (!isObject(value)) return false;
  return named.fields.every((field) => {
    const found = member(value, field.name);
    return found === undefined ? field.default !== undefined : fitsType(contract, field.type, found);
  });
}

function fitsPrimitive(name: string, value: JsonValue): boolean {
  switch (name) {
    case "null":
      return value === null;
    case "boolean":
      return typeof value === "boolean";
    case "int":
      return Number.isInteger(value) && Number(value) >= -INT && Number(value) < INT;
    case "long":
      return Number.isInteger(value);
    case "float":
    case "double":
      return typeof value === "number" || value === "NaN" || value === "Infinity" || value === "-Infinity";
    case "bytes":
      return typeof value === "string" && LATIN_1.test(value);
    default:
      return typeof value === "string";
  }
}
