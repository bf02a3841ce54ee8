import { createHash } from "node:crypto";
import type { z } from "zod";
import type { Actor, ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { parseInput, pointerOf } from "@/lib/core/parse-input";
import { claimRequest, type RepeatableRequest, settleRequest } from "@/lib/idempotency/verbs/claim-request";
import { createContext } from "@/lib/runtime/service-context";
import { resolveCaller } from "@/lib/runtime/resolve-caller";
import { DEFAULT_BODY_LIMIT, parseJsonBody, readBody, requireJson } from "./body";
import { whileInFlight } from "./in-flight";
import { metrics } from "./metrics";
import { originOf } from "./origin-of";
import { problemResponse } from "./problem";
import { countRequest } from "./rate-limit";
import { namesTag, Reply } from "./reply";
import { traceIdOf } from "./trace-id";

/** A body that is not JSON: read by the route itself, from bytes that are within the limit. */
export interface RawBody<T> {
  /** Media types the body may have, for `openapi.json`. */
  accepts: string[];
  limitBytes: () => number;
  /** Needs somebody who is signed in: nobody else's body is even read, since it may be very large. */
  signedIn?: boolean;
  /** Goes around everything from the reading of the body to the answer: may refuse it, and holds its place meanwhile. */
  within?: (request: Request, actor: Actor, work: () => Promise<Response>) => Promise<Response>;
  read: (bytes: Uint8Array, request: Request) => Promise<T> | T;
}

type Params = z.ZodType | undefined;
type Out<S extends Params> = S extends z.ZodType ? z.output<S> : undefined;

/** What the outside can know of a route: `openapi.json` is made from this. */
export interface RouteContract {
  operationId: string;
  summary: string;
  description?: string;
  tag: string;
  params?: z.ZodType;
  query?: z.ZodType;
  body?: z.ZodType;
  raw?: { accepts: string[] };
  response?: z.ZodType;
  /** Media types of an answer that is not JSON. */
  produces?: string[];
  /** Status of the usual answer; 200 unless given. */
  status?: number;
  /** Further statuses of success, and of failure beyond those every route can give. */
  alsoAnswers?: number[];
  /** Takes If-Match, and answers 412 where the resource changed since. */
  conditional?: boolean;
  /** The answer shows a secret this once: it is not kept for a repeat of the request. */
  secretAnswer?: boolean;
  /** Answered also to people who may not read the registry (health, the description of the service). */
  open?: boolean;
  /** Media types of failures, where they are not problems (`failure`). */
  failsAs?: string[];
}

interface RouteSpec<P extends Params, Q extends Params, B extends Params, R extends Params, W> extends RouteContract {
  params?: P;
  query?: Q;
  body?: B;
  raw?: RawBody<W>;
  response?: R;
  /** How a failure is said to clients that know no problems (RFC 9457). Given the problem that it would be. */
  failure?: (problem: Response, request: Request) => Promise<Response>;
  handle: (
    ctx: ServiceContext,
    input: { params: Out<P>; query: Out<Q>; body: Out<B>; raw: W; ifMatch: string | null; request: Request },
  ) => Promise<unknown>;
}

/** A Next.js route handler that carries its contract. */
export interface RouteHandler {
  (request: Request, props: { params: Promise<Record<string, string | string[] | undefined>> }): Promise<Response>;
  contract: RouteContract;
}

/**
 * Makes a Next.js route handler of a contract and a call of a verb. It gives trace id, authentication, limits,
 * parsing, idempotent repeats, conditional answers, problems (RFC 9457), the check of our own answer, and metrics.
 */
export function defineRoute<
  P extends Params = undefined,
  Q extends Params = undefined,
  B extends Params = undefined,
  R extends Params = undefined,
  W = undefined,
>(spec: RouteSpec<P, Q, B, R, W>): RouteHandler {
  const handler = async (
    request: Request,
    props: { params: Promise<Record<string, string | string[] | undefined>> },
  ) => {
    const traceId = traceIdOf(request.headers);
    const stop = metrics().seconds.startTimer({ method: request.method, route: spec.operationId });
    const answered = await whileInFlight(() =>
      answer(spec, request, props, traceId).catch((error: unknown) => problemResponse(error, traceId)),
    );
    const response = spec.failure && answered.status >= 400 ? await spec.failure(answered, request) : answered;
    response.headers.set("x-trace-id", traceId);
    stop();
    metrics().requests.inc({ method: request.method, route: spec.operationId, status: String(response.status) });
    return response;
  };
  return Object.assign(handler, { contract: spec });
}

async function answer<P extends Params, Q extends Params, B extends Params, R extends Params, W>(
  spec: RouteSpec<P, Q, B, R, W>,
  request: Request,
  props: { params: Promise<Record<string, string | string[] | undefined>> },
  traceId: string,
): Promise<Response> {
  const actor = await resolveCaller(request.headers, request.method);
  const { fields, refusal } = await countRequest(actor);
  const response = refusal
    ? problemResponse(refusal, traceId)
    : await respond(spec, request, props, { actor, traceId }).catch((error: unknown) =>
        problemResponse(error, traceId),
      );
  for (const [name, value] of Object.entries(fields)) response.headers.set(name, value);
  return response;
}

async function respond<P extends Params, Q extends Params, B extends Params, R extends Params, W>(
  spec: RouteSpec<P, Q, B, R, W>,
  request: Request,
  props: { params: Promise<Record<string, string | string[] | undefined>> },
  caller: { actor: Actor; traceId: string },
): Promise<Response> {
  const ctx = await createContext({ ...caller, origin: originOf(request.headers, caller.actor) });
  const params = parseParams<P>(spec.params, await props.params);
  const query = parseQuery<Q>(spec.query, new URL(request.url).searchParams);
  const work = async () => {
    const bytes = await bodyBytes(spec, request, caller.actor);
    return withIdempotency(spec, ctx, request, bytes, async () => {
      const { body, raw } = await parseBody(spec, bytes, request);
      const ifMatch = request.headers.get("if-match");
      return toResponse(spec, request, await spec.handle(ctx, { params, query, body, raw, ifMatch, request }));
    });
  };
  return spec.raw?.within ? spec.raw.within(request, caller.actor, work) : work();
}

/** A path that no resource can have is a resource that is not there. */
function parseParams<P extends Params>(schema: P | undefined, raw: unknown): Out<P> {
  if (!schema) return undefined as Out<P>;
  const parsed = schema.safeParse(raw);
  if (!parsed.success || JSON.stringify(raw).includes("\\u0000")) {
    throw new RegistryError("not_found", "There is no such resource.");
  }
  return parsed.data as Out<P>;
}

function parseQuery<Q extends Params>(schema: Q | undefined, search: URLSearchParams): Out<Q> {
  const given = [...new Set(search.keys())].map((name): [string, string | string[]] => {
    const values = search.getAll(name);
    if (values.some((value) => value.includes("\u0000"))) {
      throw new RegistryError("invalid_input", `The query parameter ${name} holds the character NUL.`);
    }
    return [name, values.length === 1 ? (values[0] ?? "") : values];
  });
  const raw = Object.fromEntries(given);
  if (schema) return parseInput(schema, raw, "The query") as Out<Q>;
  const unknown = Object.keys(raw)[0];
  if (unknown === undefined) return undefined as Out<Q>;
  throw new RegistryError("invalid_input", `The query parameter ${unknown.slice(0, 60)} is not known here.`, {
    violations: [{ pointer: pointerOf([unknown.slice(0, 60)]), message: "not known" }],
  });
}

async function bodyBytes(
  spec: { body?: z.ZodType; raw?: RawBody<unknown> },
  request: Request,
  actor: Actor,
): Promise<Uint8Array> {
  if (spec.raw?.signedIn && actor.kind === "anonymous") {
    throw new RegistryError("unauthenticated", "This needs somebody who is signed in.", {
      fix: "Sign in, or send Authorization: Bearer with an API token.",
    });
  }
  if (spec.raw) return readBody(request, spec.raw.limitBytes());
  return spec.body ? readBody(request, DEFAULT_BODY_LIMIT) : new Uint8Array();
}

async function parseBody<B extends Params, W>(
  spec: { body?: B; raw?: RawBody<W> },
  bytes: Uint8Array,
  request: Request,
): Promise<{ body: Out<B>; raw: W }> {
  if (spec.raw) return { body: undefined as Out<B>, raw: await spec.raw.read(bytes, request) };
  if (!spec.body) return { body: undefined as Out<B>, raw: undefined as W };
  requireJson(request);
  return { body: parseInput(spec.body, parseJsonBody(bytes), "The body") as Out<B>, raw: undefined as W };
}

function toResponse(spec: RouteContract, request: Request, result: unknown): Response {
  if (result instanceof Response) {
    if (!result.headers.has("cache-control")) result.headers.set("cache-control", "private, no-cache");
    return conditional(request, result);
  }
  const { body, options } = result instanceof Reply ? result : new Reply(result, {});
  const headers = new Headers(options.headers);
  if (!headers.has("cache-control")) headers.set("cache-control", "private, no-cache");
  if (options.etag) headers.set("etag", options.etag);
  const status = options.status ?? spec.status ?? 200;
  if (status === 204) return new Response(null, { status, headers });
  const checked = spec.response ? spec.response.safeParse(body) : { success: true as const, data: body };
  if (!checked.success) {
    throw new RegistryError("internal", `the answer of ${spec.operationId} broke its contract`, {
      cause: checked.error,
    });
  }
  headers.set("content-type", "application/json");
  return conditional(request, new Response(JSON.stringify(checked.data), { status, headers }));
}

/** 304 where the caller has this representation already (RFC 9110 §13.1.2). */
function conditional(request: Request, response: Response): Response {
  const tag = response.headers.get("etag");
  const has = request.headers.get("if-none-match");
  if (request.method !== "GET" || response.status !== 200 || !tag || !has || !namesTag(has, tag)) return response;
  const headers = new Headers(response.headers);
  headers.delete("content-type");
  return new Response(null, { status: 304, headers });
}

async function withIdempotency(
  spec: RouteContract,
  ctx: ServiceContext,
  request: Request,
  bytes: Uint8Array,
  run: () => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get("idempotency-key");
  if (key === null || request.method === "GET" || request.method === "HEAD" || ctx.actor.kind === "anonymous")
    return run();
  if (!/^[\x21-\x7e]{1,200}$/.test(key)) {
    throw new RegistryError(
      "invalid_input",
      "The Idempotency-Key must be 1 to 200 printable characters without spaces.",
    );
  }
  const url = new URL(request.url);
  const requestHash = createHash("sha256")
    .update(`${request.method} ${url.pathname}${url.search}\n`)
    .update(bytes)
    .digest("hex");
  const repeatable: RepeatableRequest = { actorId: `${ctx.actor.kind}:${ctx.actor.id}`, key, requestHash };
  const claim = await claimRequest(ctx, repeatable);
  if (claim.kind === "repeat") {
    const { status, contentType, location, body } = claim.answer;
    const headers = new Headers({ "content-type": contentType, "idempotency-replayed": "true" });
    if (location) headers.set("location", location);
    return new Response(status === 204 ? null : body, { status, headers });
  }
  const response = await run().catch((error: unknown) => problemResponse(error, ctx.traceId));
  const kept = spec.secretAnswer && response.ok ? problemResponse(secretWasShown(), ctx.traceId) : response;
  await settleRequest(ctx, repeatable, {
    status: kept.status,
    contentType: kept.headers.get("content-type") ?? "application/json",
    location: response.headers.get("location"),
    body: await kept.clone().text(),
  });
  return response;
}

function secretWasShown(): RegistryError {
  return new RegistryError("conflict", "This was done, and the secret in its answer is shown only once.", {
    fix: "If the answer was lost, take back what was made and make another with a new Idempotency-Key.",
  });
}
