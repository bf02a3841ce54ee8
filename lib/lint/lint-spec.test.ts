import { describe, expect, it } from "vitest";
import { processorMs } from "@/lib/core/testing/processor-ms";
import { countFindings, lintSpec } from "@/lib/lint/lint-spec";
import { LINT_RULES } from "@/lib/lint/rules/index";
import { DEFAULT_RULESET, type Ruleset } from "@/lib/lint/ruleset";
import { parseSpec } from "@/lib/specs/parse-spec";

const only = (...ids: string[]): Ruleset => ({
  name: "some",
  rules: Object.fromEntries(ids.map((id) => [id, "warning"])),
});
const parse = (document: unknown, others: Record<string, unknown> = {}) =>
  parseSpec({
    entry: "api.json",
    files: Object.entries({ "api.json": document, ...others }).map(([name, data]) => ({
      name,
      bytes: new TextEncoder().encode(typeof data === "string" ? data : JSON.stringify(data, null, 1)),
    })),
  });
const api = (members: Record<string, unknown>) => ({
  openapi: "3.1.0",
  info: { title: "Pets", version: "1.0.0" },
  paths: {},
  ...members,
});
const parameters = (...names: string[]) =>
  api({
    paths: {
      "/pets": {
        get: {
          parameters: names.map((name) => ({ name, in: "query", schema: { type: "string" } })),
          responses: { "200": { description: "Fine." } },
        },
      },
    },
  });

describe("lintSpec", () => {
  it("says where: line, column, pointer and operation", () => {
    const [finding] = lintSpec(parse(parameters("limit")), only("parameter-description"));
    expect(finding).toMatchObject({
      rule: "parameter-description",
      severity: "warning",
      message: 'The query parameter "limit" has no description.',
      file: "api.json",
      pointer: "/paths/~1pets/get/parameters/0",
      operation: "GET /pets",
      line: 11,
    });
    expect(finding?.column).toBeGreaterThan(0);
    expect(finding?.fingerprint).toMatch(/^[0-9a-f]{64}$/);
  });

  it("keeps a fingerprint when neighbours and lines move", () => {
    const of = (document: unknown) =>
      lintSpec(parse(document), only("parameter-description")).map((finding) => finding.fingerprint);
    const [limit] = of(parameters("limit"));
    const [, moved] = of(parameters("offset", "limit"));
    expect(moved).toBe(limit);
    expect(new Set(of(parameters("a", "b", "c"))).size).toBe(3);
  });

  it("keeps the fingerprint whatever the severity", () => {
    const parsed = parse(parameters("limit"));
    const as = (severity: "error" | "hint") =>
      lintSpec(parsed, { name: "x", rules: { "parameter-description": severity } })[0];
    expect(as("error")?.severity).toBe("error");
    expect(as("error")?.fingerprint).toBe(as("hint")?.fingerprint);
  });

  it("reports a shared parameter once, in no single operation", () => {
    const ref = { $ref: "#/components/parameters/Limit" };
    const operation = { parameters: [ref], responses: {} };
    const document = api({
      paths: { "/a": { get: operation }, "/b": { get: operation } },
      components: { parameters: { Limit: { name: "limit", in: "query", schema: { type: "integer" } } } },
    });
    const findings = lintSpec(parse(document), only("parameter-description"));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.pointer).toBe("/components/parameters/Limit");
    expect(findings[0]).not.toHaveProperty("operation");
  });

  it("names the file of a part in another file", () => {
    const document = api({ paths: { "/a": { $ref: "paths/a.json" } } });
    const other = { get: { responses: { "200": { description: "Fine." } } } };
    const findings = lintSpec(parse(document, { "paths/a.json": other }), only("operation-description"));
    expect(findings).toMatchObject([{ file: "paths/a.json", operation: "GET /a" }]);
  });

  it("ends on circular schemas and visits each once", () => {
    const node = { type: "object", properties: { next: { $ref: "#/components/schemas/Node" }, at: {} } };
    const findings = lintSpec(parse(api({ components: { schemas: { Node: node } } })), only("property-description"));
    expect(findings).toHaveLength(1);
  });

  it("holds deep nesting", () => {
    let schema: Record<string, unknown> = { type: "string" };
    for (let depth = 0; depth < 200; depth++) schema = { type: "array", items: schema };
    expect(lintSpec(parse(api({ components: { schemas: { Deep: schema } } })), only("array-bounded"))).toEqual([]);
  });

  it("takes keys that mean something to JavaScript for names", () => {
    const text = `{"openapi":"3.1.0","info":{"title":"T","version":"1.0.0"},"paths":{},
      "components":{"schemas":{"__proto__":{"type":"object","properties":{"constructor":{"type":"string"},"__proto__":{"type":"string"}}}}}}`;
    const findings = lintSpec(parse(text), only("property-description", "schema-description"));
    expect(findings.map((finding) => finding.pointer)).toEqual([
      "/components/schemas/__proto__",
      "/components/schemas/__proto__",
    ]);
  });

  it("keeps a bounded number, and says how many there would be", () => {
    const names = Array.from({ length: 12 }, (_, index) => `p${index}`);
    const findings = lintSpec(parse(parameters(...names)), only("parameter-description"), { maxFindingsARule: 10 });
    expect(findings).toHaveLength(11);
    expect(findings[0]).toMatchObject({ line: 1, message: "2 more findings of this rule are not listed." });
  });

  it("keeps messages short, on one line and well-formed, whatever the names", () => {
    const [finding] = lintSpec(
      parse(api({ info: { title: "T", version: `a\u0000\n\ud800${"x".repeat(9000)}` } })),
      only("version-semver"),
    );
    expect(finding?.message).toMatch(/^[^\p{Cc}\p{Surrogate}]{10,500}$/u);
    const path = `/${"x".repeat(9000)}`;
    const [long] = lintSpec(
      parse(api({ paths: { [path]: { get: { responses: {} } } } })),
      only("operation-description"),
    );
    expect(long?.message).toHaveLength(500);
  });

  it("is linear on texts made to stall patterns", () => {
    const all: Ruleset = {
      name: "all",
      rules: Object.fromEntries(LINT_RULES.map((rule) => [rule.id, "hint" as const])),
    };
    for (const part of ["<a ", "`a", "```", "<a on", "href= ", "]( ", "{", "A", "a_", " "]) {
      const text = part.repeat(200_000);
      const parsed = parse(api({ info: { title: text, version: text, description: text }, servers: [{ url: text }] }));
      const begun = processorMs();
      lintSpec(parsed, all);
      expect(processorMs() - begun).toBeLessThan(2_000);
    }
  });

  it("gives the order of the text", () => {
    const findings = lintSpec(parse(parameters("b", "a")), DEFAULT_RULESET);
    const places = findings.map(({ line, column }) => line * 1000 + column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(findings.length).toBeGreaterThan(3);
  });

  it("asks nothing of an empty ruleset", () =>
    expect(lintSpec(parse(api({})), { name: "none", rules: {} })).toEqual([]));
});

describe("countFindings", () => {
  it("counts by severity", () => {
    expect(countFindings([{ severity: "hint" }, { severity: "error" }, { severity: "hint" }])).toEqual({
      error: 1,
      warning: 0,
      info: 0,
      hint: 2,
    });
  });
});
