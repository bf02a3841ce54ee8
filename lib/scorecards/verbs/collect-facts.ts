import { groupBy } from "@/lib/core/group-by";
import type { ServiceContext } from "@/lib/core/context";
import { evidenceOf } from "@/lib/evidence/verbs/evidence-of";
import type { ApiFacts, Share } from "@/lib/maturity/model/facts";
import { goingFacts } from "@/lib/scorecards/model/deprecation-facts";
import type { FactApi, FactBatch } from "@/lib/scorecards/model/fact-batch";
import { governanceOf, type Rules } from "@/lib/scorecards/model/governance-facts";
import { collectConsumers, collectDependencies } from "@/lib/scorecards/store/facts/consumers";
import { collectCurrent } from "@/lib/scorecards/store/facts/current";
import { readAnswers, readGoing, readJobMoves, readSignals } from "@/lib/scorecards/store/facts/deprecations";
import { collectIdentity } from "@/lib/scorecards/store/facts/identity";
import { collectPublishing } from "@/lib/scorecards/store/facts/publishing";
import { collectRemovals } from "@/lib/scorecards/store/facts/removals";
import { collectReviews } from "@/lib/scorecards/store/facts/reviews";
import { collectSlos } from "@/lib/scorecards/store/facts/slos";
import { collectTraffic } from "@/lib/scorecards/store/facts/traffic";
import { collectWaivers } from "@/lib/scorecards/store/facts/waivers";
import { loadRules } from "./load-rules";

const NOTHING: Share = { count: 0, of: 0 };
const NO_WAIVERS = { live: 0, acceptances: 0, expired: 0, unused: 0 };
const NO_SIGNALS = { confirmed: 0, contradicted: 0, notSeen: 0 };

/** The APIs of a batch, with the version that callers use; those that are gone are left out. */
export async function batchOf(ctx: ServiceContext, apiIds: readonly string[]): Promise<FactBatch> {
  const identities = await collectIdentity(ctx.access, apiIds);
  const there = [...identities.keys()].sort();
  const current = await collectCurrent(ctx.access, there);
  const apis = new Map<string, FactApi>();
  for (const id of there) {
    const known = identities.get(id);
    if (known) apis.set(id, { ...known, current: current.get(id) ?? null });
  }
  return { at: ctx.now, apiIds: there, apis };
}

/**
 * Everything that scores of these APIs are made of, by the API's id: a pure function of what is stored and of the context's
 * instant, in a number of statements that does not grow with the APIs. Some hundred APIs at a time. Those that are gone are
 * left out. For other verbs, which authorise.
 */
export async function collectFacts(
  ctx: ServiceContext,
  apiIds: readonly string[],
  rules?: Rules,
): Promise<Map<string, ApiFacts>> {
  const batch = await batchOf(ctx, apiIds);
  if (batch.apiIds.length === 0) return new Map();
  const all = await collectAll(ctx, batch, rules ?? (await loadRules(ctx)));
  return new Map([...batch.apis].map(([id, api]) => [id, all(id, api)]));
}

/** One statement after another: a transaction, and PGlite, have one connection. */
async function collectAll(ctx: ServiceContext, batch: FactBatch, rules: Rules) {
  const { access } = ctx;
  const published = await collectPublishing(access, batch);
  const removals = await collectRemovals(access, batch);
  const reviews = await collectReviews(access, batch);
  const waivers = await collectWaivers(access, batch);
  const traffic = await collectTraffic(access, batch);
  const slos = await collectSlos(access, batch);
  const going = groupBy(await readGoing(access, batch), ({ apiId }) => apiId);
  const signals = await readSignals(access, batch);
  const answers = await readAnswers(access, batch);
  const moves = await readJobMoves(access, batch);
  const consumers = await collectConsumers(access, batch);
  const dependencies = await collectDependencies(access, batch);
  const evidence = await evidenceOf(ctx, batch.apiIds, batch.at);
  return (id: string, api: FactApi): ApiFacts => {
    const { noticeOf, ...governance } = governanceOf(api, rules);
    const policy = rules.policyOf(api.teamId);
    const own = {
      published: published.get(id),
      reviews: reviews.get(id),
      traffic: traffic.get(id),
      slos: slos.get(id),
    };
    const who = consumers.get(id);
    if (!own.published || !own.reviews || !own.traffic || !own.slos || !who)
      throw new Error(`no facts of the API ${id}`);
    const { operationsSeen, ...called } = own.traffic;
    return {
      at: batch.at.toISOString(),
      api: api.identity,
      current: api.current,
      publishing: own.published.publishing,
      changes: { ...own.published.changes, removalsAnnounced: removals.get(id) ?? NOTHING },
      reviews: { ...own.reviews, required: policy.reviewRequired, requiredApprovals: policy.requiredApprovals },
      governance: { ...governance, waivers: waivers.get(id) ?? NO_WAIVERS, manifestAt: null },
      traffic: { ...called, operationsSeen: { count: operationsSeen, of: api.current?.contract?.operations ?? 0 } },
      slos: own.slos,
      deprecations: {
        ...goingFacts(going.get(id) ?? [], batch.at, noticeOf),
        signals: signals.get(id) ?? NO_SIGNALS,
        answered: answers.get(id) ?? NOTHING,
        retiredByJob: moves.get(id) ?? 0,
      },
      consumers: who,
      dependencies: dependencies.get(id) ?? { dependencies: null, names: [] },
      evidence: evidence.get(id) ?? [],
    };
  };
}
