/** What the registry calls the outside for. */
export const OUTBOUND_PURPOSES = ["import", "try", "webhook", "probe"] as const;
export type OutboundPurpose = (typeof OUTBOUND_PURPOSES)[number];

/** Where an administrator lets the registry call, and for what. */
export interface OutboundRule {
  /** A pattern of origins as `parseOriginPattern` reads it: `https://api.example.com`, `https://*.example.com:8443`. */
  origin: string;
  purposes: readonly OutboundPurpose[];
  /** Whether names may lead to addresses inside the organisation: loopback, private, carrier-grade NAT. */
  allowPrivate: boolean;
}

/** A pattern of origins in its parts. */
export interface OriginPattern {
  scheme: "http" | "https";
  /** As URLs write it: small letters, punycode, IPv6 in brackets. Empty where the pattern is for any host. */
  host: string;
  /** `exact`: this host; `below`: every name that ends in `.host`, not the host itself; `any`: every host. */
  match: "exact" | "below" | "any";
  /** Null: every port. */
  port: number | null;
}

const DEFAULT_PORTS = { http: 80, https: 443 } as const;

/**
 * Reads `scheme://host`, `scheme://*.host` or `scheme://*`, with `:port` or `:*` where it is not the scheme's own port.
 * Null for anything else: other schemes, credentials, paths, wildcards in the middle.
 */
export function parseOriginPattern(text: string): OriginPattern | null {
  const parts = /^(https?):\/\/(\*\.|\*(?=:|$))?([^/?#@\\*:\s]+|\[[0-9a-f:.]+\])?(?::(\d{1,5}|\*))?\/?$/i.exec(
    text.trim(),
  );
  if (!parts) return null;
  const [, schemeText = "", wildcard, hostText = "", portText] = parts;
  const scheme = schemeText.toLowerCase() === "https" ? "https" : "http";
  const port = readPort(portText, DEFAULT_PORTS[scheme]);
  if (port === undefined) return null;
  if (wildcard === "*") return hostText === "" ? { scheme, host: "", match: "any", port } : null;
  const host = canonicalHost(hostText);
  if (host === null) return null;
  return { scheme, host, match: wildcard ? "below" : "exact", port };
}

function readPort(text: string | undefined, usual: number): number | null | undefined {
  if (text === undefined) return usual;
  if (text === "*") return null;
  const port = Number(text);
  return port >= 1 && port <= 65_535 ? port : undefined;
}

/** A host as `URL` writes it, so that the two can be compared; null where it is none. */
function canonicalHost(text: string): string | null {
  if (text === "" || !URL.canParse(`http://${text}/`)) return null;
  const url = new URL(`http://${text}/`);
  return url.hostname === "" || url.port !== "" || url.username !== "" || url.pathname !== "/" ? null : url.hostname;
}

/** A pattern as it is kept and shown: the one way to write it. */
export function formatOriginPattern({ scheme, host, match, port }: OriginPattern): string {
  const name = match === "any" ? "*" : match === "below" ? `*.${host}` : host;
  const suffix = port === DEFAULT_PORTS[scheme] ? "" : `:${port ?? "*"}`;
  return `${scheme}://${name}${suffix}`;
}

/** The port that a URL leads to. */
export function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? DEFAULT_PORTS.https : DEFAULT_PORTS.http;
}

/** Whether a pattern is for this address. */
export function matchesOrigin(pattern: OriginPattern, url: URL): boolean {
  if (url.protocol !== `${pattern.scheme}:`) return false;
  if (pattern.port !== null && pattern.port !== portOf(url)) return false;
  const host = url.hostname.replace(/\.$/, "");
  if (pattern.match === "any") return host !== "";
  return pattern.match === "exact" ? host === pattern.host : host.endsWith(`.${pattern.host}`);
}
