import { describe, expect, it } from "vitest";
import { composeReport, medianOf } from "@/lib/reports/compose-report";
import type { EstateReport } from "@/lib/reports/model/estate-report";
import { reportPdf } from "@/lib/reports/report-pdf";
import { scoreApis } from "@/lib/scorecards/verbs/score-apis";
import { testDatabase } from "@/lib/testing/db";
import { definition } from "@/lib/testing/definitions";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { getEstateReport } from "./get-estate-report";

const EMPTY: EstateReport = {
  ...{ at: "2026-11-21T19:00:00.000Z", rubric: "apicmm@0", scored: 0, unscored: 0, levels: [0, 0, 0, 0, 0, 0] },
  ...{ entropy: { healthy: 0, moderate: 0, high: 0 }, teams: [], checks: [], high: [], campaigns: [] },
};
const team = { slug: "core", name: "支付", apis: 2, level: 2, levelBefore: 1, progress: 0.5, entropy: 0.31 };
const check = { id: "no-such-check", title: "Has words", level: 1, met: 1, unmet: 1, unknown: 2, exempted: 1 };
const SOME: EstateReport = {
  ...EMPTY,
  ...{ scored: 4, unscored: 1, levels: [1, 1, 2, 0, 0, 0], entropy: { healthy: 2, moderate: 1, high: 1 } },
  teams: [team, { ...team, slug: "idle", name: "Idle", apis: 0, level: null }],
  checks: [
    { ...check, share: 0.25 },
    { ...check, id: "all", title: "All meet", share: 1 },
    { ...check, id: "none", title: "Applies to none", share: null },
  ],
  high: [{ api: "pay", name: "Pay", team: "Core", entropy: 0.4 }],
  campaigns: [{ campaign: "docs", title: "Describe all", dueOn: "2026-12-31", of: 4, left: 1 }],
};

describe("the report of the estate", () => {
  it("sums up what is stored, for everybody who may read", async () => {
    const world = await createWorld();
    const own = await world.team("Reporters");
    const api = await addPublishedApi(world, own);
    await api.publish("1.0.0", definition("1.0.0"));
    const { prisma } = await testDatabase();
    const { id } = await prisma.api.findUniqueOrThrow({ where: { slug: api.slug } });
    await scoreApis(world.system, [id]);
    const report = await getEstateReport(world.anonymous, {});
    expect(report.scored).toBe(report.levels.reduce((sum, apis) => sum + apis, 0));
    expect(report.teams.find(({ slug }) => slug === own.slug)).toMatchObject({ apis: 1 });
    for (const { met, unmet, unknown, share } of report.checks) {
      expect(share).toBe(met + unmet + unknown === 0 ? null : met / (met + unmet + unknown));
    }
    expect(
      composeReport(report, "en").sections.every(({ columns, rows }) =>
        rows.every((row) => row.length === columns.length),
      ),
    ).toBe(true);
  });

  it.each([
    [[0, 0, 0, 0, 0, 0], null],
    [[1, 0, 0, 0, 0, 0], 0],
    [[1, 1, 2, 0, 0, 0], 2],
    [[3, 0, 0, 0, 0, 1], 0],
  ])("says of %j that half stand at %s or above", (levels, median) => {
    expect(medianOf(levels)).toBe(median);
  });

  it("leaves out teams without APIs, and checks that all meet or that apply to none", () => {
    const { sections, lead, notes } = composeReport(SOME, "en");
    expect(lead).toBe("4 APIs are scored: half of them stand at L2 or above. 1 has an entropy of high risk.");
    expect(notes).toContain("1 API is not scored yet.");
    const rows = sections.map((section) => section.rows.map((row) => row.map(({ text }) => text)));
    expect(rows[1]).toEqual([["支付", "2", "L2", "up from L1", "50%", "0.31"]]);
    expect(rows[2]).toEqual([["Has words", "L1", "1", "1", "2", "1", "25%"]]);
    expect(rows[4]).toEqual([["Describe all", "Dec 31, 2026", "1", "75%"]]);
  });

  it("speaks Chinese, and says that there is nothing where there is nothing", () => {
    const { sections, lead, language } = composeReport(EMPTY, "zh-CN");
    expect([language, lead]).toEqual(["zh-CN", "尚无已评分的 API。没有高风险熵值。"]);
    expect(sections.map(({ rows }) => rows.length)).toEqual([0, 0, 0, 0, 0]);
  });

  it("is a PDF, the same for the same report, with as many pages as it takes", async () => {
    const many = {
      ...SOME,
      teams: Array.from({ length: 200 }, (_, at) => ({ ...team, slug: `t${at}`, name: `T ${at}` })),
    };
    const bytes = async (report: EstateReport) =>
      Buffer.from(await reportPdf(composeReport(report, "en"), "https://x.example"));
    const [small, large] = [await bytes(SOME), await bytes(many)];
    expect(small.subarray(0, 5).toString()).toBe("%PDF-");
    expect(small.equals(await bytes(SOME))).toBe(true);
    const pages = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages(small)).toBe(1);
    expect(pages(large)).toBeGreaterThan(4);
    expect(pages(await bytes(EMPTY))).toBe(1);
  });
});
