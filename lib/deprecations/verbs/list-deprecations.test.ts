import { describe, expect, it } from "vitest";
import { encodeCursor } from "@/lib/core/paging";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { deprecationFieldsFor } from "./deprecation-fields";
import { listAnnouncements } from "./list-announcements";
import { listDeprecations } from "./list-deprecations";

async function announced() {
  const world = await createWorld();
  const api = await addApi(world);
  const owner = await api.team.member("owner");
  const deprecate = async (label: string, sunsetAt: string, replacement?: string) => {
    await api.version(label, { state: "active" });
    const deprecation = { sunsetAt, ...(replacement ? { replacement } : {}) };
    const change = { to: "deprecated" as const, reason: "Old & <slow>.", deprecation };
    return transitionVersion(owner.ctx, { api: api.slug, version: label, change });
  };
  return { world, api, deprecate };
}

describe("what goes away", () => {
  it("comes soonest first: versions, operations of active versions, and last those without a date", async () => {
    const { world, api, deprecate } = await announced();
    await deprecate("1.1.0", "2027-09-01");
    await deprecate("1.0.0", "2027-03-01");
    const versionId = await api.version("2.0.0", { state: "active" });
    const { prisma } = await testDatabase();
    const mark = (ordinal: number, kind: string, subject: string, sunset?: string) => ({
      ...{ versionId, ordinal, kind, subject, matchKey: subject, direct: true, source: "deprecated" },
      ...{ file: "openapi.yaml", pointer: "", line: 1, sunset: sunset ? new Date(sunset) : null },
    });
    await prisma.deprecationMark.createMany({
      data: [
        { ...mark(0, "operation", "GET /kept"), direct: false },
        mark(1, "operation", "GET /undated"),
        mark(2, "operation", "GET /dated", "2027-06-01"),
        mark(3, "schema", "Pet", "2027-02-01"),
        mark(4, "parameter", "GET /dated query limit", "2027-07-01"),
      ],
    });
    const { items } = await listDeprecations(world.system, { api: api.slug });
    expect(items.map((one) => one.operation ?? one.version)).toEqual(["1.0.0", "GET /dated", "1.1.0", "GET /undated"]);
    expect(items[0]).toMatchObject({ stage: "announced", daysLeft: 119, team: { slug: api.team.slug } });
    expect(items[3]).toMatchObject({ sunsetAt: null, daysLeft: null, origin: "document", kind: "operation" });
    const list = async (filter: object) => (await listDeprecations(world.system, { api: api.slug, ...filter })).items;
    expect(await list({ kind: "version" })).toHaveLength(2);
    expect(await list({ kind: "operation" })).toHaveLength(2);
    expect(await list({ kind: "all" })).toHaveLength(6);
    expect(await list({ kind: "parameter" })).toMatchObject([{ operation: "GET /dated", origin: "document" }]);
    expect(await list({ kind: "schema" })).toMatchObject([{ operation: null, place: "Pet" }]);
    expect(await list({ withinDays: 120 })).toHaveLength(1);
    expect(await list({ q: "DATED" })).toHaveLength(2);
    expect(await list({ q: "100%" })).toHaveLength(0);
    expect(await list({ state: "active" })).toHaveLength(2);
    expect(await list({ state: "sunset" })).toHaveLength(0);
    expect(await list({ team: "nobody" })).toHaveLength(0);
    const feed = await listAnnouncements(world.system, { api: api.slug });
    const fed = ["Pet", "1.0.0", "GET /dated", "GET /dated query limit", "1.1.0"];
    expect(feed.items.map((one) => one.place ?? one.version)).toEqual(fed);
  });

  it("comes in pages without a gap", async () => {
    const { world, api, deprecate } = await announced();
    for (const label of ["1.0.0", "1.1.0", "1.2.0"]) await deprecate(label, "2027-09-01");
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const asked = { api: api.slug, limit: 1, ...(cursor ? { cursor } : {}) };
      const page = await listDeprecations(world.system, asked);
      seen.push(...page.items.map((one) => one.version));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect(seen.sort()).toEqual(["1.0.0", "1.1.0", "1.2.0"]);
  });
});

describe("a cursor that was made up", () => {
  it.each([[["2027-01-01", "\u0000"]], [["9", "v1"]], [[]]])("is refused: %j", async (values) => {
    const world = await createWorld();
    const asked = listDeprecations(world.system, { cursor: encodeCursor(values) });
    await expect(asked).rejects.toMatchObject({ code: "invalid_input" });
  });
});

describe("the HTTP fields", () => {
  it("tell callers of a deprecated version, and nobody else", async () => {
    const { world, api, deprecate } = await announced();
    await api.version("2.0.0", { state: "active" });
    await deprecate("1.0.0", "2027-06-01", `${api.slug}@2.0.0`);
    const fields = await deprecationFieldsFor(world.system, { api: api.slug, version: "1.0.0" });
    expect(fields.Deprecation).toBe(`@${world.now.getTime() / 1000}`);
    expect(fields.Sunset).toBe("Tue, 01 Jun 2027 00:00:00 GMT");
    expect(fields.Link).toMatch(/rel="deprecation".*rel="sunset".*2\.0\.0>; rel="successor-version"/);
    expect(await deprecationFieldsFor(world.system, { api: api.slug, version: "2.0.0" })).toEqual({});
    expect(await deprecationFieldsFor(world.system, { api: api.slug, version: "9.0.0" })).toEqual({});
  });
});
