import { afterAll, describe, expect, it } from "vitest";
import { updateApi } from "@/lib/catalog/verbs/update-api";
import { createContext } from "@/lib/runtime/service-context";
import { testDatabase } from "@/lib/testing/db";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { watchScores } from "./watch-scores";

const stops: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const stop of stops) await stop();
});

describe("the watcher of scores", () => {
  it("scores what changes within two seconds, however many watch", async () => {
    const world = await createWorld({ now: new Date() });
    const team = await world.team();
    const owner = await team.member("owner");
    const { slug } = await addPublishedApi(world, team);
    const db = await testDatabase();
    stops.push(watchScores(db), watchScores(db));
    const statusOf = async () => {
      const row = await db.prisma.apiScore.findFirst({ where: { api: { slug } } });
      return row?.statuses;
    };
    // The first look leaves what was before to the scoring of all: the next change is one that it sees.
    await expect
      .poll(() => db.prisma.setting.count({ where: { key: "scorecards.watched" } }), { timeout: 5_000 })
      .toBe(1);
    const ctx = await createContext({ actor: owner.actor, traceId: world.system.traceId });
    await updateApi(ctx, { api: slug, patch: { description: "What it is for, and for whom." } });
    await expect.poll(statusOf, { timeout: 2_000, interval: 50 }).toMatchObject({ "api-described": "met" });
    await updateApi(ctx, { api: slug, patch: { description: "" } });
    await expect.poll(statusOf, { timeout: 2_000, interval: 50 }).toMatchObject({ "api-described": "unmet" });
  }, 30_000);
});
