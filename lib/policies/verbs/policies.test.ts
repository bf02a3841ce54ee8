import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { createWorld } from "@/lib/testing/world";
import { deleteTeamPolicy } from "./delete-team-policy";
import { effectivePolicy } from "./effective-policy";
import { ensureDefaultPolicy } from "./ensure-default-policy";
import { listPolicies } from "./list-policies";
import { setDefaultPolicy } from "./set-default-policy";
import { setTeamPolicy } from "./set-team-policy";

const refused = (code: string) => expect.objectContaining({ code });
const strict = { ...DEFAULT_LIFECYCLE_POLICY, requiredApprovals: 2, noticeDays: 365 };

// In this order: the default policy is one for the whole database of this file.
describe("the default policy", () => {
  it("is the product's own until there is one", async () => {
    const world = await createWorld();
    const team = await world.team();
    expect(await effectivePolicy(world.system, { teamId: team.id })).toEqual({
      ...DEFAULT_LIFECYCLE_POLICY,
      source: "default",
      revision: 0,
    });
  });

  it("is made once, however many make it at the same time", async () => {
    const world = await createWorld();
    const made = await Promise.all([1, 2, 3, 4].map(() => ensureDefaultPolicy(world.system, {})));
    expect(made.filter(Boolean)).toHaveLength(1);
    const [policy] = (await listPolicies(world.anonymous, {})).items;
    expect(policy).toMatchObject({ team: null, revision: 1, ...DEFAULT_LIFECYCLE_POLICY });
  });

  it("is replaced from the revision that was seen, and audited", async () => {
    const world = await createWorld();
    const administrator = await world.administrator();
    const policy = await setDefaultPolicy(administrator.ctx, { policy: strict, expected: ["1"] });
    expect(policy).toMatchObject({ team: null, revision: 2, noticeDays: 365 });
    const team = await world.team();
    expect(await effectivePolicy(world.system, { teamId: team.id })).toMatchObject({ ...strict, source: "default" });
    const again = setDefaultPolicy(administrator.ctx, { policy: strict, expected: ["1"] });
    await expect(again).rejects.toEqual(refused("stale_revision"));
  });

  it("is not for owners of teams", async () => {
    const owner = await (await (await createWorld()).team()).member("owner");
    await expect(setDefaultPolicy(owner.ctx, { policy: strict })).rejects.toEqual(refused("forbidden"));
  });
});

describe("a team's own policy", () => {
  it("is given, replaced and taken away", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await world.administrator();
    const given = await setTeamPolicy(ctx, { team: team.slug, policy: strict });
    expect(given).toMatchObject({ team: team.slug, revision: 1 });
    const off = { ...strict, reviewRequired: false };
    const replaced = await setTeamPolicy(ctx, { team: team.slug, policy: off, expected: ["1"] });
    expect(await effectivePolicy(ctx, { teamId: team.id })).toEqual({ ...off, source: "team", revision: 2 });
    await expect(deleteTeamPolicy(ctx, { team: team.slug, expected: ["1"] })).rejects.toEqual(
      refused("stale_revision"),
    );
    await deleteTeamPolicy(ctx, { team: team.slug, expected: [String(replaced.revision)] });
    expect(await effectivePolicy(ctx, { teamId: team.id })).toMatchObject({ source: "default" });
    await expect(deleteTeamPolicy(ctx, { team: team.slug })).rejects.toEqual(refused("not_found"));
  });

  it("is audited with what it was and what it is", async () => {
    const world = await createWorld();
    const team = await world.team();
    await setTeamPolicy(world.system, { team: team.slug, policy: strict });
    const { items } = await listPolicies(world.anonymous, { limit: 200 });
    expect(items.find((policy) => policy.team === team.slug)).toMatchObject(strict);
    await expect(setTeamPolicy((await world.reader()).ctx, { team: team.slug, policy: strict })).rejects.toEqual(
      refused("forbidden"),
    );
    const { entityId } = await policyEntry(team.slug);
    const entry = await expectAuditEntry(world.system, { action: "policy.set", entityId });
    expect(entry).toMatchObject({ before: null, after: strict });
    expect(await countAuditEntries(world.system, entityId)).toBe(1);
  });

  it.each([
    ["a negative notice", { ...strict, noticeDays: -1 }],
    ["a mode there is not", { ...strict, remainingTraffic: "maybe" }],
    ["a field there is not", { ...strict, colour: "red" }],
  ])("refuses %s", async (_name, policy) => {
    const world = await createWorld();
    const team = await world.team();
    const input = { team: team.slug, policy } as Parameters<typeof setTeamPolicy>[1];
    await expect(setTeamPolicy(world.system, input)).rejects.toEqual(refused("invalid_input"));
  });
});

describe("listPolicies", () => {
  it("pages: the default first, then teams by slug", async () => {
    const world = await createWorld();
    for (const name of ["Alpha", "Beta"]) {
      await setTeamPolicy(world.system, { team: (await world.team(name)).slug, policy: strict });
    }
    const all = (await listPolicies(world.anonymous, { limit: 200 })).items;
    const seen = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listPolicies>> = await listPolicies(world.anonymous, {
        limit: 1,
        ...(cursor ? { cursor } : {}),
      });
      seen.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual(all);
    expect(seen[0]?.team).toBeNull();
  });
});

async function policyEntry(entityName: string) {
  const { prisma } = await testDatabase();
  return prisma.auditEntry.findFirstOrThrow({ where: { entity: "policy", entityName } });
}

describe("the teams that a policy asks", () => {
  it.each(["securityTeam", "platformTeam"] as const)("are there: %s", async (field) => {
    const world = await createWorld();
    const [team, asked] = [await world.team(), await world.team("Security")];
    const { ctx } = await world.administrator();
    const set = (slug: string) =>
      setTeamPolicy(ctx, { team: team.slug, policy: { ...DEFAULT_LIFECYCLE_POLICY, [field]: slug } });
    await expect(set("nobody-there")).rejects.toEqual(
      expect.objectContaining({
        code: "invalid_input",
        violations: [expect.objectContaining({ pointer: `/${field}` })],
      }),
    );
    expect(await set(asked.slug)).toMatchObject({ [field]: asked.slug });
    expect(await effectivePolicy(world.system, { teamId: team.id })).toMatchObject({ [field]: asked.slug });
  });
});

describe("a policy as it was written before there were more gates", () => {
  it("is taken, and the new gates are as in no policy", async () => {
    const world = await createWorld();
    const team = await world.team();
    const { ctx } = await world.administrator();
    const { reviewRequired, requiredApprovals, noticeDays, replacementRequired, remainingTraffic, retiredDocuments } =
      DEFAULT_LIFECYCLE_POLICY;
    const { validity, lint, compatibility } = DEFAULT_LIFECYCLE_POLICY.gates;
    const policy = {
      ...{ reviewRequired, requiredApprovals, noticeDays, replacementRequired, remainingTraffic, retiredDocuments },
      gates: { validity, lint, compatibility },
    };
    expect(await setTeamPolicy(ctx, { team: team.slug, policy })).toMatchObject(DEFAULT_LIFECYCLE_POLICY);
  });
});
