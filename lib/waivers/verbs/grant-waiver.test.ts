import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { requestReview } from "@/lib/reviews/verbs/request-review";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { addApi, findingFingerprint } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { grantWaiver } from "./grant-waiver";
import { listWaivers } from "./list-waivers";
import { revokeWaiver } from "./revoke-waiver";

const refused = (code: string) => expect.objectContaining({ code });
const WAIVER = { gate: "validity" as const, reason: "Known.", expiresOn: "2026-12-31" };

describe("granting a waiver", () => {
  it("lets one finding through, and no other", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const owner = await api.team.member("owner");
    const rules = ["valid-structure", "valid-reference"];
    await api.version("1.0.0", { findings: rules });
    const ask = () => requestReview(owner.ctx, { api: api.slug, version: "1.0.0" });
    const waive = (index: number) =>
      grantWaiver(owner.ctx, {
        ...WAIVER,
        api: api.slug,
        version: "1.0.0",
        fingerprint: findingFingerprint(rules[index] ?? "", index),
      });
    const { id } = await waive(0);
    await expectAuditEntry(world.system, { action: "waiver.grant", entityId: id });
    await expect(ask()).rejects.toEqual(refused("transition_refused"));
    await waive(1);
    expect((await ask()).state).toBe("open");
  });

  it("holds to its last day, and not longer", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const owner = await api.team.member("owner");
    await api.version("1.0.0", { findings: ["valid-structure"] });
    await grantWaiver(owner.ctx, { ...WAIVER, api: api.slug });
    const after = await owner.at(new Date("2027-01-01T00:00:00Z"));
    const asked = requestReview(after, { api: api.slug, version: "1.0.0" });
    await expect(asked).rejects.toEqual(refused("transition_refused"));
    const lastMoment = await owner.at(new Date("2026-12-31T23:59:59Z"));
    expect((await requestReview(lastMoment, { api: api.slug, version: "1.0.0" })).state).toBe("open");
  });

  it("completes only what waited for it, for every version where it names none", async () => {
    const world = await createWorld();
    const policy = { ...DEFAULT_LIFECYCLE_POLICY, requiredApprovals: 0 };
    const gates = { ...policy.gates, lint: "block" } as const;
    const api = await addApi(world, { policy: { ...policy, gates } });
    const owner = await api.team.member("owner");
    await api.version("1.0.0", { findings: ["info-contact"] });
    await requestReview(owner.ctx, { api: api.slug, version: "1.0.0" });
    await grantWaiver(owner.ctx, { ...WAIVER, gate: "lint", api: api.slug });
    expect(await api.activeLabel()).toBe("1.0.0");
  });

  it.each(["named version", "whole API"])("is not for whoever published it (%s)", async (scope) => {
    const world = await createWorld();
    const api = await addApi(world);
    const owner = await api.team.member("owner");
    await api.version("1.0.0", { publishedBy: owner.actor });
    const of = scope === "whole API" ? {} : { version: "1.0.0" };
    await expect(grantWaiver(owner.ctx, { ...WAIVER, api: api.slug, ...of })).rejects.toEqual(refused("forbidden"));
    expect((await listWaivers(owner.ctx, { api: api.slug })).items).toEqual([]);
  });

  it.each(["publisher", "reviewer", "reader"] as const)("is not for a %s", async (role) => {
    const world = await createWorld();
    const api = await addApi(world);
    const person = await api.team.member(role);
    await expect(grantWaiver(person.ctx, { ...WAIVER, api: api.slug })).rejects.toEqual(refused("forbidden"));
  });

  it.each(["2026-11-01", "2027-11-04", "2026-02-30", "tomorrow"])("is refused until %s", async (expiresOn) => {
    const world = await createWorld();
    const api = await addApi(world);
    const owner = await api.team.member("owner");
    const asked = grantWaiver(owner.ctx, { ...WAIVER, api: api.slug, expiresOn });
    await expect(asked).rejects.toEqual(refused("invalid_input"));
  });
});

describe("revoking a waiver", () => {
  it("ends it, once", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const owner = await api.team.member("owner");
    const { id } = await grantWaiver(owner.ctx, { ...WAIVER, api: api.slug });
    await revokeWaiver(owner.ctx, { id });
    await revokeWaiver(owner.ctx, { id });
    expect(await countAuditEntries(world.system, id)).toBe(2);
    const states = async (state: "approved" | "revoked") =>
      (await listWaivers(owner.ctx, { api: api.slug, state })).items.map((one) => one.id);
    expect(await states("approved")).toEqual([]);
    expect(await states("revoked")).toEqual([id]);
  });
});

describe("listing waivers", () => {
  it("gives a version its own and those of the whole API, those that end first first", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const owner = await api.team.member("owner");
    await api.version("1.0.0");
    await api.version("2.0.0");
    const grant = (expiresOn: string, version?: string) =>
      grantWaiver(owner.ctx, { ...WAIVER, api: api.slug, expiresOn, ...(version ? { version } : {}) });
    const late = await grant("2026-12-20");
    const soon = await grant("2026-11-10", "1.0.0");
    await grant("2026-11-12", "2.0.0");
    const of = async (filter: object) =>
      (await listWaivers(owner.ctx, { api: api.slug, ...filter })).items.map((one) => one.id);
    expect(await of({ version: "1.0.0" })).toEqual([soon.id, late.id]);
    expect(await of({ expiresWithinDays: 8 })).toEqual([soon.id]);
    const first = await listWaivers(owner.ctx, { api: api.slug, limit: 1 });
    expect(await of({ cursor: first.nextCursor ?? "" })).toHaveLength(2);
  });
});
