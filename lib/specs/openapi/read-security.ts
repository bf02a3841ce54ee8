import type { OAuthFlow, SecurityRequirement, SecurityScheme } from "@/lib/specs/model";
import { extensionsOf, flagField, present, textField, textListField } from "@/lib/specs/openapi/fields";
import type { Reading } from "@/lib/specs/openapi/reading";
import { childNode, isObject, itemNodes, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** 2.0 names of OAuth flows → the names since 3.0. */
const SWAGGER2_FLOWS: Record<string, string> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

/** A `security` list, or undefined where there is none. An empty list demands nothing. */
export function readSecurity(node: SourceNode | undefined): SecurityRequirement[] | undefined {
  if (!node || !Array.isArray(node.value)) return undefined;
  return itemNodes(node)
    .filter((item) => isObject(item.value))
    .map((item) => new Map(memberNodes(item).map(([name]) => [name, textListField(item, name) ?? []])));
}

/** The named security schemes of a document. */
export function readSecuritySchemes(node: SourceNode | undefined, reading: Reading): Map<string, SecurityScheme> {
  const schemes = new Map<string, SecurityScheme>();
  for (const [name, inner] of memberNodes(node)) {
    const scheme = reading.target(inner);
    const type = scheme && textField(scheme, "type");
    if (scheme && type !== undefined) schemes.set(name, readScheme(name, type, scheme, reading));
  }
  return schemes;
}

function readScheme(name: string, type: string, node: SourceNode, reading: Reading): SecurityScheme {
  const isBasic = reading.isSwagger2 && type === "basic";
  return {
    place: node.place,
    name,
    type: isBasic ? "http" : type,
    ...present({
      description: textField(node, "description"),
      in: textField(node, "in"),
      parameterName: textField(node, "name"),
      scheme: isBasic ? "basic" : textField(node, "scheme"),
      bearerFormat: textField(node, "bearerFormat"),
      openIdConnectUrl: textField(node, "openIdConnectUrl"),
      oauth2MetadataUrl: textField(node, "oauth2MetadataUrl"),
      deprecated: flagField(node, "deprecated"),
      extensions: extensionsOf(node),
    }),
    flows: reading.isSwagger2 ? swagger2Flows(node) : readFlows(childNode(node, "flows")),
  };
}

function readFlows(node: SourceNode | undefined): Map<string, OAuthFlow> {
  const flows = memberNodes(node).filter(([name, flow]) => !name.startsWith("x-") && isObject(flow.value));
  return new Map(flows.map(([name, flow]) => [name, readFlow(flow)]));
}

function swagger2Flows(node: SourceNode): Map<string, OAuthFlow> {
  const flow = textField(node, "flow");
  if (flow === undefined) return new Map();
  return new Map([[SWAGGER2_FLOWS[flow] ?? flow, readFlow(node)]]);
}

function readFlow(node: SourceNode): OAuthFlow {
  const scopes = new Map<string, string>();
  for (const [name, description] of memberNodes(childNode(node, "scopes"))) {
    if (!name.startsWith("x-")) scopes.set(name, typeof description.value === "string" ? description.value : "");
  }
  return {
    ...present({
      authorizationUrl: textField(node, "authorizationUrl"),
      tokenUrl: textField(node, "tokenUrl"),
      refreshUrl: textField(node, "refreshUrl"),
      deviceAuthorizationUrl: textField(node, "deviceAuthorizationUrl"),
    }),
    scopes,
  };
}
