import { describe, expect, it } from "vitest";
import { VALIDATION_CASES } from "@/lib/specs/openapi/validate/validation-cases";
import { isValidationRuleId, VALIDATION_RULES } from "@/lib/specs/openapi/validate/validation-rules";
import { parseSpec } from "@/lib/specs/parse-spec";
import type { JsonValue } from "@/lib/specs/model";
import { textSource } from "@/lib/specs/text-source";

const sorted = (pointers: string[]): string[] => [...pointers].sort();

describe.each(Object.entries(VALIDATION_CASES))("%s", (id, { fires, silent }) => {
  it("fires where it should, and nothing else does", () => {
    const { findings } = parseSpec(fires.source);
    const own = findings.filter((finding) => finding.rule === id);
    expect(sorted(own.map((finding) => finding.pointer))).toEqual(sorted(fires.at));
    const others = findings.filter((finding) => finding.rule !== id).map((finding) => finding.rule);
    expect(id === "valid-too-many" ? [] : others).toEqual([]);
  });

  it("is silent where all is well", () => {
    expect(parseSpec(silent).findings.filter((finding) => finding.rule === id)).toEqual([]);
  });

  it("has reasons", () => {
    const rule = isValidationRuleId(id) ? VALIDATION_RULES[id] : undefined;
    expect(rule?.why.length).toBeGreaterThan(20);
    expect(rule?.fix.length).toBeGreaterThan(8);
  });
});

it.each([
  ["3.0.3", "x-webhooks", 0],
  ["3.1.0", "webhooks", 1],
])("%s: an id that %s repeats is found %i times", (openapi, webhooks, times) => {
  const post = { operationId: "push", responses: { 200: { description: "Taken." } } };
  const data = {
    openapi,
    info: { title: "P", version: "1" },
    paths: { "/pushes": { post } },
    [webhooks]: { push: { post } },
  };
  expect(parseSpec(textSource({ "api.json": JSON.stringify(data) })).findings).toHaveLength(times);
});

describe("findings", () => {
  const pets = { get: { operationId: "a", responses: {} } };

  it("have the line and column of the key, and the operation they are in", () => {
    const source = textSource({
      "api.yaml": "openapi: 3.1.0\ninfo: {title: P, version: '1'}\npaths:\n  /pets:\n    get:\n      deprecated: 1\n",
    });
    const [finding] = parseSpec(source).findings;
    expect([finding?.line, finding?.column, finding?.operation]).toEqual([6, 7, "GET /pets"]);
  });

  it("keep their fingerprint when the text moves", () => {
    const data = { openapi: "3.1.0", info: { title: "P", version: "1" }, paths: { "/pets": pets } };
    const compact = parseSpec(textSource({ "api.json": JSON.stringify(data) })).findings;
    const spread = parseSpec(textSource({ "api.json": `\n\n${JSON.stringify(data, null, 4)}` })).findings;
    expect(spread.map((finding) => finding.fingerprint)).toEqual(compact.map((finding) => finding.fingerprint));
    expect(spread[0]?.line).not.toBe(compact[0]?.line);
  });

  it("keep their fingerprint when something is put in before", () => {
    const parameters: JsonValue[] = [
      { name: "b", in: "query" },
      { name: "c", in: "query", schema: { type: "text" } },
    ];
    const found = (list: JsonValue[]) =>
      parseSpec(
        textSource({
          "a.json": { openapi: "3.1.0", info: { title: "P", version: "1" }, paths: { "/p": { parameters: list } } },
        }),
      ).findings.map((finding) => finding.fingerprint);
    expect(found(parameters)).toHaveLength(2);
    expect(found([{ name: "a", in: "query", schema: {} }, ...parameters])).toEqual(found(parameters));
  });

  it("follow references into other files with the right expectations", () => {
    const source = textSource({
      "api.json": {
        openapi: "3.1.0",
        info: { title: "P", version: "1" },
        paths: { "/pets": { $ref: "paths/pets.json" } },
      },
      "paths/pets.json": { get: { parameters: [{ $ref: "../parameters.json#/limit" }] } },
      "parameters.json": { limit: { name: "limit", in: "query", schema: { type: "int" } } },
    });
    const found = parseSpec(source).findings.map(({ rule, file, pointer }) => [rule, file, pointer]);
    expect(found).toEqual([["valid-value", "parameters.json", "/limit/schema/type"]]);
  });
});
