import { daysBetween } from "@/lib/usage/model/hours";
import type { UsageDto } from "@/lib/usage/schema/usage";

type Step = NonNullable<UsageDto["time"]>[number];

/** A UTC day of a window, also where nothing was called on it. */
export interface ChartDay {
  day: string;
  calls: number;
  errors: number;
  latency: Step["latency"];
}

/** Steps of a day each, with the days between them. */
export function spreadDays(window: Pick<UsageDto, "from" | "to">, steps: readonly Step[]): ChartDay[] {
  const known = new Map(steps.map((step) => [step.at.slice(0, 10), step]));
  return daysBetween(new Date(window.from), new Date(window.to)).map((day) => {
    const { calls = 0, errors = 0, latency = null } = known.get(day) ?? {};
    return { day, calls, errors, latency };
  });
}
