import { canonicalJson } from "@/lib/core/canonical-json";
import type { Operation, Parameter, SecurityScheme, SpecModel } from "@/lib/specs/model";
import type { Walk } from "./walk";

/** One alternative in terms that do not depend on what schemes are called: what proves it → the scopes it needs. */
export type Credentials = ReadonlyMap<string, CredentialNeed>;

/** What one scheme asks for. */
export interface CredentialNeed {
  /** The name by which people know the scheme. */
  name: string;
  scopes: readonly string[];
}

/** Which schemes of two versions are the same. */
export interface SchemeIdentities {
  /** Name → identity, for each version. */
  from: ReadonlyMap<string, string>;
  to: ReadonlyMap<string, string>;
  /** Schemes with their counterparts. */
  pairs: readonly (readonly [SecurityScheme, SecurityScheme])[];
}

const memory = new WeakMap<Walk, SchemeIdentities>();

/** The identities of the schemes of both versions; worked out once for each walk. */
export function identitiesOf(walk: Walk): SchemeIdentities {
  const known = memory.get(walk);
  if (known) return known;
  const made = pairSchemes(walk.from, walk.to);
  memory.set(walk, made);
  return made;
}

/** The alternatives of an operation. An empty list of requirements means that anyone may call. */
export function alternativesOf(walk: Walk, which: "from" | "to", operation: Operation): Credentials[] {
  const identities = identitiesOf(walk)[which];
  if (operation.security.length === 0) return [new Map()];
  return operation.security.map((requirement) => {
    const needs = new Map<string, CredentialNeed>();
    for (const [reference, scopes] of requirement) {
      const name = reference.replace(/^#\/components\/securitySchemes\//, "");
      needs.set(identities.get(name) ?? `undefined ${name}`, { name, scopes: [...new Set(scopes)].sort() });
    }
    return needs;
  });
}

/** The identity of the key that a parameter would be, were it described as a security scheme. */
export function parameterIdentity(parameter: Parameter): string {
  return apiKeyIdentity(parameter.in, parameter.name);
}

/**
 * Schemes that are used in the same way are the same, whatever they are called. Where several ask for tokens, the name
 * decides, then what tokens there are and where they come from, then that only one is left.
 */
function pairSchemes(from: SpecModel, to: SpecModel): SchemeIdentities {
  const identities = { from: new Map<string, string>(), to: new Map<string, string>() };
  const pairs: [SecurityScheme, SecurityScheme][] = [];
  const older = byKind(from);
  const newer = byKind(to);
  for (const kind of new Set([...older.keys(), ...newer.keys()])) {
    const before = older.get(kind) ?? [];
    const after = newer.get(kind) ?? [];
    if (!hasTokens(kind)) {
      for (const { name } of before) identities.from.set(name, kind);
      for (const { name } of after) identities.to.set(name, kind);
      continue;
    }
    const isAlone = before.length <= 1 && after.length <= 1;
    const found = pairKind(before, after);
    for (const [scheme, partner] of found) {
      const identity = isAlone ? kind : `${kind} ${detailOf(scheme) || scheme.name}`;
      identities.from.set(scheme.name, identity);
      identities.to.set(partner.name, identity);
    }
    pairs.push(...found);
    for (const { name } of before) if (!identities.from.has(name)) identities.from.set(name, `${kind} ${name}`);
    for (const { name } of after) if (!identities.to.has(name)) identities.to.set(name, `${kind} ${name} (new)`);
  }
  return { ...identities, pairs };
}

function pairKind(
  before: readonly SecurityScheme[],
  after: readonly SecurityScheme[],
): [SecurityScheme, SecurityScheme][] {
  const pairs: [SecurityScheme, SecurityScheme][] = [];
  const waiting = new Set(after);
  let left = [...before];
  const isSame = [
    (a: SecurityScheme, b: SecurityScheme) => a.name === b.name,
    (a: SecurityScheme, b: SecurityScheme) => offerOf(a) === offerOf(b),
    (a: SecurityScheme, b: SecurityScheme) => detailOf(a) !== "" && detailOf(a) === detailOf(b),
    () => left.length === 1 && waiting.size === 1,
  ];
  for (const same of isSame) {
    left = left.filter((scheme) => {
      const partner = [...waiting].find((other) => same(scheme, other));
      if (!partner) return true;
      waiting.delete(partner);
      pairs.push([scheme, partner]);
      return false;
    });
  }
  return pairs;
}

function byKind(model: SpecModel): Map<string, SecurityScheme[]> {
  const found = new Map<string, SecurityScheme[]>();
  for (const scheme of model.securitySchemes.values()) {
    const kind = kindOf(scheme);
    found.set(kind, [...(found.get(kind) ?? []), scheme]);
  }
  return found;
}

function hasTokens(kind: string): boolean {
  return kind === "oauth2" || kind === "openIdConnect";
}

/** All that a scheme says of its tokens. */
function offerOf({ flows, openIdConnectUrl, oauth2MetadataUrl }: SecurityScheme): string {
  const offers = [...flows].map(([name, { scopes, ...flow }]) =>
    canonicalJson([name, flow, [...scopes.keys()].sort()]),
  );
  return canonicalJson([offers.sort(), openIdConnectUrl, oauth2MetadataUrl]);
}

/** Where the tokens of a scheme come from. */
function detailOf({ flows, openIdConnectUrl }: SecurityScheme): string {
  const addresses = [...flows.values()].flatMap((flow) => flow.tokenUrl ?? flow.authorizationUrl ?? []);
  return [...new Set([...addresses, ...(openIdConnectUrl ? [openIdConnectUrl] : [])])].sort().join(" ");
}

/** What a caller must hold for a scheme: kind and place, not the scheme's name. */
function kindOf(scheme: SecurityScheme): string {
  switch (scheme.type) {
    case "apiKey":
      return apiKeyIdentity(scheme.in ?? "", scheme.parameterName ?? "");
    case "basic":
      return "http basic";
    case "http":
      return `http ${scheme.scheme?.toLowerCase() ?? ""}`;
    default:
      return scheme.type;
  }
}

function apiKeyIdentity(place: string, name: string): string {
  if (place !== "header") return `apiKey ${place} ${name}`;
  const header = name.toLowerCase();
  return header === "authorization" ? "http bearer" : `apiKey header ${header}`;
}
