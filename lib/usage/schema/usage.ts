import { z } from "zod";

const slug = z.string().min(1).max(80);
const calls = z.number().int().min(0);
const instant = z.iso.datetime();
const dayOrInstant = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** What a report of usage can be broken down by. */
export const USAGE_BREAKDOWNS = [
  "operation",
  "version",
  "consumer",
  "time",
  "status",
  "unmatched",
  "uncalled",
] as const;
export type UsageBreakdown = (typeof USAGE_BREAKDOWNS)[number];

const BREAKDOWN = `(${USAGE_BREAKDOWNS.join("|")})`;
const breakdowns = z.string().regex(new RegExp(`^${BREAKDOWN}(,${BREAKDOWN})*$`));

/** What is reported, of a list with commas; all where nothing is asked. */
export function readBreakdowns(text: string | undefined): readonly UsageBreakdown[] {
  return text === undefined ? USAGE_BREAKDOWNS : USAGE_BREAKDOWNS.filter((one) => text.split(",").includes(one));
}

/** Which calls are reported. */
export const usageFilter = z.strictObject({
  from: dayOrInstant.optional().meta({ description: "A UTC day, or an instant. Left out: 30 days before `to`." }),
  to: dayOrInstant.optional().meta({ description: "A UTC day, which is included, or an instant. Left out: now." }),
  by: breakdowns
    .optional()
    .meta({ description: `Some of ${USAGE_BREAKDOWNS.join(", ")}, with commas. Left out: all.` }),
  version: z.string().min(1).max(100).optional().meta({ description: "Only calls to this version." }),
  operation: z.string().min(1).max(1_000).optional().meta({ description: "Only calls to the operation of this key." }),
  consumer: z.string().min(1).max(200).optional().meta({
    description: "Only calls of this consumer (its slug), of what telemetry names so, or `unknown`.",
  }),
  step: z.enum(["hour", "day"]).default("day").meta({ description: "Of the calls over time; hours are kept 35 days." }),
});
export type UsageFilter = z.output<typeof usageFilter>;

const latency = z
  .strictObject({ p50: z.number(), p95: z.number(), p99: z.number() })
  .nullable()
  .meta({ description: "Milliseconds, within 5 %; null where nobody said how long calls took." });

const operation = z.strictObject({
  key: z.string(),
  calls,
  errors: calls,
  lastAt: instant,
  days: z.array(calls).meta({ description: "One number a UTC day of the window." }),
});
const version = z.strictObject({
  version: z.string().nullable().meta({ description: "Null: nobody knows which." }),
  state: z.string().nullable(),
  calls,
  errors: calls,
  lastAt: instant,
});
const consumer = z.strictObject({
  who: z.enum(["identity", "unknown", "others"]),
  consumer: z.strictObject({ slug: z.string(), name: z.string() }).nullable(),
  attribute: z.string().nullable(),
  value: z.string().nullable(),
  calls,
  errors: calls,
  lastAt: instant,
  operations: z.array(z.string()),
});
const step = z.strictObject({ at: instant, calls, errors: calls, latency });
const unmatched = z.strictObject({
  method: z.string(),
  path: z.string(),
  answered: z.boolean().meta({ description: "Whether the service answered other than 4xx and 5xx." }),
  calls: calls.meta({ description: "So many at least." }),
  mostCalls: calls.meta({ description: "So many at most: rare paths share room." }),
  lastAt: instant,
  ignored: z.strictObject({ by: z.string(), at: instant, reason: z.string().nullable() }).nullable(),
});

/** Who called what, and how it went. */
export const usageDto = z.strictObject({
  api: z.string(),
  from: instant,
  to: instant,
  telemetry: z.strictObject({
    since: instant.nullable(),
    last: instant.nullable(),
    daysSeen: z.number().int(),
    daysAsked: z.number().int(),
    enough: z.boolean().meta({ description: "Whether silence says something: calls came on 7 days and half of them." }),
  }),
  totals: z.strictObject({ calls, errors: calls, clientErrors: calls, unmatched: calls, retired: calls, latency }),
  operations: z.array(operation).optional(),
  versions: z.array(version).optional(),
  consumers: z.array(consumer).optional(),
  time: z.array(step).optional(),
  statuses: z.array(z.strictObject({ status: z.string(), calls })).optional(),
  unmatched: z.array(unmatched).optional(),
  uncalled: z
    .array(z.strictObject({ key: z.string(), deprecated: z.boolean() }))
    .nullable()
    .optional()
    .meta({ description: "Operations that nobody called; null where there is too little telemetry to say so." }),
});
export type UsageDto = z.output<typeof usageDto>;
export type UnmatchedDto = z.output<typeof unmatched>;

/** A path that people know of and that is no operation. */
export const ignoredPathInput = z.strictObject({
  method: z.string().min(1).max(40),
  path: z.string().min(1).max(300),
  reason: z.string().max(500).optional(),
});
/** What of it is answered. */
export const ignoredPathOutput = z.strictObject({
  method: z.string(),
  path: z.string(),
  reason: z.string().nullable(),
});
export const ignoredPathRef = ignoredPathInput.omit({ reason: true });
export const apiRef = z.strictObject({ api: slug });
