import { describe, expect, it } from "vitest";
import { expectAuditEntry } from "@/lib/testing/contexts";
import { addApi } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { exemptionsOf } from "./exemptions-of";
import { grantExemption } from "./grant-exemption";
import { listExemptions } from "./list-exemptions";
import { revokeExemption } from "./revoke-exemption";

const refused = (code: string) => expect.objectContaining({ code });
const EXEMPTED = { check: "api-described", reason: "A façade for one day.", expiresOn: "2026-12-31" };

async function begin() {
  const world = await createWorld();
  const administrator = await world.administrator();
  const api = await addApi(world);
  const other = await addApi(world, { team: api.team });
  const checksOf = async (ctx = world.system) => {
    const held = await exemptionsOf(ctx, [api.id, other.id]);
    return [api, other].map(({ id }) => (held.get(id) ?? []).map(({ check, expiresOn }) => `${check} ${expiresOn}`));
  };
  return { world, administrator, api, other, checksOf };
}

describe("exemptions", () => {
  it("of an API are its own, to their last day", async () => {
    const { world, administrator, api, checksOf } = await begin();
    const { id } = await grantExemption(administrator.ctx, { ...EXEMPTED, api: api.slug });
    const entry = await expectAuditEntry(world.system, { action: "exemption.grant", entityId: api.id });
    expect(entry.after).toMatchObject({ exemption: id, check: EXEMPTED.check });
    expect(await checksOf()).toEqual([["api-described 2026-12-31"], []]);
    expect(await checksOf(await administrator.at(new Date("2026-12-31T23:59:59Z")))).toEqual([
      ["api-described 2026-12-31"],
      [],
    ]);
    expect(await checksOf(await administrator.at(new Date("2027-01-01T00:00:00Z")))).toEqual([[], []]);
  });

  it("of a team hold for all its APIs, where an API has none of its own", async () => {
    const { administrator, api, checksOf } = await begin();
    await grantExemption(administrator.ctx, { ...EXEMPTED, team: api.team.slug, expiresOn: "2027-06-30" });
    await grantExemption(administrator.ctx, { ...EXEMPTED, api: api.slug });
    expect(await checksOf()).toEqual([["api-described 2026-12-31"], ["api-described 2027-06-30"]]);
    const { items } = await listExemptions(administrator.ctx, { api: api.slug, live: true });
    expect(items.map((one) => [one.api, one.team, one.state])).toEqual([
      [api.slug, null, "live"],
      [null, api.team.slug, "live"],
    ]);
  });

  it("end when they are revoked, once", async () => {
    const { administrator, api, checksOf } = await begin();
    const { id } = await grantExemption(administrator.ctx, { ...EXEMPTED, api: api.slug });
    await expect(grantExemption(administrator.ctx, { ...EXEMPTED, api: api.slug })).rejects.toEqual(
      refused("conflict"),
    );
    await revokeExemption(administrator.ctx, { id, reason: "It stayed" });
    await revokeExemption(administrator.ctx, { id });
    expect(await checksOf()).toEqual([[], []]);
    await grantExemption(administrator.ctx, { ...EXEMPTED, api: api.slug });
    expect(await checksOf()).toEqual([["api-described 2026-12-31"], []]);
  });

  it("are granted by administrators alone", async () => {
    const { api } = await begin();
    const owner = await api.team.member("owner");
    await expect(grantExemption(owner.ctx, { ...EXEMPTED, api: api.slug })).rejects.toEqual(refused("forbidden"));
  });

  it.each([
    ["a check that there is not", { check: "no-such-check" }, "invalid_input"],
    ["a day that has passed", { expiresOn: "2026-11-01" }, "invalid_input"],
    ["a day that is years ahead", { expiresOn: "2028-01-01" }, "invalid_input"],
    ["an API and a team at once", { team: "payments" }, "invalid_input"],
    ["an API that there is not", { api: "no-such-api" }, "not_found"],
  ])("refuse %s", async (_, given, code) => {
    const { administrator, api } = await begin();
    const granted = grantExemption(administrator.ctx, { ...EXEMPTED, api: api.slug, ...given });
    await expect(granted).rejects.toEqual(refused(code));
  });
});
