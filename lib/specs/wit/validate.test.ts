import { describe, expect, it } from "vitest";
import { parseSpec } from "@/lib/specs/parse-spec";
import { textSource } from "@/lib/specs/text-source";
import { VALIDATION_CASES } from "./testing/validation-cases";
import { WIT_RULES } from "./wit-rules";

describe("validation of WIT", () => {
  it.each(VALIDATION_CASES)("$name", ({ text, finds }) => {
    const files = typeof text === "string" ? { "shop.wit": text } : text;
    const { findings } = parseSpec(textSource(files), { format: "wit" });
    expect(findings.map(({ rule, line, column }) => `${rule} ${line}:${column}`)).toEqual(finds);
  });

  it("has a case for every rule", () => {
    const found = new Set(VALIDATION_CASES.flatMap(({ finds }) => finds.map((one) => one.split(" ")[0])));
    expect([...found].toSorted()).toEqual(WIT_RULES.map(({ id }) => id).toSorted());
  });
});
