import { z } from "zod";
import { CHECK_STATUSES, type CheckStatus } from "@/lib/maturity/model/check";
import type { TeamMember } from "@/lib/maturity/model/score";
import { levelOfNumber } from "./stored-score";

const statuses = z.record(z.string(), z.enum(CHECK_STATUSES));

/** Statuses as they are stored; none where they are of no form that we know. */
export function readStatuses(stored: unknown): Record<string, CheckStatus> {
  const parsed = statuses.safeParse(stored);
  return parsed.success ? parsed.data : {};
}

/** A scored API as its team's score is made of it. */
export function memberOf(row: {
  slug: string;
  name: string;
  tier: number;
  level: number;
  progress: number;
  entropy: number | null;
  statuses: unknown;
  exempted: readonly string[];
}): TeamMember {
  return {
    api: row.slug,
    name: row.name,
    tier: row.tier,
    level: levelOfNumber(row.level) ?? 0,
    ratio: row.progress,
    entropy: row.entropy,
    statuses: readStatuses(row.statuses),
    exempted: [...row.exempted],
  };
}
