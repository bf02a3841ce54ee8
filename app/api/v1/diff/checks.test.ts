import { afterAll, describe, expect, it } from "vitest";
import { closeWorkers } from "@/lib/workers/pool";
import { definition, PETS_AND_LIST } from "@/lib/testing/definitions";
import { expectProblem } from "@/lib/testing/problems";
import { send } from "@/lib/testing/requests";
import { rowCounts } from "@/lib/testing/row-counts";
import { createWorld } from "@/lib/testing/world";
import { POST as lint } from "@/app/api/v1/lint/route";
import { POST as diff } from "./route";

afterAll(closeWorkers);

const side = (document: string, format?: string) => ({ document, ...(format ? { format } : {}) });
const OLD = side(definition("1.0.0", PETS_AND_LIST));
const NEW = side(definition("2.0.0"));
const deep = `{"openapi": "3.0.3", "x": ${"[".repeat(10_000)}${"]".repeat(10_000)}}`;

describe("200", () => {
  it("tells what changed between two documents, and stores nothing", async () => {
    const as = await (await createWorld()).reader();
    const headers = await as.headers();
    const before = await rowCounts();
    const answer = await send(diff, { as: { headers: async () => headers }, body: { from: OLD, to: NEW } });
    expect(answer).toMatchObject({
      status: 200,
      body: {
        summary: { breaking: 1, dangerous: 0, nonBreaking: 1 },
        changes: [
          { severity: "breaking", operation: "GET /pets", proof: { status: "rule" } },
          { severity: "non-breaking", id: "document-version-changed" },
        ],
      },
    });
    const checked = await send(lint, { as: { headers: async () => headers }, body: OLD });
    expect(checked).toMatchObject({ status: 200, body: { counts: { error: 0 }, items: expect.any(Array) } });
    expect(await rowCounts()).toEqual(before);
  });

  it("holds a document to the ruleset that comes with it", async () => {
    const as = await (await createWorld()).reader();
    const count = async (ruleset?: object) => {
      const { body } = await send(lint, { as, body: { ...OLD, ...(ruleset ? { ruleset } : {}) } });
      return (body as { items: unknown[] }).items.length;
    };
    expect(await count({ extends: "none" })).toBeLessThan(await count());
  });

  it("takes a ruleset in Spectral's form by name, as text, and as data", async () => {
    const as = await (await createWorld()).reader();
    const rule = { given: "$.info", severity: "error", then: { field: "contact", function: "truthy" } };
    const formats = { given: "$", formats: ["oas2"], then: { function: "truthy" } };
    for (const ruleset of [
      { rules: { mine: rule, other: formats } },
      JSON.stringify({ rules: { mine: rule, other: formats } }),
      `extends: []\nrules:\n  mine: ${JSON.stringify(rule)}\n  other: ${JSON.stringify(formats)}\n`,
    ]) {
      const { body } = await send(lint, { as, body: { ...OLD, ruleset } });
      expect(body).toMatchObject({
        items: [{ rule: "mine", severity: "error", pointer: "/info" }],
        silent: [{ rule: "other", because: expect.stringContaining("oas2") }],
      });
    }
    const { body } = await send(lint, { as, body: { ...OLD, ruleset: "concordat:strict" } });
    expect(body).toMatchObject({ ruleset: { name: "concordat:strict" } });
  });

  it("says where a ruleset is wrong", async () => {
    const as = await (await createWorld()).reader();
    const { body, status } = await send(lint, { as, body: { ...OLD, ruleset: "rules:\n  mine: fatal\n" } });
    expect(status).toBe(400);
    expect(body).toMatchObject({ violations: [{ pointer: "/ruleset/rules/mine", line: 2, column: 3 }] });
  });

  it("reports a dangling reference as a finding: nothing is published here", async () => {
    const as = await (await createWorld()).reader();
    const document = definition().replace("#/components/schemas/Pet", "#/nowhere");
    const { body } = await send(lint, { as, body: { document } });
    expect(body).toMatchObject({
      counts: { error: 1 },
      items: [
        { rule: "valid-ref-dangling", line: 17 },
        ...Array((body as { items: unknown[] }).items.length - 1).fill({}),
      ],
    });
  });
});

describe("400", () => {
  it.each([
    ["no body", diff, ""],
    ["a side that is missing", diff, JSON.stringify({ from: OLD })],
    ["a document that is no text", diff, JSON.stringify({ from: { document: {} }, to: NEW })],
    ["a field that is not known", diff, JSON.stringify({ from: OLD, to: NEW, force: true })],
    ["an empty document", diff, JSON.stringify({ from: side(""), to: NEW })],
    ["no document", lint, "{}"],
    ["a field that is not known", lint, JSON.stringify({ ...OLD, force: true })],
    [
      "a ruleset with a rule that is none",
      lint,
      JSON.stringify({ ...OLD, ruleset: { rules: { "no-such": "error" } } }),
    ],
    ["a ruleset that is none", lint, JSON.stringify({ ...OLD, ruleset: "nobody-has-it" })],
    ["a ruleset that is a list", lint, JSON.stringify({ ...OLD, ruleset: [] })],
    ["a very deep ruleset", lint, `{"document": "x", "ruleset": ${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}}`],
  ])("for %s", async (_what, route, bytes) => {
    const as = await (await createWorld()).reader();
    const answer = await send(route, { as, method: "POST", bytes, headers: { "content-type": "application/json" } });
    expect(answer.status, answer.text.slice(0, 300)).toBe(400);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });
});

describe("413, 415 and 422", () => {
  it("for a body that is too large, or of another type", async () => {
    const as = await (await createWorld()).reader();
    const headers = { "content-type": "application/json", "content-length": String(200 * 1024 * 1024) };
    for (const route of [diff, lint]) {
      expectProblem(await send(route, { as, method: "POST", bytes: "{}", headers }), "too_large");
      const plain = { "content-type": "text/plain" };
      expectProblem(await send(route, { as, method: "POST", bytes: "{}", headers: plain }), "unsupported_media_type");
    }
  });

  it.each([
    ["what is no definition", "just: this\n"],
    ["YAML that breaks off", "openapi: [3"],
    ["10,000 levels", deep],
  ])("for %s", async (_what, document) => {
    const as = await (await createWorld()).reader();
    expectProblem(await send(lint, { as, body: { document } }), "invalid_definition");
    expectProblem(await send(diff, { as, body: { from: OLD, to: { document } } }), "invalid_definition");
  });

  it("for a format that is not supported", async () => {
    const as = await (await createWorld()).reader();
    expectProblem(await send(lint, { as, body: { ...OLD, format: "__proto__" } }), "unsupported_format");
  });
});
