import { z } from "zod";
import { defineCheck } from "@/lib/maturity/define-check";
import { metIf, unknown } from "@/lib/maturity/judge/outcomes";
import { apiPage } from "@/lib/maturity/judge/pages";

/** Telemetry arrives steadily: L2, observability. */
export const telemetrySteady = defineCheck({
  id: "telemetry-steady",
  facet: "observability",
  level: 2,
  weight: 1,
  effortHours: 4,
  required: false,
  parameters: z.strictObject({ leastDays: z.number().int().min(1).max(30).default(20) }),
  title: "Telemetry arrives steadily",
  why: "Telemetry with holes makes what is used look unused.",
  fix: "Look at the days without calls on the usage page; have the exporter send from every instance, and retry.",
  evaluate: (facts, { leastDays }) => {
    const { daysSeen } = facts.traffic;
    const href = apiPage(facts, "usage");
    if (daysSeen === 0) return unknown("no-calls", {}, href);
    return metIf(daysSeen >= leastDays, "telemetry-steady", { days: daysSeen, least: leastDays }, href);
  },
});
