import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  readEntropyTermQuery,
  readEstateQuery,
  readScorecardQuery,
  readTeamScorecardQuery,
} from "./read-scorecards-query";
import { checkHref, entropyTermHref, estateHref, scorecardHref, teamScorecardHref } from "./scorecards-address";

const paramsOf = (href: string) => Object.fromEntries(new URL(href, "https://registry.test").searchParams);

describe("addresses of scorecards", () => {
  it.each([
    [scorecardHref("pay"), "/apis/pay/scorecard"],
    [scorecardHref("pay", { facet: "security", status: "unmet" }), "/apis/pay/scorecard?facet=security&status=unmet"],
    [checkHref("pay", "owner-named"), "/apis/pay/scorecard?check=owner-named#check-owner-named"],
    [entropyTermHref("pay", "breaking"), "/apis/pay/scorecard/entropy/breaking"],
    [entropyTermHref("pay", "breaking", { part: "numerator" }), "/apis/pay/scorecard/entropy/breaking"],
    [teamScorecardHref("a/b", { check: "x" }), "/scorecards/a%2Fb?check=x"],
    [estateHref(), "/scorecards"],
    [estateHref({ look: "teams", page: 1, level: 2 }), "/scorecards?level=2"],
    [estateHref({ look: "apis", at: 0, facet: "security" }), "/scorecards?look=apis&at=0"],
  ])("%s", (href, expected) => expect(href).toBe(expected));

  it("are read back as they were written", () => {
    const scorecard = { facet: "contract", status: "exempted", from: "2027-01-31", to: "2028-02-29" } as const;
    expect(readScorecardQuery(paramsOf(scorecardHref("pay", scorecard)))).toEqual(scorecard);
    const estate = { look: "apis", at: 0, band: "high", team: "pay", q: "a b" } as const;
    expect(readEstateQuery(paramsOf(estateHref(estate)))).toEqual(estate);
  });

  it("leave out what cannot be read", () => {
    expect(readScorecardQuery({ facet: "x", status: ["met", "unmet"], from: "2027-02-30", to: "yesterday" })).toEqual(
      {},
    );
    expect(readEstateQuery({ level: "6", at: "-1", page: "0", cursor: "?", look: "all" })).toEqual({ look: "teams" });
    expect(readEntropyTermQuery({ part: "all" })).toEqual({ part: "numerator" });
  });

  it("are read of anything without fail", () => {
    const anything = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.array(fc.string())));
    fc.assert(
      fc.property(anything, (params) => {
        for (const read of [readScorecardQuery, readEstateQuery, readTeamScorecardQuery, readEntropyTermQuery]) {
          expect(read(params)).toBeTypeOf("object");
        }
      }),
    );
  });
});
