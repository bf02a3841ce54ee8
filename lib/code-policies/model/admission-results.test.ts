import { describe, expect, it } from "vitest";
import type { AdmissionOperationDto, AdmissionRuleDto } from "@/lib/admission/schema";
import { admissionResults } from "./admission-results";

const place = { file: "openapi.yaml", pointer: "/x", line: 7, column: 3 };

function rule(name: string, outcomes: AdmissionRuleDto["results"][number]["outcome"][], broken = ""): AdmissionRuleDto {
  const results = outcomes.map((outcome) => ({ outcome, message: outcome === "error" ? "No such key." : "" }));
  return {
    name,
    expression: "x",
    place,
    problem: broken === "" ? null : { line: 1, column: 1, message: broken },
    results,
  };
}

const operation = (...rules: AdmissionRuleDto[]): AdmissionOperationDto => ({
  operation: "POST /orders",
  rules,
  examples: ["first", "second"],
  leftOut: 0,
});

describe("admissionResults", () => {
  it("says nothing where there are no rules", () => expect(admissionResults([])).toEqual([]));

  it("passes once for rules that hold", () => {
    expect(admissionResults([operation(rule("a", ["pass", "pass"]), rule("b", []))])).toEqual([
      expect.objectContaining({
        outcome: "pass",
        message: "2 admission rules hold for the definition's own examples.",
      }),
    ]);
  });

  it("names the rule and the example, and only warns", () => {
    const results = admissionResults([
      operation(rule("a", ["pass", "fail"]), rule("b", ["error", "pass"]), rule("c", [], "It cannot be read.")),
    ]);
    expect(results.map(({ effect, outcome, message }) => [effect, outcome, message])).toEqual([
      ["warn", "fail", "POST /orders, a (line 7) refuses second."],
      ["warn", "error", "POST /orders, b (line 7) could not run on first: No such key."],
      ["warn", "error", "POST /orders, c (line 7): It cannot be read."],
    ]);
    expect(new Set(results.map(({ fingerprint }) => fingerprint)).size).toBe(3);
  });

  it("keeps a fingerprint whatever the place and the example", () => {
    const [one] = admissionResults([operation(rule("a", ["fail"]))]);
    const moved = { ...rule("a", ["pass", "fail"]), place: { ...place, line: 99 } };
    const [other] = admissionResults([operation(moved)]);
    expect(one?.fingerprint).toBe(other?.fingerprint);
  });
});
