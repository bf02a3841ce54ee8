import { describe, expect, it } from "vitest";
import type { ServiceContext } from "@/lib/core/context";
import { testContext } from "@/lib/testing/contexts";
import { createWorld } from "@/lib/testing/world";
import { exportAudit } from "./export-audit";
import { listAudit } from "./list-audit";

const write = (ctx: ServiceContext, action: string, entity: string, name: string, more: object = {}) =>
  ctx.transaction((tx) => tx.appendAudit(action, { entity, entityId: name, entityName: name, ...more }));

const namesOf = async (ctx: ServiceContext, filter: Parameters<typeof listAudit>[1]) =>
  (await listAudit(ctx, { ...filter, limit: 200 })).items.map((one) => one.entityName);

describe("searching the audit log", () => {
  it("finds words in names, actions, reasons and values, all of them, whatever their case", async () => {
    const { system, unique } = await createWorld();
    const [a, b] = [unique("cards"), unique("loans")];
    await write(system, "api.update", "api", a, { after: { owner: "Ragnhild 100%_x" }, reason: "Moved house." });
    await write(system, "api.update", "api", b, { before: { owner: "Ragnhild" } });
    expect(await namesOf(system, { q: "ragnhild" })).toEqual([b, a]);
    expect(await namesOf(system, { q: `RAGNHILD ${a}` })).toEqual([a]);
    expect(await namesOf(system, { q: "moved house" })).toEqual([a]);
    expect(await namesOf(system, { q: "100%_x" })).toEqual([a]);
    expect(await namesOf(system, { q: "100%x" })).toEqual([]);
    expect(await namesOf(system, { q: "ragnhild", action: "api.create" })).toEqual([]);
  });

  it("pages through what it finds, and says when it has looked through everything", async () => {
    const { system, unique } = await createWorld();
    const word = unique("word");
    for (const n of [1, 2, 3]) await write(system, "api.update", "api", `${word}-${n}`);
    const first = await listAudit(system, { q: word, limit: 2 });
    expect(first.items.map((one) => one.entityName)).toEqual([`${word}-3`, `${word}-2`]);
    const second = await listAudit(system, { q: word, limit: 2, cursor: first.nextCursor ?? "" });
    expect(second).toMatchObject({ items: [{ entityName: `${word}-1` }], nextCursor: null });
  });

  it("narrows by API, by group of actions, and by the door it came in by", async () => {
    const { system, unique } = await createWorld();
    const slug = unique("rates");
    await write(system, "api.create", "api", slug);
    await write(system, "version.transition", "version", `${slug}@1.0.0`);
    await write(system, "waiver.request", "waiver", `${slug}@1.0.0`);
    await write(system, "team.create", "team", slug);
    await write(system, "api.create", "api", `${slug}-two`);
    await write(system, "job.retry", "job", slug);
    expect(await namesOf(system, { api: slug })).toEqual([`${slug}@1.0.0`, `${slug}@1.0.0`, slug]);
    expect(await namesOf(system, { api: slug, group: "waivers" })).toEqual([`${slug}@1.0.0`]);
    expect(await namesOf(system, { q: slug, group: "administration" })).toEqual([slug]);
    expect(await namesOf(system, { api: slug, interface: "job" })).toHaveLength(3);
    expect(await namesOf(system, { api: slug, interface: "page" })).toEqual([]);
  });

  it("does not tell who is not signed in whose address is in it", async () => {
    const { system, anonymous, unique } = await createWorld();
    const address = `${unique("nia")}@example.test`;
    await write(system, "user.create", "user", address, { after: { email: address } });
    expect(await namesOf(system, { q: address })).toEqual([address]);
    expect(await namesOf(anonymous, { q: address })).toEqual([]);
  });

  it("keeps where it came from, and shows the network to those who are signed in", async () => {
    const world = await createWorld();
    const { actor } = await world.administrator();
    const name = world.unique("door");
    const origin = { interface: "cli" as const, agent: "concordat", network: "203.0.113.0/24" };
    await write(await testContext({ actor, origin }), "api.create", "api", name, { after: { note: "On purpose." } });
    const seen = async (ctx: ServiceContext) => (await listAudit(ctx, { q: name })).items[0];
    expect(await seen(world.system)).toMatchObject({ from: origin, reason: "On purpose." });
    expect(await seen(world.anonymous)).toMatchObject({ from: { ...origin, network: null } });
  });
});

describe("exporting the audit log", () => {
  it("gives every entry that fits, oldest first, to those who are signed in", async () => {
    const world = await createWorld();
    const word = world.unique("pear");
    for (const n of [1, 2, 3]) await write(world.system, "api.update", "api", `${word}-${n}`);
    const all: string[] = [];
    for await (const row of await exportAudit(world.system, { q: word })) all.push(row.entityName);
    expect(all).toEqual([`${word}-1`, `${word}-2`, `${word}-3`]);
    await expect(exportAudit(world.anonymous, {})).rejects.toMatchObject({ code: "unauthenticated" });
  });
});
