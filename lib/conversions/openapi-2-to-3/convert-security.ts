import { keptFields, objectOf } from "@/lib/conversions/openapi/rebuild";
import type { JsonValue } from "@/lib/specs/model";
import { textField } from "@/lib/specs/openapi/fields";
import { childNode, type SourceNode } from "@/lib/specs/source/source-node";

/** Names of OAuth flows in 2.0, and since 3.0. */
const FLOWS = new Map([
  ["implicit", "implicit"],
  ["password", "password"],
  ["application", "clientCredentials"],
  ["accessCode", "authorizationCode"],
]);

/** A security scheme. */
export function convertSecurityScheme(node: SourceNode): JsonValue {
  const type = textField(node, "type");
  const shared = keptFields(node, ["description"]);
  if (type === "basic") return objectOf([["type", "http"], ["scheme", "basic"], ...shared]);
  if (type !== "oauth2") return objectOf([["type", type], ...shared, ...keptFields(node, ["name", "in"])]);
  const flow = textField(node, "flow") ?? "";
  const inner = objectOf([
    ["authorizationUrl", childNode(node, "authorizationUrl")?.value],
    ["tokenUrl", childNode(node, "tokenUrl")?.value],
    ["scopes", childNode(node, "scopes")?.value ?? {}],
  ]);
  return objectOf([["type", "oauth2"], ...shared, ["flows", { [FLOWS.get(flow) ?? "implicit"]: inner }]]);
}
