import { describe, expect, it } from "vitest";
import { listFields } from "@/lib/fields/verbs/list-fields";
import { INDEX_ENGINE_VERSION } from "@/lib/search/model/index-engine";
import { searchRegistry } from "@/lib/search/verbs/search-registry";
import { testDatabase } from "@/lib/testing/db";
import { runJobs } from "@/lib/testing/jobs";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { queueReindexing } from "./queue-reindexing";

/** As if an earlier engine had indexed the API: its rows, and none of what this one adds. */
async function indexedBefore(slug: string): Promise<void> {
  const { prisma } = await testDatabase();
  await prisma.apiVersion.updateMany({ where: { api: { slug } }, data: { indexEngine: "before" } });
  await prisma.operation.updateMany({ where: { version: { api: { slug } } }, data: { uses: [] } });
}

describe("reindexVersions", () => {
  it("indexes anew what an earlier engine has indexed, and nothing else", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0");
    const before = await listFields(world.system, { limit: 200 });
    await indexedBefore(api.slug);
    expect(await queueReindexing(world.system)).toBe(1);
    expect((await runJobs({ kinds: ["index-versions"] })).map(({ failed }) => failed)).toEqual([null]);
    const { prisma } = await testDatabase();
    const version = await prisma.apiVersion.findFirstOrThrow({
      where: { api: { slug: api.slug } },
      include: { operations: true },
    });
    expect(version.indexEngine).toBe(INDEX_ENGINE_VERSION);
    expect(version.operations.map(({ uses }) => uses)).toEqual([["?petId", "Pet"]]);
    expect(await listFields(world.system, { limit: 200 })).toEqual(before);
    expect(await queueReindexing(world.system)).toBe(0);
  });

  it("writes the marks of what was published before there were any", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    const document = {
      openapi: "3.1.0",
      info: { title: "Pets", version: "1.0.0", "x-stability-level": "beta" },
      paths: {
        "/pets/{id}": {
          get: {
            "x-stability-level": "alpha",
            deprecated: true,
            "x-ms-deprecation": { date: "2026-01-01", removalDate: "2027-06-30", version: "v1" },
            description: "Use `GET /animals` instead.",
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
            responses: { "200": { description: "Fine." } },
          },
        },
      },
    };
    await api.publish("1.0.0", JSON.stringify(document));
    const { prisma } = await testDatabase();
    const of = { version: { api: { slug: api.slug } } };
    const published = await prisma.deprecationMark.findMany({ where: of });
    expect(published).toMatchObject([
      {
        kind: "operation",
        subject: "GET /pets/{id}",
        matchKey: "GET /pets/{}",
        direct: true,
        source: "deprecated",
        sinceDay: new Date("2026-01-01"),
        sinceVersion: "v1",
        sunset: new Date("2027-06-30"),
        replacement: "GET /animals",
        because: null,
        pointer: "/paths/~1pets~1{id}/get/deprecated",
      },
    ]);
    const stored = { select: { stability: true, operations: { select: { stability: true } } } };
    const where = { api: { slug: api.slug } };
    const stability = { stability: "beta", operations: [{ stability: "alpha" }] };
    expect(await prisma.apiVersion.findFirstOrThrow({ where, ...stored })).toEqual(stability);
    await prisma.deprecationMark.deleteMany({ where: of });
    await prisma.apiVersion.updateMany({ where, data: { stability: null } });
    await indexedBefore(api.slug);
    await queueReindexing(world.system);
    await runJobs({ kinds: ["index-versions"] });
    expect(await prisma.deprecationMark.findMany({ where: of })).toEqual(published);
    expect(await prisma.apiVersion.findFirstOrThrow({ where, ...stored })).toEqual(stability);
  });

  it("loses nothing for those who search meanwhile", async () => {
    const world = await createWorld();
    const team = await world.team();
    const apis = [
      await addPublishedApi(world, team),
      await addPublishedApi(world, team),
      await addPublishedApi(world, team),
    ];
    for (const api of apis) {
      await api.publish("1.0.0");
      await indexedBefore(api.slug);
    }
    await queueReindexing(world.system);
    let running = true;
    const jobs = runJobs({ kinds: ["index-versions"] }).finally(() => {
      running = false;
    });
    let searches = 0;
    while (running || searches === 0) {
      const q = `pet team:${team.slug}`;
      const operations = await searchRegistry(world.system, { q, kind: "operation" });
      expect(operations.items.map((hit) => hit.api.slug).sort()).toEqual(apis.map(({ slug }) => slug).sort());
      expect((await searchRegistry(world.system, { q: "petName", kind: "field" })).items.length).toBeGreaterThanOrEqual(
        3,
      );
      searches++;
    }
    expect((await jobs).map(({ failed }) => failed)).toEqual([null]);
  });
});
