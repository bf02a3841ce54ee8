import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { type ApiInWorld, addApi } from "@/lib/testing/lifecycle";
import { testDatabase } from "@/lib/testing/db";
import { contextAt } from "@/lib/testing/contexts";
import { addDailyTraffic, addTraffic } from "@/lib/testing/usage";
import { createWorld, type World } from "@/lib/testing/world";
import { createAlias } from "@/lib/usage/verbs/create-alias";
import { ignorePath } from "@/lib/usage/verbs/ignore-path";
import { removeAlias } from "@/lib/usage/verbs/remove-alias";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { canRetire } from "./can-retire";
import { canRetireMany } from "./can-retire-many";

const DAY_MS = 86_400_000;

/** An API whose 1.0.0 was deprecated in favour of 2.0.0, and the world 100 days later, when its sunset has come. */
async function leaving(mode: "block" | "warn" = "block") {
  const world = await createWorld();
  const policy = { ...DEFAULT_LIFECYCLE_POLICY, reviewRequired: false, remainingTraffic: mode };
  const api = await addApi(world, { policy });
  const owner = await api.team.member("owner");
  const old = await api.version("1.0.0", { state: "active" });
  const next = await api.version("2.0.0", { state: "active" });
  await addOperations(old, "GET /orders", "POST /orders");
  await addOperations(next, "GET /orders", "POST /orders");
  const sunset = new Date(world.now.getTime() + 95 * DAY_MS);
  const deprecation = { sunsetAt: sunset.toISOString(), replacement: `${api.slug}@2.0.0` };
  const ref = { api: api.slug, version: "1.0.0" };
  await transitionVersion(owner.ctx, { ...ref, change: { to: "deprecated", reason: "Old.", deprecation } });
  const now = new Date(world.now.getTime() + 100 * DAY_MS);
  const later = await contextAt(world.system, now);
  await api.breaking("1.0.0", "2.0.0", 0, now);
  return { world, api, owner, ref, old, next, later, now };
}

async function addOperations(versionId: string, ...keys: string[]) {
  const { prisma } = await testDatabase();
  await prisma.operation.createMany({
    data: keys.map((key, ordinal) => {
      const [method = "", path = ""] = key.split(" ");
      return { versionId, ordinal, key, method, path, pointer: "", line: 1, searchText: "" };
    }),
  });
}

const failing = async (ctx: World["system"], ref: { api: string; version: string; operation?: string }) => {
  const { clauses } = await canRetire(ctx, ref);
  return Object.fromEntries(clauses.filter(({ ok }) => !ok).map(({ id, code }) => [id, code]));
};
const call = (api: ApiInWorld, version: string, over: object = {}) => ({
  service: api.slug,
  call: "GET /orders",
  version,
  by: "web-shop",
  ...over,
});

describe("what is known of calls", () => {
  it("is too little without telemetry, and says so", async () => {
    const { later, ref } = await leaving();
    expect(await failing(later, ref)).toMatchObject({
      "telemetry-enough": "telemetry_never",
      "remaining-calls": "calls_unknown",
      "headers-seen": "headers_unseen",
    });
  });

  it("is enough where the API is called on many days, and nothing of it goes to this version any more", async () => {
    const { later, ref, api, world } = await leaving();
    await addTraffic(world.system, call(api, "1.0.0"));
    await addDailyTraffic(later, 20, call(api, "2.0.0"));
    expect(await failing(later, ref)).toEqual({ "headers-seen": "headers_unseen" });
    expect(await canRetire(later, ref)).toMatchObject({ verdict: "no", next: "sunset", allowed: true });
  });

  it("is not enough where no call could ever be told from those of the successor", async () => {
    const { later, ref, api } = await leaving();
    await addDailyTraffic(later, 20, call(api, "2.0.0"));
    expect(await failing(later, ref)).toMatchObject({ "telemetry-enough": "telemetry_mixed" });
  });

  it("counts who is left, and who covers what they call", async () => {
    const { later, ref, api, next } = await leaving();
    await addDailyTraffic(later, 20, call(api, "1.0.0"));
    expect(await failing(later, ref)).toMatchObject({ "remaining-calls": "calls_many" });
    const { clauses } = await canRetire(later, ref);
    expect(clauses.find(({ id }) => id === "remaining-calls")?.values).toMatchObject({ calls: 20, days: 30 });
    expect(clauses.find(({ id }) => id === "successor-covers")).toMatchObject({
      code: "successor_covers",
      values: { used: 1, measured: 1 },
    });
    const { prisma } = await testDatabase();
    await prisma.operation.updateMany({ where: { versionId: next, key: "GET /orders" }, data: { deprecated: true } });
    expect(await failing(later, ref)).toMatchObject({ "successor-covers": "successor_lacks" });
  });
});

describe("telemetry that cannot know", () => {
  /** 1.0.0 was called once, long ago, and 2.0.0 is called every day. */
  async function quiet() {
    const one = await leaving();
    await addTraffic(one.world.system, call(one.api, "1.0.0"));
    await addDailyTraffic(one.later, 20, call(one.api, "2.0.0"));
    return one;
  }

  it("is that of calls which match no version, until somebody says that they are nothing", async () => {
    const { later, ref, api, owner, now } = await quiet();
    await addDailyTraffic(later, 2, { service: api.slug, call: "GET /old-gateway/orders", by: "web-shop" });
    await addDailyTraffic(later, 2, { service: api.slug, call: "GET /wp-login.php", status: "4xx" });
    const { clauses } = await canRetire(later, ref);
    expect(clauses.find(({ id }) => id === "telemetry-enough")).toMatchObject({
      ok: false,
      code: "telemetry_unplaced",
      values: { calls: 2, days: 30 },
    });
    expect(clauses.find(({ id }) => id === "successor-covers")?.values).toMatchObject({ measured: 0 });
    await ignorePath(await owner.at(now), { api: api.slug, method: "GET", path: "/old-gateway/orders" });
    expect(await failing(later, ref)).toEqual({ "headers-seen": "headers_unseen" });
  });

  it("is that of a service whose alias was taken away, until it is there again", async () => {
    const { later, ref, api, owner, now } = await quiet();
    const by = await owner.at(now);
    const alias = { service: `edge-${api.slug}`, pathPrefix: "/old" };
    await createAlias(by, { ...alias, api: api.slug });
    expect(await failing(later, ref)).toEqual({ "headers-seen": "headers_unseen" });
    await removeAlias(by, alias);
    expect(await failing(later, ref)).toMatchObject({ "telemetry-enough": "telemetry_moved" });
    await createAlias(by, { ...alias, api: api.slug });
    expect(await failing(later, ref)).toEqual({ "headers-seen": "headers_unseen" });
  });

  it("is that of addresses of which no call was ever counted, while those of a newer version are", async () => {
    const { world, later, ref, api, old, next } = await leaving();
    const { prisma } = await testDatabase();
    await prisma.apiVersion.update({ where: { id: old }, data: { basePaths: ["/v1"] } });
    await prisma.apiVersion.update({ where: { id: next }, data: { basePaths: ["/v2"] } });
    await addDailyTraffic(later, 20, { service: api.slug, call: "GET /orders", by: "web-shop" });
    expect(await failing(later, ref)).toMatchObject({ "telemetry-enough": "telemetry_unproven" });
    await addTraffic(world.system, { service: api.slug, call: "GET /v1/orders", by: "web-shop" });
    expect(await failing(later, ref)).toEqual({ "headers-seen": "headers_unseen" });
  });
});

describe("one operation", () => {
  it("is announced no earlier than its definition was published, whatever date that claims", async () => {
    const { world, api, next } = await leaving();
    const { prisma } = await testDatabase();
    const mark = {
      kind: "operation",
      subject: "GET /orders",
      matchKey: "GET /orders",
      direct: true,
      source: "x-deprecated",
    };
    const place = { ordinal: 0, file: "", pointer: "", line: 1 };
    const sinceDay = new Date("2020-01-01");
    await prisma.deprecationMark.create({ data: { versionId: next, ...mark, ...place, sinceDay } });
    const ref = { api: api.slug, version: "2.0.0", operation: "GET /orders" };
    const at = async (days: number) => contextAt(world.system, new Date(world.now.getTime() + days * DAY_MS));
    expect(await failing(await at(10), ref)).toMatchObject({ "notice-given": "notice_short" });
    expect(await failing(await at(90), ref)).not.toHaveProperty("notice-given");
  });

  it("is judged by its own calls", async () => {
    const { later, ref, api } = await leaving();
    await addDailyTraffic(later, 20, call(api, "1.0.0"));
    const calls = async (operation: string) => (await failing(later, { ...ref, operation }))["remaining-calls"];
    expect(await calls("GET /orders")).toBe("calls_many");
    expect(await calls("POST /orders")).toBeUndefined();
    await expect(canRetire(later, { ...ref, operation: "GET /nothing" })).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("many at once", () => {
  it("are judged as each by itself, but nothing is compared for it", async () => {
    const { later, ref, api, old, next, world } = await leaving();
    await addTraffic(world.system, call(api, "1.0.0"));
    await addDailyTraffic(later, 20, call(api, "2.0.0"));
    const all = await canRetireMany(later, { versionIds: [old, next] });
    const { verdict, clauses } = await canRetire(later, ref);
    const failed = clauses.filter(({ ok }) => !ok).map(({ id }) => id);
    expect(all.get(old)).toMatchObject({ verdict, failing: failed.map((id) => ({ id })) });
    expect(all.get(next)).toMatchObject({ verdict: "no", next: null });
  });
});

describe("the transition to sunset", () => {
  const sunset = (ctx: World["system"], ref: object, more: object = {}) =>
    transitionVersion(ctx, { api: "", version: "", ...ref, change: { to: "sunset", ...more } });

  it("obeys it", async () => {
    const { later, ref, api, owner, now, world } = await leaving();
    const by = await owner.at(now);
    await addDailyTraffic(later, 20, call(api, "1.0.0"));
    await expect(sunset(by, ref)).rejects.toMatchObject({
      code: "transition_refused",
      message: /20 calls in the last 30/,
    });
    expect(await api.stateOf("1.0.0")).toBe("deprecated");
    const root = await (await world.administrator()).at(now);
    await expect(sunset(by, ref, { override: true, reason: "We must." })).rejects.toMatchObject({ code: "forbidden" });
    await expect(sunset(root, ref, { override: true })).rejects.toMatchObject({ code: "transition_refused" });
    const moved = await sunset(root, ref, { override: true, reason: "The law says so." });
    expect(moved.notes.map(({ code }) => code)).toContain("traffic_remains");
    const { prisma } = await testDatabase();
    const last = await prisma.auditEntry.findFirst({
      where: { action: "version.transition" },
      orderBy: { sequence: "desc" },
    });
    expect(last?.after).toMatchObject({ state: "sunset", override: ["remaining-calls"], reason: "The law says so." });
  });

  it("goes through once nobody calls", async () => {
    const { later, ref, api, owner, now, world } = await leaving();
    await addTraffic(world.system, call(api, "1.0.0"));
    await addDailyTraffic(later, 20, call(api, "2.0.0"));
    const moved = await sunset(await owner.at(now), ref);
    expect(moved.notes.map(({ code }) => code)).toEqual(["fields_unseen"]);
    expect(await api.stateOf("1.0.0")).toBe("sunset");
  });
});
