import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { collectFacts } from "./collect-facts";

/** An API whose 1.0.0 is deprecated, and what is known of its fields on the wire. */
async function deprecated() {
  const world = await createWorld();
  const api = await addApi(world, { policy: { ...DEFAULT_LIFECYCLE_POLICY, reviewRequired: false } });
  const owner = await api.team.member("owner");
  const versionId = await api.version("1.0.0", { state: "active" });
  const { prisma } = await testDatabase();
  const { apiId } = await prisma.apiVersion.findUniqueOrThrow({ where: { id: versionId }, select: { apiId: true } });
  const signals = async () => (await collectFacts(world.system, [apiId])).get(apiId)?.deprecations.signals;
  const deprecate = () =>
    transitionVersion(owner.ctx, {
      api: api.slug,
      version: "1.0.0",
      change: { to: "deprecated", reason: "Old.", deprecation: { sunsetAt: "2028-06-01" } },
    });
  return { world, versionId, prisma, signals, deprecate };
}

describe("fields on the wire that nobody looked for", () => {
  it("are due, and not seen: no score rises since nobody looked", async () => {
    const { signals, deprecate } = await deprecated();
    expect(await signals()).toEqual({ confirmed: 0, contradicted: 0, notSeen: 0 });
    await deprecate();
    expect(await signals()).toEqual({ confirmed: 0, contradicted: 0, notSeen: 1 });
  });

  it("are no more once somebody looked", async () => {
    const { world, versionId, prisma, signals, deprecate } = await deprecated();
    await deprecate();
    const seen = {
      field: "deprecation",
      by: "probe",
      environment: "",
      expected: "@1",
      seen: "@1",
      verdict: "confirmed",
    };
    const times = { firstAt: world.now, lastAt: world.now };
    await prisma.signalSighting.create({ data: { versionId, operation: "GET /pets", ...seen, ...times } });
    expect(await signals()).toEqual({ confirmed: 1, contradicted: 0, notSeen: 0 });
  });

  it("are due of operations that a document marks", async () => {
    const { versionId, prisma, signals } = await deprecated();
    const mark = { kind: "operation", subject: "GET /pets", matchKey: "GET /pets", direct: true, source: "deprecated" };
    await prisma.deprecationMark.create({ data: { versionId, ...mark, ordinal: 0, file: "", pointer: "", line: 1 } });
    expect(await signals()).toEqual({ confirmed: 0, contradicted: 0, notSeen: 1 });
  });
});
