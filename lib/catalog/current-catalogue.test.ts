import { PrismaPg } from "@prisma/adapter-pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PrismaClient } from "@/generated/prisma/client";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { updateTeam } from "@/lib/members/verbs/update-team";
import { contextOver } from "@/lib/runtime/service-context";
import { testDatabase } from "@/lib/testing/db";
import { createWorld, type World } from "@/lib/testing/world";
import { currentCatalogue } from "./current-catalogue";
import type { ApiFilterInput } from "./schema";
import { createApi } from "./verbs/create-api";
import { deleteApi } from "./verbs/delete-api";
import { listApis } from "./verbs/list-apis";
import { updateApi } from "./verbs/update-api";

describe("the catalogue in memory", () => {
  let world: World;
  let other: { ctx: ServiceContext; prisma: PrismaClient };

  beforeAll(async () => {
    world = await createWorld();
    // A client of its own has a catalogue of its own, as another process on the same database has.
    const prisma = new PrismaClient({ adapter: new PrismaPg((await testDatabase()).pool) });
    other = {
      prisma,
      ctx: contextOver({ prisma }, { actor: world.system.actor, traceId: "f".repeat(32), now: world.now }),
    };
  });
  afterAll(() => other.prisma.$disconnect());

  const add = async (more: { name?: string; domain?: string } = {}) => {
    const team = await world.team("Payments");
    const owner = await team.member("owner");
    const slug = world.unique("cards");
    await createApi(owner.ctx, { slug, name: "Cards", team: team.slug, ...more });
    return { slug, team, owner };
  };
  const found = async (ctx: ServiceContext, filter: ApiFilterInput) =>
    (await listApis(ctx, filter)).items.map(({ slug }) => slug);

  it("shows what this process wrote, at once", async () => {
    const { slug, team } = await add();
    expect(await found(world.system, { team: team.slug })).toEqual([slug]);
  });

  it("shows what another process wrote, changed and deleted, at once", async () => {
    await listApis(other.ctx, {});
    const { slug, team, owner } = await add({ domain: "banking" });
    expect(await found(other.ctx, { team: team.slug, domain: "banking" })).toEqual([slug]);
    await updateApi(owner.ctx, { api: slug, patch: { domain: "shop" } });
    expect(await found(other.ctx, { team: team.slug, domain: "banking" })).toEqual([]);
    expect((await listApis(other.ctx, { team: team.slug, facets: "true" })).facets?.domain).toEqual([
      { value: "shop", count: 1 },
    ]);
    await deleteApi(owner.ctx, { api: slug });
    expect(await found(other.ctx, { team: team.slug })).toEqual([]);
  });

  it("knows a team by its new name", async () => {
    const { team } = await add();
    await listApis(other.ctx, {});
    const admin = await world.administrator();
    await updateTeam(admin.ctx, { team: team.slug, changes: { name: "Paid" } });
    const { facets } = await listApis(other.ctx, { team: team.slug, facets: "true" });
    expect(facets?.team?.find(({ value }) => value === team.slug)?.label).toBe("Paid");
  });

  it("shows nothing of a change that was undone", async () => {
    const { team, owner } = await add();
    await listApis(world.system, {});
    const slug = world.unique("undone");
    const undone = world.system.transaction(async (tx) => {
      const inside = { ...tx, actor: owner.actor };
      await createApi(inside, { slug, name: "Undone", team: team.slug });
      expect(await found(inside, { team: team.slug })).toContain(slug);
      throw new RegistryError("conflict", "undone");
    });
    await expect(undone).rejects.toMatchObject({ code: "conflict" });
    await add();
    expect(await found(world.system, { team: team.slug })).not.toContain(slug);
  });

  it("is the same however often and at once it is asked for while people write", async () => {
    const written = Array.from({ length: 6 }, async () => {
      const { slug, team } = await add();
      const lists = await Promise.all([world.system, other.ctx].map((ctx) => found(ctx, { team: team.slug })));
      expect(lists).toEqual([[slug], [slug]]);
    });
    await Promise.all(written);
  });

  it("is read once for all who ask while it is being read", async () => {
    const [first, second, third] = await Promise.all([1, 2, 3].map(() => currentCatalogue(world.system)));
    expect(second).toBe(third);
    expect(await currentCatalogue(world.system)).toBe(first);
  });
});
