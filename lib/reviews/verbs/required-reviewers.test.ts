import { beforeEach, describe, expect, it } from "vitest";
import { createConsumer } from "@/lib/consumers/verbs/create-consumer";
import { declareDependency } from "@/lib/consumers/verbs/declare-dependency";
import { createCodePolicy } from "@/lib/code-policies/verbs/create-code-policy";
import { switchCodePolicy } from "@/lib/code-policies/verbs/switch-code-policy";
import { dispatchEvents } from "@/lib/events/verbs/dispatch-events";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { listNotifications } from "@/lib/notifications/verbs/list-notifications";
import type { Caller } from "@/lib/testing/people";
import { addReviewedApi } from "@/lib/testing/reviews";
import { createWorld, type World } from "@/lib/testing/world";
import { decideReview } from "./decide-review";
import { getReview } from "./get-review";
import { countReviewsBy, listReviews } from "./list-reviews";
import { publishReview } from "./publish-review";
import { undoDecision } from "./undo-decision";

const refused = (code: string) => expect.objectContaining({ code });
const approve = (by: Caller, id: string) => decideReview(by.ctx, { id, body: { decision: "approve", note: "Fine." } });
const waiting = async (who: Caller) => (await listReviews(who.ctx, { reviewer: "me" })).items.map((one) => one.id);

async function drain(world: World): Promise<void> {
  for (let more = true; more; ) more = (await dispatchEvents(world.system)).more;
}

/** What somebody was told since, as `type reasons`. */
async function toldTo(who: Caller): Promise<string[]> {
  const { items } = await listNotifications(who.ctx, {});
  return items.map(({ type, reasons }) => `${type} ${reasons.map((one) => `${one.kind}:${one.value}`).join(",")}`);
}

beforeEach(async () => drain(await createWorld()));

/** An API whose active version has two operations, with a security team, a platform team and somebody who calls it. */
async function scene() {
  const world = await createWorld();
  const api = await addReviewedApi(world);
  const [security, platform, shop] = [
    await world.team("Security"),
    await world.team("Platform"),
    await world.team("Shop"),
  ];
  const guard = await security.member("reviewer", "Guard");
  const planner = await platform.member("owner", "Planner");
  const seller = await shop.member("owner", "Seller");
  await api.setPolicy({});
  await api.activate("1.0.0", "list");
  await api.setPolicy({
    securityTeam: security.slug,
    platformTeam: platform.slug,
    consumersReview: true,
    gates: { ...DEFAULT_LIFECYCLE_POLICY.gates, compatibility: "warn" },
  });
  const consumer = world.unique("shop");
  await createConsumer(seller.ctx, { slug: consumer, name: "Shop", team: shop.slug });
  await declareDependency(seller.ctx, { consumer, api: api.slug, operations: ["GET /pets"] });
  return { world, api, security, platform, shop, guard, planner, seller, consumer };
}

describe("who must approve", () => {
  it("are the owning team, the caller whose operation goes, and security for authentication; each may decide", async () => {
    const { world, api, guard, seller, planner, consumer, shop, security } = await scene();
    const id = await api.ask("1.1.0", "petSecured");
    const shown = await getReview(world.system, { id });
    expect(shown.required.map((one) => [one.id, one.because.code, one.satisfied, one.hasDeciders])).toEqual([
      ["owner", "owner", false, true],
      [`consumer:${consumer}`, "calls_break", false, true],
      ["security", "security_changed", false, true],
    ]);
    expect(shown.missing.map((one) => one.code)).toEqual(["approvals_missing", "reviewer_missing", "reviewer_missing"]);
    expect(shown.missing.map((one) => one.detail)).toEqual([
      "1 approval of 1 missing.",
      `The approval of ${shop.name}, for its consumer Shop, is missing.`,
      `The approval of ${security.name}, for security, is missing.`,
    ]);
    await expect(approve(planner, id)).rejects.toEqual(refused("forbidden"));
    expect(await approve(api.reviewer, id)).toMatchObject({ state: "open" });
    expect(await approve(seller, id)).toMatchObject({ state: "open", missing: [{ code: "reviewer_missing" }] });
    expect(await approve(guard, id)).toMatchObject({ state: "published", versionState: "active" });
  });

  it("are told, each with the reason, and find it in what waits for them", async () => {
    const { world, api, guard, seller, planner, consumer, security } = await scene();
    await drain(world);
    const id = await api.ask("1.1.0", "petSecured");
    await drain(world);
    expect(await toldTo(guard)).toContain(`review.required security:${security.slug}`);
    expect((await toldTo(seller))[0]).toBe(`review.required affected:${consumer}`);
    expect((await toldTo(api.reviewer))[0]).toContain("review.requested decider:");
    expect(await toldTo(planner)).toEqual([]);
    expect(await waiting(guard)).toEqual([id]);
    expect(await waiting(seller)).toEqual([id]);
    expect(await waiting(planner)).toEqual([]);
    await approve(guard, id);
    expect(await waiting(guard)).toEqual([]);
    expect((await countReviewsBy(seller.ctx, { api: api.slug })).waiting).toBe(1);
    expect((await listReviews(guard.ctx, { team: security.slug, state: "live" })).items).toHaveLength(1);
  });

  it("come anew with a push: a team that is asked only then is told, and whose approval covers too little, too", async () => {
    const { world, api, guard, security } = await scene();
    const id = await api.ask("1.1.0", "listInProse");
    await api.setPolicy({ requiredApprovals: 2, securityTeam: security.slug });
    await approve(api.reviewer, id);
    await drain(world);
    await api.push(api.publisher, "1.1.0", "petSecured");
    await drain(world);
    expect(await toldTo(guard)).toContain(`review.required security:${security.slug}`);
    expect((await toldTo(api.reviewer))[0]).toContain("review.outdated");
    expect(await waiting(api.reviewer)).toEqual([id]);
    const shown = await getReview(world.system, { id });
    expect(shown.decisions[0]).toMatchObject({ status: "not_covering", revision: 1 });
    expect(shown.revisions.map((one) => [one.number, one.changes?.breaking ?? null])).toEqual([
      [1, null],
      [2, 2],
    ]);
  });

  it("may decide as soon as the policy names their team, also where nobody looked since", async () => {
    const { api, guard, planner, security } = await scene();
    await api.setPolicy({});
    const id = await api.ask("1.1.0", "petSecured");
    await expect(approve(guard, id)).rejects.toEqual(refused("forbidden"));
    await api.setPolicy({ securityTeam: security.slug });
    await expect(approve(planner, id)).rejects.toEqual(refused("forbidden"));
    expect(await approve(guard, id)).toMatchObject({ state: "open", approvals: 0 });
  });

  it("is said of a team in which nobody may decide, and never skipped", async () => {
    const world = await createWorld();
    const api = await addReviewedApi(world);
    const empty = await world.team("Empty");
    await api.setPolicy({});
    await api.activate("1.0.0", "pet");
    await api.setPolicy({ platformTeam: empty.slug });
    const id = await api.ask("1.1.0", "list");
    expect(await approve(api.reviewer, id)).toMatchObject({
      state: "open",
      missing: [{ code: "reviewers_without_deciders" }],
    });
    const planner = await empty.member("reviewer");
    expect(await approve(planner, id)).toMatchObject({ state: "published" });
  });
});

describe("taking back", () => {
  it("lets the author know, and what was said before counts again", async () => {
    const { world, api } = await scene();
    await api.setPolicy({});
    const id = await api.ask("1.1.0", "listInProse", true);
    await approve(api.reviewer, id);
    const body = { decision: "request_changes" as const, note: "Wait." };
    const { id: against } = await decideReview(api.reviewer.ctx, { id, body });
    await expect(undoDecision(api.owner.ctx, { id, decisionId: against })).rejects.toEqual(refused("forbidden"));
    await drain(world);
    expect(await undoDecision(api.reviewer.ctx, { id, decisionId: against })).toMatchObject({ state: "approved" });
    await drain(world);
    expect((await toldTo(api.publisher))[0]).toContain("review.undone");
    await expect(undoDecision(api.reviewer.ctx, { id, decisionId: against })).rejects.toEqual(
      refused("decision_refused"),
    );
    const shown = await getReview(api.reviewer.ctx, { id });
    expect(shown.decisions.map((one) => one.status)).toEqual(["counts", "undone"]);
    expect(shown.history.map((one) => one.kind)).toEqual(["revised", "requested", "decided", "decided", "undone"]);
    await publishReview(api.publisher.ctx, { id });
    const [first] = shown.decisions;
    const late = undoDecision(api.reviewer.ctx, { id, decisionId: first?.id ?? "" });
    await expect(late).rejects.toEqual(refused("decision_refused"));
  });
});

describe("a policy as code that throws", () => {
  it("could not run, which blocks: the version stays in review until somebody mends it", async () => {
    const { world, api } = await scene();
    await api.setPolicy({});
    const administrator = await world.administrator();
    const slug = world.unique("broken");
    const binding = { scope: "api" as const, targets: [api.slug] };
    const expression = "[1][size(version.label)] == 1";
    await createCodePolicy(administrator.ctx, { slug, name: "Broken", expression, effect: "block", binding });
    const on = { policy: slug, change: { state: "on" as const, reason: "Now.", withoutDryRun: true } };
    await switchCodePolicy(administrator.ctx, on);
    const id = await api.ask("1.1.0", "listInProse");
    const answer = await approve(api.reviewer, id);
    expect(answer).toMatchObject({ state: "open", versionState: "in_review", missing: [{ code: "gate_unknown" }] });
    await expect(publishReview(api.owner.ctx, { id })).rejects.toEqual(refused("transition_refused"));
  });
});
