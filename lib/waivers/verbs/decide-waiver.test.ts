import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { requestReview } from "@/lib/reviews/verbs/request-review";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { addApi, findingFingerprint } from "@/lib/testing/lifecycle";
import { createWorld } from "@/lib/testing/world";
import { approveWaiver, refuseWaiver } from "./decide-waiver";
import { grantWaivers, requestWaivers, submitWaivers } from "./grant-waiver";
import { listWaivers } from "./list-waivers";
import { renewWaiver } from "./renew-waiver";
import { revokeWaiver } from "./revoke-waiver";

const refused = (code: string) => expect.objectContaining({ code });
const WAIVER = { gate: "validity" as const, reason: "Known.", expiresOn: "2026-12-31" };

async function scene() {
  const world = await createWorld();
  const api = await addApi(world);
  const publisher = await api.team.member("publisher");
  const owner = await api.team.member("owner");
  await api.version("1.0.0", { publishedBy: publisher.actor, findings: ["valid-structure"] });
  const wanted = { ...WAIVER, api: api.slug, version: "1.0.0", fingerprint: findingFingerprint("valid-structure") };
  const request = async () => {
    const [waiver] = await submitWaivers(publisher.ctx, wanted);
    if (!waiver) throw new Error("nothing was asked for");
    return waiver;
  };
  return { world, api, publisher, owner, wanted, request };
}

describe("asking for a waiver", () => {
  it("holds nothing open until somebody else approves it", async () => {
    const { world, api, publisher, owner, request } = await scene();
    const asked = await request();
    expect(asked).toMatchObject({ state: "requested", rule: "valid-structure", grantedBy: null, scope: "review" });
    const review = () => requestReview(publisher.ctx, { api: api.slug, version: "1.0.0" });
    await expect(review()).rejects.toEqual(refused("transition_refused"));
    const granted = await approveWaiver(owner.ctx, { id: asked.id, note: "Until the rewrite." });
    expect(granted).toMatchObject({ state: "approved", grantedBy: { id: owner.actor.id }, note: "Until the rewrite." });
    const entry = await expectAuditEntry(world.system, { action: "waiver.approve", entityId: asked.id });
    expect(entry.reason).toBe("Until the rewrite.");
    expect((await review()).state).toBe("open");
  });

  it("is what a publisher does, and what an owner may choose", async () => {
    const { api, owner, publisher, request } = await scene();
    expect((await request()).requestedBy.id).toBe(publisher.actor.id);
    const [chosen] = await submitWaivers(owner.ctx, { ...WAIVER, api: api.slug, request: true });
    expect(chosen?.state).toBe("requested");
    const reviewer = await api.team.member("reviewer");
    const asked = requestWaivers(reviewer.ctx, { ...WAIVER, api: api.slug });
    await expect(asked).rejects.toEqual(refused("forbidden"));
  });

  it("asks once, however often a pipeline runs, until it is decided", async () => {
    const { world, api, publisher, owner, request } = await scene();
    const asked = await request();
    expect(await request()).toEqual(asked);
    expect(await countAuditEntries(world.system, asked.id)).toBe(1);
    const wanted = { ...WAIVER, api: api.slug, version: "1.0.0", gate: "lint" as const };
    const ask = (over: object) => requestWaivers(publisher.ctx, { ...wanted, ...over });
    const [whole] = await ask({});
    const others = [
      { rule: "info-contact" },
      { rule: "info-license" },
      { fingerprint: "a" },
      { fingerprint: "b" },
      { version: undefined },
      { gate: "policies" },
    ];
    const ids = new Set([asked.id, whole?.id]);
    for (const over of others) ids.add((await ask(over))[0]?.id);
    expect(ids.size).toBe(others.length + 2);
    for (const over of [...others, {}]) expect(ids).toContain((await ask(over))[0]?.id);
    const both = await ask({ fingerprints: ["a", "new"] });
    expect(both.map(({ id }) => ids.has(id))).toEqual([true, false]);
    await refuseWaiver(owner.ctx, { id: asked.id, note: "Correct it." });
    expect((await request()).id).not.toBe(asked.id);
  });

  it("takes several at once, or none of them", async () => {
    const { world, api, owner } = await scene();
    const several = { ...WAIVER, api: api.slug, gate: "compatibility" as const, fingerprints: ["a", "b", "a"] };
    const granted = await grantWaivers(owner.ctx, { ...several, version: "1.0.0" });
    expect(granted.map(({ fingerprint, kind }) => [fingerprint, kind])).toEqual([
      ["a", "acceptance"],
      ["b", "acceptance"],
    ]);
    for (const { id } of granted) await expectAuditEntry(world.system, { action: "waiver.grant", entityId: id });
    const late = grantWaivers(owner.ctx, { ...several, expiresOn: "2030-01-01" });
    await expect(late).rejects.toEqual(refused("invalid_input"));
    expect((await listWaivers(owner.ctx, { api: api.slug })).items).toHaveLength(2);
  });

  it("names who pays the debt", async () => {
    const { world, api, owner } = await scene();
    const other = await world.team("Platform");
    const [by] = await grantWaivers(owner.ctx, { ...WAIVER, api: api.slug, owner: { team: other.slug } });
    expect(by?.owner).toEqual({ kind: "team", id: other.id, name: other.slug });
    const [own] = await grantWaivers(owner.ctx, { ...WAIVER, api: api.slug });
    expect(own?.owner.name).toBe(api.team.slug);
    const gone = grantWaivers(owner.ctx, { ...WAIVER, api: api.slug, owner: { team: "no-such-team" } });
    await expect(gone).rejects.toEqual(refused("not_found"));
  });

  it("is held to the longest time of the policy", async () => {
    const world = await createWorld();
    const api = await addApi(world, { policy: { ...DEFAULT_LIFECYCLE_POLICY, longestWaiverDays: 30 } });
    const owner = await api.team.member("owner");
    const until = (expiresOn: string) => grantWaivers(owner.ctx, { ...WAIVER, api: api.slug, expiresOn });
    await expect(until("2026-12-03")).rejects.toEqual(refused("invalid_input"));
    expect(await until("2026-12-02")).toHaveLength(1);
  });
});

describe("deciding on what was asked for", () => {
  it("is never for whoever asked, nor for whoever pushed", async () => {
    const { api, owner, world } = await scene();
    const [own] = await requestWaivers(owner.ctx, { ...WAIVER, api: api.slug, version: "1.0.0" });
    const id = own?.id ?? "";
    await expect(approveWaiver(owner.ctx, { id })).rejects.toEqual(refused("forbidden"));
    const second = await api.team.member("owner");
    await api.version("2.0.0", { publishedBy: second.actor });
    const [pushed] = await requestWaivers(owner.ctx, { ...WAIVER, api: api.slug, version: "2.0.0" });
    await expect(approveWaiver(second.ctx, { id: pushed?.id ?? "" })).rejects.toEqual(refused("forbidden"));
    const administrator = await world.administrator();
    expect((await approveWaiver(administrator.ctx, { id: pushed?.id ?? "" })).state).toBe("approved");
    expect((await approveWaiver(second.ctx, { id })).state).toBe("approved");
  });

  it.each(["publisher", "reviewer", "reader"] as const)("is not for a %s", async (role) => {
    const { api, request } = await scene();
    const { id } = await request();
    const person = await api.team.member(role);
    await expect(approveWaiver(person.ctx, { id })).rejects.toEqual(refused("forbidden"));
    await expect(refuseWaiver(person.ctx, { id, note: "No." })).rejects.toEqual(refused("forbidden"));
  });

  it("happens once, also where two do it at the same time", async () => {
    const { api, owner, request } = await scene();
    const { id } = await request();
    const second = await api.team.member("owner");
    const both = await Promise.allSettled([
      approveWaiver(owner.ctx, { id }),
      refuseWaiver(second.ctx, { id, note: "No." }),
    ]);
    expect(both.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(both.find((one) => one.status === "rejected")?.reason).toMatchObject({ code: "conflict" });
    await expect(approveWaiver(owner.ctx, { id })).rejects.toEqual(refused("conflict"));
  });

  it("may shorten the time, and not lengthen it", async () => {
    const { owner, request } = await scene();
    const { id } = await request();
    const longer = approveWaiver(owner.ctx, { id, expiresOn: "2027-01-01" });
    await expect(longer).rejects.toEqual(refused("invalid_input"));
    expect((await approveWaiver(owner.ctx, { id, expiresOn: "2026-11-30" })).expiresOn).toBe("2026-11-30");
  });

  it("comes too late after the last day that was asked for", async () => {
    const { owner, request } = await scene();
    const { id } = await request();
    const late = await owner.at(new Date("2027-01-01T00:00:00Z"));
    await expect(approveWaiver(late, { id })).rejects.toEqual(refused("conflict"));
  });

  it("refuses with a reason, after which nothing holds", async () => {
    const { api, owner, publisher, request } = await scene();
    const { id } = await request();
    const no = await refuseWaiver(owner.ctx, { id, note: "Fix it." });
    expect(no).toMatchObject({ state: "refused", refusedBy: { id: owner.actor.id }, note: "Fix it.", grantedBy: null });
    const asked = requestReview(publisher.ctx, { api: api.slug, version: "1.0.0" });
    await expect(asked).rejects.toEqual(refused("transition_refused"));
  });
});

describe("taking back and going on", () => {
  it("lets who asked take back what nobody decided, and nothing else", async () => {
    const { owner, publisher, request } = await scene();
    const first = await request();
    await revokeWaiver(publisher.ctx, { id: first.id });
    await expect(approveWaiver(owner.ctx, { id: first.id })).rejects.toEqual(refused("conflict"));
    const second = await request();
    await approveWaiver(owner.ctx, { id: second.id });
    await expect(revokeWaiver(publisher.ctx, { id: second.id })).rejects.toEqual(refused("forbidden"));
  });

  it("renews as a new one that names the old, and decides anew", async () => {
    const { owner, publisher, request } = await scene();
    const { id } = await request();
    await approveWaiver(owner.ctx, { id });
    const asked = await renewWaiver(publisher.ctx, { id, reason: "Later.", expiresOn: "2027-02-01" });
    expect(asked).toMatchObject({ state: "requested", renews: id, rule: "valid-structure", expiresOn: "2027-02-01" });
    const granted = await renewWaiver(owner.ctx, { id, reason: "Later.", expiresOn: "2027-02-01" });
    expect(granted).toMatchObject({ state: "approved", renews: id });
  });
});

describe("the instant at which a waiver ends", () => {
  it("is midnight in UTC after its last day: then its gate fails again", async () => {
    const { api, owner, publisher, request } = await scene();
    await approveWaiver(owner.ctx, { id: (await request()).id });
    const askedAt = async (instant: string) =>
      requestReview(await publisher.at(new Date(instant)), { api: api.slug, version: "1.0.0" });
    await expect(askedAt("2027-01-01T00:00:00.000Z")).rejects.toEqual(refused("transition_refused"));
    expect((await askedAt("2026-12-31T23:59:59.999Z")).state).toBe("open");
  });
});
