import { RegistryError } from "@/lib/core/errors";
import type { OutboundPurpose, OutboundRule } from "@/lib/outbound/model";
import { isOwnAddress } from "@/lib/outbound/own-address";
import {
  addressKind,
  endToEndFields,
  followRedirect,
  isRedirect,
  type OutboundMessage,
  type Permit,
  permitFor,
} from "@/lib/outbound/policy";
import { type HostAddress, type HostResolver, resolveHost } from "@/lib/outbound/resolve-host";
import { type HopAnswer, sendHop } from "@/lib/outbound/send-hop";

const USUAL_REDIRECTS = 5;
const LONGEST_URL = 8_000;

/** A call of the outside. */
export interface OutsideRequest {
  url: string;
  /** GET unless given. */
  method?: string;
  headers?: Record<string, string>;
  body?: Uint8Array;
  purpose: OutboundPurpose;
  /** What administrators allow: `listOutboundRules`. */
  rules: readonly OutboundRule[];
  /** Most bytes of the answer's body, packed and unpacked. */
  maxBytes: number;
  /** For everything together: names, connections, all redirects, the body. */
  timeoutMs: number;
  /** 5 unless given; 0: a redirect is the answer. */
  maxRedirects?: number;
}

/** What came back, from the last address. The body is decoded; its Content-Encoding is gone where it was. */
export interface OutsideAnswer extends HopAnswer {
  url: string;
}

/**
 * The only way out of the server. Every hop has to be allowed by a rule, every address that its name leads to is checked,
 * and the connection goes to an address that was checked. Throws `outbound_refused` where it is not allowed, and
 * `outbound_failed` where the other side does not answer as it should. `resolve` is for tests.
 */
export async function fetchOutside(
  request: OutsideRequest,
  world: { resolve?: HostResolver } = {},
): Promise<OutsideAnswer> {
  const signal = AbortSignal.timeout(request.timeoutMs);
  let message: OutboundMessage = {
    url: readAddress(request.url),
    method: (request.method ?? "GET").toUpperCase(),
    headers: endToEndFields(request.headers ?? {}),
    body: request.body,
  };
  const most = request.maxRedirects ?? USUAL_REDIRECTS;
  for (let hops = 0; ; hops += 1) {
    const answer = await sendGuarded(message, request, signal, world.resolve ?? resolveHost);
    const location = isRedirect(answer.status) ? answer.headers.get("location") : null;
    if (location === null || most === 0) return { ...answer, url: message.url.href };
    if (hops >= most) throw failed(`${message.url.origin} leads on and on: more than ${most} redirects.`);
    if (!URL.canParse(location, message.url)) throw failed(`${message.url.origin} leads to what is no address.`);
    message = followRedirect(message, answer.status, readAddress(new URL(location, message.url).href));
  }
}

async function sendGuarded(
  message: OutboundMessage,
  request: OutsideRequest,
  signal: AbortSignal,
  resolve: HostResolver,
): Promise<HopAnswer> {
  const permit = permitFor(message.url, request.purpose, request.rules);
  if (!permit) {
    throw refused(`No rule lets Concordat call ${message.url.origin}.`, "An administrator can allow it in Settings.");
  }
  const addresses = await addressesOf(message.url, resolve, signal);
  requireAllowed(message.url, addresses, permit);
  try {
    return await sendHop(message, addresses, { ...request, signal });
  } catch (cause) {
    if (cause instanceof RegistryError) throw cause;
    throw failed(reasonOf(cause, message.url, signal, request.timeoutMs), cause);
  }
}

/** Throws `outbound_refused` for what is no plain address of the web. */
function readAddress(text: string): URL {
  const url = text.length <= LONGEST_URL && URL.canParse(text) ? new URL(text) : null;
  if (!url || !["http:", "https:"].includes(url.protocol) || url.hostname === "") {
    throw refused("Only http:// and https:// addresses are called.", "Give a whole address.");
  }
  if (url.username !== "" || url.password !== "") {
    throw refused("An address must not carry credentials.", "Send them in a header.");
  }
  return url;
}

async function addressesOf(url: URL, resolve: HostResolver, signal: AbortSignal): Promise<HostAddress[]> {
  const late = new Promise<never>((_resolve, reject) => {
    signal.addEventListener("abort", () => reject(new Error("no answer in time")), { once: true });
  });
  const found = await Promise.race([resolve(url.hostname), late]).catch((cause: unknown) => {
    throw failed(`The name ${url.hostname} is not known, or its name server does not answer.`, cause);
  });
  if (found.length === 0) throw failed(`The name ${url.hostname} has no address.`);
  return found;
}

/** All addresses of a name have to be allowed: a name with a public and a private one is an attack or a mistake. */
function requireAllowed(url: URL, addresses: readonly HostAddress[], permit: Permit): void {
  const kinds = addresses.map(({ address }) => addressKind(address));
  if (kinds.includes("never") || (kinds.includes("private") && !permit.allowPrivate)) {
    throw refused(
      `${url.origin} leads to an address inside the network, which its rule does not allow.`,
      "An administrator can allow private addresses in the rule.",
    );
  }
  const own = isOwnAddress(
    url,
    addresses.map(({ address }) => address),
  );
  if (own && !permit.isNamed) {
    throw refused(
      `${url.origin} is Concordat's own address.`,
      "Only a rule with exactly this host and port, and private addresses, allows it.",
    );
  }
}

function reasonOf(cause: unknown, url: URL, signal: AbortSignal, timeoutMs: number): string {
  if (signal.aborted) return `${url.origin} did not answer within ${timeoutMs} ms.`;
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
  if (code.startsWith("UND_ERR_HEADERS_OVERFLOW")) return `${url.origin} sent more headers than are read.`;
  if (code.includes("TIMEOUT")) return `${url.origin} did not answer in time.`;
  return `${url.origin} did not answer${/^[A-Z_0-9]{3,40}$/.test(code) ? ` (${code})` : ""}.`;
}

function refused(message: string, fix: string): RegistryError {
  return new RegistryError("outbound_refused", message, { fix });
}

function failed(message: string, cause?: unknown): RegistryError {
  return new RegistryError("outbound_failed", message, { fix: "Look at the other server, then try again.", cause });
}
