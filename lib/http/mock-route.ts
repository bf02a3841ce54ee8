import type { MockAnswer } from "@/lib/mock/model/mock-message";
import { answerMock } from "@/lib/mock/verbs/answer-mock";
import { resolveCaller } from "@/lib/runtime/resolve-caller";
import { createContext } from "@/lib/runtime/service-context";
import { TOKEN_PREFIX } from "@/lib/tokens/model";
import { readBody } from "./body";
import { whileInFlight } from "./in-flight";
import { metrics } from "./metrics";
import { problemResponse } from "./problem";
import { countRequest } from "./rate-limit";
import { traceIdOf } from "./trace-id";

const MOST_BODY_BYTES = 5 * 1024 * 1024;
/** The registry's own token, where `Authorization` is the mocked API's. */
const TOKEN_FIELD = "concordat-token";
const ROUTE = "mock";

/** Shown in a browser's tab as they are; everything else is downloaded. Programs do not mind. */
const SHOWN =
  /^(?:application\/(?:[\w.-]+\+)?json|application\/(?:x-)?(?:ndjson|jsonl)|text\/(?:plain|csv|event-stream))$/;

/** Answers come from definitions that people published, on the registry's own address: no browser may run them. */
const ISOLATION = {
  "content-security-policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** Front ends are developed on other origins. No credentials: a page elsewhere sees only what nobody has to sign in for. */
const CORS = { "access-control-allow-origin": "*", "access-control-expose-headers": "*" };

/** Handles every method below `/mock/{api}/{version}`. Not a route of REST: there, `Authorization` is always ours. */
export async function mockRoute(request: Request): Promise<Response> {
  if (request.method === "OPTIONS" && request.headers.has("access-control-request-method")) return preflight(request);
  const traceId = traceIdOf(request.headers);
  const stop = metrics().seconds.startTimer({ method: request.method, route: ROUTE });
  const response = await whileInFlight(() =>
    answer(request, traceId).catch((error: unknown) => problemResponse(error, traceId)),
  );
  for (const [name, value] of Object.entries({ ...CORS, "x-trace-id": traceId })) response.headers.set(name, value);
  stop();
  metrics().requests.inc({ method: request.method, route: ROUTE, status: String(response.status) });
  return response;
}

async function answer(request: Request, traceId: string): Promise<Response> {
  // A mock changes nothing, so a session counts whatever the method, as it does for reading.
  const actor = await resolveCaller(callerFields(request.headers), "GET");
  const { fields, refusal } = await countRequest(actor);
  if (refusal) throw refusal;
  const { pathname, search } = new URL(request.url);
  const [, , api = "", version = "", ...rest] = pathname.split("/");
  const ctx = await createContext({ actor, traceId });
  const found = await answerMock(ctx, {
    api: decoded(api),
    version: decoded(version),
    request: {
      method: request.method,
      path: `/${rest.join("/")}`,
      query: search.slice(1),
      headers: Object.fromEntries(request.headers),
      body: await readBody(request, MOST_BODY_BYTES),
    },
  });
  return toResponse(request, found, fields);
}

function toResponse(request: Request, { status, headers, body }: MockAnswer, fields: Record<string, string>): Response {
  const all = fieldsOf(headers);
  for (const [name, value] of Object.entries({ ...ISOLATION, ...fields })) all.set(name, value);
  const [type = ""] = (all.get("content-type") ?? "").toLowerCase().split(";");
  if (type !== "" && !SHOWN.test(type.trim())) all.set("content-disposition", 'attachment; filename="answer"');
  const isBare = request.method === "HEAD" || body.byteLength === 0;
  return new Response(isBare ? null : Buffer.from(body), { status, headers: all });
}

/** The fields of an answer. What a definition wrote may be no value of a field: it is left out. */
function fieldsOf(given: readonly (readonly [string, string])[]): Headers {
  const fields = new Headers();
  for (const [name, value] of given) {
    if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) fields.append(name, value);
  }
  return fields;
}

/** Fields that say who asks the registry; those of the mocked API are not for it. */
function callerFields(headers: Headers): Headers {
  const own = new Headers(headers);
  const token = headers.get(TOKEN_FIELD);
  if (token !== null) own.set("authorization", `Bearer ${token}`);
  else if (!headers.get("authorization")?.toLowerCase().startsWith(`bearer ${TOKEN_PREFIX}`))
    own.delete("authorization");
  return own;
}

function preflight(request: Request): Response {
  const headers = new Headers({
    "access-control-allow-origin": "*",
    "access-control-allow-methods": request.headers.get("access-control-request-method") ?? "",
    "access-control-max-age": "600",
    vary: "Access-Control-Request-Headers, Access-Control-Request-Method",
  });
  const wanted = request.headers.get("access-control-request-headers");
  if (wanted) headers.set("access-control-allow-headers", wanted);
  return new Response(null, { status: 204, headers });
}

/** A part of the path; one that is written wrongly names nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part) || "-";
  } catch {
    return "-";
  }
}
