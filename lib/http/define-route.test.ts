import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { logger } from "@/lib/runtime/logger";
import { send } from "@/lib/testing/requests";
import { createWorld } from "@/lib/testing/world";
import { defineRoute } from "./define-route";
import { entityTag, reply } from "./reply";

const base = { summary: "For tests", tag: "Tests" };
const echo = defineRoute({
  ...base,
  operationId: "echo",
  params: z.strictObject({ name: z.string().regex(/^[a-z]+$/) }),
  query: z.strictObject({ times: z.coerce.number().int().max(9).default(1) }),
  response: z.strictObject({ name: z.string(), times: z.int() }),
  handle: async (_ctx, { params: { name }, query: { times } }) => ({ name, times }),
});
const params = { name: "ada" };

let count = 0;
const counting = defineRoute({
  ...base,
  operationId: "count",
  body: z.strictObject({ by: z.int(), note: z.string().optional() }),
  response: z.strictObject({ total: z.int() }),
  status: 201,
  handle: async (_ctx, { body }) => {
    if (body.by < 0) throw new RegistryError("conflict", "It does not count down.");
    if (body.by > 100) throw new Error("the counter's password is hunter2");
    count += body.by;
    return reply({ total: count }, { headers: { location: "/counter" } });
  },
});

const failing = (run: () => Promise<unknown>) =>
  defineRoute({ ...base, operationId: "fail", response: z.strictObject({ ok: z.boolean() }), handle: run });

describe("200", () => {
  it("parses the path and the query, and answers JSON with a trace id and what is left of the minute", async () => {
    const answer = await send(echo, { params, query: { times: "3" } });
    expect(answer).toMatchObject({ status: 200, body: { name: "ada", times: 3 } });
    expect(answer.headers.get("x-trace-id")).toMatch(/^[0-9a-f]{32}$/);
    expect(answer.headers.get("ratelimit")).toMatch(/^"default";r=\d+;t=\d+$/);
    expect(answer.headers.get("ratelimit-policy")).toMatch(/^"default";q=\d+;w=60$/);
    expect(answer.headers.get("cache-control")).toBe("private, no-cache");
  });

  it("goes on with the caller's trace", async () => {
    const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
    expect((await send(echo, { params, headers })).headers.get("x-trace-id")).toBe(traceId);
  });
});

describe("304", () => {
  const tagged = defineRoute({ ...base, operationId: "tagged", handle: async () => reply({}, { etag: entityTag(7) }) });

  it.each(['"7"', 'W/"7"', '"6", "7"', "*"])("where If-None-Match is %s", async (tag) => {
    const answer = await send(tagged, { headers: { "if-none-match": tag } });
    expect(answer).toMatchObject({ status: 304, text: "" });
    expect(answer.headers.get("etag")).toBe('"7"');
  });

  it("but not for another tag", async () => {
    expect((await send(tagged, { headers: { "if-none-match": '"6"' } })).status).toBe(200);
  });
});

describe("400", () => {
  it.each<[string, Parameters<typeof send>[1], string]>([
    ["a query that does not fit", { params, query: { times: "10" } }, "/times"],
    ["a query that is not known", { params, query: { colour: "red" } }, ""],
  ])("for %s", async (_name, input, pointer) => {
    const { status, headers, body } = await send(echo, input);
    expect(status).toBe(400);
    expect(headers.get("content-type")).toBe("application/problem+json");
    expect(body).toMatchObject({ type: "/errors/invalid_input", code: "invalid_input", violations: [{ pointer }] });
  });

  it.each<[string, string, string]>([
    ["a body that is not JSON", "{", "malformed_request"],
    ["a body that is not UTF-8", "", "malformed_request"],
    ["a NUL in a text", '{"by": 1, "note": "a\\u0000b"}', "malformed_request"],
    ["a field that is not known", '{"by": 1, "colour": "red"}', "invalid_input"],
    ["a field of a wrong type", '{"by": "1"}', "invalid_input"],
    ["an own __proto__", '{"by": 1, "__proto__": {"admin": true}}', "invalid_input"],
  ])("for %s", async (_name, text, code) => {
    const as = await (await createWorld()).reader();
    const bytes = text === "" ? Uint8Array.of(0x22, 0xff, 0x22) : text;
    const answer = await send(counting, { as, method: "POST", bytes, headers: { "content-type": "application/json" } });
    expect(answer).toMatchObject({ status: 400, body: { code } });
  });

  it("for an Idempotency-Key that is none", async () => {
    const as = await (await createWorld()).reader();
    const answer = await send(counting, { as, body: { by: 1 }, headers: { "idempotency-key": "a b" } });
    expect(answer).toMatchObject({ status: 400, body: { code: "invalid_input" } });
  });
});

describe("401", () => {
  it("for a token that is unknown, with how to ask", async () => {
    const { status, headers, body } = await send(echo, { params, headers: { authorization: "Bearer cct_nobody" } });
    expect(status).toBe(401);
    expect(headers.get("www-authenticate")).toBe('Bearer realm="concordat"');
    expect(body).toMatchObject({ code: "unauthenticated", fix: expect.stringContaining("token") });
  });
});

describe("403", () => {
  it("for a session used from another site", async () => {
    const as = await (await createWorld()).reader();
    const answer = await send(counting, { as, body: { by: 1 }, headers: { origin: "https://elsewhere.example" } });
    expect(answer).toMatchObject({ status: 403, body: { code: "forbidden" } });
  });
});

describe("404", () => {
  it("for a path that nothing can have", async () => {
    expect(await send(echo, { params: { name: "../x" } })).toMatchObject({ status: 404, body: { code: "not_found" } });
  });
});

describe("409", () => {
  it("where the same Idempotency-Key comes with another request", async () => {
    const as = await (await createWorld()).reader();
    const headers = { "idempotency-key": "one" };
    await send(counting, { as, body: { by: 1 }, headers });
    const answer = await send(counting, { as, body: { by: 2 }, headers });
    expect(answer).toMatchObject({ status: 409, body: { code: "idempotency_conflict" } });
  });
});

describe("413 and 415", () => {
  it("for more than two megabytes, said before or found while reading", async () => {
    const as = await (await createWorld()).reader();
    const bytes = `{"by": 1, "note": "${"x".repeat(2 * 1024 * 1024)}"}`;
    const headers = { "content-type": "application/json" };
    expect(await send(counting, { as, bytes, headers })).toMatchObject({ status: 413, body: { code: "too_large" } });
    const declared = { ...headers, "content-length": "99999999" };
    expect(await send(counting, { as, bytes: "{}", headers: declared })).toMatchObject({ status: 413 });
  });

  it("for a body that is not said to be JSON", async () => {
    const as = await (await createWorld()).reader();
    const answer = await send(counting, { as, bytes: '{"by": 1}', headers: { "content-type": "text/plain" } });
    expect(answer).toMatchObject({ status: 415, body: { code: "unsupported_media_type" } });
  });
});

describe("500", () => {
  it.each<[string, () => Promise<unknown>]>([
    ["an unforeseen failure", () => Promise.reject(new Error("the password is hunter2"))],
    ["an answer that breaks its own contract", () => Promise.resolve({ ok: "hunter2" })],
    ["an internal failure of ours", () => Promise.reject(new RegistryError("internal", "hunter2"))],
  ])("says nothing of %s but where to look it up", async (_name, run) => {
    const log = vi.spyOn(logger, "error").mockImplementation(() => undefined);
    const answer = await send(failing(run));
    expect(answer).toMatchObject({ status: 500, body: { code: "internal", violations: [] } });
    expect(answer.text).not.toContain("hunter2");
    const traceId = answer.headers.get("x-trace-id");
    expect(answer.body).toMatchObject({ traceId });
    expect(log).toHaveBeenCalledWith(expect.objectContaining({ traceId }), expect.any(String));
    log.mockRestore();
  });
});

describe("a repeat with the same Idempotency-Key", () => {
  it("is answered as the first was, and does nothing", async () => {
    const as = await (await createWorld()).reader();
    const headers = { "idempotency-key": "twice" };
    const first = await send(counting, { as, body: { by: 5 }, headers });
    const before = count;
    const again = await send(counting, { as, body: { by: 5 }, headers });
    expect(again).toMatchObject({ status: 201, body: first.body });
    expect(again.headers.get("location")).toBe("/counter");
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(count).toBe(before);
  });

  it("repeats a refusal, too", async () => {
    const as = await (await createWorld()).reader();
    const headers = { "idempotency-key": "refused" };
    expect((await send(counting, { as, body: { by: -1 }, headers })).status).toBe(409);
    const again = await send(counting, { as, body: { by: -1 }, headers });
    expect(again).toMatchObject({ status: 409, body: { code: "conflict" } });
  });

  it("is tried again after a failure of ours", async () => {
    const log = vi.spyOn(logger, "error").mockImplementation(() => undefined);
    const as = await (await createWorld()).reader();
    const headers = { "idempotency-key": "failed" };
    expect((await send(counting, { as, body: { by: 101 }, headers })).status).toBe(500);
    expect((await send(counting, { as, body: { by: 101 }, headers })).headers.get("idempotency-replayed")).toBeNull();
    log.mockRestore();
  });

  it("runs once when both come at the same time", async () => {
    const as = await (await createWorld()).token("reader");
    const before = count;
    const input = { as, body: { by: 1 }, headers: { "idempotency-key": "together" } };
    const answers = await Promise.all([1, 2, 3, 4].map(() => send(counting, input)));
    expect(count).toBe(before + 1);
    for (const { status } of answers) expect([201, 409]).toContain(status);
  });

  it("is one caller's own", async () => {
    const headers = { "idempotency-key": "mine" };
    const world = await createWorld();
    const before = count;
    await send(counting, { as: await world.reader(), body: { by: 1 }, headers });
    await send(counting, { as: await world.reader(), body: { by: 1 }, headers });
    expect(count).toBe(before + 2);
  });
});
