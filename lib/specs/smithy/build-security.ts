import type { SecurityScheme } from "@/lib/specs/model";
import type { ServiceSecurity } from "@/lib/specs/smithy/build-operations";
import type { SmithyContract, SmithyShape, SmithyTrait } from "@/lib/specs/smithy/contract";
import { hasTrait, traitOf } from "@/lib/specs/smithy/traits-of";
import { member } from "@/lib/specs/source/source-node";

/** The ways to prove oneself that are known without the file that declares them: trait → the type of its scheme. */
const KNOWN: Readonly<Record<string, { type: string; scheme?: string }>> = {
  "smithy.api#httpBasicAuth": { type: "http", scheme: "basic" },
  "smithy.api#httpDigestAuth": { type: "http", scheme: "digest" },
  "smithy.api#httpBearerAuth": { type: "http", scheme: "bearer" },
  "smithy.api#httpApiKeyAuth": { type: "apiKey" },
  "aws.auth#sigv4": { type: "http", scheme: "sigv4" },
  "aws.auth#sigv4a": { type: "http", scheme: "sigv4a" },
  "aws.auth#cognitoUserPools": { type: "cognitoUserPools" },
};

/** What the services of a model ask of callers: the traits on them that define authentication. */
export function buildSecurity(contract: SmithyContract): ServiceSecurity {
  const schemes = new Map<string, SecurityScheme>();
  for (const id of contract.services) {
    for (const trait of contract.shapes.get(id)?.traits.values() ?? []) {
      const kind = KNOWN[trait.id] ?? declared(contract.shapes.get(trait.id));
      if (kind) schemes.set(trait.id, schemeOf(trait, kind));
    }
  }
  const auth = contract.services.map((id) => traitOf(contract.shapes.get(id), "auth")?.value).find(Array.isArray);
  const ids = auth ? auth.filter((id): id is string => typeof id === "string" && schemes.has(id)) : [...schemes.keys()];
  return { schemes, byDefault: ids.map((id) => new Map([[id, []]])) };
}

function declared(shape: SmithyShape | undefined): { type: string } | undefined {
  return hasTrait(shape, "authDefinition") ? { type: shape?.name ?? "" } : undefined;
}

function schemeOf(trait: SmithyTrait, kind: { type: string; scheme?: string }): SecurityScheme {
  const [name, place] = [member(trait.value, "name"), member(trait.value, "in")];
  return {
    place: trait.place,
    name: trait.id,
    ...kind,
    ...(typeof name === "string" && kind.type === "apiKey" ? { parameterName: name } : {}),
    ...(typeof place === "string" ? { in: place } : {}),
    flows: new Map(),
  };
}
