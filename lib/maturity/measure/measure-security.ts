import type { Share } from "@/lib/maturity/model/facts";
import type { Operation, SecurityScheme, Server, SpecModel } from "@/lib/specs/model";

/** Whether a caller must prove who they are: no alternative lets anonymous people in. */
export function isSecured({ security }: Operation): boolean {
  return security.length > 0 && security.every((requirement) => requirement.size > 0);
}

function nameOf({ type, scheme, in: place }: SecurityScheme): string {
  if (type === "basic") return "http basic";
  if (type === "http") return `http ${(scheme ?? "").toLowerCase()}`.trim();
  return type === "apiKey" ? `apiKey ${place ?? ""}`.trim() : type;
}

/** The types of the schemes that operations ask for, sorted: `http bearer`, `oauth2`. */
export function schemesInUse(model: SpecModel, operations: readonly Operation[]): string[] {
  const used = new Set(
    operations.flatMap(({ security }) => security.flatMap((requirement) => [...requirement.keys()])),
  );
  const known = [...used].flatMap((name) => model.securitySchemes.get(name) ?? []);
  return [...new Set(known.map(nameOf))].sort();
}

/** An address with the defaults of its variables in it. */
function addressOf({ url, variables }: Server): string {
  return url.replaceAll(/\{([^{}]*)\}/g, (whole, name: string) => variables?.get(name)?.default ?? whole);
}

/** Of the addresses that name a scheme, each once: those over https or wss. */
export function secureServers(model: SpecModel, operations: readonly Operation[]): Share {
  const servers = new Set([...model.servers, ...operations.flatMap((operation) => operation.servers)]);
  const addresses = new Set([...servers].map(addressOf));
  const schemes = [...addresses].flatMap(
    (address) => /^([a-z][a-z0-9+.-]*):\/\//i.exec(address)?.[1]?.toLowerCase() ?? [],
  );
  return { count: schemes.filter((scheme) => scheme === "https" || scheme === "wss").length, of: schemes.length };
}
