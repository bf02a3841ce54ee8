import { describe, expect, it } from "vitest";
import { definition, PETS_AND_LIST } from "@/lib/testing/definitions";
import { testDatabase } from "@/lib/testing/db";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { compareVersions, compareVersionsAsJson } from "./compare-versions";

describe("comparing versions", () => {
  it("keeps what was worked out by digests, engine and day", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    const from = await api.publish("1.0.0", definition("1.0.0"));
    const to = await api.publish("2.0.0", definition("2.0.0", PETS_AND_LIST));
    const { prisma } = await testDatabase();
    const kept = () =>
      prisma.diffCache.findMany({ where: { fromDigest: from.digest, toDigest: to.digest }, orderBy: { day: "asc" } });
    expect((await kept()).map(({ day }) => day)).toEqual(["2026-11-02"]);
    const given = { api: api.slug, from: "1.0.0", to: "2.0.0" };
    const today = await compareVersionsAsJson(api.publisher.ctx, given);
    expect(await kept()).toHaveLength(1);
    const later = await api.publisher.at(new Date("2026-11-03T00:00:00Z"));
    const tomorrow = await compareVersionsAsJson(later, given);
    expect((await kept()).map(({ day }) => day)).toEqual(["2026-11-02", "2026-11-03"]);
    expect(tomorrow.etag).not.toBe(today.etag);
    expect(await compareVersions(later, given)).toEqual(JSON.parse(tomorrow.json.toString("utf8")));
  });

  it("takes what is kept for the answer, without reading the definitions again", async () => {
    const world = await createWorld();
    const api = await addPublishedApi(world, await world.team());
    await api.publish("1.0.0", definition("1.0.0"));
    const to = await api.publish("2.0.0", definition("2.0.0", PETS_AND_LIST));
    const { prisma } = await testDatabase();
    const { gzipSync } = await import("node:zlib");
    const content = new Uint8Array(gzipSync('{"kept": true}'));
    await prisma.diffCache.updateMany({ where: { toDigest: to.digest }, data: { content } });
    const { json } = await compareVersionsAsJson(api.publisher.ctx, { api: api.slug, from: "1.0.0", to: "2.0.0" });
    expect(json.toString("utf8")).toBe('{"kept": true}');
  });
});
