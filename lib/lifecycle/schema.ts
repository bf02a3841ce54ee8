import { z } from "zod";
import type { Deprecation, LifecyclePolicy } from "@/lib/lifecycle/model";
import { GATE_MODES, GATE_OUTCOMES, GATE_IDS, VERSION_STATES } from "@/lib/lifecycle/model";
import { parseMoment } from "@/lib/lifecycle/notice";
import { parseVersionLabel } from "@/lib/lifecycle/version-order";

export const versionStateSchema = z.enum(VERSION_STATES);
export const gateModeSchema = z.enum(GATE_MODES);

/** An ISO 8601 day or an instant with an offset. */
export const momentSchema = z
  .string()
  .max(40)
  .refine((text) => parseMoment(text) !== undefined, {
    error: "Write an ISO day (2027-01-31) or an instant with an offset (2027-01-31T12:00:00Z).",
  });

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
  replacement: z.string().trim().min(1).max(300).optional(),
  migrationGuide: webAddressSchema.optional(),
});
export type DeprecationInput = z.infer<typeof deprecationInputSchema>;

/** The body of `POST …/transitions` (INTERFACE §2). */
export const transitionInputSchema = z.strictObject({
  to: versionStateSchema,
  reason: reasonSchema.optional(),
  deprecation: deprecationInputSchema.optional(),
});
export type TransitionInput = z.infer<typeof transitionInputSchema>;

/** A gate with its outcome, as REST shows it. */
export const gateResultSchema = z.strictObject({
  id: z.enum(GATE_IDS),
  mode: gateModeSchema,
  outcome: z.enum(GATE_OUTCOMES),
  because: z.string(),
  count: z.int().min(0),
  fingerprints: z.array(z.string()),
});

/** A lifecycle policy as it is stored and edited. */
export const lifecyclePolicySchema = z.strictObject({
  reviewRequired: z.boolean(),
  requiredApprovals: z.int().min(0).max(20),
  noticeDays: z.int().min(0).max(3650),
  replacementRequired: z.boolean(),
  remainingTraffic: gateModeSchema,
  retiredDocuments: z.enum(["available", "gone"]),
  gates: z.strictObject({ validity: gateModeSchema, lint: gateModeSchema, breakingChanges: gateModeSchema }),
}) satisfies z.ZodType<LifecyclePolicy>;

/** The deprecation that an input means. Throws a RangeError where the input was not parsed by its schema. */
export function toDeprecation(input: DeprecationInput): Deprecation {
  const moment = (text: string): Date => {
    const parsed = parseMoment(text);
    if (!parsed) throw new RangeError(`${text} is neither an ISO day nor an instant`);
    return parsed;
  };
  const deprecation: Deprecation = { sunsetAt: moment(input.sunsetAt) };
  if (input.deprecatedAt !== undefined) deprecation.deprecatedAt = moment(input.deprecatedAt);
  if (input.replacement !== undefined) deprecation.replacement = input.replacement;
  if (input.migrationGuide !== undefined) deprecation.migrationGuide = input.migrationGuide;
  return deprecation;
}
