import type { ConstValueNode } from "graphql";
import type { GraphqlValue } from "@/lib/specs/graphql/contract";

/** A value of the text with its canonical writing: fields of objects sorted, block strings as ordinary ones. */
export function graphqlValue(node: ConstValueNode): GraphqlValue {
  return { text: valueText(node), node };
}

function valueText(node: ConstValueNode): string {
  switch (node.kind) {
    case "NullValue":
      return "null";
    case "StringValue":
      return JSON.stringify(node.value);
    case "BooleanValue":
      return String(node.value);
    case "ListValue":
      return `[${node.values.map(valueText).join(", ")}]`;
    case "ObjectValue": {
      const fields = node.fields.map(({ name, value }) => `${name.value}: ${valueText(value)}`);
      return `{${fields.sort().join(", ")}}`;
    }
    default:
      return node.value;
  }
}
