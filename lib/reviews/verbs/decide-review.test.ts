import { describe, expect, it } from "vitest";
import { DEFAULT_LIFECYCLE_POLICY, type LifecyclePolicy } from "@/lib/lifecycle/model";
import { countAuditEntries, expectAuditEntry } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { addApi, type ApiInWorld } from "@/lib/testing/lifecycle";
import type { Caller } from "@/lib/testing/people";
import { createWorld } from "@/lib/testing/world";
import { grantWaiver } from "@/lib/waivers/verbs/grant-waiver";
import { decideReview } from "./decide-review";
import { getReview } from "./get-review";
import { listReviews } from "./list-reviews";
import { requestReview } from "./request-review";

const refused = (code: string) => expect.objectContaining({ code });
const policy = (over: Partial<LifecyclePolicy> = {}): LifecyclePolicy => ({ ...DEFAULT_LIFECYCLE_POLICY, ...over });
const approve = (by: Caller, id: string) => decideReview(by.ctx, { id, body: { decision: "approve" } });
const requestChanges = (by: Caller, id: string) =>
  decideReview(by.ctx, { id, body: { decision: "request_changes", note: "Please not." } });

async function inReview(over: Partial<LifecyclePolicy> = {}) {
  const world = await createWorld();
  const api = await addApi(world, { policy: policy(over) });
  const publisher = await api.team.member("publisher");
  const { id: versionId, review } = await putInReview(api, publisher, "1.0.0");
  return { world, api, publisher, review, versionId, reviewer: await api.team.member("reviewer") };
}

async function putInReview(api: ApiInWorld, publisher: Caller, label: string) {
  const id = await api.version(label, { publishedBy: publisher.actor });
  const { id: review } = await requestReview(publisher.ctx, { api: api.slug, version: label });
  return { id, review };
}

describe("asking for a review", () => {
  it("moves the draft and opens one review, both in the audit log", async () => {
    const { world, api, versionId, review } = await inReview();
    expect(await api.stateOf("1.0.0")).toBe("in_review");
    await expectAuditEntry(world.system, { action: "version.transition", entityId: versionId });
    await expectAuditEntry(world.system, { action: "review.request", entityId: review });
  });

  it("is refused while one is open, and for a version that is active", async () => {
    const { api, publisher } = await inReview();
    const asked = requestReview(publisher.ctx, { api: api.slug, version: "1.0.0" });
    await expect(asked).rejects.toEqual(refused("decision_refused"));
    await api.version("2.0.0", { state: "active" });
    const again = requestReview(publisher.ctx, { api: api.slug, version: "2.0.0" });
    await expect(again).rejects.toEqual(refused("transition_refused"));
  });

  it("is refused with validity errors", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const publisher = await api.team.member("publisher");
    await api.version("1.0.0", { findings: ["valid-structure"] });
    const asked = requestReview(publisher.ctx, { api: api.slug, version: "1.0.0" });
    await expect(asked).rejects.toEqual(refused("transition_refused"));
    const { prisma } = await testDatabase();
    expect(await prisma.review.count({ where: { version: { apiId: api.id } } })).toBe(0);
  });
});

describe("approving", () => {
  it("makes the version active in the same transaction", async () => {
    const { world, api, reviewer, review, versionId } = await inReview();
    const answer = await approve(reviewer, review);
    expect(answer).toMatchObject({ state: "published", versionState: "active", approvals: 1, missing: [] });
    expect(await api.activeLabel()).toBe("1.0.0");
    await expectAuditEntry(world.system, { action: "review.decide", entityId: review });
    expect(await countAuditEntries(world.system, versionId)).toBe(2);
    expect(await getReview(world.system, { id: review })).toMatchObject({ state: "published", missing: [] });
  });

  it("needs as many people as the policy says", async () => {
    const { api, reviewer, review } = await inReview({ requiredApprovals: 2 });
    expect(await approve(reviewer, review)).toMatchObject({
      state: "open",
      versionState: "in_review",
      missing: [{ code: "approvals_missing" }],
    });
    expect(await approve(await api.team.member("owner"), review)).toMatchObject({ state: "published" });
  });

  it.each(["person", "token"])("is not for the %s that published", async (kind) => {
    const world = await createWorld();
    const api = await addApi(world);
    const author = kind === "person" ? await api.team.member("owner") : await api.team.token("owner");
    const { review } = await putInReview(api, author, "1.0.0");
    await expect(approve(author, review)).rejects.toEqual(refused("forbidden"));
    expect(await api.stateOf("1.0.0")).toBe("in_review");
    expect((await getReview(author.ctx, { id: review })).myAction).toMatchObject({
      canApprove: false,
      code: "own_version",
    });
  });

  it("is for another token, which is an actor of its own", async () => {
    const { api, review } = await inReview();
    expect(await approve(await api.team.token("reviewer"), review)).toMatchObject({ state: "published" });
  });

  it("happens once a person", async () => {
    const { reviewer, review } = await inReview({ requiredApprovals: 2 });
    await approve(reviewer, review);
    await expect(approve(reviewer, review)).rejects.toEqual(refused("decision_refused"));
  });

  it("does not count of somebody who is no reviewer any more", async () => {
    const { world, api, reviewer, review } = await inReview({ requiredApprovals: 2 });
    await approve(reviewer, review);
    const { prisma } = await testDatabase();
    await prisma.membership.deleteMany({ where: { userId: reviewer.actor.id } });
    expect(await approve(await api.team.member("owner"), review)).toMatchObject({ state: "open", approvals: 1 });
    const shown = await getReview(world.system, { id: review });
    expect(shown.decisions.map((one) => one.counts)).toEqual([false, true]);
  });

  it("is kept while a gate blocks, and says so; a waiver then completes it", async () => {
    const world = await createWorld();
    const api = await addApi(world);
    const publisher = await api.team.member("publisher");
    await api.version("1.0.0", { state: "active" });
    const fingerprints = await api.breaking("1.0.0", "1.1.0", 1);
    const { review } = await putInReview(api, publisher, "1.1.0");
    const reviewer = await api.team.member("reviewer");
    await expect(approve(reviewer, review)).rejects.toEqual(refused("decision_refused"));
    const body = { decision: "approve" as const, note: "They all moved." };
    const answer = await decideReview(reviewer.ctx, { id: review, body });
    expect(answer).toMatchObject({ state: "open", versionState: "in_review", missing: [{ code: "gate_failed" }] });
    const shown = await getReview(world.system, { id: review });
    expect(shown).toMatchObject({ baseline: "1.0.0", approvals: 1, changes: { breaking: 1 } });
    const [fingerprint] = fingerprints;
    const owner = await api.team.member("owner");
    const waiver = { api: api.slug, version: "1.1.0", gate: "compatibility" as const, expiresOn: "2026-12-01" };
    await grantWaiver(owner.ctx, { ...waiver, reason: "Nobody uses it.", ...(fingerprint ? { fingerprint } : {}) });
    expect(await api.stateOf("1.1.0")).toBe("active");
    expect((await getReview(world.system, { id: review })).state).toBe("published");
  });

  it("by two at once counts both, and activates once", async () => {
    const { world, api, reviewer, review, versionId } = await inReview({ requiredApprovals: 2 });
    const owner = await api.team.member("owner");
    const answers = await Promise.all([approve(reviewer, review), approve(owner, review)]);
    expect(answers.map((one) => one.state).sort()).toEqual(["open", "published"]);
    expect(await countAuditEntries(world.system, versionId)).toBe(2);
  });

  it("by one person twice at once counts once", async () => {
    const { reviewer, review } = await inReview({ requiredApprovals: 2 });
    const both = await Promise.allSettled([approve(reviewer, review), approve(reviewer, review)]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("of a review that was read before somebody else spoke is refused", async () => {
    const { api, reviewer, review } = await inReview({ requiredApprovals: 2 });
    await approve(reviewer, review);
    const owner = await api.team.member("owner");
    const asked = decideReview(owner.ctx, { id: review, body: { decision: "approve" }, expected: ["1"] });
    await expect(asked).rejects.toEqual(refused("stale_revision"));
  });
});

describe("asking for changes", () => {
  it("needs a note", async () => {
    const { reviewer, review } = await inReview();
    const asked = decideReview(reviewer.ctx, { id: review, body: { decision: "request_changes" } });
    await expect(asked).rejects.toEqual(refused("invalid_input"));
  });

  it("stops an approval, until whoever asked approves", async () => {
    const { api, reviewer, review } = await inReview();
    const owner = await api.team.member("owner");
    expect(await requestChanges(owner, review)).toMatchObject({ state: "changes_requested" });
    expect(await approve(reviewer, review)).toMatchObject({
      state: "changes_requested",
      missing: [{ code: "changes_requested" }],
    });
    expect(await approve(owner, review)).toMatchObject({ state: "published", versionState: "active" });
  });

  it("lets the author ask everybody again: a new review closes the old one", async () => {
    const { world, api, publisher, reviewer, review } = await inReview();
    await requestChanges(reviewer, review);
    const again = await requestReview(publisher.ctx, { api: api.slug, version: "1.0.0", purpose: "Answered." });
    expect((await getReview(world.system, { id: review })).state).toBe("withdrawn");
    await expect(approve(reviewer, review)).rejects.toEqual(refused("decision_refused"));
    expect(await approve(reviewer, again.id)).toMatchObject({ state: "published" });
  });

  it("is closed by the review of the version that takes its place", async () => {
    const { world, api, publisher, reviewer, review, versionId } = await inReview();
    await requestChanges(reviewer, review);
    const { prisma } = await testDatabase();
    const publishedAt = new Date(world.now.getTime() - 60_000);
    await prisma.apiVersion.update({ where: { id: versionId }, data: { publishedAt } });
    await putInReview(api, publisher, "1.0.1");
    expect((await getReview(world.system, { id: review })).state).toBe("withdrawn");
  });
});

describe("the reviews that wait for me", () => {
  it("are those I may decide on, did not publish, and have not spoken in", async () => {
    const { api, publisher, reviewer, review } = await inReview({ requiredApprovals: 2 });
    const mine = async (who: Caller) =>
      (await listReviews(who.ctx, { reviewer: "me", api: api.slug })).items.map((one) => one.id);
    expect(await mine(reviewer)).toEqual([review]);
    expect(await mine(publisher)).toEqual([]);
    await approve(reviewer, review);
    expect(await mine(reviewer)).toEqual([]);
    expect(await mine(await api.team.member("owner"))).toEqual([review]);
  });

  it("come in pages without a gap", async () => {
    const { api, publisher, reviewer } = await inReview();
    for (const label of ["1.1.0", "1.2.0", "1.3.0"]) await putInReview(api, publisher, label);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listReviews(reviewer.ctx, { api: api.slug, limit: 2, ...(cursor ? { cursor } : {}) });
      seen.push(...page.items.map((one) => one.version));
      cursor = page.nextCursor ?? undefined;
    } while (cursor);
    expect([...seen].sort()).toEqual(["1.0.0", "1.1.0", "1.2.0", "1.3.0"]);
  });
});
