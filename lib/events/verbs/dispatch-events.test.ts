import { beforeEach, describe, expect, it } from "vitest";
import { createApi } from "@/lib/catalog/verbs/create-api";
import { listNotifications } from "@/lib/notifications/verbs/list-notifications";
import { requestReview } from "@/lib/reviews/verbs/request-review";
import { contextAt } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import type { Caller } from "@/lib/testing/people";
import { createWorld, type World } from "@/lib/testing/world";
import { dispatchEvents } from "./dispatch-events";

/** Each test begins where everything so far was told. */
beforeEach(async () => {
  const world = await createWorld();
  await drain(world);
});

async function drain(world: World): Promise<number> {
  let told = 0;
  for (let more = true; more; ) {
    const run = await dispatchEvents(world.system);
    told += run.notifications;
    more = run.more;
  }
  return told;
}

const typesOf = async (who: Caller) => (await listNotifications(who.ctx, {})).items.map((one) => one.type);

async function manyApis(world: World, team: { slug: string }, by: Caller, count: number) {
  for (let index = 0; index < count; index++) {
    await createApi(by.ctx, { slug: world.unique("api"), name: `Api ${index}`, team: team.slug });
  }
}

describe("dispatching events", () => {
  it("tells the team, not whoever did it, and each entry once", async () => {
    const world = await createWorld();
    const team = await world.team();
    const [owner, colleague, stranger] = [
      await team.member("owner"),
      await team.member("reader"),
      await world.reader(),
    ];
    await manyApis(world, team, owner, 1);
    await drain(world);
    expect(await drain(world)).toBe(0);
    expect(await typesOf(colleague)).toEqual(["api.created"]);
    expect(await typesOf(owner)).toEqual([]);
    expect(await typesOf(stranger)).toEqual([]);
    const [one] = (await listNotifications(colleague.ctx, {})).items;
    expect(one?.reasons).toEqual([{ kind: "team", value: team.slug }]);
  });

  it("makes one line of many things at once, also over several turns", async () => {
    const world = await createWorld();
    const team = await world.team();
    const [owner, colleague] = [await team.member("owner"), await team.member("reader")];
    await manyApis(world, team, owner, 4);
    await drain(world);
    await manyApis(world, team, owner, 3);
    await drain(world);
    const { items } = await listNotifications(colleague.ctx, {});
    expect(items).toMatchObject([{ type: "api.created", count: 7 }]);
    expect(items[0]?.items).toHaveLength(7);
  });

  it("asks those who may decide", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const publisher = await api.team.member("publisher");
    const reviewer = await api.team.member("reviewer");
    await api.version("1.0.0", { publishedBy: publisher.actor });
    const { id } = await requestReview(publisher.ctx, { api: api.slug, version: "1.0.0" });
    await drain(world);
    const { items } = await listNotifications(reviewer.ctx, {});
    expect(items).toMatchObject([{ type: "review.requested", href: `/reviews/${id}`, kind: "reviews" }]);
    expect(await typesOf(publisher)).toEqual([]);
  });

  it("does nothing twice where two processes do it at once", async () => {
    const world = await createWorld();
    const team = await world.team();
    const [owner, colleague] = [await team.member("owner"), await team.member("reader")];
    await manyApis(world, team, owner, 6);
    const runs = await Promise.all([1, 2, 3].map(() => dispatchEvents(world.system)));
    expect(runs.reduce((sum, run) => sum + run.entries, 0)).toBe(6);
    expect((await listNotifications(colleague.ctx, {})).items).toMatchObject([{ count: 6 }]);
  });

  it("moves the cursor only with what it writes", async () => {
    const world = await createWorld();
    const team = await world.team();
    const [owner, colleague] = [await team.member("owner"), await team.member("reader")];
    await manyApis(world, team, owner, 1);
    const undone = world.system.transaction(async (tx) => {
      await dispatchEvents(tx);
      throw new Error("the process dies");
    });
    await expect(undone).rejects.toThrow("dies");
    expect(await typesOf(colleague)).toEqual([]);
    await drain(world);
    expect(await typesOf(colleague)).toEqual(["api.created"]);
  });

  it("begins, in a registry that has a history, with its last days", async () => {
    const world = await createWorld();
    const team = await world.team();
    const [owner, colleague] = [await team.member("owner"), await team.member("reader")];
    const { prisma } = await testDatabase();
    await prisma.setting.deleteMany({ where: { key: { startsWith: "events." } } });
    const days = (count: number) => contextAt(world.system, new Date(world.now.getTime() + count * 86_400_000));
    const old = await owner.at(new Date(world.now.getTime() + 100 * 86_400_000));
    const young = await owner.at(new Date(world.now.getTime() + 110 * 86_400_000));
    const [first, second] = [world.unique("old"), world.unique("young")];
    await createApi(old, { slug: first, name: "Old", team: team.slug });
    await createApi(young, { slug: second, name: "Young", team: team.slug });
    await dispatchEvents(await days(115));
    const { items } = await listNotifications(colleague.ctx, {});
    expect(items.map((one) => one.items[0]?.name)).toEqual([second]);
    const rows = await prisma.notification.findMany({ where: { userId: colleague.actor.id } });
    expect(rows.map((row) => row.mailMode)).toEqual(["off"]);
    // Later tests go on at the instant of the world.
    await prisma.setting.deleteMany({ where: { key: { startsWith: "events." } } });
  });
});
