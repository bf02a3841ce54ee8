import type { Loss } from "@/lib/conversions/conversion";
import { Losses } from "@/lib/conversions/losses";
import { ComponentNames, type OldHome } from "@/lib/conversions/openapi-2-to-3/component-names";
import { Context } from "@/lib/conversions/openapi-2-to-3/context";
import { convertBody } from "@/lib/conversions/openapi-2-to-3/convert-body";
import { convertPathItem } from "@/lib/conversions/openapi-2-to-3/convert-operation";
import { convertParameter } from "@/lib/conversions/openapi-2-to-3/convert-parameter";
import { convertResponse } from "@/lib/conversions/openapi-2-to-3/convert-response";
import { convertSchema } from "@/lib/conversions/openapi-2-to-3/convert-schema";
import { convertSecurityScheme } from "@/lib/conversions/openapi-2-to-3/convert-security";
import { convertServers } from "@/lib/conversions/openapi-2-to-3/convert-servers";
import { keptFields, mappedMembers, objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonObject, JsonValue } from "@/lib/specs/model";
import { textField } from "@/lib/specs/openapi/fields";
import { GRAMMARS } from "@/lib/specs/openapi/grammars";
import { childNode, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** The version of 3.0 that results carry: the newest of its patch versions. */
const VERSION = "3.0.4";

/** A bundled 2.0 document as one of 3.0, and what it could not take along. */
export function convertDocument(root: SourceNode): { document: JsonObject; lost: Loss[] } {
  const losses = new Losses(root.place.file);
  const context = new Context(root, new ComponentNames(root, losses), losses);
  noteUnknown(root, context);
  const document = objectOf([
    ["openapi", VERSION],
    ...keptFields(root, ["info", "tags", "externalDocs", "security"]),
    ["servers", convertServers(root, context)],
    ["paths", mappedMembers(childNode(root, "paths"), (item, path) => convertPathItem(path, item, context)) ?? {}],
    ["components", components(root, context)],
  ]);
  return { document, lost: losses.list() };
}

function components(root: SourceNode, context: Context): JsonObject | undefined {
  const parameters = memberNodes(childNode(root, "parameters"));
  const isIn = (node: SourceNode, ...locations: string[]): boolean => locations.includes(textField(node, "in") ?? "");
  const bodies = parameters.filter(([, node]) => isIn(node, "body"));
  const plain = parameters.filter(([, node]) => !isIn(node, "body", "formData"));
  const named = (
    home: OldHome,
    members: readonly [string, SourceNode][],
    turn: (node: SourceNode) => JsonValue | undefined,
  ): JsonObject | undefined =>
    members.length === 0
      ? undefined
      : objectOf(members.map(([name, node]) => [context.names.of(home, name), turn(node)] as const));
  const result = objectOf([
    [
      "schemas",
      named("definitions", memberNodes(childNode(root, "definitions")), (node) => convertSchema(node, context)),
    ],
    ["parameters", named("parameters", plain, (node) => convertParameter(node, context))],
    [
      "requestBodies",
      named("parameters", bodies, (node) => convertBody(node, context.defaultTypes("consumes"), context)),
    ],
    [
      "responses",
      named("responses", memberNodes(childNode(root, "responses")), (node) =>
        convertResponse(node, context.defaultTypes("produces"), context),
      ),
    ],
    ["securitySchemes", mappedMembers(childNode(root, "securityDefinitions"), convertSecurityScheme)],
  ]);
  return Object.keys(result).length > 0 ? result : undefined;
}

function noteUnknown(root: SourceNode, context: Context): void {
  const known = GRAMMARS["2.0"].root?.fields ?? {};
  for (const [key, node] of memberNodes(root)) {
    if (Object.hasOwn(known, key) || key.startsWith("x-")) continue;
    const message = `The document has no field \`${key.slice(0, 60)}\`; it is left out.`;
    context.lose("unknown-field", "dropped", message, node);
  }
}
