import { describe, expect, it } from "vitest";
import { RegistryError } from "@/lib/core/errors";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { removeMembership } from "@/lib/members/verbs/remove-membership";
import { setMembership } from "@/lib/members/verbs/set-membership";
import { testDatabase } from "@/lib/testing/db";
import type { Caller } from "@/lib/testing/people";
import { addReviewedApi, type ReviewedApi } from "@/lib/testing/reviews";
import { createWorld, type World } from "@/lib/testing/world";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { grantWaiver } from "@/lib/waivers/verbs/grant-waiver";
import { decideReview } from "./decide-review";
import { getReview } from "./get-review";
import { publishReview } from "./publish-review";
import { requestReview } from "./request-review";
import { undoDecision } from "./undo-decision";
import { withdrawReview } from "./withdraw-review";

const refused = (code: string) => expect.objectContaining({ code });
const approve = (by: Caller, id: string, revision?: number) =>
  decideReview(by.ctx, { id, body: { decision: "approve", note: "Fine.", ...(revision ? { revision } : {}) } });
const requestChanges = (by: Caller, id: string) =>
  decideReview(by.ctx, { id, body: { decision: "request_changes", note: "Please not." } });
const activations = async (versionId: string) => {
  const { prisma } = await testDatabase();
  const where = { action: "version.transition", entityId: versionId, after: { path: ["state"], equals: "active" } };
  return prisma.auditEntry.count({ where });
};

async function scene(): Promise<{ world: World; api: ReviewedApi }> {
  const world = await createWorld();
  return { world, api: await addReviewedApi(world) };
}

/** What became of several calls at once: codes of those that were refused, `done` of the others. */
async function outcomes(...calls: Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(calls);
  return settled.map((one) => {
    if (one.status === "fulfilled") return "done";
    if (one.reason instanceof RegistryError) return one.reason.code;
    throw one.reason;
  });
}

describe("two reviewers at once", () => {
  it("whose approvals are the last two count both, and make the version active once", async () => {
    const { api } = await scene();
    await api.setPolicy({ requiredApprovals: 2 });
    const id = await api.ask("1.0.0", "pet");
    const said = await Promise.all([approve(api.reviewer, id), approve(api.owner, id)]);
    expect(said.map((one) => one.state).sort()).toEqual(["open", "published"]);
    const version = await api.version("1.0.0");
    expect(version.state).toBe("active");
    expect(await activations(version.id)).toBe(1);
  });

  it("of whom one approves and one asks for changes: who is first decides, and the other is told", async () => {
    const { world, api } = await scene();
    const id = await api.ask("1.0.0", "pet");
    const [approved, against] = await outcomes(approve(api.reviewer, id), requestChanges(api.owner, id));
    expect(approved).toBe("done");
    const review = await getReview(world.system, { id });
    if (against === "done") {
      expect(review).toMatchObject({ state: "changes_requested", versionState: "in_review" });
      expect(review.missing.map((one) => one.code)).toContain("changes_requested");
    } else {
      expect(against).toBe("decision_refused");
      expect(review).toMatchObject({ state: "published", versionState: "active" });
    }
  });

  it("who publish by hand: one does, the other finds the review over", async () => {
    const { api } = await scene();
    const id = await api.ask("1.0.0", "pet", true);
    expect(await approve(api.reviewer, id)).toMatchObject({ state: "approved", versionState: "in_review" });
    const both = await outcomes(publishReview(api.publisher.ctx, { id }), publishReview(api.owner.ctx, { id }));
    expect(both.filter((one) => one === "done")).toHaveLength(1);
    expect(["decision_refused", "conflict"]).toContain(both.find((one) => one !== "done"));
    expect(await activations((await api.version("1.0.0")).id)).toBe(1);
  });
});

describe("a push during an approval", () => {
  it("is refused where the approval was first, and refuses the approval where it was: never are other bytes active", async () => {
    const { api } = await scene();
    await api.activate("1.0.0", "pet");
    const id = await api.ask("1.1.0", "list");
    const { digest } = await api.version("1.1.0");
    const [approved, pushed] = await outcomes(approve(api.reviewer, id, 1), api.push(api.publisher, "1.1.0", "pet"));
    const version = await api.version("1.1.0");
    if (approved === "done" && version.state === "active") expect(version.digest).toBe(digest);
    else {
      expect([approved, pushed]).toEqual(["conflict", "done"]);
      expect(version).toMatchObject({ state: "in_review", revisionNumber: 2 });
    }
  });

  it("makes a decision on the revision before it a conflict", async () => {
    const { api } = await scene();
    const id = await api.ask("1.0.0", "pet");
    await api.push(api.publisher, "1.0.0", "list");
    await expect(approve(api.reviewer, id, 1)).rejects.toEqual(refused("conflict"));
    expect(await approve(api.reviewer, id, 2)).toMatchObject({ state: "published", versionRevision: 2 });
  });

  it("with something new undoes no approval of what stayed: prose alone publishes, an operation more does not", async () => {
    const { world, api } = await scene();
    await api.activate("1.0.0", "pet");
    const id = await api.ask("1.1.0", "list", true);
    await approve(api.reviewer, id);
    await api.push(api.publisher, "1.1.0", "listInProse");
    expect(await getReview(world.system, { id })).toMatchObject({ state: "approved", versionRevision: 2 });
    await api.push(api.publisher, "1.1.0", "pet");
    const undone = await getReview(world.system, { id });
    expect(undone.decisions.map((one) => one.status)).toEqual(["counts"]);
    const other = await api.ask("1.2.0", "pet", true);
    await approve(api.reviewer, other);
    await api.push(api.publisher, "1.2.0", "list");
    const shown = await getReview(world.system, { id: other });
    expect(shown).toMatchObject({ state: "open", missing: [{ code: "approvals_missing" }] });
    expect(shown.decisions[0]).toMatchObject({ status: "not_covering", revision: 1, newItems: { count: 1 } });
    await expect(publishReview(api.publisher.ctx, { id: other })).rejects.toEqual(refused("transition_refused"));
    expect(await approve(api.reviewer, other, 2)).toMatchObject({ state: "approved" });
  });

  it("by a reviewer takes their own approval along", async () => {
    const { world, api } = await scene();
    const id = await api.ask("1.0.0", "pet", true);
    await approve(api.owner, id);
    await api.push(api.owner, "1.0.0", "petInProse");
    const shown = await getReview(world.system, { id });
    expect(shown.decisions[0]).toMatchObject({ status: "own_revision", counts: false });
    await expect(publishReview(api.publisher.ctx, { id })).rejects.toEqual(refused("transition_refused"));
    await expect(approve(api.owner, id)).rejects.toEqual(refused("forbidden"));
  });
});

describe("a reviewer who is withdrawn", () => {
  it("counts no more at the moment of publishing", async () => {
    const { world, api } = await scene();
    const id = await api.ask("1.0.0", "pet", true);
    await approve(api.reviewer, id);
    const administrator = await world.administrator();
    await setMembership(administrator.ctx, { team: api.team.slug, user: api.reviewer.actor.id, role: "publisher" });
    const published = publishReview(api.publisher.ctx, { id });
    await expect(published).rejects.toEqual(refused("transition_refused"));
    expect((await getReview(world.system, { id })).decisions[0]?.status).toBe("withdrawn_reviewer");
    expect((await api.version("1.0.0")).state).toBe("in_review");
  });

  it("while it is published: the version is active where the publication was first, else nothing happened", async () => {
    const { world, api } = await scene();
    const id = await api.ask("1.0.0", "pet", true);
    await approve(api.reviewer, id);
    const administrator = await world.administrator();
    const gone = { team: api.team.slug, user: api.reviewer.actor.id };
    const [published, removed] = await outcomes(
      publishReview(api.publisher.ctx, { id }),
      removeMembership(administrator.ctx, gone),
    );
    expect(removed).toBe("done");
    expect((await api.version("1.0.0")).state).toBe(published === "done" ? "active" : "in_review");
    expect(["done", "transition_refused"]).toContain(published);
  });
});

describe("a review that is withdrawn", () => {
  it("during its approval: who is first decides, and the other is told", async () => {
    const { world, api } = await scene();
    const id = await api.ask("1.0.0", "pet");
    const body = { reason: "Not yet." };
    const said = await outcomes(approve(api.reviewer, id), withdrawReview(api.publisher.ctx, { id, body }));
    const review = await getReview(world.system, { id });
    expect(said.filter((one) => one === "done")).toHaveLength(1);
    expect(said.filter((one) => one !== "done")).toEqual(["decision_refused"]);
    expect([review.state, review.versionState]).toEqual(
      said[0] === "done" ? ["published", "active"] : ["withdrawn", "in_review"],
    );
  });

  it("is over for everything, and another one starts from nothing", async () => {
    const { world, api } = await scene();
    await api.setPolicy({ requiredApprovals: 2 });
    const id = await api.ask("1.0.0", "pet");
    const { id: decisionId } = await approve(api.reviewer, id);
    await withdrawReview(api.owner.ctx, { id, body: { reason: "Not yet." } });
    await expect(approve(api.owner, id)).rejects.toEqual(refused("decision_refused"));
    await expect(undoDecision(api.reviewer.ctx, { id, decisionId })).rejects.toEqual(refused("decision_refused"));
    await expect(publishReview(api.publisher.ctx, { id })).rejects.toEqual(refused("decision_refused"));
    const again = await requestReview(api.publisher.ctx, { api: api.slug, version: "1.0.0" });
    expect(await getReview(world.system, { id: again.id })).toMatchObject({ state: "open", approvals: 0 });
    const ended = await getReview(world.system, { id });
    expect(ended).toMatchObject({ state: "withdrawn", closedBecause: "withdrawn", closedReason: "Not yet." });
    expect(ended.history.at(-1)).toMatchObject({ kind: "withdrawn", note: "Not yet." });
  });
});

describe("a waiver that runs out", () => {
  it("stops the publication on the day after its last, and not before", async () => {
    const { api } = await scene();
    await api.setPolicy({});
    await api.activate("1.0.0", "list");
    const id = await api.ask("1.1.0", "pet", true);
    const expiresOn = "2026-11-10";
    const exception = { api: api.slug, version: "1.1.0", gate: "compatibility" as const, reason: "Agreed.", expiresOn };
    await grantWaiver(api.owner.ctx, exception);
    expect(await approve(api.reviewer, id)).toMatchObject({ state: "approved" });
    const after = await api.publisher.at(new Date("2026-11-11T00:00:00Z"));
    await expect(publishReview(after, { id })).rejects.toEqual(refused("transition_refused"));
    expect((await getReview(after, { id })).state).toBe("open");
    const before = await api.publisher.at(new Date("2026-11-10T23:59:59Z"));
    expect(await publishReview(before, { id })).toMatchObject({ state: "published", versionState: "active" });
  });
});

describe("a version that is in review without a review", () => {
  it("lacks everybody who must approve, also where the owning team's quorum is none", async () => {
    const { world, api } = await scene();
    const security = await world.team("Security");
    await api.setPolicy({});
    await api.activate("1.0.0", "pet");
    const warns = { ...DEFAULT_LIFECYCLE_POLICY.gates, compatibility: "warn" as const };
    await api.setPolicy({ requiredApprovals: 0, securityTeam: security.slug, gates: warns });
    const id = await api.ask("1.1.0", "petSecured");
    await withdrawReview(api.owner.ctx, { id, body: { reason: "Who needs it." } });
    const byHand = transitionVersion(api.owner.ctx, { api: api.slug, version: "1.1.0", change: { to: "active" } });
    await expect(byHand).rejects.toEqual(refused("transition_refused"));
    expect((await api.version("1.1.0")).state).toBe("in_review");
  });
});
