import { z } from "zod";
import { GATE_CODES } from "@/lib/lifecycle/gates/reasons";
import type { Deprecation, LifecyclePolicy } from "@/lib/lifecycle/model";
import { COMPATIBILITY_LEVELS, GATE_MODES, GATE_OUTCOMES, GATE_IDS, VERSION_STATES } from "@/lib/lifecycle/model";
import { parseMomentIn } from "@/lib/lifecycle/earliest-sunset";
import { parseMoment } from "@/lib/lifecycle/notice";
import { parseVersionLabel } from "@/lib/lifecycle/version-order";
import { isZone } from "@/lib/lifecycle/zones";

export const versionStateSchema = z.enum(VERSION_STATES);
export const gateModeSchema = z.enum(GATE_MODES);

/** An ISO 8601 day or an instant with an offset. */
export const momentSchema = z
  .string()
  .max(40)
  .refine((text) => parseMoment(text) !== undefined, {
    error: "Write an ISO day (2027-01-31) or an instant with an offset (2027-01-31T12:00:00Z).",
  });

/** An IANA time zone. */
export const zoneSchema = z
  .string()
  .max(60)
  .refine(isZone, "Name a time zone of the IANA database, such as Europe/Berlin.");

/** An absolute address on the web. Other schemes (`javascript:`) are refused. */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).max(2000);

/** A version's label (see `parseVersionLabel`). */
export const versionLabelSchema = z.string().superRefine((label, context) => {
  const parsed = parseVersionLabel(label);
  if (!parsed.ok) context.addIssue({ code: "custom", message: parsed.because });
});

/** Why something was done, in a person's words. */
export const reasonSchema = z.string().trim().min(1).max(2000);

/** `deprecation` in `POST …/transitions` (INTERFACE §2). */
export const deprecationInputSchema = z.strictObject({
  deprecatedAt: momentSchema.optional(),
  sunsetAt: momentSchema,
  /** Days written without a time begin there; left out: what the policy says, else UTC. */
  zone: zoneSchema.optional(),
  replacement: z.string().trim().min(1).max(300).optional(),
  migrationGuide: webAddressSchema.optional(),
});
export type DeprecationInput = z.infer<typeof deprecationInputSchema>;

/** The body of `POST …/transitions` (INTERFACE §2). */
export const transitionInputSchema = z.strictObject({
  to: versionStateSchema,
  reason: reasonSchema.optional(),
  deprecation: deprecationInputSchema.optional(),
  /** Sunset in spite of what still stands in the way, or on an earlier day than was announced: by an administrator, with a reason. */
  override: z.boolean().optional(),
});
export type TransitionInput = z.infer<typeof transitionInputSchema>;

const reasonValues = z.record(z.string(), z.union([z.string(), z.number()]));

/** One thing that a gate says, as REST shows it. */
const gateReasonSchema = z.strictObject({ code: z.enum(GATE_CODES), values: reasonValues, detail: z.string() });

/** One thing that stands in the way of a transition, or is to be known, as REST shows it. */
export const transitionPointSchema = z.strictObject({
  code: z.string(),
  detail: z.string(),
  fix: z.string(),
  values: reasonValues,
});

/** A gate with its outcome, as REST shows it. */
export const gateResultSchema = z.strictObject({
  id: z.enum(GATE_IDS),
  mode: gateModeSchema,
  outcome: z.enum(GATE_OUTCOMES),
  because: z.string(),
  code: z.enum(GATE_CODES),
  values: reasonValues,
  notes: z.array(gateReasonSchema),
  count: z.int().min(0),
  fingerprints: z.array(z.string()),
});

const teamSlugSchema = z.string().min(1).max(60);

/** A lifecycle policy as it is stored and edited. */
export const lifecyclePolicySchema = z.strictObject({
  reviewRequired: z.boolean(),
  requiredApprovals: z.int().min(0).max(20),
  noticeDays: z.int().min(0).max(3650),
  replacementRequired: z.boolean(),
  remainingTraffic: gateModeSchema,
  retiredDocuments: z.enum(["available", "gone"]),
  gates: z.strictObject({
    validity: gateModeSchema,
    lint: gateModeSchema,
    compatibility: gateModeSchema,
    semver: gateModeSchema,
    ownership: gateModeSchema,
    documentation: gateModeSchema,
    policies: gateModeSchema,
  }),
  compatibilityLevel: z.enum(COMPATIBILITY_LEVELS),
  compatibilityAcrossMajor: z.boolean(),
  leastDocumentationPercent: z.int().min(0).max(100),
  publishWhenApproved: z.boolean(),
  securityTeam: teamSlugSchema.nullable(),
  platformTeam: teamSlugSchema.nullable(),
  consumersReview: z.boolean(),
  longestWaiverDays: z.int().min(1).max(366),
}) satisfies z.ZodType<LifecyclePolicy>;

/**
 * The deprecation that an input means; days begin in its zone, else in that of the policy. Throws a RangeError where the input
 * was not parsed by its schema.
 */
export function toDeprecation(input: DeprecationInput, policyZone: string | null = null): Deprecation {
  const zone = input.zone ?? policyZone;
  const moment = (text: string): Date => {
    const parsed = parseMomentIn(text, zone);
    if (!parsed) throw new RangeError(`${text} is neither an ISO day nor an instant`);
    return parsed;
  };
  const deprecation: Deprecation = { sunsetAt: moment(input.sunsetAt), ...(zone === null ? {} : { zone }) };
  if (input.deprecatedAt !== undefined) deprecation.deprecatedAt = moment(input.deprecatedAt);
  if (input.replacement !== undefined) deprecation.replacement = input.replacement;
  if (input.migrationGuide !== undefined) deprecation.migrationGuide = input.migrationGuide;
  return deprecation;
}
