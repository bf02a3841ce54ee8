import type { SecurityRequirement, SecurityScheme, SpecModel } from "@/lib/specs/model";

/** One alternative in terms that do not depend on what schemes are called: what proves it → the scopes it needs. */
export type Credentials = ReadonlyMap<string, CredentialNeed>;

/** What one scheme asks for. */
export interface CredentialNeed {
  /** The name by which people know the scheme. */
  name: string;
  scopes: readonly string[];
}

/** The alternatives of an operation. An empty list of requirements means that anyone may call. */
export function alternativesOf(model: SpecModel, requirements: readonly SecurityRequirement[]): Credentials[] {
  if (requirements.length === 0) return [new Map()];
  return requirements.map((requirement) => {
    const needs = new Map<string, CredentialNeed>();
    for (const [name, scopes] of requirement)
      needs.set(identityOf(model, name), { name, scopes: [...new Set(scopes)].sort() });
    return needs;
  });
}

/** What a caller must hold for a scheme: kind and place, not the scheme's name. */
export function identityOf(model: SpecModel, name: string): string {
  const scheme = model.securitySchemes.get(name);
  if (!scheme) return `undefined ${name}`;
  const identity = schemeIdentity(scheme);
  if (scheme.type !== "oauth2") return identity;
  let alike = 0;
  for (const other of model.securitySchemes.values()) if (schemeIdentity(other) === identity) alike++;
  return alike > 1 ? `${identity} ${name}` : identity;
}

function schemeIdentity(scheme: SecurityScheme): string {
  switch (scheme.type) {
    case "apiKey":
      if (scheme.in === "header" && scheme.parameterName?.toLowerCase() === "authorization") return "http bearer";
      return `apiKey ${scheme.in ?? ""} ${scheme.in === "header" ? scheme.parameterName?.toLowerCase() : scheme.parameterName}`;
    case "basic":
      return "http basic";
    case "http":
      return `http ${scheme.scheme?.toLowerCase() ?? ""}`;
    case "openIdConnect":
      return `openIdConnect ${scheme.openIdConnectUrl ?? ""}`;
    default:
      return scheme.type;
  }
}
