import type { ServiceContext } from "@/lib/core/context";
import { recordCalls } from "@/lib/usage/verbs/record-calls";
import { callsOfDay } from "./calls-of-day";
import type { ScenarioCalls } from "./scenario-traffic";

/** Records the calls of one day as telemetry would have brought them; a day that was recorded is not recorded again. */
export async function replayTraffic(
  ctx: ServiceContext,
  lines: readonly ScenarioCalls[],
  day: { scenario: string; daysAgo: number; loadedAt: Date },
): Promise<void> {
  const observations = callsOfDay(lines, day.daysAgo, day.loadedAt);
  const digest = `scenario ${day.scenario} ${day.loadedAt.toISOString()} ${day.daysAgo}`;
  await recordCalls(ctx, { batches: [{ digest }], observations });
}
