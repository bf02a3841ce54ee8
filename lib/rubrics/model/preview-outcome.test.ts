import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ApiScore, ReachedLevel } from "@/lib/maturity/model/score";
import { scoreApi } from "@/lib/maturity/score-api";
import { defaultRubric } from "@/lib/maturity/rubric/default";
import { factsOfNothing } from "@/lib/maturity/testing/sample-facts";
import { addToPreview, type Compared, EMPTY_PREVIEW } from "./preview-outcome";

const nothing = scoreApi(factsOfNothing(), defaultRubric, [], "2027-01-01");
const at = (level: ReachedLevel): ApiScore => ({ ...nothing, level });
const level = fc.constantFrom<ReachedLevel>(0, 1, 2, 3, 4, 5);
const many = fc.array(fc.tuple(level, level), { maxLength: 60 }).map((moves) =>
  moves.map(([from, to], index): Compared => {
    const api = `api-${String(index).padStart(3, "0")}`;
    return { api, name: api, team: "zoo", before: at(from), after: at(to) };
  }),
);

describe("the outcome of a preview", () => {
  it("counts every API once, and every move", () => {
    fc.assert(
      fc.property(many, (list) => {
        const outcome = addToPreview(EMPTY_PREVIEW, list);
        const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
        expect([outcome.apis, sum(outcome.before), sum(outcome.after)]).toEqual([
          list.length,
          list.length,
          list.length,
        ]);
        expect(sum(outcome.moves.map(({ apis }) => apis))).toBe(outcome.falls + outcome.rises);
        expect(outcome.items).toHaveLength(outcome.falls + outcome.rises);
      }),
    );
  });

  it("is the same in whatever slices they come", () => {
    fc.assert(
      fc.property(many, fc.nat(60), (list, cut) => {
        const whole = addToPreview(EMPTY_PREVIEW, list);
        const slices = addToPreview(addToPreview(EMPTY_PREVIEW, list.slice(cut)), list.slice(0, cut));
        expect(slices).toEqual(whole);
      }),
    );
  });

  it("names the furthest fall first, and what would hold it there", () => {
    const pair = (api: string, from: ReachedLevel, to: ReachedLevel): Compared => ({
      ...{ api, name: api, team: "zoo", before: at(from), after: at(to) },
    });
    const { items, moves } = addToPreview(EMPTY_PREVIEW, [pair("a", 2, 1), pair("b", 3, 0), pair("c", 1, 2)]);
    expect(items.map(({ api }) => api)).toEqual(["b", "a", "c"]);
    expect(items[0]?.because.length).toBeGreaterThan(0);
    expect(items[2]?.because).toEqual([]);
    expect(moves[0]).toEqual({ from: 3, to: 0, apis: 1 });
  });
});
