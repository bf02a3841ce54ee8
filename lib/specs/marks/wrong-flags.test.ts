import { describe, expect, it } from "vitest";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { collectMarks } from "./collect-marks";

describe("a flag that is none", () => {
  it.each(["2.0", "3.0.3", "3.1.0"])("is a finding in %s, and marks nothing", (version) => {
    const head = version === "2.0" ? { swagger: version } : { openapi: version };
    const document = {
      ...head,
      info: { title: "T", version: "1" },
      paths: { "/pets": { get: { deprecated: "true", responses: { "200": { description: "Fine." } } } } },
    };
    const parsed = parseSpec(textSource({ "api.json": JSON.stringify(document) }));
    expect(parsed.findings.map(({ pointer, severity }) => [pointer, severity])).toEqual([
      ["/paths/~1pets/get/deprecated", "error"],
    ]);
    expect(collectMarks(parsed)).toEqual([]);
  });

  it("is a finding in schemas, where the dialect has it", () => {
    const document = {
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: {},
      components: { schemas: { Pet: { type: "object", properties: { tag: { deprecated: "yes" } } } } },
    };
    const parsed = parseSpec(textSource({ "api.json": JSON.stringify(document) }));
    expect(parsed.findings.map(({ pointer }) => pointer)).toContain(
      "/components/schemas/Pet/properties/tag/deprecated",
    );
    expect(collectMarks(parsed)).toEqual([]);
  });
});
