import type { Context } from "@/lib/conversions/openapi-2-to-3/context";
import type { JsonObject } from "@/lib/specs/model";
import { textField } from "@/lib/specs/openapi/fields";
import type { SourceNode } from "@/lib/specs/source/source-node";

/** `collectionFormat` of a list in the query or in a form, as style and explode. Nothing for what is no list. */
export function listStyle(node: SourceNode, context: Context): JsonObject {
  if (textField(node, "type") !== "array") return {};
  const format = textField(node, "collectionFormat") ?? "csv";
  if (format === "multi") return { style: "form", explode: true };
  if (format === "ssv") return { style: "spaceDelimited", explode: false };
  if (format === "pipes") return { style: "pipeDelimited", explode: false };
  if (format !== "csv") {
    const message = `The values are separated by \`${format.slice(0, 20)}\` here, by commas in the result.`;
    context.lose("collection-format-tsv", "approximated", message, node);
  }
  return { style: "form", explode: false };
}

/** Notes where a list in a path or header is separated by anything but commas. */
export function requireCommas(node: SourceNode, context: Context): void {
  const format = textField(node, "collectionFormat");
  if (textField(node, "type") !== "array" || format === undefined || format === "csv") return;
  const message = `The values are separated by \`${format.slice(0, 20)}\` here, by commas in the result.`;
  context.lose("collection-format-elsewhere", "approximated", message, node);
}
