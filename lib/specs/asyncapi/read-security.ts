import { canonicalJson } from "@/lib/core/canonical-json";
import type { AsyncReading } from "@/lib/specs/asyncapi/async-reading";
import type { OAuthFlow, SecurityRequirement, SecurityScheme } from "@/lib/specs/model";
import { extensionsOf, flagField, present, textField, textListField } from "@/lib/specs/openapi/fields";
import { pointerSegments } from "@/lib/specs/source/pointer";
import { childNode, isObject, itemNodes, memberNodes, type SourceNode } from "@/lib/specs/source/source-node";

/** Reads the named security schemes of the components into the reading. */
export function readSecuritySchemes(node: SourceNode | undefined, reading: AsyncReading): void {
  for (const [name, inner] of memberNodes(node)) {
    const target = reading.target(inner);
    const scheme = target && schemeAt(name, target);
    if (scheme) reading.securitySchemes.set(name, scheme);
  }
}

/** A `security` list: names with scopes up to 2.x, the schemes themselves in 3.x. Each item is an alternative. */
export function readSecurity(node: SourceNode | undefined, reading: AsyncReading): SecurityRequirement[] {
  const items = itemNodes(node).filter((item) => isObject(item.value));
  reading.spend(items.length);
  if (reading.major < 3) {
    return items.map((item) => new Map(memberNodes(item).map(([name]) => [name, textListField(item, name) ?? []])));
  }
  return items.flatMap((item) => {
    const target = reading.target(item);
    if (!target) return [];
    const name = schemeName(target, reading);
    return [new Map([[name, textListField(target, "scopes") ?? []]])];
  });
}

/** The name of a component, or of one that says the same; else what it is and where. The scheme is then known by it. */
function schemeName(node: SourceNode, reading: AsyncReading): string {
  const [first, second, third] = pointerSegments(node.place.pointer);
  if (first === "components" && second === "securitySchemes" && third !== undefined) return third;
  const name = `${textField(node, "type") ?? "scheme"} of ${node.place.pointer}`;
  const scheme = schemeAt(name, node);
  if (!scheme) return name;
  const same = [...reading.securitySchemes.values()].find((other) => meaningOf(other) === meaningOf(scheme));
  if (!same) reading.securitySchemes.set(name, scheme);
  return same?.name ?? name;
}

/** All that matters to whoever wants to get in. */
function meaningOf({ type, in: where, parameterName, scheme, openIdConnectUrl, flows }: SecurityScheme): string {
  const offers = [...flows].map(([name, flow]) => ({ name, ...flow, scopes: [...flow.scopes.keys()].sort() }));
  return canonicalJson([
    type,
    where,
    parameterName,
    scheme,
    openIdConnectUrl,
    offers.map((one) => canonicalJson(one)).sort(),
  ]);
}

function schemeAt(name: string, node: SourceNode): SecurityScheme | undefined {
  const type = textField(node, "type");
  if (type === undefined) return undefined;
  return {
    place: node.place,
    name,
    ...typeOf(type, node),
    ...present({
      description: textField(node, "description"),
      scheme: textField(node, "scheme"),
      bearerFormat: textField(node, "bearerFormat"),
      openIdConnectUrl: textField(node, "openIdConnectUrl"),
      deprecated: flagField(node, "deprecated"),
      extensions: extensionsOf(node),
    }),
    flows: new Map(
      memberNodes(childNode(node, "flows"))
        .filter(([flow, inner]) => !flow.startsWith("x-") && isObject(inner.value))
        .map(([flow, inner]) => [flow, flowOf(inner)]),
    ),
  };
}

/** `httpApiKey` is what OpenAPI calls `apiKey`; AsyncAPI's own `apiKey` is the user or the password of the connection. */
function typeOf(type: string, node: SourceNode): Pick<SecurityScheme, "type" | "in" | "parameterName"> {
  const place = present({ in: textField(node, "in"), parameterName: textField(node, "name") });
  return type === "httpApiKey" ? { type: "apiKey", ...place } : { type, ...place };
}

function flowOf(node: SourceNode): OAuthFlow {
  const written = childNode(node, "availableScopes") ?? childNode(node, "scopes");
  const scopes = memberNodes(written).filter(([name]) => !name.startsWith("x-"));
  return {
    ...present({
      authorizationUrl: textField(node, "authorizationUrl"),
      tokenUrl: textField(node, "tokenUrl"),
      refreshUrl: textField(node, "refreshUrl"),
    }),
    scopes: new Map(scopes.map(([name, { value }]) => [name, typeof value === "string" ? value : ""])),
  };
}
