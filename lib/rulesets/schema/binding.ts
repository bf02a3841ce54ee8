import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { AUTHORITIES, BINDING_SCOPES, DEFAULT_ACTIONS, LINT_ACTIONS } from "@/lib/rulesets/model";
import { rulesetName } from "@/lib/rulesets/schema";

const action = z.enum(LINT_ACTIONS);

/** What follows from findings of each severity; those that are left out are as usual. */
const actionMapInput = z.strictObject({
  error: action.default(DEFAULT_ACTIONS.error),
  warning: action.default(DEFAULT_ACTIONS.warning),
  info: action.default(DEFAULT_ACTIONS.info),
  hint: action.default(DEFAULT_ACTIONS.hint),
});

export const actionMapDto = z.strictObject({ error: action, warning: action, info: action, hint: action });

const number = z.int().min(1).max(1_000_000).nullable();

export const bindingInput = z
  .strictObject({
    ruleset: rulesetName,
    /** A version of it; null: always the newest. */
    number: number.default(null),
    scope: z.enum(BINDING_SCOPES),
    /** The slug of the API or team, the domain, or the label; left out for the organisation. */
    subject: z.string().trim().max(80).default(""),
    actions: actionMapInput.default(DEFAULT_ACTIONS),
    /** Findings may only become fewer. */
    ratchet: z.boolean().default(false),
  })
  .refine(({ scope, subject }) => (scope === "organisation") === (subject === ""), {
    path: ["subject"],
    error: "name what it is for; the organisation has no name",
  });
export type BindingInput = z.output<typeof bindingInput>;

export const bindingPatch = z
  .strictObject({ number: number.optional(), actions: actionMapDto.optional(), ratchet: z.boolean().optional() })
  .refine((changes) => Object.keys(changes).length > 0, "names nothing to change");

export const bindingRef = z.strictObject({ id: z.uuid() });

/** That some APIs are held to a ruleset. */
export const bindingDto = z.strictObject({
  id: z.string(),
  ruleset: z.string(),
  number: z.int().nullable(),
  scope: z.enum(BINDING_SCOPES),
  subject: z.string(),
  /** `organisation`: it decides between bindings; `team`: it can only ask for more. */
  authority: z.enum(AUTHORITIES),
  /** The team whose owners may change it beside administrators; null: only these. */
  owner: z.string().nullable(),
  actions: actionMapDto,
  ratchet: z.boolean(),
  ratchetSince: z.iso.datetime().nullable(),
  revision: z.int(),
  createdBy: actorRefDto,
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type BindingDto = z.output<typeof bindingDto>;

export const bindingFilter = z.strictObject({ ...pageInput.shape, ruleset: rulesetName.optional() });
export const bindingPage = pageOf(bindingDto);

/** How much of one rule an API may have. */
export const baselineRuleDto = z.strictObject({ rule: z.string(), allowed: z.int() });

/** What a binding with a ratchet allows one API. */
export const baselineDto = z.strictObject({
  api: z.string(),
  /** Rules of which something is allowed. */
  rules: z.array(baselineRuleDto),
  takenAt: z.iso.datetime(),
});
export type BaselineDto = z.output<typeof baselineDto>;
export const listBaselinesInput = z.strictObject({ ...bindingRef.shape, ...pageInput.shape });
export const baselinePage = pageOf(baselineDto);

export const setBaselineInput = z.strictObject({
  rule: z.string().min(1).max(200),
  /** How many findings of the rule the API may have. */
  allowed: z.int().min(0).max(100_000),
  reason: z.string().trim().min(1).max(2_000),
});
