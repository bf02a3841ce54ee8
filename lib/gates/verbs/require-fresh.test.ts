import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { testDatabase } from "@/lib/testing/db";
import { addApi, type ApiInWorld } from "@/lib/testing/lifecycle";
import { addDailyTraffic, addTraffic } from "@/lib/testing/usage";
import { createWorld } from "@/lib/testing/world";
import { requireLifecycleVersion } from "@/lib/versions/verbs/find-lifecycle-version";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { grantWaiver } from "@/lib/waivers/verbs/grant-waiver";
import { getGates } from "./get-gates";
import { prepareGates } from "./prepare-gates";
import { requireFresh } from "./require-fresh";

const DAY_MS = 86_400_000;
const refused = (code: string, message: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });

type Change = (api: ApiInWorld, versionId: string) => Promise<unknown>;

/** What becomes of a report when something changes between making it and deciding by it. */
async function decideAfter(change: Change): Promise<void> {
  const world = await createWorld();
  const api = await addApi(world);
  await api.version("1.0.0", { state: "active" });
  const id = await api.version("1.1.0");
  const read = () => requireLifecycleVersion(world.system, api.slug, "1.1.0");
  const report = await prepareGates(world.system, await read());
  await change(api, id);
  await requireFresh(world.system, await read(), report);
}

describe("a report that is decided by later", () => {
  it("holds while nothing changes", async () => {
    await expect(decideAfter(async () => undefined)).resolves.toBeUndefined();
  });
  it("holds when a version becomes active that it is not compared with", async () => {
    await expect(decideAfter((api) => api.version("3.0.0", { state: "active" }))).resolves.toBeUndefined();
  });

  it.each<[what: string, change: Change, says: RegExp]>([
    ["the baseline", (api) => api.version("1.0.5", { state: "active" }), /Another version became active/],
    [
      "the bytes",
      async (_api, id) => {
        const { prisma } = await testDatabase();
        return prisma.apiVersion.update({ where: { id }, data: { digest: "0".repeat(64) } });
      },
      /Another revision was pushed/,
    ],
    [
      "the policy",
      async (api) => {
        const { prisma } = await testDatabase();
        return prisma.policy.create({ data: { teamId: api.team.id, compatibilityLevel: "full" } });
      },
      /policy/,
    ],
  ])("is a conflict once %s changed", async (_what, change, says) => {
    await expect(decideAfter(change)).rejects.toEqual(refused("conflict", says));
  });
});

describe("a waiver that ends", () => {
  it("lets through on its last day, and nothing on the day after", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: { ...DEFAULT_LIFECYCLE_POLICY, reviewRequired: false } });
    const owner = await api.team.member("owner");
    await api.version("1.0.0", { state: "active" });
    await api.version("1.1.0");
    const [today, tomorrow] = [world.now, new Date(world.now.getTime() + DAY_MS)];
    await api.breaking("1.0.0", "1.1.0", 1, today);
    await api.breaking("1.0.0", "1.1.0", 1, tomorrow);
    const expiresOn = today.toISOString().slice(0, 10);
    const waiver = { api: api.slug, version: "1.1.0", gate: "compatibility" as const, expiresOn };
    await grantWaiver(owner.ctx, { ...waiver, reason: "Nobody calls it." });
    const publish = async (at: Date) =>
      transitionVersion(await owner.at(at), { api: api.slug, version: "1.1.0", change: { to: "active" } });
    await expect(publish(tomorrow)).rejects.toEqual(
      refused("transition_refused", /compatibility: 1 breaking change since 1\.0\.0/),
    );
    expect(await api.stateOf("1.1.0")).toBe("draft");
    expect((await publish(today)).state).toBe("active");
  });
});

describe("removals of what nobody used", () => {
  /** An API whose 1.1.0 lacks an operation that was called `times` a day, and a policy that lets unused removals pass. */
  async function removing(times: number) {
    const world = await createWorld();
    const api = await addApi(world, { policy: { ...DEFAULT_LIFECYCLE_POLICY, reviewRequired: false } });
    const owner = await api.team.member("owner");
    const from = await api.version("1.0.0", { state: "active" });
    await api.version("1.1.0");
    await api.breaking("1.0.0", "1.1.0", 2);
    const { prisma } = await testDatabase();
    const keys = ["GET /orders", "GET /others"];
    await prisma.operation.createMany({
      data: keys.map((key, ordinal) => {
        const [method = "", path = ""] = key.split(" ");
        return { versionId: from, ordinal, key, method, path, pointer: "", line: 1, searchText: "" };
      }),
    });
    const { id } = await prisma.deprecationPolicy.create({
      data: {
        ...{ slug: world.unique("unused"), name: "Unused", createdAt: world.now, updatedAt: world.now },
        rules: { unusedRemovals: { allowed: true, windowDays: 30, mostCalls: 0, excludedConsumers: [] } },
      },
    });
    await prisma.deprecationPolicyBinding.create({
      data: {
        ...{ policyId: id, scope: "api", apiId: api.id, authority: "organisation", createdAt: world.now },
        ...{ createdByKind: "system", createdById: "test", createdByName: "Test" },
      },
    });
    await addDailyTraffic(world.system, 20, { service: api.slug, call: "GET /others" });
    if (times > 0) await addTraffic(world.system, { service: api.slug, call: "GET /orders", times });
    const publish = () => transitionVersion(owner.ctx, { api: api.slug, version: "1.1.0", change: { to: "active" } });
    return { world, api, publish };
  }
  const gateOf = async (world: Awaited<ReturnType<typeof createWorld>>, api: string) => {
    const { gates } = await getGates(world.system, { api, version: "1.1.0" });
    return gates.find(({ id }) => id === "compatibility");
  };

  it("pass where a policy allows it, and are never called no breaking changes", async () => {
    const { world, api, publish } = await removing(0);
    const gate = await gateOf(world, api.slug);
    expect(gate).toMatchObject({
      outcome: "pass",
      code: "compatibility_unused",
      because: "2 breaking changes since 1.0.0 pass, because what they remove was called by nobody in 30 days.",
    });
    expect(gate?.notes.map(({ detail }) => detail)).toContainEqual(
      "2 breaking changes pass because what they remove was called by nobody in 30 days (policy Unused); calls of the operation are counted.",
    );
    expect((await publish()).state).toBe("active");
  });

  it("stand where somebody called it", async () => {
    const { world, api, publish } = await removing(1);
    expect(await gateOf(world, api.slug)).toMatchObject({ outcome: "fail", count: 2 });
    await expect(publish()).rejects.toEqual(refused("transition_refused", /2 breaking changes since/));
  });

  it("are a conflict where somebody calls it between the report and the decision", async () => {
    const { world, api } = await removing(0);
    const read = () => requireLifecycleVersion(world.system, api.slug, "1.1.0");
    const report = await prepareGates(world.system, await read());
    await addTraffic(world.system, { service: api.slug, call: "GET /orders" });
    await expect(requireFresh(world.system, await read(), report)).rejects.toEqual(refused("conflict", /nobody used/));
  });
});
