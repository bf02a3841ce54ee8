import { describe, expect, it } from "vitest";
import { contextAt, expectAuditEntry } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { grantExemption } from "@/lib/exemptions/verbs/grant-exemption";
import { scoreApis } from "@/lib/scorecards/verbs/score-apis";
import { changeCampaign } from "./change-campaign";
import { closeCampaign } from "./close-campaign";
import { countCampaigns } from "./count-campaigns";
import { createCampaign } from "./create-campaign";
import { getCampaign } from "./get-campaign";
import { listCampaignApis } from "./list-campaign-apis";
import { listCampaigns } from "./list-campaigns";

const refused = (code: string) => expect.objectContaining({ code });

async function begin() {
  const world = await createWorld();
  const administrator = await world.administrator();
  const api = await addApi(world);
  const other = await addApi(world, { team: api.team });
  await scoreApis(world.system, [api.id, other.id]);
  const slug = world.unique("described");
  const aim = { slug, title: "Described", checks: ["api-described"], dueOn: "2026-11-12" };
  return { world, administrator, api, other, aim, slug };
}

describe("a campaign", () => {
  it("counts what is left now, and is counted day by day", async () => {
    const { world, administrator, api, other, aim, slug } = await begin();
    const ours = { scope: "team" as const, targets: [api.team.slug] };
    const begun = await createCampaign(administrator.ctx, { ...aim, ...ours });
    expect(begun).toMatchObject({ state: "running", apis: 2, of: 2, left: 2, exempted: 0, startsOn: "2026-11-02" });
    await expectAuditEntry(world.system, { action: "campaign.create", entityId: await idOf(slug) });
    await grantExemption(administrator.ctx, {
      ...{ api: other.slug, check: "api-described", reason: "It goes away.", expiresOn: "2027-01-01" },
    });
    const later = await administrator.at(new Date("2026-11-04T10:00:00Z"));
    await scoreApis(await systemAt(world, later.now), [api.id, other.id]);
    await countCampaigns(await systemAt(world, later.now));
    const { burnDown, teams, byCheck, left, exempted } = await getCampaign(later, { campaign: slug });
    expect({ left, exempted }).toEqual({ left: 1, exempted: 1 });
    expect(burnDown.slice(0, 4).map((point) => [point.day, point.left, point.even])).toEqual([
      ["2026-11-02", 2, 2],
      ["2026-11-03", null, 1.8],
      ["2026-11-04", 1, 1.6],
      ["2026-11-05", null, expect.closeTo(1.4)],
    ]);
    expect(burnDown.at(-1)).toEqual({ day: "2026-11-12", left: null, even: 0 });
    expect(teams).toEqual([{ id: api.team.slug, name: api.team.name, of: 2, left: 1, exempted: 1 }]);
    expect(byCheck).toEqual([{ id: "api-described", of: 2, left: 1, exempted: 1 }]);
    const open = await listCampaignApis(later, { campaign: slug, open: true });
    expect(open.items.map((one) => one.api)).toEqual([api.slug]);
    expect((await listCampaignApis(later, { campaign: slug, team: "no-such-team" })).items).toEqual([]);
  });

  it.each([
    ["organisation", () => [], true],
    ["apis", (api: string) => [api], true],
    ["tier", () => ["2"], true],
    ["domain", () => ["nowhere"], false],
    ["label", () => ["nothing"], false],
  ] as const)("is for the APIs of its scope: %s", async (scope, targets, isIn) => {
    const { administrator, api, aim, slug } = await begin();
    await createCampaign(administrator.ctx, { ...aim, scope, targets: [...targets(api.slug)] });
    const { items } = await listCampaignApis(administrator.ctx, { campaign: slug, limit: 200 });
    expect(items.some((one) => one.api === api.slug)).toBe(isIn);
  });

  it("is overdue after its last day, and counted no more once it is closed", async () => {
    const { world, administrator, aim, slug } = await begin();
    await createCampaign(administrator.ctx, { ...aim, scope: "organisation" });
    const late = await administrator.at(new Date("2026-11-13T00:00:00Z"));
    expect((await getCampaign(late, { campaign: slug })).state).toBe("overdue");
    const longer = await changeCampaign(late, { campaign: slug, patch: { dueOn: "2026-11-20" }, expected: ["1"] });
    expect(longer).toMatchObject({ state: "running", revision: 2 });
    const stale = changeCampaign(late, { campaign: slug, patch: { title: "Else" }, expected: ["1"] });
    await expect(stale).rejects.toEqual(refused("stale_revision"));
    expect((await closeCampaign(late, { campaign: slug })).state).toBe("closed");
    await closeCampaign(late, { campaign: slug });
    await countCampaigns(await systemAt(world, new Date("2026-11-14T00:00:00Z")));
    const days = (await getCampaign(late, { campaign: slug })).burnDown.filter((point) => point.left !== null);
    expect(days.map(({ day }) => day)).toEqual(["2026-11-02", "2026-11-13"]);
    const closed = await listCampaigns(late, { state: "closed", limit: 200 });
    expect(closed.items.map((one) => one.campaign)).toContain(slug);
  });

  it.each([
    ["a check that there is not", { checks: ["no-such-check"] }, "invalid_input"],
    ["a last day before its first", { dueOn: "2026-11-01" }, "invalid_input"],
    ["nobody", { scope: "team" as const }, "invalid_input"],
    ["a team that there is not", { scope: "team" as const, targets: ["no-such-team"] }, "not_found"],
    ["a tier that there is not", { scope: "tier" as const, targets: ["9"] }, "invalid_input"],
  ])("cannot be for %s", async (_, given, code) => {
    const { administrator, aim } = await begin();
    const made = createCampaign(administrator.ctx, { scope: "organisation", ...aim, ...given });
    await expect(made).rejects.toEqual(refused(code));
  });

  it("is begun by administrators alone, and once", async () => {
    const { administrator, api, aim } = await begin();
    const owner = await api.team.member("owner");
    const whole = { ...aim, scope: "organisation" as const };
    await expect(createCampaign(owner.ctx, whole)).rejects.toEqual(refused("forbidden"));
    await createCampaign(administrator.ctx, whole);
    await expect(createCampaign(administrator.ctx, whole)).rejects.toEqual(refused("conflict"));
  });
});

async function idOf(slug: string): Promise<string> {
  return (await (await testDatabase()).prisma.campaign.findUniqueOrThrow({ where: { slug } })).id;
}

async function systemAt(world: Awaited<ReturnType<typeof createWorld>>, now: Date) {
  return contextAt(world.system, now);
}
