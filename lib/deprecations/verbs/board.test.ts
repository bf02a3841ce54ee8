import { describe, expect, it } from "vitest";
import { createConsumer } from "@/lib/consumers/verbs/create-consumer";
import { declareDependency } from "@/lib/consumers/verbs/declare-dependency";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld, type World } from "@/lib/testing/world";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { getBoard } from "./get-board";
import { listAnnouncements } from "./list-announcements";
import { findSuggestedSunset } from "./find-suggested-sunset";

const DAY_MS = 86_400_000;

async function leaving(world: World, count = 1) {
  const api = await addApi(world);
  const owner = await api.team.member("owner");
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const version = `1.${index}.0`;
    ids.push(await api.version(version, { state: "active" }));
    const deprecation = { sunsetAt: "2027-06-01", replacement: "https://orders.example/" };
    const change = { to: "deprecated" as const, reason: "Old.", deprecation };
    await transitionVersion(owner.ctx, { api: api.slug, version, change });
  }
  return { api, owner, ids };
}

/** Calls of each of the last days up to yesterday, `calls` of them `ago` days ago. */
async function call(
  world: World,
  api: { id: string },
  versionId: string,
  length: number,
  calls: (ago: number) => number,
) {
  const { prisma } = await testDatabase();
  const nobody = "00000000-0000-0000-0000-000000000000";
  const days = Array.from({ length }, (_, index) => length - index);
  const at = (ago: number) => new Date(Math.floor(world.now.getTime() / DAY_MS) * DAY_MS - ago * DAY_MS);
  const rows = days.map((ago) => ({ day: at(ago), calls: BigInt(Math.round(calls(ago))), versionId, apiId: api.id }));
  await prisma.usageDay.createMany({
    data: rows.map((row) => ({
      ...row,
      ...{ operation: "GET /orders", identityId: nobody, status: "2xx", lastAt: row.day, latency: [] },
    })),
  });
  await prisma.usageApiDay.createMany({ data: rows.map((row) => ({ ...row, errors: 0n })) });
  await prisma.apiTelemetry.create({ data: { apiId: api.id, firstAt: at(length), lastAt: at(1) } });
}

describe("getBoard", () => {
  it("gives a card with its stage, its consumers and what to do next, and counts all stages", async () => {
    const world = await createWorld();
    const { api, owner } = await leaving(world);
    const slug = world.unique("shop");
    await createConsumer(owner.ctx, { slug, name: "Shop", kind: "service", team: api.team.slug });
    await declareDependency(owner.ctx, { consumer: slug, api: api.slug, version: "1.0.0" });
    const board = await getBoard(world.anonymous, { api: api.slug });
    expect(board).toMatchObject({ total: 1, counts: { announced: 1 } });
    expect(board.cards[0]).toMatchObject({
      kind: "version",
      stage: "announced",
      sunsetOn: "2027-06-01",
      traffic: null,
      consumers: { silent: 1, silentNames: ["Shop"] },
      verdict: { verdict: "no" },
      next: { action: "ask_silent", count: 1 },
    });
    expect((await getBoard(world.anonymous, { api: api.slug, stage: "overdue" })).cards).toEqual([]);
    expect((await getBoard(world.anonymous, { api: api.slug, kind: "schema" })).total).toBe(0);
    expect((await getBoard(world.anonymous, { api: api.slug, q: "NOTHING OF IT" })).total).toBe(0);
  });

  it("is mine where a team of mine owns it or calls it, and nobody else's", async () => {
    const world = await createWorld();
    const { api, owner } = await leaving(world);
    const callers = await world.team("Sales");
    const [caller, stranger] = [await callers.member("owner"), await world.reader()];
    const slug = world.unique("shop");
    await createConsumer(caller.ctx, { slug, name: "Shop", kind: "service", team: callers.slug });
    await declareDependency(caller.ctx, { consumer: slug, api: api.slug, version: "1.0.0" });
    const mine = async (ctx: typeof owner.ctx) => (await getBoard(ctx, { api: api.slug, mine: "true" })).total;
    expect([await mine(owner.ctx), await mine(caller.ctx), await mine(stranger.ctx)]).toEqual([1, 1, 0]);
  });

  it("shows calls and their trend, and tells no telemetry from no calls", async () => {
    const world = await createWorld();
    const { api, ids } = await leaving(world);
    await call(world, api, ids[0] ?? "", 40, (ago) => (ago > 7 ? 100 : 50));
    const [card] = (await getBoard(world.anonymous, { api: api.slug })).cards;
    expect(card?.traffic).toMatchObject({ calls: 300, daysSeen: 27 });
    expect(card?.traffic?.change).toBeCloseTo(300 / 650 - 1, 1);
    expect(card?.traffic?.days).toHaveLength(28);
  });

  it("asks as often for many cards as for few", async () => {
    const world = await createWorld();
    const { api: few } = await leaving(world, 1);
    const { api: many } = await leaving(world, 12);
    const db = await testDatabase();
    const queriesOf = async (api: string) => {
      const original = db.pool.query.bind(db.pool);
      let asked = 0;
      Object.assign(db.pool, { query: (...args: Parameters<typeof original>) => ((asked += 1), original(...args)) });
      try {
        await getBoard(world.anonymous, { api });
      } finally {
        Object.assign(db.pool, { query: original });
      }
      return asked;
    };
    await queriesOf(few.slug);
    const [forOne, forTwelve] = [await queriesOf(few.slug), await queriesOf(many.slug)];
    expect(forTwelve).toBeLessThanOrEqual(forOne + 2);
  });
});

describe("a suggested sunset", () => {
  it("follows from how calls fall, after the notice of the announcement", async () => {
    const world = await createWorld();
    const { api, ids } = await leaving(world);
    await call(world, api, ids[0] ?? "", 84, (ago) => 10 * 1.5 ** (ago / 7));
    const one = await findSuggestedSunset(world.anonymous, { api: api.slug, version: "1.0.0" });
    expect(one).toMatchObject({ verdict: "suggested", noticeDays: 90, noticeEnds: "2027-01-31" });
    expect(one.weeklyChange).toBeCloseTo(-1 / 3, 1);
    expect(one.reasoning).toMatch(/fall by 33 % a week/);
  });

  it("is not named without telemetry", async () => {
    const world = await createWorld();
    const { api } = await leaving(world);
    const one = await findSuggestedSunset(world.anonymous, { api: api.slug, version: "1.0.0" });
    expect(one).toMatchObject({ verdict: "none", because: "telemetry_short", day: null, telemetryDays: 0 });
  });
});

describe("calendars", () => {
  it("strike out what was taken back, under the same key and a higher sequence", async () => {
    const world = await createWorld();
    const { api, owner, ids } = await leaving(world);
    const itemsOf = async () => (await listAnnouncements(world.anonymous, { api: api.slug })).items;
    const [before] = await itemsOf();
    expect(before).toMatchObject({ key: `v${ids[0]}`, status: "confirmed", sequence: 1 });
    const change = { to: "active" as const, reason: "It stays after all." };
    await transitionVersion(owner.ctx, { api: api.slug, version: "1.0.0", change });
    const [after, ...others] = await itemsOf();
    expect(others).toEqual([]);
    expect(after).toMatchObject({ key: before?.key, status: "cancelled", sequence: 2, sunsetAt: before?.sunsetAt });
    const again = {
      to: "deprecated" as const,
      reason: "No.",
      deprecation: { sunsetAt: "2027-09-01", replacement: "https://orders.example/" },
    };
    await transitionVersion(owner.ctx, { api: api.slug, version: "1.0.0", change: again });
    expect(await itemsOf()).toMatchObject([{ key: before?.key, status: "confirmed", sequence: 3 }]);
  });
});
