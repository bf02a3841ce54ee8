import { describe, expect, it } from "vitest";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { listFlaggedVersions } from "./list-flagged-versions";
import { listMyDrafts } from "./list-my-drafts";
import { summarizeEstate } from "./summarize-estate";

const DAY_MS = 86_400_000;

async function estate() {
  const world = await createWorld();
  const api = await addApi(world);
  const { prisma } = await testDatabase();
  const daysAgo = (days: number) => new Date(world.now.getTime() - days * DAY_MS);
  const mark = async (label: string, data: { breakingCount?: number; publishedAt?: Date; errorCount?: number }) =>
    prisma.apiVersion.updateMany({ where: { apiId: api.id, label }, data });
  return { world, api, prisma, daysAgo, mark };
}

describe("what broke lately", () => {
  it("is told of released versions within the window, the last first, a page at a time", async () => {
    const { world, api, daysAgo, mark } = await estate();
    for (const [label, state, days] of [
      ["1.0.0", "active", 40],
      ["2.0.0", "active", 20],
      ["3.0.0", "deprecated", 10],
      ["4.0.0", "draft", 1],
    ] as const) {
      await api.version(label, { state });
      await mark(label, { breakingCount: 2, publishedAt: daysAgo(days) });
    }
    const filter = { flag: "breaking" as const, team: api.team.slug };
    const all = await listFlaggedVersions(world.anonymous, filter);
    expect(all.items.map((one) => [one.version, one.breaking])).toEqual([
      ["3.0.0", 2],
      ["2.0.0", 2],
    ]);
    const first = await listFlaggedVersions(world.anonymous, { ...filter, limit: 1 });
    const second = await listFlaggedVersions(world.anonymous, { ...filter, limit: 1, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map((one) => one.version)).toEqual(["3.0.0", "2.0.0"]);
    expect(second.nextCursor).toBeNull();
    const wider = await listFlaggedVersions(world.anonymous, { ...filter, days: 60 });
    expect(wider.items).toHaveLength(3);
  });
});

describe("definitions with errors", () => {
  it("are told of newest versions only", async () => {
    const { world, api, prisma, mark } = await estate();
    await api.version("1.0.0", { state: "active" });
    const newest = await api.version("1.1.0");
    await mark("1.0.0", { errorCount: 1 });
    await mark("1.1.0", { errorCount: 2 });
    await prisma.api.update({ where: { id: api.id }, data: { newestVersionId: newest } });
    const { items } = await listFlaggedVersions(world.anonymous, { flag: "errors", team: api.team.slug });
    expect(items.map((one) => [one.version, one.errors])).toEqual([["1.1.0", 2]]);
  });
});

describe("drafts with errors", () => {
  it("wait for who publishes for the team, and for nobody else", async () => {
    const { world, api, mark } = await estate();
    await api.version("1.0.0");
    await mark("1.0.0", { errorCount: 3 });
    await api.version("1.1.0");
    await api.version("2.0.0", { state: "active" });
    await mark("2.0.0", { errorCount: 1 });
    const publisher = await api.team.member("publisher");
    const reviewer = await api.team.member("reviewer");
    expect((await listMyDrafts(publisher.ctx, {})).map((one) => [one.version, one.errors])).toEqual([["1.0.0", 3]]);
    expect(await listMyDrafts(reviewer.ctx, {})).toEqual([]);
    expect(await listMyDrafts(world.anonymous, {})).toEqual([]);
  });
});

describe("the numbers of the estate", () => {
  it("count what was added", async () => {
    const { world, api, daysAgo, mark } = await estate();
    const before = await summarizeEstate(world.system, {});
    await api.version("1.0.0", { state: "active" });
    await mark("1.0.0", { breakingCount: 4, publishedAt: daysAgo(3) });
    await api.version("2.0.0", { state: "in_review" });
    const after = await summarizeEstate(world.system, {});
    expect(after.breakingChanges).toBeGreaterThanOrEqual(before.breakingChanges + 4);
    expect(after.inReview).toBeGreaterThan(before.inReview);
  });

  it("are not for somebody who may not read", async () => {
    const world = await createWorld();
    const shut = { ...world.anonymous, actor: { kind: "anonymous" as const, mayRead: false } };
    await expect(summarizeEstate(shut, {})).rejects.toMatchObject({ code: "unauthenticated" });
    await expect(listFlaggedVersions(shut, {})).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
