import type { z } from "zod";
import { ProblemError } from "./problem-error";
import { problemSchema } from "./problem-schema";

interface FetchJsonOptions<Schema extends z.ZodType> {
  /** What the answer must be; an answer of another shape is an error of ours, told as such. */
  response: Schema;
  method?: "GET" | "POST" | "PATCH" | "PUT" | "DELETE";
  /** Sent as JSON; a `FormData` or `Blob` is sent as it is. */
  body?: unknown;
  headers?: Record<string, string>;
  /** Left out where the value is undefined. */
  query?: Record<string, string | number | boolean | readonly string[] | undefined>;
  signal?: AbortSignal;
}

/** The address with the query's values that are there, arrays repeated. */
export function withQuery(path: string, query: FetchJsonOptions<z.ZodType>["query"] = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === "") continue;
    for (const each of Array.isArray(value) ? value : [value]) params.append(name, String(each));
  }
  const text = params.toString();
  return text ? `${path}${path.includes("?") ? "&" : "?"}${text}` : path;
}

function encodeBody(body: unknown): { body?: BodyInit; type?: string } {
  if (body === undefined) return {};
  if (body instanceof FormData || body instanceof Blob) return { body };
  return { body: JSON.stringify(body), type: "application/json" };
}

/** The body as JSON; undefined where it is empty or none. */
async function readJson(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The problem in an answer; where the answer is none (a proxy's page), one made of its status. Never throws. */
function problemOf(status: number, statusText: string, body: unknown): ProblemError {
  const parsed = problemSchema.safeParse(body);
  if (parsed.success) return new ProblemError(parsed.data);
  return new ProblemError({ title: statusText || `HTTP ${status}`, status, code: "unexpected_answer", violations: [] });
}

/**
 * Asks the registry's own API. Throws a `ProblemError` for every refusal and failure, also for an unreachable server
 * (`unreachable`) and an answer of the wrong shape (`unexpected_answer`); an aborted call throws its `AbortError`.
 */
export async function fetchJson<Schema extends z.ZodType>(
  path: string,
  options: FetchJsonOptions<Schema>,
): Promise<z.output<Schema>> {
  const { body, type } = encodeBody(options.body);
  const response = await fetch(withQuery(path, options.query), {
    method: options.method ?? "GET",
    headers: { accept: "application/json", ...(type ? { "content-type": type } : {}), ...options.headers },
    ...(body === undefined ? {} : { body }),
    ...(options.signal ? { signal: options.signal } : {}),
  }).catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new ProblemError({ title: "The registry cannot be reached", status: 0, code: "unreachable", violations: [] });
  });
  const answer = await readJson(response);
  if (!response.ok) throw problemOf(response.status, response.statusText, answer);
  const parsed = options.response.safeParse(answer);
  if (parsed.success) return parsed.data;
  throw new ProblemError({
    title: "The registry answered in an unexpected shape",
    status: response.status,
    code: "unexpected_answer",
    detail: parsed.error.issues
      .slice(0, 3)
      .map((issue) => `${issue.path.join(".")}: ${issue.message}`)
      .join("; "),
    traceId: response.headers.get("x-trace-id") ?? undefined,
    violations: [],
  });
}
