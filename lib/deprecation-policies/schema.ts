import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { CONSUMER_DUTIES, type DeprecationRules, STABILITY_LEVELS } from "@/lib/deprecation-policies/model";
import { RULE_NAMES } from "@/lib/deprecation-policies/model/strictest";
import { gateModeSchema, momentSchema, zoneSchema } from "@/lib/lifecycle/schema";
import { teamSlug } from "@/lib/members/schema";
import { AUTHORITIES, BINDING_SCOPES } from "@/lib/rulesets/model";

/** The longest notice and window, in days: ten years. */
const days = z.int().min(0).max(3_650);
const calls = z.int().min(0).max(1_000_000_000);

const stability = z.enum(STABILITY_LEVELS);
const noticeTable = z
  .array(z.strictObject({ tier: z.int().min(1).max(3).nullable(), stability: stability.nullable(), days }))
  .min(1)
  .max(20)
  .superRefine((table, context) => {
    const names = table.map((entry) => `${entry.tier} ${entry.stability}`);
    if (!names.includes("null null"))
      context.addIssue({ code: "custom", message: "needs an entry for every tier and stability (both null)" });
    if (new Set(names).size < names.length)
      context.addIssue({ code: "custom", message: "has two entries for the same tier and stability" });
  });

const trafficRule = z.strictObject({
  mode: gateModeSchema,
  mostCalls: calls,
  quietDays: z.int().min(1).max(400),
  leastTelemetryDays: z.int().min(0).max(400),
});
const unusedRemovalRule = z.strictObject({
  allowed: z.boolean(),
  windowDays: z.int().min(1).max(400),
  mostCalls: calls,
  excludedConsumers: z.array(z.string().trim().min(1).max(80)).max(50),
});

/** All that a policy can say; `satisfies` keeps it equal to the model. */
export const rulesDto = z.strictObject({
  noticeDays: noticeTable,
  replacementRequired: z.boolean(),
  migrationGuideRequired: z.boolean(),
  deprecatedReplacement: gateModeSchema,
  traffic: trafficRule,
  consumersMust: z.enum(CONSUMER_DUTIES),
  headersSeen: gateModeSchema,
  successorCovers: gateModeSchema,
  brownouts: z.boolean(),
  unusedRemovals: unusedRemovalRule,
  remindDays: z.array(z.int().min(1).max(3_650)).max(12),
  zone: zoneSchema.nullable(),
}) satisfies z.ZodType<DeprecationRules>;

/** What one policy says: what it leaves out, less specific ones say. */
export const policyRules = rulesDto
  .partial()
  .refine(
    ({ traffic }) => traffic === undefined || traffic.leastTelemetryDays <= traffic.quietDays,
    "asks for telemetry on more days than it looks at",
  );
export type PolicyRules = z.output<typeof policyRules>;

const policySlug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters and digits, in parts joined by single hyphens");
const title = z.string().trim().min(1).max(120);
const description = z.string().trim().max(2_000);

export const deprecationPolicyRef = z.strictObject({ deprecationPolicy: policySlug });

export const createDeprecationPolicyInput = z.strictObject({
  slug: policySlug,
  name: title,
  description: description.default(""),
  /** The team whose own it is; left out: the organisation's. */
  team: teamSlug.optional(),
  rules: policyRules,
});

export const deprecationPolicyPatch = z
  .strictObject({ name: title.optional(), description: description.optional(), rules: policyRules.optional() })
  .refine((changes) => Object.keys(changes).length > 0, "names nothing to change");

export const deprecationPolicyDto = z.strictObject({
  policy: z.string(),
  name: z.string(),
  description: z.string(),
  /** Null: the organisation's. */
  team: z.string().nullable(),
  rules: rulesDto.partial(),
  bindings: z.int(),
  revision: z.int(),
  updatedAt: z.iso.datetime(),
});
export type DeprecationPolicyDto = z.output<typeof deprecationPolicyDto>;
export const deprecationPolicyPage = pageOf(deprecationPolicyDto);
export const listDeprecationPoliciesInput = z.strictObject({ ...pageInput.shape, team: teamSlug.optional() });

export const policyBindingInput = z
  .strictObject({
    policy: policySlug,
    scope: z.enum(BINDING_SCOPES),
    /** The slug of the API or team, the domain, or the label; left out for the organisation. */
    subject: z.string().trim().max(80).default(""),
  })
  .refine(({ scope, subject }) => (scope === "organisation") === (subject === ""), {
    path: ["subject"],
    error: "name what it is for; the organisation has no name",
  });
export const policyBindingRef = z.strictObject({ id: z.uuid() });

export const policyBindingDto = z.strictObject({
  id: z.string(),
  policy: z.string(),
  name: z.string(),
  scope: z.enum(BINDING_SCOPES),
  subject: z.string(),
  /** `organisation`: it decides between bindings; `team`: it can only ask for more. */
  authority: z.enum(AUTHORITIES),
  /** The team whose owners may remove it beside administrators; null: only these. */
  owner: z.string().nullable(),
  createdBy: actorRefDto,
  createdAt: z.iso.datetime(),
});
export type PolicyBindingDto = z.output<typeof policyBindingDto>;
export const policyBindingPage = pageOf(policyBindingDto);
export const policyBindingFilter = z.strictObject({ ...pageInput.shape, policy: policySlug.optional() });

const sourceDto = z.strictObject({
  bindingId: z.string().nullable(),
  /** Null: by `name` the lifecycle policy of the `team` or the `default` one, or what is `built_in`. */
  policy: z.string().nullable(),
  name: z.string(),
  scope: z.enum(BINDING_SCOPES),
  subject: z.string(),
  authority: z.enum(AUTHORITIES),
});
export type RuleSourceDto = z.output<typeof sourceDto>;

export const sunsetStepDto = z.strictObject({
  code: z.enum(["announced_now", "announced_later", "notice", "leap_day", "zone", "clock_change", "earliest"]),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  detail: z.string(),
});

/** The earliest sunset of something that is announced now or later, step by step. */
export const earliestDto = z.strictObject({
  day: z.string(),
  at: z.iso.datetime(),
  noticeDays: z.int(),
  stability: stability.nullable(),
  zone: z.string().nullable(),
  steps: z.array(sunsetStepDto),
});
export type EarliestDto = z.output<typeof earliestDto>;

/** What an API's deprecations are held to, rule by rule, and the earliest sunset that follows. */
export const effectiveDeprecationDto = z.strictObject({
  api: z.string(),
  tier: z.int(),
  rules: rulesDto,
  explained: z.array(
    z.strictObject({
      rule: z.enum(RULE_NAMES),
      by: sourceDto,
      tightenedBy: sourceDto.nullable(),
      overruled: z.array(sourceDto),
      detail: z.string(),
    }),
  ),
  earliest: earliestDto,
});
export type EffectiveDeprecationDto = z.output<typeof effectiveDeprecationDto>;

/** What the earliest sunset is asked for. */
export const earliestQuery = z.strictObject({
  stability: stability.optional(),
  deprecatedAt: momentSchema.optional(),
  zone: zoneSchema.optional(),
});
export const effectiveDeprecationInput = z.strictObject({ api: z.string().min(1).max(80), ...earliestQuery.shape });
