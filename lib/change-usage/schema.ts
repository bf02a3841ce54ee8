import { z } from "zod";
import { changeListInput } from "@/lib/versions/schema/changes";
import type { ChangeUsage } from "@/lib/change-usage/model";

const useShape = {
  calls: z.number().min(0),
  consumers: z.int().min(0),
  names: z.array(z.string()),
  unknownCalls: z.number().min(0),
  lastAt: z.iso.datetime().nullable(),
};

/** Who calls what the changes of a Diff concern: beside INTERFACE §4, under `usage`. */
export const changeUsageDto = z.strictObject({
  windowDays: z.int(),
  telemetry: z.strictObject({ lastAt: z.iso.datetime().nullable(), daysSeen: z.int() }),
  /** Slugs of consumers whose calls count for nothing. */
  excluded: z.array(z.string()),
  summary: z.strictObject({
    breaking: z.int(),
    withTraffic: z.int(),
    consumers: z.int(),
    calls: z.number(),
  }),
  /** Of each breaking and dangerous change, by its fingerprint: the calls of its operation, or of all where it has none. */
  changes: z.record(z.string(), z.strictObject({ operation: z.string().nullable(), ...useShape })),
});
export type ChangeUsageDto = z.output<typeof changeUsageDto>;

/** Which changes a page shows; with `traffic` only those whose operations are called. */
export const usedChangesInput = changeListInput.extend({ traffic: z.literal("with").optional() });

/** As REST shows it. */
export function presentChangeUsage({ changes, telemetry, ...rest }: ChangeUsage): ChangeUsageDto {
  return {
    ...rest,
    telemetry: { lastAt: telemetry.lastAt?.toISOString() ?? null, daysSeen: telemetry.daysSeen },
    changes: Object.fromEntries(
      [...changes].map(([fingerprint, use]) => [fingerprint, { ...use, lastAt: use.lastAt?.toISOString() ?? null }]),
    ),
  };
}
