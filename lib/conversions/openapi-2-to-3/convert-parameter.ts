import type { Context } from "@/lib/conversions/openapi-2-to-3/context";
import { valueSchema } from "@/lib/conversions/openapi-2-to-3/convert-value";
import { listStyle, requireCommas } from "@/lib/conversions/openapi-2-to-3/list-style";
import { keptFields, objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonObject } from "@/lib/specs/model";
import { textField } from "@/lib/specs/openapi/fields";
import { childNode, type SourceNode } from "@/lib/specs/source/source-node";

const RESERVED = new Set(["accept", "content-type", "authorization"]);

/** A parameter of the path, query or headers; undefined where it has no name or no such place. */
export function convertParameter(node: SourceNode, context: Context): JsonObject | undefined {
  const name = textField(node, "name");
  const location = textField(node, "in");
  if (name === undefined || (location !== "path" && location !== "query" && location !== "header")) {
    context.lose("unreadable-parameter", "dropped", "The parameter has no name or no place that is known.", node);
    return undefined;
  }
  if (location === "header" && RESERVED.has(name.toLowerCase())) {
    const message = `Tools for 3.x ignore a header parameter called ${name}.`;
    context.lose("reserved-header", "approximated", message, node);
  }
  if (location !== "query") requireCommas(node, context);
  return objectOf([
    ["name", name],
    ["in", location],
    ...keptFields(node, ["description", "required", ...(location === "query" ? ["allowEmptyValue"] : [])]).filter(
      ([key]) => key !== "x-nullable" && !(location === "path" && key === "required"),
    ),
    ["required", location === "path" ? true : childNode(node, "required")?.value],
    ...Object.entries(location === "query" ? listStyle(node, context) : {}),
    ["schema", valueSchema(node, context)],
  ]);
}

/** A header of a response. */
export function convertHeader(node: SourceNode, context: Context): JsonObject {
  requireCommas(node, context);
  return objectOf([
    ...keptFields(node, ["description"]).filter(([key]) => key !== "x-nullable"),
    ["schema", valueSchema(node, context)],
  ]);
}
