import { type Context, referenceOf } from "@/lib/conversions/openapi-2-to-3/context";
import { convertHeader } from "@/lib/conversions/openapi-2-to-3/convert-parameter";
import { convertSchema } from "@/lib/conversions/openapi-2-to-3/convert-schema";
import { keptFields, mappedMembers, objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { textField } from "@/lib/specs/openapi/fields";
import { childNode, isObject, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** The responses of an operation that produces these media types. */
export function convertResponses(
  operation: SourceNode,
  produces: readonly string[],
  context: Context,
): JsonObject | undefined {
  const isUsual = produces.join() === context.defaultTypes("produces").join();
  return mappedMembers(childNode(operation, "responses"), (node, status) => {
    if (status.startsWith("x-")) return node.value;
    const reference = referenceOf(node);
    // A shared response has the media types of the document; where the operation has its own, so has its response.
    if (reference?.startsWith("#/responses/") && isUsual) return context.reference(reference);
    const target = context.target(node);
    return convertResponse(target ?? node, produces, context);
  });
}

/** One response, written out. */
export function convertResponse(node: SourceNode, produces: readonly string[], context: Context): JsonValue {
  context.spend();
  if (!isObject(node.value)) return node.value;
  const schema = childNode(node, "schema");
  const examples = childNode(node, "examples");
  const description = textField(node, "description");
  if (description === undefined)
    context.lose("missing-description", "assumed", "The response has no description; it is empty in the result.", node);
  for (const [type, example] of memberNodes(examples)) {
    if (type.startsWith("x-") || (schema && produces.includes(type))) continue;
    const message = `The example is of ${type.slice(0, 80)}, which the response does not have.`;
    context.lose("example-without-media-type", "dropped", message, example);
  }
  const media = (type: string): JsonObject =>
    objectOf([
      ["schema", schema && convertSchema(schema, context)],
      ["example", examples && childNode(examples, type)?.value],
    ]);
  return objectOf([
    ["description", description ?? ""],
    ...keptFields(node, []),
    ["headers", mappedMembers(childNode(node, "headers"), (header) => convertHeader(header, context))],
    ["content", schema && objectOf(produces.map((type) => [type, media(type)] as const))],
  ]);
}
