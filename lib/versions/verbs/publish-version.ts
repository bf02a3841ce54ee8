import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation, type Outcome } from "@/lib/core/mutation";
import { requirePermission } from "@/lib/members/policy";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { LIVE_REVIEW_STATES } from "@/lib/reviews/model";
import { recountReviews } from "@/lib/reviews/verbs/recount-reviews";
import { planForPublishing } from "@/lib/rulesets/verbs/plan-for-api";
import { indexApi } from "@/lib/search/verbs/index-api";
import { insertIndexRows } from "@/lib/versions/index-store";
import { type Plan, planVersion, requireSeen } from "@/lib/versions/model/plan-version";
import { requireLabel } from "@/lib/versions/policy";
import { changesOf, presentVersion, reviewRef, versionUrl } from "@/lib/versions/present";
import { insertRevision } from "@/lib/versions/revision-store";
import { type PublishedDto, type PublishInput, publishInput } from "@/lib/versions/schema";
import {
  findApiForPublish,
  findVersion,
  findVersionById,
  listOrdered,
  lockApi,
  refreshHeads,
  stateOf,
} from "@/lib/versions/store";
import { insertVersion } from "@/lib/versions/store/write-version";
import { runTask } from "@/lib/workers/pool";
import type { Examination } from "@/lib/workers/protocol";
import {
  compareFollowing,
  compareHanded,
  type FollowingTallies,
  isStillFrom,
  judged,
  type ReadyComparison,
} from "./compare-for-publish";
import { parseOptions } from "./compare-stored";
import { noteLinted } from "./note-linted";
import { writeRevision } from "./write-revision";

/** What is worked out before the transaction opens. */
interface Prepared {
  examination: Examination;
  comparison: ReadyComparison | null;
  following: FollowingTallies;
}

interface TargetApi {
  id: string;
  slug: string;
  lastSequence: number;
}

/**
 * Publishes a definition as a version of an API: examined and compared in worker threads, then written whole in one
 * transaction. The same bytes under the same version are answered with `created: false`; other bytes are refused, or with
 * `revise` become the next revision of a version that was never active. Its live review is then looked at again: where the
 * approvals still cover everything and nothing else is missing, the version becomes active, as with any other push.
 */
export async function publishVersion(
  ctx: ServiceContext,
  raw: Parameters<typeof writePublication>[1],
): Promise<PublishedDto> {
  const published = await writePublication(ctx, raw);
  const isAwaited = LIVE_REVIEW_STATES.some((state) => state === published.review?.state);
  // Also for the same bytes: a run that was broken off after its push is made good by running it again.
  if (!isAwaited || raw.dryRun === true) return published;
  const { api, version: label } = published;
  await recountReviews(ctx, { api });
  const row = await findVersion(ctx.access, api, label);
  return row ? { ...published, state: stateOf(row.state), review: reviewRef(row.reviews[0]) } : published;
}

const writePublication = defineMutation({
  action: "version.publish",
  input: publishInput,
  authorize: async (ctx, input) => {
    const api = await findApiForPublish(ctx.access, input.api);
    if (api) return requirePermission(ctx.actor, "version.publish", api.teamId);
    requirePermission(ctx.actor, "registry.read");
    throw new RegistryError("not_found", `There is no API ${input.api}.`, {
      fix: "Create it first with POST /api/v1/apis.",
    });
  },
  dryRun: (input) => input.dryRun,
  prepare: async (ctx, input): Promise<Prepared> => {
    const api = requireThere(await findApiForPublish(ctx.access, input.api), input.api);
    const rules = await planForPublishing(ctx, input.api);
    const options = parseOptions(input.format);
    const examination = await runTask("examine", { source: input.source, options, plan: rules });
    const plan = await planFor(ctx, api, input, examination);
    if (plan.kind === "same") return { examination, comparison: null, following: new Map() };
    const comparison = await compareHanded(ctx, plan.predecessor, input.source, examination);
    const following =
      plan.kind === "revise"
        ? await compareFollowing(ctx, plan.existing.id, input.source, examination)
        : new Map<never, never>();
    return { examination, comparison, following };
  },
  run: async (ctx, input, prepared) => {
    const api = requireThere(await lockApi(ctx.access, input.api), input.api);
    const plan = await planFor(ctx, api, input, prepared.examination);
    if (plan.kind === "same") return { result: await answer(ctx, plan.existing.id, false), audit: null };
    // Another version, or revision, may have come in between while this one was examined.
    const comparison = isStillFrom(prepared.comparison, plan.predecessor)
      ? prepared.comparison
      : await compareHanded(ctx, plan.predecessor, input.source, prepared.examination);
    const ready = { ...prepared, comparison };
    return plan.kind === "create" ? create(ctx, input, api, plan, ready) : revise(ctx, input, api, plan, ready);
  },
});

function requireThere(api: TargetApi | null, slug: string): TargetApi {
  if (!api) throw new RegistryError("not_found", `There is no API ${slug}.`);
  return api;
}

async function planFor(ctx: ServiceContext, api: TargetApi, input: PublishInput, found: Examination): Promise<Plan> {
  const label = requireLabel(input.version, found.version);
  const handed = { label, digest: found.digest, sequence: api.lastSequence + 1, revise: input.revise };
  const plan = planVersion(await listOrdered(ctx.access, api.id), handed);
  requireSeen(plan, input);
  return plan;
}

function requirePublisher(ctx: ServiceContext) {
  const publisher = actorRef(ctx.actor);
  if (!publisher) throw new RegistryError("unauthenticated", "Publishing needs somebody who is signed in.");
  return publisher;
}

async function create(
  ctx: ServiceContext,
  { version, commit, changelog }: PublishInput,
  api: TargetApi,
  { sortKey }: Plan & { kind: "create" },
  { examination, comparison }: Prepared,
): Promise<Outcome<PublishedDto>> {
  const label = requireLabel(version, examination.version);
  const by = requirePublisher(ctx);
  const id = await insertVersion(ctx.access, {
    ...{ apiId: api.id, label, sortKey, sequence: api.lastSequence + 1, examination, commit, changelog },
    ...{ publishedBy: by, publishedAt: ctx.now },
    comparison: comparison ? await judged(ctx, comparison) : null,
  });
  const first = { versionId: id, number: 1, examination, pushedBy: by, pushedAt: ctx.now, commit, changelog };
  await insertRevision(ctx.access, first);
  await insertIndexRows(ctx.access, id, examination.rows);
  await noteLinted(ctx, id, examination.linted);
  await refreshHeads(ctx.access, api.id, ctx.now);
  await indexApi(ctx, api.id);
  await enqueueJob(ctx, "read-version", { api: api.slug, version: label });
  const after = { digest: examination.digest, format: examination.format, findings: examination.counts.findings };
  const entityName = `${api.slug}@${label}`;
  return { result: await answer(ctx, id, true), audit: { entity: "version", entityId: id, entityName, after } };
}

async function revise(
  ctx: ServiceContext,
  { source, commit, changelog }: PublishInput,
  api: TargetApi,
  { existing }: Plan & { kind: "revise" },
  { examination, comparison, following }: Prepared,
): Promise<Outcome<PublishedDto>> {
  const audit = await writeRevision(ctx, {
    ...{ api, existing, examination, commit, changelog },
    pushedBy: requirePublisher(ctx),
    comparison: comparison ? await judged(ctx, comparison) : null,
    following: await compareFollowing(ctx, existing.id, source, examination, following),
  });
  await enqueueJob(ctx, "read-version", { api: api.slug, version: existing.label });
  await ctx.appendAudit("version.revise", audit);
  return { result: await answer(ctx, existing.id, true), audit: null };
}

async function answer(ctx: ServiceContext, versionId: string, created: boolean): Promise<PublishedDto> {
  const row = await findVersionById(ctx.access, versionId);
  if (!row) throw new Error(`version ${versionId} vanished inside its own transaction`);
  const { api, version, state, format, digest, findings, revisionNumber } = presentVersion(row);
  const review = reviewRef(row.reviews[0]);
  return {
    ...{ api, version, state, format, digest, created, findings },
    changes: changesOf(row),
    review,
    url: versionUrl(api, version),
    revisionNumber,
  };
}
