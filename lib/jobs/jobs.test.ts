import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY, type LifecyclePolicy } from "@/lib/lifecycle/model";
import { en } from "@/lib/i18n/en";
import { zhCN } from "@/lib/i18n/zh-cn";
import { contextAt, countAuditEntries } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { isJobName, JOB_NAMES } from "@/lib/queue/model";
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

const at = (instant: string) => new Date(instant);

async function holdsOf(versionId: string): Promise<unknown[]> {
  const { prisma } = await testDatabase();
  const rows = await prisma.auditEntry.findMany({
    where: { action: "version.hold", entityId: versionId },
    orderBy: { sequence: "asc" },
  });
  return rows.map((row) => row.after);
}

it("what recurs and what is queued share no name: each would be handed the other's jobs", () => {
  expect(SCHEDULE.map(({ name }) => name).filter(isJobName)).toEqual([]);
});

it.each([
  ["English", en],
  ["Chinese", zhCN],
])("people read what each job does in %s", (_language, messages) => {
  const names: readonly string[] = [...JOB_NAMES, ...SCHEDULE.map(({ name }) => name)];
  expect(names.filter((name) => !(name in messages.jobs.kind))).toEqual([]);
});

describe("due sunsets", () => {
  it("come on their day and not before, once", async () => {
    const { world, api, id, name } = await deprecated();
    await runSunsets(await contextAt(world.system, at("2027-05-31T23:59:59Z")));
    expect(await api.stateOf("1.0.0")).toBe("deprecated");
    const onTheDay = await contextAt(world.system, at("2027-06-01T00:00:00Z"));
    const first = await runSunsets(onTheDay);
    expect([first.done.includes(name), first.late.includes(name)]).toEqual([true, false]);
    expect((await runSunsets(onTheDay)).done).not.toContain(name);
    expect(await api.stateOf("1.0.0")).toBe("sunset");
    expect(await countAuditEntries(world.system, id)).toBe(2);
  });

  it("come once where several processes do it at the same time", async () => {
    const { world, api, id, name } = await deprecated();
    const contexts = await Promise.all([1, 2, 3].map(() => contextAt(world.system, at("2027-06-01T00:00:01Z"))));
    const runs = await Promise.all(contexts.map((ctx) => runSunsets(ctx)));
    expect(runs.filter((run) => run.done.includes(name))).toHaveLength(1);
    expect(runs.flatMap((run) => [...run.refused, ...run.failed])).not.toContainEqual(
      expect.objectContaining({ version: name }),
    );
    expect(await api.stateOf("1.0.0")).toBe("sunset");
    expect(await countAuditEntries(world.system, id)).toBe(2);
  });

  it("that fell while the service was down are carried out when it comes back, and said to be late", async () => {
    const { world, id, name } = await deprecated();
    const run = await runSunsets(await contextAt(world.system, at("2027-06-04T10:00:00Z")));
    expect([run.done.includes(name), run.late.includes(name)]).toEqual([true, true]);
    const { prisma } = await testDatabase();
    const move = await prisma.dueMove.findFirstOrThrow({ where: { versionId: id } });
    expect(move).toMatchObject({ to: "sunset", dueAt: at("2027-06-01T00:00:00Z"), doneAt: at("2027-06-04T10:00:00Z") });
  });

  it("are refused by a policy that asks for calls; the others go all the same", async () => {
    const stays = await deprecated({ remainingTraffic: "block" });
    const goes = await deprecated();
    const ctx = await contextAt(goes.world.system, at("2027-06-02T00:00:00Z"));
    const run = await runSunsets(ctx);
    expect(run.done).toContain(goes.name);
    expect(run.refused.find((one) => one.version === stays.name)?.because).toMatch(/No telemetry of this API/);
    expect(await stays.api.stateOf("1.0.0")).toBe("deprecated");
  });

  it("that are refused are told once a day, reach further with time, and go once nothing stands in the way", async () => {
    const { world, api, id, name } = await deprecated({ remainingTraffic: "block" });
    const days = [
      "2027-06-01T00:05:00Z",
      "2027-06-01T12:00:00Z",
      // The clock goes backwards.
      "2027-06-01T00:01:00Z",
      "2027-06-02T00:05:00Z",
      "2027-06-08T00:05:00Z",
      "2027-06-09T00:05:00Z",
    ];
    for (const day of days) {
      const ctx = await contextAt(world.system, at(day));
      await Promise.all([runSunsets(ctx), runSunsets(ctx)]);
    }
    expect(await holdsOf(id)).toMatchObject([
      { to: "sunset", days: 0, level: "team", escalated: false },
      { days: 1, level: "owners", escalated: true },
      { days: 7, level: "administrators", escalated: true },
      { days: 8, level: "administrators", escalated: false },
    ]);
    const { prisma } = await testDatabase();
    await prisma.policy.updateMany({ where: { teamId: api.team.id }, data: { remainingTraffic: "off" } });
    const run = await runSunsets(await contextAt(world.system, at("2027-06-10T00:05:00Z")));
    expect([run.done.includes(name), run.late.includes(name)]).toEqual([true, true]);
    expect(await prisma.dueMove.findFirst({ where: { versionId: id } })).toMatchObject({ refusals: null });
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
