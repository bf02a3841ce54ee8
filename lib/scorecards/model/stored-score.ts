import { z } from "zod";
import type { ApiScore, Exemption, ReachedLevel } from "@/lib/maturity/model/score";
import { checkDto, dimensionsDto, entropyDto, progressDto, reachedLevel } from "@/lib/scorecards/schema/score";

const evidence = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  href: z.string().nullable(),
});

const exemption = z.object({ id: z.string(), check: z.string(), reason: z.string(), expiresOn: z.string() });

const score = z.object({
  level: reachedLevel,
  progress: progressDto,
  checks: z.array(
    z.object({
      ...checkDto.pick({ id: true, level: true, facet: true, status: true, weight: true, required: true }).shape,
      effortHours: z.number(),
      evidence,
      exemption: exemption.nullable(),
    }),
  ),
  next: z.array(z.string()),
  dimensions: dimensionsDto,
  entropy: entropyDto,
}) satisfies z.ZodType<ApiScore>;

/** A score as it is stored; null where it is none of this form. */
export function readStoredScore(stored: unknown): ApiScore | null {
  const parsed = score.safeParse(stored);
  return parsed.success ? parsed.data : null;
}

/** Exemptions as they are stored with facts. */
export const storedExemptions: z.ZodType<Exemption[]> = z.array(exemption);

/** A stored level. */
export function levelOfNumber(stored: number | null): ReachedLevel | null {
  const parsed = reachedLevel.safeParse(stored);
  return parsed.success ? parsed.data : null;
}
