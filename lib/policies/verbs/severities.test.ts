import { describe, expect, it } from "vitest";
import { listFlaggedVersions } from "@/lib/catalog/verbs/list-flagged-versions";
import { definition, PETS_AND_LIST } from "@/lib/testing/definitions";
import { testDatabase } from "@/lib/testing/db";
import { addPublishedApi } from "@/lib/testing/published-api";
import { createWorld } from "@/lib/testing/world";
import { diffDocuments } from "@/lib/versions/verbs/check-documents";
import { compareVersions, compareVersionsAsJson } from "@/lib/versions/verbs/compare-versions";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { listChanges } from "@/lib/versions/verbs/list-changes";
import { recountChanges } from "@/lib/versions/verbs/recount-changes";
import { getSeverityPolicy } from "./get-severity-policy";
import { setSeverityPolicy } from "./set-severity-policy";

const refused = (code: string) => expect.objectContaining({ code });

/** Two versions of which the second takes operations away. */
async function twoVersions() {
  const world = await createWorld();
  const api = await addPublishedApi(world, await world.team());
  await api.publish("1.0.0", definition("1.0.0", PETS_AND_LIST));
  const published = await api.publish("2.0.0", definition("2.0.0"));
  return { world, api, published, pair: { api: api.slug, from: "1.0.0", to: "2.0.0" } };
}

// In this order: the severities are one thing for the whole database of this file.
describe("the severities of the organisation", () => {
  it("are those of the rules until somebody sets them", async () => {
    const world = await createWorld();
    expect(await getSeverityPolicy(world.anonymous, {})).toMatchObject({
      severities: {},
      revision: 0,
      updatedBy: null,
    });
  });

  it("hold everywhere at once, also for what was published before, and leave the kept comparison as it is", async () => {
    const { world, api, published, pair } = await twoVersions();
    const { ctx } = await world.administrator();
    expect(published.changes).toMatchObject({ breaking: 1 });
    const before = await compareVersionsAsJson(ctx, pair);
    const policy = { severities: { "operation-removed": "dangerous" as const }, reason: "We tell callers in person." };
    const set = await setSeverityPolicy(ctx, { policy, expected: ["0"] });
    expect(set).toMatchObject({ revision: 1, reason: policy.reason, severities: policy.severities });

    const diff = await compareVersions(ctx, pair);
    expect(diff.changes.find((one) => one.id === "operation-removed")).toMatchObject({
      severity: "dangerous",
      ruleSeverity: "breaking",
    });
    const after = await compareVersionsAsJson(ctx, pair);
    expect(after.etag).not.toBe(before.etag);
    expect(JSON.parse(after.json.toString("utf8"))).toEqual(diff);
    expect((await listChanges(ctx, pair)).summary).toMatchObject({ breaking: 0, dangerous: 1 });
    const version = await getVersion(ctx, { api: api.slug, version: "2.0.0" });
    expect(version.changes).toMatchObject({ breaking: 0, dangerous: diff.summary.dangerous });
    expect(version.revision).toBe(1);
    const flagged = await listFlaggedVersions(ctx, { flag: "breaking", team: api.team.slug });
    expect(flagged.items).toEqual([]);

    const { prisma } = await testDatabase();
    const [kept] = await prisma.diffCache.findMany({ where: { toDigest: published.digest } });
    expect(kept?.tally).toContainEqual({ rule: "operation-removed", severity: "breaking", count: 1 });
  });

  it("hold for documents that are in no registry", async () => {
    const world = await createWorld();
    const [from, to] = [definition("1.0.0", PETS_AND_LIST), definition("2.0.0")];
    const body = new TextEncoder().encode(JSON.stringify({ from: { document: from }, to: { document: to } }));
    const answer: unknown = JSON.parse(new TextDecoder().decode(await diffDocuments(world.anonymous, { body })));
    expect(answer).toMatchObject({ summary: { breaking: 0 } });
  });

  it("count for what is published from now on, and are audited with the reason", async () => {
    const { world, published } = await twoVersions();
    expect(published.changes).toMatchObject({ breaking: 0, dangerous: 1 });
    const { ctx } = await world.administrator();
    const policy = { severities: { "operation-removed": "ignore" as const }, reason: "Nobody calls them." };
    await setSeverityPolicy(ctx, { policy, expected: ["1"] });
    const { prisma } = await testDatabase();
    const [entry] = await prisma.auditEntry.findMany({
      where: { action: "severities.set" },
      orderBy: { sequence: "desc" },
    });
    expect(entry?.before).toEqual({ "operation-removed": "dangerous" });
    expect(entry?.after).toEqual({ "operation-removed": "ignore", reason: "Nobody calls them." });
  });

  it("leave changes out, say how many, and give all back when they are taken away", async () => {
    const { world, api, pair } = await twoVersions();
    const { ctx } = await world.administrator();
    const ignoring = await compareVersions(ctx, pair);
    expect(ignoring.changes.some((one) => one.id === "operation-removed")).toBe(false);
    expect(ignoring.summary).toMatchObject({ breaking: 0, ignored: 1 });
    await setSeverityPolicy(ctx, { policy: { severities: {}, reason: "As the rules say." } });
    expect((await compareVersions(ctx, pair)).summary).toMatchObject({ breaking: 1 });
    expect((await getVersion(ctx, { api: api.slug, version: "2.0.0" })).changes).toMatchObject({ breaking: 1 });
  });

  it("are set from the revision that was seen, by administrators, and name only rules that there are", async () => {
    const world = await createWorld();
    const { ctx } = await world.administrator();
    const policy = { severities: {}, reason: "None." };
    await expect(setSeverityPolicy(ctx, { policy, expected: ["1"] })).rejects.toEqual(refused("stale_revision"));
    const owner = await (await world.team()).member("owner");
    await expect(setSeverityPolicy(owner.ctx, { policy })).rejects.toEqual(refused("forbidden"));
    const wrong = { severities: { "operation-remove": "ignore" as const }, reason: "A slip." };
    await expect(setSeverityPolicy(ctx, { policy: wrong })).rejects.toEqual(refused("invalid_input"));
    await expect(setSeverityPolicy(ctx, { policy: { ...policy, reason: " " } })).rejects.toEqual(
      refused("invalid_input"),
    );
    const stranger = { ...world.anonymous, actor: { kind: "anonymous" as const, mayRead: false } };
    await expect(getSeverityPolicy(stranger, {})).rejects.toEqual(refused("unauthenticated"));
  });
});

describe("recountChanges", () => {
  it("brings counts of an older engine up to date, and then has nothing to do", async () => {
    const { world, api } = await twoVersions();
    const { prisma } = await testDatabase();
    await prisma.apiVersion.updateMany({
      data: { tallyEngine: "0", breakingCount: 99 },
      where: { api: { slug: api.slug }, label: "2.0.0" },
    });
    while ((await recountChanges(world.system)) > 0);
    expect((await getVersion(world.system, { api: api.slug, version: "2.0.0" })).changes).toMatchObject({
      breaking: 1,
    });
  });
});
