import { describe, expect, it } from "vitest";
import { CONVERSION_TARGETS } from "@/lib/conversions/conversion";
import { CONVERSIONS, conversionsOf, findConversion } from "@/lib/conversions/index";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";

describe("the conversions", () => {
  it("have each a name, a way and reasons of their own", () => {
    expect(new Set(CONVERSIONS.map(({ id }) => id)).size).toBe(CONVERSIONS.length);
    for (const { id, to, title, losses } of CONVERSIONS) {
      expect(id).toMatch(/^[a-z0-9.-]+-to-[a-z0-9.-]+$/);
      expect(CONVERSION_TARGETS).toContain(to);
      expect(title).toContain(" → ");
      for (const [kind, explanation] of Object.entries(losses)) {
        expect(kind).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(explanation).toMatch(/^[A-Z0-9`].{10,300}\.$/);
      }
    }
  });

  it("lead from one definition to each target in one way only", () => {
    for (const dialect of ["2.0", "3.0", "3.1", "3.2"]) {
      const targets = conversionsOf({ format: "openapi", dialect }).map(({ to }) => to);
      expect(new Set(targets).size).toBe(targets.length);
    }
  });

  it.each([
    ["2.0", "openapi-3.0", true],
    ["2.0", "openapi-3.1", true],
    ["3.0", "openapi-3.0", false],
    ["3.0", "openapi-3.1", true],
    ["3.1", "openapi-3.1", false],
    ["3.2", "api-definition", true],
  ] as const)("OpenAPI %s to %s: %s", (dialect, to, exists) => {
    expect(findConversion({ format: "openapi", dialect }, to) !== undefined).toBe(exists);
  });

  it("refuse to write what a small definition repeats without end", () => {
    const responses = { "200": { $ref: "#/responses/large" } };
    const paths = Object.fromEntries(
      Array.from({ length: 4_000 }, (_, index) => [`/${index}`, { get: { produces: [`text/${index}`], responses } }]),
    );
    const properties = Object.fromEntries(
      Array.from({ length: 2_000 }, (_, index) => [`p${index}`, { type: "string" }]),
    );
    const large = { description: "", schema: { type: "object", properties } };
    const info = { title: "T", version: "1" };
    const parsed = parseSpec(textSource({ "a.json": { swagger: "2.0", info, paths, responses: { large } } }));
    const conversion = findConversion(parsed.model, "openapi-3.0");
    expect(() => conversion?.convert(parsed, {})).toThrow("too large");
  });

  it("leave keys that are no ordinary keys alone", () => {
    const text = `{"swagger":"2.0","info":{"title":"T","version":"1"},"paths":{"/__proto__":{"get":{"parameters":[{"name":"__proto__","in":"query","type":"string"}],"responses":{"200":{"description":"","schema":{"$ref":"#/definitions/__proto__"}}}}}},"definitions":{"__proto__":{"type":"object","properties":{"__proto__":{"type":"string"},"constructor":{"type":"string"}}}}}`;
    const parsed = parseSpec(textSource({ "a.json": text }));
    for (const conversion of conversionsOf(parsed.model)) {
      const { files } = conversion.convert(parsed, {});
      expect(files[0]?.text).toContain("__proto__");
      expect(Object.keys(Object.prototype)).toEqual([]);
    }
  });
});
