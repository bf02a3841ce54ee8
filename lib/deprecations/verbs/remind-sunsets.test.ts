import { describe, expect, it } from "vitest";
import { createConsumer } from "@/lib/consumers/verbs/create-consumer";
import { declareDependency } from "@/lib/consumers/verbs/declare-dependency";
import { dispatchEvents } from "@/lib/events/verbs/dispatch-events";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { listNotifications } from "@/lib/notifications/verbs/list-notifications";
import { contextAt } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import type { Caller } from "@/lib/testing/people";
import { createWorld } from "@/lib/testing/world";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { remindSunsets } from "./remind-sunsets";

/** An API whose version goes on the 30th of June 2027, and a consumer of another team that calls it. */
async function leaving() {
  const world = await createWorld();
  const api = await addApi(world, { policy: DEFAULT_LIFECYCLE_POLICY });
  const owner = await api.team.member("owner");
  const callers = await world.team("Sales");
  const caller = await callers.member("owner");
  const id = await api.version("1.0.0", { state: "active" });
  const slug = world.unique("shop");
  await createConsumer(caller.ctx, { slug, name: "Shop", kind: "service", team: callers.slug });
  await declareDependency(caller.ctx, { consumer: slug, api: api.slug, version: "1.0.0" });
  const change = { to: "deprecated" as const, reason: "Old.", deprecation: { sunsetAt: "2027-06-30" } };
  await transitionVersion(owner.ctx, { api: api.slug, version: "1.0.0", change });
  return { world, api, owner, caller, id, slug };
}

async function entriesOf(action: string, entityId: string) {
  const { prisma } = await testDatabase();
  const rows = await prisma.auditEntry.findMany({ where: { action, entityId }, orderBy: { sequence: "asc" } });
  return rows.map((row) => row.after);
}

async function tell(ctx: Parameters<typeof dispatchEvents>[0]): Promise<void> {
  while ((await dispatchEvents(ctx)).more);
}

/** What somebody was told of the deprecations of one API. */
async function typesOf(who: Caller, api: string): Promise<string[]> {
  const { items } = await listNotifications(who.ctx, { limit: 50 });
  const ofApi = items.filter((one) => one.items.some(({ name }) => name.startsWith(`${api}@`)));
  return ofApi
    .map((one) => one.type)
    .filter((type) => /^deprecation\.(reminder|escalated)$/.test(type))
    .sort();
}

describe("remindSunsets", () => {
  it("reminds at 90, 30, 7 and 1 days, once each, with two processes at once", async () => {
    const { world, id } = await leaving();
    const seen: number[] = [];
    const days = ["2027-03-31", "2027-04-01", "2027-04-02", "2027-05-31", "2027-06-10", "2027-06-23", "2027-06-29"];
    for (const day of days) {
      const contexts = [1, 2].map(() => contextAt(world.system, new Date(`${day}T12:00:00Z`)));
      await Promise.all((await Promise.all(contexts)).map((ctx) => remindSunsets(ctx)));
      seen.push((await entriesOf("deprecation.remind", id)).length);
    }
    expect(seen).toEqual([0, 1, 1, 2, 2, 3, 4]);
    expect(await entriesOf("deprecation.remind", id)).toMatchObject([
      { mark: 90, owners: true, consumers: [{ name: "Shop", standing: "silent" }] },
      { mark: 30 },
      { mark: 7 },
      { mark: 1, days: 1 },
    ]);
    expect(await entriesOf("deprecation.escalate", id)).toMatchObject([
      { level: "owners", consumers: [{ name: "Shop" }] },
      { level: "administrators" },
    ]);
  });

  it("sends the nearest mark alone after a time without service", async () => {
    const { world, id } = await leaving();
    await remindSunsets(await contextAt(world.system, new Date("2027-06-26T12:00:00Z")));
    expect(await entriesOf("deprecation.remind", id)).toMatchObject([{ mark: 7, days: 4 }]);
  });

  it("reminds of a sunset that was moved anew, and not of the old one", async () => {
    const { world, id } = await leaving();
    await remindSunsets(await contextAt(world.system, new Date("2027-06-23T12:00:00Z")));
    const { prisma } = await testDatabase();
    await prisma.deprecation.update({ where: { versionId: id }, data: { sunsetAt: new Date("2027-09-30") } });
    await remindSunsets(await contextAt(world.system, new Date("2027-06-29T12:00:00Z")));
    await remindSunsets(await contextAt(world.system, new Date("2027-09-24T12:00:00Z")));
    expect(await entriesOf("deprecation.remind", id)).toMatchObject([
      { mark: 7, sunsetAt: "2027-06-30T00:00:00.000Z" },
      { mark: 7, sunsetAt: "2027-09-30T00:00:00.000Z" },
    ]);
  });

  it("reaches the owners and the team that calls, each in their own words, and administrators on the last day", async () => {
    const { world, api, owner, caller } = await leaving();
    const administrator = await world.administrator();
    const week = await contextAt(world.system, new Date("2027-06-23T12:00:00Z"));
    await tell(week);
    await remindSunsets(week);
    await tell(week);
    expect(await typesOf(owner, api.slug)).toEqual(["deprecation.escalated", "deprecation.reminder"]);
    expect(await typesOf(caller, api.slug)).toEqual(["deprecation.escalated", "deprecation.reminder"]);
    expect(await typesOf(administrator, api.slug)).toEqual([]);
    const reminder = (await listNotifications(caller.ctx, { limit: 50 })).items.find(
      (one) => one.type === "deprecation.reminder",
    );
    expect(reminder).toMatchObject({ data: { consumer: "Shop", standing: "silent", days: 7 } });
    const lastDay = await contextAt(world.system, new Date("2027-06-29T12:00:00Z"));
    await remindSunsets(lastDay);
    await tell(lastDay);
    expect(await typesOf(administrator, api.slug)).toEqual(["deprecation.escalated"]);
  });
});
