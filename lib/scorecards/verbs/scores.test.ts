import { describe, expect, it } from "vitest";
import { contextAt } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { definition } from "@/lib/testing/definitions";
import { addPublishedApi } from "@/lib/testing/published-api";
import { addDailyTraffic, observedCall } from "@/lib/testing/usage";
import { recordCalls } from "@/lib/usage/verbs/record-calls";
import { createWorld } from "@/lib/testing/world";
import { collectFacts } from "./collect-facts";
import { explainScore } from "./explain-score";
import { getApiScorecard } from "./get-api-scorecard";
import { getHeatMap } from "./get-heat-map";
import { getTeamScorecard } from "./get-team-scorecard";
import { listEntropyTerm } from "./list-entropy-term";
import { listScorecards } from "./list-scorecards";
import { scoreApis } from "./score-apis";
import { summarizeScores } from "./summarize-scores";

async function scored() {
  const world = await createWorld();
  const team = await world.team();
  const owner = await team.member("owner");
  const api = await addPublishedApi(world, team);
  await api.publish("1.0.0", definition("1.0.0"));
  const { prisma } = await testDatabase();
  const { id } = await prisma.api.findUniqueOrThrow({ where: { slug: api.slug } });
  return { world, team, owner, api, id, prisma };
}

describe("the score of an API", () => {
  it("is made of what is stored, kept with what it was made of, and comes out of that again", async () => {
    const { world, api, id, owner } = await scored();
    await scoreApis(world.system, [id]);
    const card = await getApiScorecard(owner.ctx, { api: api.slug });
    expect(card.checks.length).toBeGreaterThan(10);
    expect(card.checks.find((check) => check.id === "contract-published")).toMatchObject({ status: "met" });
    expect(card.history).toHaveLength(1);
    const explained = await explainScore(owner.ctx, { api: api.slug });
    expect(explained).toMatchObject({ same: true, stored: { level: card.level, rubric: "apicmm@0" } });
    expect(explained.recomputed?.checks).toEqual(card.checks);
  });

  it("writes no history where nothing happened, and says that it still holds", async () => {
    const { world, id, prisma } = await scored();
    await scoreApis(world.system, [id]);
    const later = await contextAt(world.system, new Date(world.now.getTime() + 3_600_000));
    await scoreApis(later, [id]);
    const rows = await prisma.apiScoreChange.findMany({ where: { apiId: id } });
    expect(rows).toMatchObject([{ at: world.now, until: later.now }]);
  });

  it("is not overwritten by what was collected earlier", async () => {
    const { world, id, prisma } = await scored();
    await scoreApis(world.system, [id]);
    await scoreApis(await contextAt(world.system, new Date(world.now.getTime() - 60_000)), [id]);
    expect(await prisma.apiScore.findUnique({ where: { apiId: id } })).toMatchObject({ at: world.now });
  });

  it("of an API without data is L1 or lower, by nothing that nobody knows", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { slug } = await addPublishedApi(world, team);
    const card = await getApiScorecard(world.system, { api: slug });
    expect(card.level).toBeLessThanOrEqual(1);
    expect(card.entropy).toMatchObject({ value: null, band: null });
    expect(JSON.stringify(card)).not.toMatch(/NaN|Infinity/);
  });

  it("counts calls by day, those to deprecated operations apart", async () => {
    const { world, api, id } = await scored();
    await addDailyTraffic(world.system, 3, { service: api.slug, call: "GET /pets", by: "web-shop", times: 10 });
    const facts = (await collectFacts(world.system, [id])).get(id);
    expect(facts?.traffic).toMatchObject({ daysSeen: 3, calls: 30, identifiedCalls: { count: 30, of: 30 } });
  });

  it("knows how deep the traces are, and by what calls came", async () => {
    const { world, api, id } = await scored();
    const call = observedCall(world.system, { service: api.slug, call: "GET /pets" });
    await recordCalls(world.system, {
      batches: [{ digest: world.unique("batch") }],
      observations: [
        { ...call, source: "traces", traces: { count: 2, depth: 7 } },
        { ...call, source: "traces", traces: { count: 1, depth: 2 } },
        { ...call, source: "logs" },
      ],
    });
    const facts = (await collectFacts(world.system, [id])).get(id);
    expect(facts?.traffic).toMatchObject({ traces: { traces: 3, depth: 9 }, sources: ["traces", "logs"] });
  });
});

describe("lists of scores", () => {
  it("show teams, checks and the APIs behind each number", async () => {
    const { world, api, id, team, owner } = await scored();
    await scoreApis(world.system, [id]);
    const card = await getTeamScorecard(owner.ctx, { team: team.slug });
    expect(card).toMatchObject({ basis: "all", total: 1, apis: [{ slug: api.slug }], weakest: [{ slug: api.slug }] });
    expect(card.history).toHaveLength(1);
    const map = await getHeatMap(owner.ctx, {});
    const row = map.teams.findIndex((one) => one.slug === team.slug);
    const column = map.checks.findIndex((one) => one.id === "contract-published");
    expect(map.cells[row]?.[column]).toMatchObject({ met: 1, unmet: 0, share: 1 });
    const list = await listScorecards(owner.ctx, { team: team.slug, check: "contract-published" });
    expect(list.items).toMatchObject([{ slug: api.slug, check: { status: "met", exempted: false } }]);
    const summary = await summarizeScores(owner.ctx, {});
    expect(summary.scored).toBeGreaterThan(0);
  });

  it("name a team without APIs, which has no level", async () => {
    const world = await createWorld();
    const { slug } = await world.team("Nobody yet");
    expect(await getTeamScorecard(world.system, { team: slug })).toMatchObject({
      level: null,
      basis: "none",
      total: 0,
    });
  });

  it.each(["deprecated", "undocumented", "breaking"] as const)("has what is behind the term %s", async (term) => {
    const { world, api } = await scored();
    const all = await listEntropyTerm(world.system, { api: api.slug, term, part: "denominator" });
    const counted = await listEntropyTerm(world.system, { api: api.slug, term });
    expect(counted.items.every((item) => item.counted)).toBe(true);
    expect(counted.items.length).toBeLessThanOrEqual(all.items.length);
    if (all.basis !== "changes") {
      expect(all.items).toHaveLength(all.denominator);
      expect(counted.items).toHaveLength(counted.numerator);
    }
  });
});
