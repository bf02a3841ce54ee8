import type { PlaceKey } from "@/lib/diff/place";
import type { OAuthFlow, SecurityScheme } from "@/lib/specs/model";
import { step } from "./difference";
import { identitiesOf } from "./security-identity";
import type { Walk } from "./walk";

/** Compares how tokens are got: OAuth flows, their addresses, and the scopes they offer. */
export function compareSecuritySchemes(walk: Walk): void {
  for (const [before, after] of identitiesOf(walk).pairs) compareFlows(walk, after.name, before, after);
}

const OWN_ADDRESSES = ["openIdConnectUrl", "oauth2MetadataUrl"] as const;
const FLOW_ADDRESSES = ["authorizationUrl", "tokenUrl", "refreshUrl", "deviceAuthorizationUrl"] as const;

function compareFlows(walk: Walk, name: string, from: SecurityScheme, to: SecurityScheme): void {
  const report = (place: PlaceKey, flow: string, detail: string, before?: string, after?: string): void => {
    const trail = step(step(undefined, "security schemes"), name);
    walk.report({
      place,
      subject: `Security scheme \`${name}\``,
      trail: step(detail ? step(trail, flow) : trail, detail || flow),
      facts: { name: detail || flow, before, after, note: flow },
      from: from.place,
      to: to.place,
    });
  };
  for (const key of OWN_ADDRESSES)
    if (from[key] !== to[key]) report("none/security-scheme/address/changed", from.type, key, from[key], to[key]);
  for (const flow of new Set([...from.flows.keys(), ...to.flows.keys()])) {
    const before = from.flows.get(flow);
    const after = to.flows.get(flow);
    if (!before) report("none/security-scheme/flow/added", flow, "");
    else if (!after) report("none/security-scheme/flow/removed", flow, "");
    else compareFlow(flow, before, after, report);
  }
}

function compareFlow(
  flow: string,
  from: OAuthFlow,
  to: OAuthFlow,
  report: (place: PlaceKey, flow: string, detail: string, before?: string, after?: string) => void,
): void {
  for (const key of FLOW_ADDRESSES) {
    if (from[key] !== to[key]) report("none/security-scheme/address/changed", flow, key, from[key], to[key]);
  }
  for (const scope of from.scopes.keys())
    if (!to.scopes.has(scope)) report("none/security-scheme/scope/removed", flow, scope);
  for (const scope of to.scopes.keys())
    if (!from.scopes.has(scope)) report("none/security-scheme/scope/added", flow, scope);
}
