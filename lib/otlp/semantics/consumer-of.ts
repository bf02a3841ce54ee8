import type { Attributes } from "@/lib/otlp/model";
import type { ObservedConsumer } from "@/lib/usage/model/observation";
import { textAttribute } from "./read-attribute";
import { isPersonNumber } from "./person-number";

/** Who called; how many attributes were passed over because they hold a person, an address, a secret or no valid id. */
export interface FoundConsumer {
  consumer: ObservedConsumer | null;
  withheld: number;
}

const FORWARDED_CERTIFICATE = "http.request.header.x-forwarded-client-cert";
const LONGEST = 200;
/** SPIFFE-ID §2.3: at most 2,048 bytes; ours are keys of an index. */
const LONGEST_SPIFFE = 512;

/** What says who is at the other end of the connection. */
const OF_CONNECTIONS: ReadonlySet<string> = new Set([
  "peer.service",
  "spiffe.id",
  "tls.client.spiffe_id",
  FORWARDED_CERTIFICATE,
]);

/** Whether an attribute may name who calls where a broker stands between: at the other end of the connection is the broker. */
export function saysMoreThanConnection(attribute: string): boolean {
  return !OF_CONNECTIONS.has(attribute);
}

/** The first of the attributes that names a program. */
export function consumerOf(attributes: Attributes, keys: readonly string[]): FoundConsumer {
  let withheld = 0;
  for (const attribute of keys) {
    const text = textAttribute(attributes, [attribute], 1_024);
    if (text === null) continue;
    const value = programIn(attribute, text);
    if (value !== null) return { consumer: { attribute, value }, withheld };
    withheld++;
  }
  return { consumer: null, withheld };
}

/** What of an attribute's value names a program; null for a person, an address, a secret, or no valid id. */
export function programIn(attribute: string, text: string): string | null {
  if (attribute.includes("spiffe") || /^spiffe:/i.test(text)) return spiffeId(text);
  if (attribute === FORWARDED_CERTIFICATE) return spiffeId(certificateUri(text));
  return text.length > LONGEST || isPersonal(text) || isSecret(text) ? null : text;
}

/** The URI of the last certificate in Envoy's `x-forwarded-client-cert`: who is connected to the service itself. */
function certificateUri(text: string): string {
  const last = text.split(",").at(-1) ?? "";
  return /(?:^|;)\s*URI=([^;,\s"]+)/i.exec(last)?.[1] ?? "";
}

/** A SPIFFE id as its standard writes it (SPIFFE-ID §2), else null. */
export function spiffeId(text: string): string | null {
  if (text.length > LONGEST_SPIFFE) return null;
  const [, path] = /^spiffe:\/\/[a-z0-9._-]{1,255}((?:\/[A-Za-z0-9._-]+)*)$/.exec(text) ?? [];
  if (path === undefined) return null;
  return path.split("/").some((segment) => segment === "." || segment === "..") ? null : text;
}

const MAIL = /[^\s@/](?:@|%40)[^\s@/]+\.[^\s@/]/i;
const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d{1,5})?(?:\/\d{1,2})?$/;
const IPV6 = /^\[?(?=[0-9a-f:.%]*:[0-9a-f:.%]*:)[0-9a-f:.]{2,45}(?:%[0-9a-z]+)?\]?(?::\d{1,5})?(?:\/\d{1,3})?$/i;

/** Whether a value looks like an e-mail address, an IP address (with a port or a prefix or not), or a number of a person. */
export function isPersonal(text: string): boolean {
  return MAIL.test(text) || IPV4.test(text) || IPV6.test(text) || isPersonNumber(text);
}

/** Whether a value looks like what opens doors: a JSON web token, or a field of authorization. */
function isSecret(text: string): boolean {
  return /^eyJ[\w-]+\./.test(text) || /^(?:bearer|basic|digest|negotiate)\s/i.test(text);
}
