import type { z } from "zod";
import { CliError, messageOf } from "@/lib/cli/cli-error";
import { readProblem, RegistryProblem } from "@/lib/cli/registry/problem";
import type { CliWorld } from "@/lib/cli/world";
import { version } from "@/package.json";

const REQUEST_TIMEOUT_MS = 180_000;
const ATTEMPTS = 5;
const LONGEST_PAUSE_SECONDS = 60;

export interface RegistryRequest {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  query?: Record<string, string | undefined>;
  headers?: Record<string, string>;
  body?: BodyInit;
}

interface Answer {
  status: number;
  text: string;
  bytes: Uint8Array;
}

/** Speaks to one registry with one token. Every call throws RegistryProblem for a refusal, CliError where nobody answers. */
export class RegistryClient {
  constructor(
    /** Without a slash at its end. */
    readonly baseUrl: string,
    private readonly token: string | undefined,
    private readonly world: CliWorld,
  ) {}

  /** The JSON answer to a request under /api/v1, read by `schema`. */
  async json<T>(path: string, schema: z.ZodType<T>, request: RegistryRequest = {}): Promise<T> {
    const { text } = await this.send(path, request);
    try {
      return schema.parse(JSON.parse(text));
    } catch (cause) {
      throw new CliError(
        `${this.baseUrl} answered something this program does not understand.`,
        "Is CONCORDAT_URL a Concordat registry, and of this version?",
        cause,
      );
    }
  }

  /** The same, or undefined where there is no such thing. */
  async find<T>(path: string, schema: z.ZodType<T>): Promise<T | undefined> {
    try {
      return await this.json(path, schema);
    } catch (error) {
      if (error instanceof RegistryProblem && error.status === 404) return undefined;
      throw error;
    }
  }

  /** The bytes of an answer. */
  async bytes(path: string): Promise<Uint8Array> {
    return (await this.send(path, {})).bytes;
  }

  /** Takes something away; there is nothing to read. */
  async remove(path: string, query: Record<string, string | undefined> = {}): Promise<void> {
    await this.send(path, { method: "DELETE", query });
  }

  /** Sends JSON and reads JSON. With `revision` only while what is changed still is at it. */
  post<T>(
    path: string,
    body: unknown,
    schema: z.ZodType<T>,
    { method = "POST", revision }: { method?: "POST" | "PATCH"; revision?: number | undefined } = {},
  ): Promise<T> {
    const headers = {
      ...{ "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
      ...(revision === undefined ? {} : { "if-match": `"${revision}"` }),
    };
    return this.json(path, schema, { method, headers, body: JSON.stringify(body) });
  }

  /** A stream of events (`text/event-stream`) under /api/v1; null where there is none to be had. */
  async stream(path: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array> | null> {
    const headers = { accept: "text/event-stream", ...(this.token ? { authorization: `Bearer ${this.token}` } : {}) };
    const response = await fetch(`${this.baseUrl}/api/v1${path}`, { headers, signal }).catch(() => null);
    if (!response) return null;
    const isStream = response.headers.get("content-type")?.startsWith("text/event-stream") ?? false;
    if (response.ok && isStream) return response.body;
    await response.body?.cancel();
    return null;
  }

  /** One request; again after a pause where the registry is busy or asks for one. */
  private async send(path: string, request: RegistryRequest): Promise<Answer> {
    for (let attempt = 1; ; attempt++) {
      const response = await this.fetchOnce(path, request);
      if (response.ok) {
        const bytes = new Uint8Array(await response.arrayBuffer());
        return { status: response.status, bytes, text: new TextDecoder().decode(bytes) };
      }
      const pause = retryAfterSeconds(response, attempt);
      const text = await response.text();
      if (pause === undefined || attempt >= ATTEMPTS) throw refusalOf(response, text, this.baseUrl);
      this.world.err(`the registry is busy; trying again in ${pause} s\n`);
      await this.world.sleep(pause * 1000);
    }
  }

  private async fetchOnce(path: string, request: RegistryRequest): Promise<Response> {
    const url = new URL(`${this.baseUrl}/api/v1${path}`);
    for (const [name, value] of Object.entries(request.query ?? {})) {
      if (value !== undefined) url.searchParams.set(name, value);
    }
    const headers: Record<string, string> = {
      accept: "application/json",
      "user-agent": `concordat/${version}`,
      ...request.headers,
    };
    if (this.token) headers.authorization = `Bearer ${this.token}`;
    try {
      const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
      return await fetch(url, { method: request.method ?? "GET", headers, body: request.body ?? null, signal });
    } catch (error) {
      const reason = error instanceof Error && error.cause ? messageOf(error.cause) : messageOf(error);
      throw new CliError(
        `no registry answers at ${this.baseUrl}: ${reason}`,
        "Set CONCORDAT_URL to its address, and see that it runs.",
        error,
      );
    }
  }
}

/** Seconds to wait before another try; undefined where another try would change nothing. */
function retryAfterSeconds(response: Response, attempt: number): number | undefined {
  if (response.status !== 429 && response.status !== 503) return undefined;
  const asked = Number(response.headers.get("retry-after") ?? "");
  const pause = Number.isFinite(asked) && asked > 0 ? asked : 2 ** (attempt - 1);
  return Math.min(pause, LONGEST_PAUSE_SECONDS);
}

function refusalOf(response: Response, text: string, baseUrl: string): Error {
  const problem = readProblem(text);
  if (problem) return problem;
  return new CliError(`${baseUrl} answered ${response.status} ${response.statusText}, without saying why.`);
}

/** The registry that the environment names; `needsToken` for what nobody may do anonymously. */
export function requireRegistry(world: CliWorld, needsToken: boolean): RegistryClient {
  const { CONCORDAT_URL: url, CONCORDAT_TOKEN: token } = world.environment;
  if (!url)
    throw new CliError(
      "CONCORDAT_URL is not set.",
      "Set it to the registry's address, http://127.0.0.1:3000 for example.",
    );
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new CliError("CONCORDAT_URL must be an http:// or https:// address.", "For example http://127.0.0.1:3000.");
  }
  if (needsToken && !token) {
    throw new CliError("CONCORDAT_TOKEN is not set.", "Make a token in the registry, under Settings, and set it.");
  }
  return new RegistryClient(url.replace(/\/+$/, ""), token || undefined, world);
}
