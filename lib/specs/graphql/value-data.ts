import type { ConstValueNode } from "graphql";
import type { JsonObject, JsonValue } from "@/lib/specs/model";

/** A value of the text as data; names of enum values are texts. Numbers that are too large for a number stay texts. */
export function valueData(node: ConstValueNode): JsonValue {
  switch (node.kind) {
    case "NullValue":
      return null;
    case "IntValue":
    case "FloatValue":
      return Number.isFinite(Number(node.value)) ? Number(node.value) : node.value;
    case "ListValue":
      return node.values.map(valueData);
    case "ObjectValue": {
      const data: JsonObject = {};
      for (const { name, value } of node.fields) {
        // A field may be called `__proto__`.
        Object.defineProperty(data, name.value, {
          value: valueData(value),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      return data;
    }
    default:
      return node.value;
  }
}
