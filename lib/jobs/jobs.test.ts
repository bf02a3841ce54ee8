import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY, type LifecyclePolicy } from "@/lib/lifecycle/model";
import { contextAt, countAuditEntries } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { maintain, maintainIfDue } from "./maintenance";
import { startJobs } from "./queue";
import { SCHEDULE } from "./schedule";
import { runSunsets } from "./sunset";

async function deprecated(over: Partial<LifecyclePolicy> = {}) {
  const world = await createWorld();
  const api = await addApi(world, { policy: { ...DEFAULT_LIFECYCLE_POLICY, ...over } });
  const owner = await api.team.member("owner");
  const id = await api.version("1.0.0", { state: "active" });
  const change = { to: "deprecated" as const, reason: "Old.", deprecation: { sunsetAt: "2027-06-01" } };
  await transitionVersion(owner.ctx, { api: api.slug, version: "1.0.0", change });
  return { world, api, id, name: `${api.slug}@1.0.0` };
}

describe("due sunsets", () => {
  it("come on their day and not before, once", async () => {
    const { world, api, id, name } = await deprecated();
    await runSunsets(await contextAt(world.system, new Date("2027-05-31T23:59:59Z")));
    expect(await api.stateOf("1.0.0")).toBe("deprecated");
    const onTheDay = await contextAt(world.system, new Date("2027-06-01T00:00:00Z"));
    expect((await runSunsets(onTheDay)).done).toContain(name);
    expect((await runSunsets(onTheDay)).done).not.toContain(name);
    expect(await api.stateOf("1.0.0")).toBe("sunset");
    expect(await countAuditEntries(world.system, id)).toBe(2);
  });

  it("are refused by a policy that asks for calls; the others go all the same", async () => {
    const stays = await deprecated({ remainingTraffic: "block" });
    const goes = await deprecated();
    const ctx = await contextAt(goes.world.system, new Date("2027-06-02T00:00:00Z"));
    const run = await runSunsets(ctx);
    expect(run.done).toContain(goes.name);
    expect(run.refused.find((one) => one.version === stays.name)?.because).toMatch(/unknown/);
    expect(await stays.api.stateOf("1.0.0")).toBe("deprecated");
    expect(await countAuditEntries(stays.world.system, stays.id)).toBe(1);
  });
});

describe("maintenance", () => {
  it("drops what is old, keeps what is young, and tidies the embedded database", async () => {
    const world = await createWorld();
    const db = await testDatabase();
    const record = (key: string, daysAgo: number) => ({
      actorId: world.unique("user"),
      key,
      requestHash: "",
      createdAt: new Date(world.now.getTime() - daysAgo * 86_400_000),
    });
    await db.prisma.idempotencyRecord.createMany({ data: [record("old", 8), record("young", 6)] });
    const run = await maintain(db, world.system);
    expect(run).toMatchObject({ requests: 1, vacuumed: db.kind === "pglite" });
    expect(await db.prisma.idempotencyRecord.count({ where: { key: "young" } })).toBe(1);
  });

  it("waits until there is something to tidy", async () => {
    const world = await createWorld();
    const db = await testDatabase();
    await maintain(db, world.system);
    expect(await maintainIfDue(db, world.system)).toBeNull();
  });
});

describe("the queue", () => {
  it("starts, starts again, and holds the schedule of this engine", async () => {
    const db = await testDatabase();
    for (const round of [1, 2]) {
      const jobs = await startJobs(db);
      const { rows } = await db.pool.query<{ name: string }>("SELECT name FROM jobs.schedule ORDER BY name");
      const wanted = SCHEDULE.filter((job) => job.on.includes(db.kind)).map((job) => job.name);
      expect(
        rows.map((row) => row.name),
        `round ${round}`,
      ).toEqual(wanted.sort());
      await jobs.stop();
    }
  });
});
