import { z } from "zod";
import { AUTHORITIES, BINDING_SCOPES, LINT_ACTIONS } from "@/lib/rulesets/model";
import { FINDING_SEVERITIES } from "@/lib/specs/model";

export const effectiveInput = z.strictObject({ api: z.string().min(1).max(80) });

const boundDto = z.strictObject({
  /** Null: what holds where the organisation has bound nothing. */
  id: z.string().nullable(),
  ruleset: z.string(),
  number: z.int().nullable(),
  scope: z.enum(BINDING_SCOPES),
  subject: z.string(),
  authority: z.enum(AUTHORITIES),
});

/** A rule, what follows from its findings, and which binding says so. */
export const effectiveRuleDto = z.strictObject({
  rule: z.string(),
  severity: z.enum([...FINDING_SEVERITIES, "off"]),
  action: z.enum(LINT_ACTIONS),
  by: boundDto,
  /** Whether findings may only become fewer. */
  ratchet: z.boolean(),
  /** Bindings that speak of the rule, too, and do not decide. */
  overruled: z.array(z.strictObject({ ...boundDto.shape, action: z.enum(LINT_ACTIONS) })),
});
export type EffectiveRuleDto = z.output<typeof effectiveRuleDto>;

/** What an API is held to: its bindings, the most specific first, and every rule with why it holds. */
export const effectiveDto = z.strictObject({
  api: z.string(),
  bindings: z.array(boundDto),
  rules: z.array(effectiveRuleDto),
});
export type EffectiveDto = z.output<typeof effectiveDto>;
