import ipaddr from "ipaddr.js";
import { matchesOrigin, type OutboundPurpose, type OutboundRule, parseOriginPattern } from "./model";

/**
 * What an address is to the guard. `public`: anybody's; `private`: inside the organisation or this machine, only where a
 * rule says so; `never`: metadata services of clouds, link-local, multicast, unspecified, reserved.
 */
export type AddressKind = "public" | "private" | "never";

/** Where clouds give machines their credentials, outside the link-local range. */
const METADATA = new Set(["100.100.100.200", "168.63.129.16", "fd00:ec2::254", "fd20:ce::254", "fd00:42::42"]);
const PRIVATE_RANGES: ReadonlySet<string> = new Set(["loopback", "private", "carrierGradeNat", "uniqueLocal"]);
const GLOBAL_IPV6 = ipaddr.parseCIDR("2000::/3");
const WELL_KNOWN_NAT64 = ipaddr.parseCIDR("64:ff9b::/96");

/** An IP address in the one way to write it, IPv4 where it leads to IPv4; the text itself where it is none. */
export function plainAddress(text: string): string {
  const bare = text.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return bare;
  const address = ipaddr.parse(bare);
  return ((address instanceof ipaddr.IPv6 ? embeddedIpv4(address) : null) ?? address).toString();
}

/** What an IP address is, whichever way it is written; IPv4 inside IPv6 counts as the address that it leads to. */
export function addressKind(text: string): AddressKind {
  const bare = text.replace(/^\[|\]$/g, "").replace(/%.*$/, "");
  if (!ipaddr.isValid(bare)) return "never";
  const address = ipaddr.parse(bare);
  if (address instanceof ipaddr.IPv6) return kindOfIpv6(address);
  return kindOfIpv4(address);
}

function kindOfIpv4(address: ipaddr.IPv4): AddressKind {
  if (METADATA.has(address.toString())) return "never";
  const range = address.range();
  if (range === "unicast") return "public";
  return PRIVATE_RANGES.has(range) ? "private" : "never";
}

function kindOfIpv6(address: ipaddr.IPv6): AddressKind {
  const inner = embeddedIpv4(address);
  if (inner) return kindOfIpv4(inner);
  if (METADATA.has(address.toString())) return "never";
  const range: string = address.range();
  if (range === "unicast") return address.match(GLOBAL_IPV6) ? "public" : "never";
  return PRIVATE_RANGES.has(range) ? "private" : "never";
}

/** The IPv4 address that an IPv6 one leads to: mapped (RFC 4291), 6to4 (RFC 3056), NAT64 (RFC 6052). */
function embeddedIpv4(address: ipaddr.IPv6): ipaddr.IPv4 | null {
  if (address.isIPv4MappedAddress()) return address.toIPv4Address();
  const bytes = address.toByteArray();
  if (address.range() === "6to4") return new ipaddr.IPv4(bytes.slice(2, 6));
  if (address.match(WELL_KNOWN_NAT64)) return new ipaddr.IPv4(bytes.slice(12, 16));
  return null;
}

/** What the rules say of one address of the web. */
export interface Permit {
  allowPrivate: boolean;
  /** A rule names exactly this host and port: only then may it be the registry's own address. */
  isNamed: boolean;
}

/** What the rules for this purpose allow at `url`; null where none of them is for it. */
export function permitFor(url: URL, purpose: OutboundPurpose, rules: readonly OutboundRule[]): Permit | null {
  const fitting = rules.flatMap((rule) => {
    const pattern = rule.purposes.includes(purpose) ? parseOriginPattern(rule.origin) : null;
    return pattern && matchesOrigin(pattern, url) ? [{ rule, pattern }] : [];
  });
  if (fitting.length === 0) return null;
  return {
    allowPrivate: fitting.some(({ rule }) => rule.allowPrivate),
    isNamed: fitting.some(
      ({ rule, pattern }) => rule.allowPrivate && pattern.match === "exact" && pattern.port !== null,
    ),
  };
}

/** Fields that a message to another server takes along; everything else may be a credential of the first one. */
const CARRIED_ACROSS_ORIGINS = new Set(["accept", "accept-language", "content-type", "content-language", "user-agent"]);
const STATUSES_TO_GET = new Set([301, 302, 303]);

/** A request as the guard sends it. */
export interface OutboundMessage {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: Uint8Array | undefined;
}

/** Whether an answer asks to go elsewhere (RFC 9110 §15.4); 300 and 304 do not. */
export function isRedirect(status: number): boolean {
  return [301, 302, 303, 307, 308].includes(status);
}

/**
 * The request that follows a redirect: POST becomes GET as browsers do (Fetch standard, HTTP-redirect fetch), and another
 * origin is told no header that could hold a credential.
 */
export function followRedirect(message: OutboundMessage, status: number, target: URL): OutboundMessage {
  const becomesGet =
    status === 303
      ? !["GET", "HEAD"].includes(message.method)
      : STATUSES_TO_GET.has(status) && message.method === "POST";
  const sameOrigin = target.origin === message.url.origin;
  const headers = Object.entries(message.headers).filter(
    ([name]) =>
      (sameOrigin || CARRIED_ACROSS_ORIGINS.has(name.toLowerCase())) &&
      !(becomesGet && name.toLowerCase().startsWith("content-")),
  );
  return {
    url: target,
    method: becomesGet ? "GET" : message.method,
    headers: Object.fromEntries(headers),
    body: becomesGet ? undefined : message.body,
  };
}

/** Fields that belong to one connection (RFC 9110 §7.6.1), or that the guard sets itself. */
const OF_THE_CONNECTION = new Set([
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "http2-settings",
  "expect",
  "host",
  "content-length",
  "accept-encoding",
]);

/** Fields of a request without those of the connection. Names come back in small letters. */
export function endToEndFields(headers: Readonly<Record<string, string>>): Record<string, string> {
  const listed = Object.entries(headers)
    .filter(([name]) => name.toLowerCase() === "connection")
    .flatMap(([, value]) => value.split(",").map((one) => one.trim().toLowerCase()));
  const kept = Object.entries(headers)
    .map(([name, value]): [string, string] => [name.toLowerCase(), value])
    .filter(([name]) => !OF_THE_CONNECTION.has(name) && !listed.includes(name));
  return Object.fromEntries(kept);
}
