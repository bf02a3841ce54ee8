import { actorRef, type ServiceContext } from "@/lib/core/context";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { DIFF_ENGINE_VERSION } from "@/lib/diff/engine-version";
import { versionSortKey } from "@/lib/lifecycle/version-order";
import { requirePermission } from "@/lib/members/policy";
import { heldSeverities } from "@/lib/policies/verbs/effective-severities";
import { enqueueJob } from "@/lib/queue/verbs/enqueue-job";
import { indexApi } from "@/lib/search/verbs/index-api";
import { insertIndexRows } from "@/lib/versions/index-store";
import { type ChangeTally, summaryUnder } from "@/lib/versions/model/change-tally";
import { decideRepublish, headVersions, type OrderedVersion, predecessorOf, requireLabel } from "@/lib/versions/policy";
import { changesOf, presentVersion, reviewRef, versionUrl } from "@/lib/versions/present";
import { type PublishedDto, type PublishInput, publishInput } from "@/lib/versions/schema";
import {
  findApiForPublish,
  findVersionById,
  insertVersion,
  type NewVersion,
  listOrdered,
  lockApi,
  refreshHeads,
} from "@/lib/versions/store";
import { runTask } from "@/lib/workers/pool";
import type { Examination } from "@/lib/workers/protocol";
import { parseOptions, tallyStored } from "./compare-stored";

type Known = OrderedVersion & { digest: string };

/** What changed since a version, found before the transaction opens. */
interface ReadyComparison {
  fromId: string;
  tally: ChangeTally;
}

interface Prepared {
  examination: Examination;
  comparison: ReadyComparison | null;
}

/**
 * Publishes a definition as a version of an API: examined and compared in worker threads, then written whole in one
 * transaction. The same bytes under the same version are answered with `created: false`; other bytes are refused.
 */
export const publishVersion = defineMutation({
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
    const examination = await runTask("examine", { source: input.source, options: parseOptions(input.format) });
    const api = await requireApi(ctx, input.api);
    const versions = await listOrdered(ctx.access, api.id);
    const plan = planVersion(
      versions,
      api.lastSequence + 1,
      requireLabel(input.version, examination.version),
      examination.digest,
    );
    const comparison = plan.kind === "create" ? await compareWith(ctx, plan.predecessor, input, examination) : null;
    return { examination, comparison };
  },
  run: async (ctx, input, { examination, comparison }) => {
    const api = await lockApi(ctx.access, input.api);
    if (!api) throw new RegistryError("not_found", `There is no API ${input.api}.`);
    const label = requireLabel(input.version, examination.version);
    const versions = await listOrdered(ctx.access, api.id);
    const plan = planVersion(versions, api.lastSequence + 1, label, examination.digest);
    if (plan.kind === "same") return { result: await answer(ctx, plan.existing.id, false), audit: null };
    const publishedBy = actorRef(ctx.actor);
    if (!publishedBy) throw new RegistryError("unauthenticated", "Publishing needs somebody who is signed in.");
    // Another version may have come in between while this one was examined.
    const current =
      comparison?.fromId === plan.predecessor?.id
        ? comparison
        : await compareWith(ctx, plan.predecessor, input, examination);
    const id = await insertVersion(ctx.access, {
      apiId: api.id,
      label,
      sortKey: plan.sortKey,
      sequence: api.lastSequence + 1,
      examination,
      publishedBy,
      publishedAt: ctx.now,
      commit: input.commit,
      changelog: input.changelog,
      comparison: current ? await judged(ctx, current) : null,
    });
    await insertIndexRows(ctx.access, id, examination.rows);
    await refreshHeads(ctx.access, api.id, ctx.now);
    await indexApi(ctx, api.id);
    await enqueueJob(ctx, "read-version", { api: api.slug, version: label });
    const after = { digest: examination.digest, format: examination.format, findings: examination.counts.findings };
    const entityName = `${api.slug}@${label}`;
    return { result: await answer(ctx, id, true), audit: { entity: "version", entityId: id, entityName, after } };
  },
});

async function requireApi(ctx: ServiceContext, slug: string) {
  const api = await findApiForPublish(ctx.access, slug);
  if (!api) throw new RegistryError("not_found", `There is no API ${slug}.`);
  return api;
}

type Plan = { kind: "same"; existing: Known } | { kind: "create"; sortKey: string; predecessor: Known | undefined };

function planVersion(versions: Known[], sequence: number, label: string, digest: string): Plan {
  const existing = versions.find((version) => version.label === label);
  if (existing && decideRepublish(existing, digest) === "same") return { kind: "same", existing };
  const sortKey = versionSortKey(label, sequence, headVersions(versions).newest?.sortKey ?? null);
  return { kind: "create", sortKey, predecessor: predecessorOf(versions, sortKey) };
}

/** What is kept of a comparison: counted under severities that stay so until this transaction ends. */
async function judged(tx: ServiceContext, { fromId, tally }: ReadyComparison): Promise<NewVersion["comparison"]> {
  const summary = summaryUnder(tally, await heldSeverities(tx));
  return { fromId, tally, engine: DIFF_ENGINE_VERSION, ...summary };
}

async function compareWith(
  ctx: ServiceContext,
  predecessor: Known | undefined,
  input: PublishInput,
  examination: Examination,
): Promise<ReadyComparison | null> {
  if (!predecessor) return null;
  const tally = await tallyStored(
    ctx,
    { digest: predecessor.digest, format: examination.format, source: { versionId: predecessor.id } },
    { digest: examination.digest, format: examination.format, source: input.source },
  );
  return { fromId: predecessor.id, tally };
}

async function answer(ctx: ServiceContext, versionId: string, created: boolean): Promise<PublishedDto> {
  const row = await findVersionById(ctx.access, versionId);
  if (!row) throw new Error(`version ${versionId} vanished inside its own transaction`);
  const { api, version, state, format, digest, findings } = presentVersion(row);
  const review = reviewRef(row.reviews[0]);
  return {
    api,
    version,
    state,
    format,
    digest,
    created,
    findings,
    changes: changesOf(row),
    review,
    url: versionUrl(api, version),
  };
}
