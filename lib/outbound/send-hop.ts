import type { LookupFunction } from "node:net";
import type { Readable } from "node:stream";
import { Client } from "undici";
import type { OutboundMessage } from "./policy";
import { ACCEPTED_CODINGS, readAnswer } from "./read-answer";
import type { HostAddress } from "./resolve-host";

const MAX_HEADER_BYTES = 32 * 1024;
const MOST_TO_CONNECT_MS = 10_000;

/** One answer, its body decoded. */
export interface HopAnswer {
  status: number;
  headers: Headers;
  body: Uint8Array;
}

interface HopLimits {
  maxBytes: number;
  timeoutMs: number;
  signal: AbortSignal;
}

/** Hands out the addresses that were checked, whatever the name leads to by now (no DNS rebinding). */
function pinnedLookup(addresses: readonly HostAddress[]): LookupFunction {
  return (_host, options, callback) => {
    const [first] = addresses;
    if (options.all || !first) callback(null, [...addresses]);
    else callback(null, first.address, first.family);
  };
}

function headersOf(raw: Record<string, string | string[] | undefined>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(raw)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) headers.append(name, one);
  }
  return headers;
}

/**
 * Sends one message over a connection of its own to one of these addresses, and follows nothing. Throws what undici
 * throws, and `outbound_failed` for bodies beyond the limits.
 */
export async function sendHop(
  message: OutboundMessage,
  addresses: readonly HostAddress[],
  { maxBytes, timeoutMs, signal }: HopLimits,
): Promise<HopAnswer> {
  const client = new Client(message.url.origin, {
    connect: {
      lookup: pinnedLookup(addresses),
      timeout: Math.min(timeoutMs, MOST_TO_CONNECT_MS),
      autoSelectFamily: true,
    },
    pipelining: 0,
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    allowH2: false,
  });
  try {
    const answer = await client.request({
      path: `${message.url.pathname}${message.url.search}`,
      method: message.method,
      headers: { ...message.headers, "accept-encoding": ACCEPTED_CODINGS },
      body: message.body ?? null,
      signal,
    });
    const headers = headersOf(answer.headers);
    const raw: Readable = answer.body;
    if (message.method === "HEAD") return { status: answer.statusCode, headers, body: new Uint8Array() };
    const { body, decoded } = await readAnswer(raw, headers.get("content-encoding") ?? "", maxBytes);
    if (decoded) {
      headers.delete("content-encoding");
      headers.delete("content-length");
    }
    return { status: answer.statusCode, headers, body };
  } finally {
    await client.destroy();
  }
}
