import { describe, expect, it } from "vitest";
import { caseContent } from "@/lib/maturity/cases/model";
import { SHIPPED_CASES } from "@/lib/maturity/cases/shipped-cases";
import { caseDraft, caseOf, nextId, withoutStage, withStage } from "./case-draft";

const shipped = [...SHIPPED_CASES];

describe("the form of a case", () => {
  it.each(shipped)("sends %s as it was filled from it", (_, content) => {
    expect(caseContent.parse(caseOf(caseDraft(content)))).toEqual(content);
  });

  it("of a new case is refused until it is filled in, each part at its place", () => {
    const { error } = caseContent.safeParse(caseOf(caseDraft(null)));
    const places = error?.issues.map(({ path }) => path.join("/")) ?? [];
    for (const place of ["title", "summary", "scenario/tags", "specification/contracts", "metrics/0/kind"])
      expect(places).toContain(place);
    expect(places).not.toContain("stages");
  });

  it.each([
    ["10", { least: 10, most: 10 }],
    [" 1.5 .. 2 ", { least: 1.5, most: 2 }],
    ["-3..-1", { least: -3, most: -1 }],
    ["", null],
    ["about 10", "about 10"],
    ["1..", "1.."],
  ])("reads %j as a value", (text, value) => {
    const draft = caseDraft(null);
    const [metric] = draft.metrics;
    const written = { ...draft, metrics: metric ? [{ ...metric, values: [text, "1"] }] : [] };
    expect(caseOf(written).metrics[0]?.values[0]).toEqual(value);
  });

  it("reads words between commas of any script, and shares from percent", () => {
    const draft = {
      ...caseDraft(null),
      tags: "edge, low-latency，wasm、 ",
      ratings: { goal: "33.5", cost: "", satisfaction: "100" },
    };
    expect(caseOf(draft).scenario.tags).toEqual(["edge", "low-latency", "wasm"]);
    expect(caseOf(draft).ratings).toEqual({ goal: 0.335, cost: null, satisfaction: 1 });
  });

  it.each(shipped)("keeps a value for each stage of %s when stages come and go", (_, content) => {
    const draft = caseDraft(content);
    expect(withoutStage(withStage(draft), draft.stages.length)).toEqual(draft);
    const shorter = withoutStage(draft, 0);
    for (const { values } of [...shorter.metrics, ...shorter.qualities])
      expect(values).toHaveLength(content.stages.length - 1);
  });

  it("names lines apart", () => {
    expect(nextId([])).toBe(0);
    expect(nextId([{ id: 4 }, { id: 1 }])).toBe(5);
  });
});
