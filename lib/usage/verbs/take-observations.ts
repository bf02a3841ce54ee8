import type { ServiceContext } from "@/lib/core/context";
import { parseInput } from "@/lib/core/parse-input";
import { requireSender } from "@/lib/telemetry/policy";
import type { CallObservation } from "@/lib/usage/model/observation";
import type { RecordOutcome } from "@/lib/usage/model/traffic";
import { type ObservationsInput, observationsInput } from "@/lib/usage/schema/telemetry";
import { recordCalls } from "./record-calls";

/** What is older than 30 days is refused anyway: after so many days a repeat does no harm. */
const REMEMBER_DAYS = 31;

/** Carries the outcome of a dry run out of the transaction that it undoes. */
class DryRunDone extends Error {
  constructor(readonly outcome: RecordOutcome) {
    super("dry run");
  }
}

/** Takes calls that were read from a log: each batch once. Throws `unauthenticated` or `forbidden` without `telemetry.write`. */
export async function takeObservations(ctx: ServiceContext, raw: ObservationsInput): Promise<RecordOutcome> {
  const { teamId } = requireSender(ctx.actor);
  const input = parseInput(observationsInput, raw);
  const calls = {
    batches: [{ digest: `import ${input.digest}` }],
    observations: input.observations.map(
      ({ latency, ...one }): CallObservation => ({
        ...one,
        service: input.service,
        environment: null,
        protocol: "http",
        durationMs: null,
        source: "logs",
        latency,
      }),
    ),
    rememberDays: REMEMBER_DAYS,
    ...(teamId === undefined ? {} : { teamId }),
  };
  if (!input.dryRun) return recordCalls(ctx, calls);
  try {
    return await ctx.transaction(async (tx) => {
      throw new DryRunDone(await recordCalls(tx, calls));
    });
  } catch (error) {
    if (error instanceof DryRunDone) return error.outcome;
    throw error;
  }
}
