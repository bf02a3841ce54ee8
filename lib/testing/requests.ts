import type { RouteHandler } from "@/lib/http/define-route";
import type { Caller } from "./people";

/** A request as a test writes it. */
export interface RequestInput {
  /** Who sends it; nobody unless given. */
  as?: Pick<Caller, "headers">;
  method?: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as it is. */
  bytes?: Uint8Array<ArrayBuffer> | string;
  headers?: Record<string, string>;
}

/** An answer whose body was read. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The body as JSON; the text itself where it is none. */
  body: unknown;
}

/** Calls a route as Next.js would. The method is GET unless given, or POST where there is a body. */
export async function send(handler: RouteHandler, input: RequestInput = {}): Promise<Answer> {
  const body = input.body === undefined ? input.bytes : JSON.stringify(input.body);
  const method = input.method ?? (body === undefined ? "GET" : "POST");
  const url = new URL("http://127.0.0.1:3000/test");
  for (const [name, value] of Object.entries(input.query ?? {})) url.searchParams.set(name, value);
  const headers = new Headers({ host: "127.0.0.1:3000", ...(await input.as?.headers()) });
  if (input.body !== undefined) headers.set("content-type", "application/json");
  for (const [name, value] of Object.entries(input.headers ?? {})) headers.set(name, value);
  const request = new Request(url, { method, headers, ...(body === undefined ? {} : { body }) });
  const response = await handler(request, { params: Promise.resolve(input.params ?? {}) });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
