import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorRef, ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { DEFAULT_LIFECYCLE_POLICY } from "@/lib/lifecycle/model";
import { findActors } from "@/lib/members/verbs/find-actors";
import { removeMembership } from "@/lib/members/verbs/remove-membership";
import { setMembership } from "@/lib/members/verbs/set-membership";
import { setTeamPolicy } from "@/lib/policies/verbs/set-team-policy";
import { testContext, TEST_NOW } from "@/lib/testing/contexts";
import { testDatabase } from "@/lib/testing/db";
import { sourceOf } from "@/lib/testing/definitions";
import { objectionsTo, PushedContents } from "@/lib/testing/review-oracle";
import { LABELS, type Step, steps, type Who } from "@/lib/testing/review-steps";
import { addReviewedApi, CONTENTS, type ReviewedApi } from "@/lib/testing/reviews";
import { createWorld, type TeamInWorld, type World } from "@/lib/testing/world";
import { revokeToken } from "@/lib/tokens/verbs/revoke-token";
import { publishVersion } from "@/lib/versions/verbs/publish-version";
import { transitionVersion } from "@/lib/versions/verbs/transition-version";
import { grantWaiver } from "@/lib/waivers/verbs/grant-waiver";
import { revokeWaiver } from "@/lib/waivers/verbs/revoke-waiver";
import { decideReview } from "./decide-review";
import { editReview } from "./edit-review";
import { publishReview } from "./publish-review";
import { requestReview } from "./request-review";
import { undoDecision } from "./undo-decision";
import { withdrawReview } from "./withdraw-review";

const RUNS = Number(process.env.CONCORDAT_PROPERTY_RUNS ?? 25);
const TIME_LIMIT_MS = Number(process.env.CONCORDAT_PROPERTY_SECONDS ?? 60) * 1000;
/** One registry with its people, and what the oracle is told of what happened in it. */
interface Stage {
  world: World;
  api: ReviewedApi;
  teams: { security: TeamInWorld; platform: TeamInWorld };
  actors: Record<Who, ActorRef>;
  apiId: string;
  now: Date;
  pushed: PushedContents;
  baselineAt: Map<string, string>;
}

async function raise(): Promise<Stage> {
  const world = await createWorld();
  const api = await addReviewedApi(world);
  const teams = { security: await world.team("Security"), platform: await world.team("Platform") };
  const guard = await teams.security.member("reviewer", "Guard");
  const planner = await teams.platform.member("owner", "Planner");
  const both = await api.team.member("reviewer", "Both");
  const { prisma } = await testDatabase();
  await prisma.membership.create({ data: { teamId: teams.security.id, userId: both.actor.id, role: "reviewer" } });
  const program = await api.team.token("owner");
  const root = await world.administrator();
  const people = {
    publisher: api.publisher,
    reviewer: api.reviewer,
    owner: api.owner,
    program,
    guard,
    planner,
    both,
    root,
  };
  await api.setPolicy({});
  await api.activate("1.0.0", "pet");
  const { id: apiId } = await prisma.api.findUniqueOrThrow({ where: { slug: api.slug } });
  const pushed = new PushedContents();
  pushed.note((await api.version("1.0.0")).digest, "pet");
  const ref = ({ kind, id, name }: ActorRef): ActorRef => ({ kind, id, name });
  const actors = {
    publisher: ref(people.publisher.actor),
    reviewer: ref(people.reviewer.actor),
    owner: ref(people.owner.actor),
    program: ref(people.program.actor),
    guard: ref(people.guard.actor),
    planner: ref(people.planner.actor),
    both: ref(people.both.actor),
    root: ref(people.root.actor),
  };
  const stage = { world, api, teams, actors, apiId, now: TEST_NOW, pushed, baselineAt: new Map() };
  for (const one of LABELS) {
    await publishVersion(api.publisher.ctx, { api: api.slug, version: one, source: sourceOf(CONTENTS.pet(one)) });
    pushed.note((await api.version(one)).digest, "pet");
  }
  await requestReview(api.publisher.ctx, { api: api.slug, version: "1.1.0", publishWhenApproved: false });
  return stage;
}

/** A context of somebody with the rights that they have now; null for a token that ended. */
async function as(stage: Stage, name: Who): Promise<ServiceContext | null> {
  const [actor] = await findActors(await testContext({ now: stage.now }), [stage.actors[name]]);
  return actor ? testContext({ actor, now: stage.now }) : null;
}

async function versionsOf(stage: Stage) {
  const { prisma } = await testDatabase();
  return prisma.apiVersion.findMany({ where: { apiId: stage.apiId }, orderBy: { sortKey: "asc" } });
}

/** The digest of what callers have below a label. */
function baselineOf(versions: Awaited<ReturnType<typeof versionsOf>>, below: string): string | null {
  const own = versions.find((one) => one.label === below);
  const inUse = versions.filter((one) => one.state === "active" && own && one.sortKey < own.sortKey);
  return inUse.at(-1)?.digest ?? null;
}

async function reviewOf(stage: Stage, of: string): Promise<string> {
  const { prisma } = await testDatabase();
  const version = { apiId: stage.apiId, label: of };
  const row = await prisma.review.findFirst({ where: { version }, orderBy: [{ requestedAt: "desc" }, { id: "desc" }] });
  return row?.id ?? "00000000-0000-7000-8000-000000000000";
}

/** The team in which somebody decides. */
function homeOf({ api, teams }: Stage, name: Who): string {
  if (name === "guard") return teams.security.slug;
  return name === "planner" ? teams.platform.slug : api.team.slug;
}

async function play(stage: Stage, step: Step): Promise<void> {
  const { api } = stage;
  const ctx = "who" in step ? await as(stage, step.who) : await testContext({ now: stage.now });
  if (!ctx) return;
  switch (step.do) {
    case "push": {
      const source = sourceOf(CONTENTS[step.content](step.label));
      await publishVersion(ctx, { api: api.slug, version: step.label, source, revise: true });
      return;
    }
    case "request":
      await requestReview(ctx, { api: api.slug, version: step.label, publishWhenApproved: !step.hold });
      return;
    case "approve": {
      const id = await reviewOf(stage, step.label);
      const { revisionNumber } = await api.version(step.label);
      const revision = step.stale ? Math.max(1, revisionNumber - 1) : revisionNumber;
      await decideReview(ctx, { id, body: { decision: "approve", note: "Fine.", revision } });
      return;
    }
    case "changes": {
      const id = await reviewOf(stage, step.label);
      await decideReview(ctx, { id, body: { decision: "request_changes", note: "Not so." } });
      return;
    }
    case "undo": {
      const id = await reviewOf(stage, step.label);
      const { prisma } = await testDatabase();
      const mine = await prisma.reviewDecision.findFirst({
        where: { reviewId: id, byId: stage.actors[step.who].id, undoneAt: null },
        orderBy: { id: "desc" },
      });
      if (mine) await undoDecision(ctx, { id, decisionId: mine.id });
      return;
    }
    case "withdraw":
      await withdrawReview(ctx, { id: await reviewOf(stage, step.label), body: { reason: "Not yet." } });
      return;
    case "waive": {
      const expiresOn = new Date(stage.now.getTime() + 10 * 86_400_000).toISOString().slice(0, 10);
      const place = step.all ? {} : { version: step.label };
      await grantWaiver(ctx, { api: api.slug, ...place, gate: "compatibility", reason: "Agreed.", expiresOn });
      return;
    }
    case "revoke": {
      const { prisma } = await testDatabase();
      const live = await prisma.waiver.findFirst({ where: { apiId: stage.apiId, revokedAt: null } });
      if (live) await revokeWaiver(ctx, { id: live.id });
      return;
    }
    case "role": {
      const member = { team: homeOf(stage, step.of), user: stage.actors[step.of].id };
      if (step.role === "gone") await removeMembership(ctx, member);
      else if (stage.actors[step.of].kind === "user") await setMembership(ctx, { ...member, role: step.role });
      return;
    }
    case "end-token":
      await revokeToken(ctx, { id: stage.actors.program.id });
      return;
    case "policy": {
      const { requiredApprovals, reviewRequired, blocks, security, platform } = step;
      const policy = {
        ...DEFAULT_LIFECYCLE_POLICY,
        requiredApprovals,
        reviewRequired,
        gates: { ...DEFAULT_LIFECYCLE_POLICY.gates, compatibility: blocks ? ("block" as const) : ("warn" as const) },
        securityTeam: security ? stage.teams.security.slug : null,
        platformTeam: platform ? stage.teams.platform.slug : null,
      };
      await setTeamPolicy(ctx, { team: api.team.slug, policy });
      return;
    }
    case "publish":
      await publishReview(ctx, { id: await reviewOf(stage, step.label) });
      return;
    case "transition":
      await transitionVersion(ctx, { api: api.slug, version: step.label, change: { to: "active" } });
      return;
    case "release":
      await editReview(ctx, { id: await reviewOf(stage, step.label), body: { publishWhenApproved: true } });
      return;
    case "days":
      stage.now = new Date(stage.now.getTime() + step.days * 86_400_000);
  }
}

/** Plays a step, and asks the oracle of every version that became active by it; returns how many did. */
async function playAndAsk(stage: Stage, step: Step, history: string): Promise<number> {
  const before = await versionsOf(stage);
  try {
    await play(stage, step);
  } catch (error) {
    if (!(error instanceof RegistryError) || error.code === "internal") throw error;
  }
  const after = await versionsOf(stage);
  await noteWhatHappened(stage, step, { before, after });
  let entered = 0;
  for (const version of after) {
    const was = before.find((one) => one.id === version.id);
    if (version.state !== "active" || !was || was.state === "active") continue;
    entered += 1;
    const baselines = [baselineOf(before, version.label), baselineOf(after, version.label)].filter(
      (one) => one !== null,
    );
    const objections = await objectionsTo({
      apiId: stage.apiId,
      versionId: version.id,
      label: version.label,
      before: was.state,
      baselines,
      baselineAt: stage.baselineAt,
      pushed: stage.pushed,
      today: stage.now.toISOString().slice(0, 10),
      now: stage.now,
    });
    expect(objections, `${version.label} became active by ${history}`).toEqual([]);
  }
  return entered;
}

type Versions = Awaited<ReturnType<typeof versionsOf>>;

async function noteWhatHappened(stage: Stage, step: Step, { before, after }: { before: Versions; after: Versions }) {
  if (step.do === "push") {
    const pushed = after.find((one) => one.label === step.label);
    const was = before.find((one) => one.label === step.label);
    if (pushed && pushed.revisionNumber !== was?.revisionNumber) stage.pushed.note(pushed.digest, step.content);
  }
  const { prisma } = await testDatabase();
  const decisions = await prisma.reviewDecision.findMany({
    where: { review: { version: { apiId: stage.apiId } } },
    select: { id: true, review: { select: { version: { select: { label: true } } } } },
  });
  for (const { id, review } of decisions) {
    const baseline = baselineOf(before, review.version.label);
    if (!stage.baselineAt.has(id) && baseline !== null) stage.baselineAt.set(id, baseline);
  }
}

describe("whatever is done in whatever order", () => {
  it(
    "no version becomes active without the approvals that hold for its bytes, and gates that pass or are waived",
    async () => {
      let entered = 0;
      let count = 0;
      await fc.assert(
        fc.asyncProperty(steps, async (played) => {
          const stage = await raise();
          for (const [index, one] of played.entries()) {
            count += 1;
            entered += await playAndAsk(stage, one, JSON.stringify(played.slice(0, index + 1)));
          }
        }),
        { numRuns: RUNS, interruptAfterTimeLimit: TIME_LIMIT_MS, markInterruptAsFailure: false, endOnFailure: true },
      );
      console.info(`${count} steps, ${entered} versions became active`);
      expect(entered).toBeGreaterThan(0);
    },
    TIME_LIMIT_MS + 60_000,
  );
});
