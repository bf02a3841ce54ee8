import { ProblemError } from "@/lib/browser/problem-error";
import { sendTry } from "@/lib/try/queries";

/** Where "try it out" sends requests: to the registry's mock of the API, or through the registry to the API's own server. */
export type TryTarget = "mock" | "server";

/** The version that is looked at. */
export interface TriedVersion {
  api: string;
  version: string;
}

/** The address of the mock of a version, below the registry's own. */
export function mockPath({ api, version }: TriedVersion): string {
  return `/mock/${encodeURIComponent(api)}/${encodeURIComponent(version)}`;
}

/** The address at the mock for what was to be sent to `url`. */
export function mockAddress(tried: TriedVersion, url: string, origin: string): string {
  const { pathname, search } = new URL(url, origin);
  return `${origin}${mockPath(tried)}${pathname}${search}`;
}

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

const WITHOUT_BODY = new Set([204, 205, 304]);

/**
 * Like `fetch`, through the registry. What the registry refuses to send comes back as its problem, with the field
 * `concordat-problem`, so that the reader sees why; `onProblem` hears of it.
 */
export function sendThroughRegistry(tried: TriedVersion, onProblem: (error: ProblemError) => void) {
  return async (url: string, init: RequestInit): Promise<Response> => {
    const request = new Request(url, {
      method: init.method ?? "GET",
      headers: init.headers ?? {},
      body: init.body ?? null,
    });
    const bytes = new Uint8Array(await request.arrayBuffer());
    try {
      const answer = await sendTry(tried.api, tried.version, {
        method: request.method,
        url: request.url,
        headers: Object.fromEntries(request.headers),
        ...(bytes.length > 0 ? { body: toBase64(bytes) } : {}),
      });
      const headers = new Headers(answer.headers.map(({ name, value }): [string, string] => [name, value]));
      const body = WITHOUT_BODY.has(answer.status) ? null : fromBase64(answer.body);
      return new Response(body, { status: answer.status, headers });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      onProblem(error);
      return new Response(JSON.stringify(error.problem, null, 2), {
        status: Math.max(400, error.status),
        headers: { "content-type": "application/problem+json", "concordat-problem": error.code },
      });
    }
  };
}
