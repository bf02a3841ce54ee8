import { describe, expect, it } from "vitest";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { bindDeprecationPolicy } from "./bind-deprecation-policy";
import { changeDeprecationPolicy } from "./change-deprecation-policy";
import { createDeprecationPolicy } from "./create-deprecation-policy";
import { deleteDeprecationPolicy } from "./delete-deprecation-policy";
import { getEffectiveDeprecationPolicy } from "./get-effective-deprecation-policy";
import { listDeprecationPolicyBindings } from "./list-deprecation-policy-bindings";
import { unbindDeprecationPolicy } from "./unbind-deprecation-policy";

const refused = (code: string) => expect.objectContaining({ code });
const days = (count: number) => [{ tier: null, stability: null, days: count }];

async function governed() {
  const world = await createWorld();
  const api = await addApi(world);
  const [root, owner] = [await world.administrator(), await api.team.member("owner")];
  const slug = world.unique("public");
  const make = (rules: object, team?: string) => {
    const by = team === undefined ? root : owner;
    const name = world.unique("policy");
    const given = { slug: name, name, rules, ...(team === undefined ? {} : { team }) };
    return createDeprecationPolicy(by.ctx, given).then(({ policy }) => policy);
  };
  const effective = (more: object = {}) => getEffectiveDeprecationPolicy(world.system, { api: api.slug, ...more });
  return { world, api, root, owner, slug, make, effective };
}

describe("deprecation policies", () => {
  it("hold where they are bound, from the lifecycle policy to an API's own", async () => {
    const { api, root, make, effective } = await governed();
    expect((await effective()).rules.noticeDays).toEqual(days(90));
    const policy = await make({ noticeDays: days(45), zone: "Europe/Oslo" });
    const { id } = await bindDeprecationPolicy(root.ctx, { policy, scope: "api", subject: api.slug });
    const held = await effective({ deprecatedAt: "2027-03-01" });
    expect(held.rules).toMatchObject({ noticeDays: days(45), zone: "Europe/Oslo", brownouts: false });
    expect(held.earliest).toMatchObject({ day: "2027-04-15", at: "2027-04-14T22:00:00.000Z", noticeDays: 45 });
    expect(held.explained[0]).toMatchObject({ rule: "noticeDays", by: { policy, scope: "api", subject: api.slug } });
    await unbindDeprecationPolicy(root.ctx, { id });
    expect((await effective()).rules.noticeDays).toEqual(days(90));
  });

  it("of a team only ask for more, and are its owners' to make and bind", async () => {
    const { api, owner, root, make, effective } = await governed();
    const policy = await make({ noticeDays: days(10), replacementRequired: true }, api.team.slug);
    const bound = await bindDeprecationPolicy(owner.ctx, { policy, scope: "team", subject: api.team.slug });
    expect(bound).toMatchObject({ authority: "team", owner: api.team.slug });
    expect((await effective()).rules).toMatchObject({ noticeDays: days(90), replacementRequired: true });
    const wide = bindDeprecationPolicy(owner.ctx, { policy, scope: "organisation" });
    await expect(wide).rejects.toEqual(refused("forbidden"));
    const theirs = await make({ noticeDays: days(5) });
    const binding = await bindDeprecationPolicy(root.ctx, { policy: theirs, scope: "api", subject: api.slug });
    await expect(unbindDeprecationPolicy(owner.ctx, { id: binding.id })).rejects.toEqual(refused("forbidden"));
    const edit = { deprecationPolicy: theirs, patch: { name: "Ours" } };
    await expect(changeDeprecationPolicy(owner.ctx, edit)).rejects.toEqual(refused("forbidden"));
  });

  it("keep what they said before in the audit log, and refuse a revision that was seen before", async () => {
    const { world, root, make } = await governed();
    const deprecationPolicy = await make({ noticeDays: days(10) });
    const edit = { deprecationPolicy, patch: { rules: { noticeDays: days(20) } }, expected: ["1"] };
    expect(await changeDeprecationPolicy(root.ctx, edit)).toMatchObject({
      revision: 2,
      rules: { noticeDays: days(20) },
    });
    await expect(changeDeprecationPolicy(root.ctx, edit)).rejects.toEqual(refused("stale_revision"));
    const { testDatabase } = await import("@/lib/testing/db");
    const { prisma } = await testDatabase();
    const row = await prisma.deprecationPolicy.findUniqueOrThrow({ where: { slug: deprecationPolicy } });
    const entry = await expectAuditEntry(world.system, { action: "deprecation-policy.update", entityId: row.id });
    expect(entry).toMatchObject({ before: { rules: { noticeDays: days(10) } } });
  });

  it("are removed once they are bound nowhere", async () => {
    const { api, root, make } = await governed();
    const policy = await make({});
    const bound = await bindDeprecationPolicy(root.ctx, { policy, scope: "api", subject: api.slug });
    const twice = bindDeprecationPolicy(root.ctx, { policy, scope: "api", subject: api.slug });
    await expect(twice).rejects.toEqual(refused("conflict"));
    const remove = () => deleteDeprecationPolicy(root.ctx, { deprecationPolicy: policy });
    await expect(remove()).rejects.toEqual(refused("conflict"));
    await unbindDeprecationPolicy(root.ctx, { id: bound.id });
    expect((await listDeprecationPolicyBindings(root.ctx, { policy })).items).toEqual([]);
    await remove();
    await expect(remove()).rejects.toEqual(refused("not_found"));
  });

  it.each([
    [{ noticeDays: [{ tier: 1, stability: null, days: 9 }] }],
    [{ noticeDays: [...days(1), ...days(2)] }],
    [{ zone: "Mars/Olympus" }],
    [{ traffic: { mode: "warn", mostCalls: 0, quietDays: 5, leastTelemetryDays: 6 } }],
    [{ noticeDays: days(-1) }],
    [{ whatever: true }],
  ])("refuse %j", async (rules) => {
    const { make } = await governed();
    await expect(make(rules)).rejects.toEqual(refused("invalid_input"));
  });
});
