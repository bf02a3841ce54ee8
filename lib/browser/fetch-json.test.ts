import { afterEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { fetchJson, withQuery } from "./fetch-json";
import { ProblemError } from "./problem-error";

afterEach(() => vi.unstubAllGlobals());

function answerWith(body: string, init: ResponseInit = {}) {
  const asked = vi.fn(async (_path: string, _init?: RequestInit) => new Response(body, init));
  vi.stubGlobal("fetch", asked);
  return asked;
}
const response = z.object({ name: z.string() });

describe("fetchJson", () => {
  it("gives what the schema makes of the answer", async () => {
    answerWith('{"name":"payments","more":1}');
    await expect(fetchJson("/x", { response })).resolves.toEqual({ name: "payments" });
  });
  it("throws the service's own problem", async () => {
    const problem = {
      type: "/errors/conflict",
      title: "Conflict",
      status: 409,
      code: "conflict",
      detail: "Taken",
      fix: "Rename",
      traceId: "t1",
    };
    answerWith(JSON.stringify(problem), { status: 409 });
    const error = await fetchJson("/x", { response }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({
      code: "conflict",
      status: 409,
      message: "Taken",
      fix: "Rename",
      traceId: "t1",
      violations: [],
    });
  });
  it.each([
    [
      "a page of a proxy",
      "<html>",
      { status: 502, statusText: "Bad Gateway" },
      { code: "unexpected_answer", status: 502 },
    ],
    ["another shape", '{"title":3}', { status: 200 }, { code: "unexpected_answer", status: 200 }],
  ])("throws for %s", async (_name, body, init, expected) => {
    answerWith(body, init);
    await expect(fetchJson("/x", { response })).rejects.toMatchObject(expected);
  });
  it("tells an unreachable server from an aborted call", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
    await expect(fetchJson("/x", { response })).rejects.toMatchObject({ code: "unreachable" });
    vi.stubGlobal("fetch", () => Promise.reject(new DOMException("gone", "AbortError")));
    await expect(fetchJson("/x", { response })).rejects.toMatchObject({ name: "AbortError" });
  });
  it("sends JSON with its type", async () => {
    const asked = answerWith('{"name":"a"}');
    await fetchJson("/x", { response, method: "POST", body: { a: 1 } });
    expect(asked.mock.calls[0]?.[1]).toMatchObject({
      method: "POST",
      body: '{"a":1}',
      headers: { "content-type": "application/json" },
    });
  });
});

describe("withQuery", () => {
  it("leaves out what is not there and repeats arrays", () => {
    expect(withQuery("/apis?x=1", { q: "a b", team: ["p", "q"], cursor: undefined, state: "" })).toBe(
      "/apis?x=1&q=a+b&team=p&team=q",
    );
    expect(withQuery("/apis")).toBe("/apis");
  });
});
