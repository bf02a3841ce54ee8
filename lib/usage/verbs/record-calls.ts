import type { ServiceContext } from "@/lib/core/context";
import { noteSeenSignals } from "@/lib/signals/verbs/note-seen-signals";
import { type Gathered, gatherCalls, type GatheredCalls, noOutcome } from "@/lib/usage/model/gather-calls";
import { serviceName } from "@/lib/usage/model/find-service";
import { dayOf } from "@/lib/usage/model/hours";
import type { CallObservation } from "@/lib/usage/model/observation";
import { storedApiDays, storedCalls } from "@/lib/usage/model/stored-calls";
import type { RecordOutcome } from "@/lib/usage/model/traffic";
import { claimBatches, isConflict } from "@/lib/usage/store/call-routes";
import { addApiDays, addCalls, addCounts } from "@/lib/usage/store/write-calls";
import { addTraceDays, noteSources } from "@/lib/usage/store/write-traces";
import { holdApis } from "@/lib/usage/store/write-callers";
import { identifyCallers } from "./identify-callers";
import { keepUnknownServices, keepUnmatchedPaths } from "./keep-unmatched";
import { loadCallRoutes } from "./load-call-routes";

/** Calls to record, and how to know them again. */
export interface CallsToRecord {
  /** A repeat of a batch within 24 hours is not recorded again. */
  batches: readonly { digest: string }[];
  /** The calls; or how they are had once it is known which batches are new. An array is of all batches together. */
  observations:
    | readonly CallObservation[]
    | ((fresh: ReadonlySet<string>) => Promise<readonly CallObservation[]> | readonly CallObservation[]);
  /** The only team for whose APIs the sender may report; left out: all. */
  teamId?: string | undefined;
  /** For how many days a repeat is known as one; a log that is imported twice may come late. */
  rememberDays?: number | undefined;
}

const DAY = 86_400_000;
const MOST_TRIES = 4;

/**
 * Records calls: each batch once, over all processes, in one transaction that is tried again where another got in its way.
 * What is alike is added up before the database is asked; a scanner's paths and more consumers than are told apart are
 * folded. For `lib/telemetry` and imports of logs, which authorise. Not a change of the registry: the audit log has none of it.
 */
export async function recordCalls(ctx: ServiceContext, given: CallsToRecord): Promise<RecordOutcome> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ctx.transaction((tx) => recordOnce(tx, given));
    } catch (error) {
      if (attempt >= MOST_TRIES || !isConflict(error)) throw error;
    }
  }
}

async function recordOnce(tx: ServiceContext, given: CallsToRecord): Promise<RecordOutcome> {
  const until = new Date(tx.now.getTime() + (given.rememberDays ?? 1) * DAY);
  const digests = given.batches.map(({ digest }) => digest);
  const fresh = digests.length > 0 ? await claimBatches(tx.access, digests, tx.now, until) : new Set<string>();
  const repeated = digests.length - fresh.size;
  if (digests.length > 0 && fresh.size === 0) {
    await addCounts(tx.access, dayOf(tx.now.getTime()), new Map([["repeated", repeated]]));
    return { ...noOutcome(), repeated };
  }
  const observations = typeof given.observations === "function" ? await given.observations(fresh) : given.observations;
  const services = [...new Set(observations.map(({ service }) => serviceName(service)))];
  const routes = await loadCallRoutes(tx, services, given.teamId);
  const gathered = gatherCalls(observations, routes, tx.now);
  const { outcome, foldedConsumers } = await write(tx, gathered);
  const all = { ...outcome, repeated };
  await addCounts(tx.access, dayOf(tx.now.getTime()), new Map(Object.entries({ ...all, foldedConsumers })));
  return all;
}

/** In one order for all who record: the APIs are held first, what all share is written last. */
async function write(
  tx: ServiceContext,
  gathered: Gathered,
): Promise<{ outcome: RecordOutcome; foldedConsumers: number }> {
  const held =
    gathered.calls.length > 0 ? await holdApis(tx.access, calledApis(gathered.calls)) : new Map<string, number>();
  // Removed since it was looked up: nobody goes by that name any more.
  const isThere = ({ apiId }: { apiId: string }) => held.has(apiId);
  const calls = gathered.calls.filter(isThere);
  const { idOf, folded } = await identifyCallers(tx, calls, held);
  if (calls.length > 0) {
    await addCalls(
      tx.access,
      "hour",
      storedCalls(calls, (hour) => hour, idOf),
    );
    await addCalls(tx.access, "day", storedCalls(calls, dayOf, idOf));
    await addApiDays(tx.access, storedApiDays(calls));
    await addTraceDays(tx.access, gathered.traces.filter(isThere));
    await noteSources(tx.access, gathered.sources.filter(isThere));
  }
  await keepUnmatchedPaths(tx, gathered.paths.filter(isThere));
  const signals = gathered.signals.filter(isThere);
  if (signals.length > 0) {
    await noteSeenSignals(
      tx,
      signals.map(({ versionId, operation, environment, at, signals: fields }) => ({
        ...{ versionId, operation, environment, at: new Date(at), ...fields },
      })),
    );
  }
  await keepUnknownServices(tx, gathered.services);
  return { outcome: gathered.outcome, foldedConsumers: folded };
}

function calledApis(calls: readonly GatheredCalls[]) {
  const apis = new Map<string, { apiId: string; firstAt: number; lastAt: number }>();
  for (const { apiId, hour, lastAt } of calls) {
    const one = apis.get(apiId) ?? { apiId, firstAt: hour, lastAt };
    apis.set(apiId, one);
    one.firstAt = Math.min(one.firstAt, hour);
    one.lastAt = Math.max(one.lastAt, lastAt);
  }
  return [...apis.values()];
}
