import { z } from "zod";

const word = z.string().trim().min(1).max(200);
const prose = z.string().trim().max(2_000);
const source = z.looseObject({
  type: z.string().max(100).optional(),
  spec: z.record(z.string(), z.unknown()).optional(),
});
const metric = z.looseObject({ metricSource: source.optional() });

/** The `spec` of a `kind: SLI`, as far as it says what is counted (OpenSLO v1, SLI). */
const indicatorSpec = z.looseObject({
  description: prose.optional(),
  thresholdMetric: metric.optional(),
  ratioMetric: z
    .looseObject({
      counter: z.boolean().optional(),
      good: metric.optional(),
      bad: metric.optional(),
      total: metric.optional(),
    })
    .optional(),
});

const metadata = z.looseObject({
  name: word,
  displayName: word.optional(),
  annotations: z.record(z.string(), z.string().max(1_000)).optional(),
});

const indicator = z.looseObject({ metadata: metadata.optional(), spec: indicatorSpec });

const objective = z.looseObject({
  displayName: word.optional(),
  op: z.enum(["lte", "lt", "gte", "gt"]).optional(),
  value: z.number().optional(),
  target: z.number().gt(0).lt(1).optional(),
  targetPercent: z.number().gt(0).lt(100).optional(),
});

const timeWindow = z.looseObject({
  duration: z.string().regex(/^[1-9]\d{0,3}[mhdwMQY]$/, "must be a number and one of m h d w M Q Y, for example 28d"),
  isRolling: z.boolean().optional(),
  calendar: z
    .looseObject({ startTime: z.string().max(40).optional(), timeZone: z.string().max(60).optional() })
    .optional(),
});

/** A `kind: SLO` document (OpenSLO v1, SLO). */
export const sloDocument = z.looseObject({
  metadata,
  spec: z.looseObject({
    description: prose.optional(),
    service: word.optional(),
    indicator: indicator.optional(),
    indicatorRef: word.optional(),
    timeWindow: z.array(timeWindow).max(1, "must have one window").optional(),
    budgetingMethod: z.enum(["Occurrences", "Timeslices", "RatioTimeslices"]).optional(),
    objectives: z.array(objective).min(1).max(20),
  }),
});
export type SloDocument = z.output<typeof sloDocument>;

/** A `kind: SLI` document. */
export const sliDocument = z.looseObject({ metadata, spec: indicatorSpec });
export type IndicatorSpec = z.output<typeof indicatorSpec>;

/** What every document of the language says of itself. */
export const anyDocument = z.looseObject({ apiVersion: z.string().max(100), kind: z.string().max(100) });
