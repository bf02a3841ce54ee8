import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { encodeCursor } from "@/lib/core/paging";
import type { ApiFilterInput } from "@/lib/catalog/schema";
import { addApi } from "@/lib/testing/lifecycle";
import { testDatabase } from "@/lib/testing/db";
import { addTraffic } from "@/lib/testing/usage";
import { createWorld, type TeamInWorld, type World } from "@/lib/testing/world";
import { createApi } from "./create-api";
import { getApi } from "./get-api";
import { listApis } from "./list-apis";

const DAY_MS = 86_400_000;

/** A catalogue of its own: six APIs of two teams, told apart by what the filters ask for. */
async function shop(world: World) {
  const [pay, ship] = [await world.team("Pay"), await world.team("Ship")];
  const owner = { [pay.slug]: await pay.member("owner"), [ship.slug]: await ship.member("owner") };
  const add = async (team: TeamInWorld, name: string, more: { domain?: string; tags?: string[] } = {}) => {
    const slug = world.unique(name.toLowerCase().replaceAll(/[^a-z]+/g, "") || "api");
    const who = owner[team.slug];
    if (!who) throw new Error("no such team");
    await createApi(who.ctx, { slug, name, team: team.slug, ...more });
    return slug;
  };
  return { pay, ship, add };
}

describe("listApis", () => {
  let world: World;
  let pay: TeamInWorld;
  let ship: TeamInWorld;
  const slugs: Record<string, string> = {};

  beforeAll(async () => {
    world = await createWorld();
    const made = await shop(world);
    ({ pay, ship } = made);
    slugs.cards = await made.add(pay, "Card Payments", { domain: "banking", tags: ["pci", "core"] });
    slugs.refunds = await made.add(pay, "Refunds", { domain: "banking", tags: ["core"] });
    slugs.chinese = await made.add(pay, "支付订单", { domain: "shop" });
    slugs.parcels = await made.add(ship, "Parcel 100%", { domain: "shop", tags: ["core"] });
    slugs.tracking = await made.add(ship, "Track_ing");
    const old = await addApi(world, { team: ship });
    slugs.old = old.slug;
    const versionId = await old.version("1.0.0", { state: "deprecated" });
    const { prisma } = await testDatabase();
    const by = { byKind: "user", byId: "somebody", byName: "Somebody", recordedAt: world.now };
    const times = { deprecatedAt: world.now, sunsetAt: new Date(world.now.getTime() + 30 * DAY_MS), reason: "", ...by };
    await prisma.deprecation.create({ data: { versionId, ...times } });
    await prisma.api.update({ where: { id: old.id }, data: { newestVersionId: versionId } });
    const scored = { progress: 0.5, score: {}, factsDigest: "", rubric: "apicmm@0", rubricDigest: "", at: world.now };
    await prisma.apiScore.create({ data: { apiId: old.id, level: 2, ...scored } });
  });

  const found = async (filter: ApiFilterInput) => {
    const { items, total } = await listApis(world.system, { team: [pay.slug, ship.slug].join(","), ...filter });
    expect(total).toBe(items.length);
    const names = Object.entries(slugs);
    return items.map((item) => names.find(([, slug]) => slug === item.slug)?.[0] ?? item.slug).sort();
  };

  it.each<[string, ApiFilterInput, string[]]>([
    ["nothing more", {}, ["cards", "chinese", "old", "parcels", "refunds", "tracking"]],
    ["words of its name", { q: "pay card" }, ["cards"]],
    ["a part of its name", { q: "efun" }, ["refunds"]],
    ["its slug as a whole", { q: "cardpayments" }, ["cards"]],
    ["a per cent sign, which is no wildcard", { q: "100%" }, ["parcels"]],
    ["only a per cent sign", { q: "%" }, ["parcels"]],
    ["an underscore, which is no wildcard", { q: "_" }, ["tracking"]],
    ["some Chinese", { q: "订单" }, ["chinese"]],
    ["blanks, which ask for nothing", { q: "  " }, ["cards", "chinese", "old", "parcels", "refunds", "tracking"]],
    ["a domain", { domain: "banking" }, ["cards", "refunds"]],
    ["two domains", { domain: "banking,shop" }, ["cards", "chinese", "parcels", "refunds"]],
    ["a tag", { tag: "pci" }, ["cards"]],
    ["either of two tags", { tag: "pci,core" }, ["cards", "parcels", "refunds"]],
    ["a state", { state: "deprecated" }, ["old"]],
    ["having no version", { state: "unpublished", domain: "shop" }, ["chinese", "parcels"]],
    ["a format", { format: "openapi" }, ["old"]],
    ["a sunset within 30 days", { sunsetWithinDays: 30 }, ["old"]],
    ["a sunset within 29 days", { sunsetWithinDays: 29 }, []],
    ["a level", { level: "L1,L2" }, ["old"]],
    ["a level that none has", { level: "L0" }, []],
    ["an open review", { openReview: "true" }, []],
    [
      "a filter with no value, which asks for nothing",
      { domain: "", tag: "," },
      ["cards", "chinese", "old", "parcels", "refunds", "tracking"],
    ],
    ["everything at once", { q: "card", domain: "banking", tag: "core", state: "unpublished" }, ["cards"]],
  ])("finds by %s", async (_what, filter, names) => {
    expect(await found(filter)).toEqual(names);
  });

  it("shows each API as it is shown alone", async () => {
    const { items } = await listApis(world.system, { team: [pay.slug, ship.slug].join(",") });
    for (const item of items) expect(item).toEqual(await getApi(world.system, { api: item.slug }));
    expect(items.find((item) => item.slug === slugs.old)).toMatchObject({
      newestVersion: { version: "1.0.0", state: "deprecated", publishedAt: world.now.toISOString() },
      activeVersion: null,
      nextSunset: { version: "1.0.0", sunsetAt: "2026-12-02T09:00:00.000Z" },
      versionCount: 1,
    });
  });

  it("finds a team's only", async () => {
    const { items } = await listApis(world.system, { team: pay.slug });
    expect(items.map((item) => item.slug).sort()).toEqual([slugs.cards, slugs.chinese, slugs.refunds].sort());
  });

  it("counts each facet without its own choice, and with all others", async () => {
    const { facets } = await listApis(world.system, { domain: "banking", team: pay.slug, facets: "true" });
    const counts = (facet: "team" | "domain" | "tag" | "state") =>
      Object.fromEntries((facets?.[facet] ?? []).map(({ value, count }) => [value, count]));
    expect(counts("domain")).toEqual({ banking: 2, shop: 1 });
    expect(counts("team")).toEqual({ [pay.slug]: 2 });
    expect(counts("tag")).toEqual({ core: 2, pci: 1 });
    expect(counts("state")).toEqual({ unpublished: 2 });
    expect(facets?.team?.[0]?.label).toBe("Pay");
  });

  it("gives no facets that nobody asked for", async () => {
    expect(await listApis(world.system, {})).not.toHaveProperty("facets");
  });

  it.each([
    ["of nothing", ""],
    ["that is no cursor", "%%%"],
    ["of another list", encodeCursor([12])],
    ["with an id that is none", encodeCursor(["a", "b"])],
    ["with a NUL", encodeCursor(["a\u0000", "0198a1c0-0000-7000-8000-000000000000"])],
  ])("refuses a cursor %s", async (_what, cursor) => {
    await expect(listApis(world.system, { cursor })).rejects.toMatchObject({ code: "invalid_input" });
  });

  it.each<ApiFilterInput>([{ state: "asleep" }, { level: "L9" }, { sunsetWithinDays: -1 }, { limit: 201 }])(
    "refuses %j",
    async (filter) => {
      await expect(listApis(world.system, filter)).rejects.toMatchObject({ code: "invalid_input" });
    },
  );
});

describe("the catalogue by calls", () => {
  it("has those first that were called most in the last 30 days", async () => {
    const world = await createWorld();
    const { pay, add } = await shop(world);
    const [quiet, busy, unheard] = [await add(pay, "Quiet"), await add(pay, "Busy"), await add(pay, "Unheard")];
    const long = new Date(world.now.getTime() - 40 * DAY_MS);
    await addTraffic(world.system, { service: busy, call: "GET /x", times: 900 });
    await addTraffic(world.system, { service: quiet, call: "GET /x", times: 2 });
    await addTraffic({ ...world.system, now: long }, { service: quiet, call: "GET /x", times: 5_000 });
    const sorted = (sort: "calls" | "-calls") =>
      world.system.transaction(async (tx) => {
        const { items } = await listApis(tx, { team: pay.slug, sort });
        return items.map(({ slug }) => slug);
      });
    expect(await sorted("-calls")).toEqual([busy, quiet, unheard]);
    expect(await sorted("calls")).toEqual([unheard, quiet, busy]);
  });
});

describe("the pages of listApis", () => {
  it("are the whole list, each API once, in either order of either sort, also where names are the same", async () => {
    const world = await createWorld();
    const { pay, add } = await shop(world);
    for (const name of ["b", "B", "a", "Ä", "支付", "b", "a b", "a-b", "_", "b"]) await add(pay, `${name}x`);
    const query = { team: pay.slug };
    const all = async (sort: ApiFilterInput["sort"]) => {
      const { items } = await listApis(world.system, { ...query, sort, limit: 200 });
      return items.map((item) => item.slug);
    };
    const sorts = fc.constantFrom<NonNullable<ApiFilterInput["sort"]>>("name", "-name", "updated", "-updated");
    await fc.assert(
      fc.asyncProperty(sorts, fc.integer({ min: 1, max: 6 }), async (sort, limit) => {
        const seen: string[] = [];
        let cursor: string | undefined;
        do {
          const page = await listApis(world.system, { ...query, sort, limit, ...(cursor ? { cursor } : {}) });
          seen.push(...page.items.map((item) => item.slug));
          cursor = page.nextCursor ?? undefined;
        } while (cursor);
        expect(seen).toEqual(await all(sort));
        expect(new Set(seen).size).toBe(10);
      }),
      { numRuns: 24 },
    );
    expect(await all("-name")).toEqual((await all("name")).reverse());
  });
});
