import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { teamSlug } from "@/lib/members/schema";
import { SHIPPED_NAME } from "./model";

/** The longest text of a ruleset, in characters. */
export const MAX_RULESET_LENGTH = 256 * 1024;

/** Slugs are part of addresses: small letters, digits and single hyphens. `/governance/rulesets/new` is the page that makes one. */
const rulesetSlug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters and digits, in parts joined by single hyphens")
  .refine((slug) => slug !== "new", "is taken by the page that makes rulesets");

/** A ruleset in an address: its slug, or the name of one that comes with Concordat. */
export const rulesetName = z.union([rulesetSlug, z.string().max(60).regex(SHIPPED_NAME)]);

const title = z.string().trim().min(1).max(120);
const description = z.string().trim().max(2_000);
const note = z.string().trim().max(1_000);
const text = z.string().min(1).max(MAX_RULESET_LENGTH, "A ruleset is at most 256 KiB long.");
const number = z.coerce.number().int().min(1).max(1_000_000);

export const rulesetRef = z.strictObject({ ruleset: rulesetName });
export const rulesetVersionRef = z.strictObject({ ruleset: rulesetName, number });

export const createRulesetInput = z.strictObject({
  slug: rulesetSlug,
  name: title,
  description: description.default(""),
  /** The team whose own it is; left out: the organisation's. */
  team: teamSlug.optional(),
  /** YAML or JSON in Spectral's form. */
  text,
  note: note.default(""),
});

export const rulesetPatch = z
  .strictObject({ name: title.optional(), description: description.optional(), archived: z.boolean().optional() })
  .refine((changes) => Object.keys(changes).length > 0, "names nothing to change");

export const newRulesetVersionInput = z.strictObject({ text, note: note.default("") });

/** A ruleset, without its text. `team` is null for the organisation's and for those that come with Concordat. */
export const rulesetDto = z.strictObject({
  ruleset: z.string(),
  name: z.string(),
  description: z.string(),
  team: z.string().nullable(),
  /** Comes with Concordat: it cannot be changed, only copied. */
  shipped: z.boolean(),
  /** The number of its newest version; null for one that comes with Concordat. */
  newest: z.int().nullable(),
  bindings: z.int(),
  archived: z.boolean(),
  revision: z.int(),
  updatedAt: z.iso.datetime().nullable(),
});
export type RulesetDto = z.output<typeof rulesetDto>;

/** One immutable text of a ruleset, without the text. */
export const rulesetVersionDto = z.strictObject({
  number: z.int(),
  digest: z.string(),
  note: z.string(),
  by: actorRefDto,
  at: z.iso.datetime(),
});
export type RulesetVersionDto = z.output<typeof rulesetVersionDto>;

/** A ruleset and its newest text. */
export const rulesetDetailDto = z.strictObject({ ...rulesetDto.shape, text: z.string() });
export type RulesetDetailDto = z.output<typeof rulesetDetailDto>;

export const rulesetTextDto = z.strictObject({ ...rulesetVersionDto.shape, text: z.string() });
export type RulesetTextDto = z.output<typeof rulesetTextDto>;

export const listRulesetsInput = z.strictObject({
  ...pageInput.shape,
  team: teamSlug.optional(),
  /** `true`: also those that are archived. */
  archived: z.boolean().optional(),
});
/** The same as an address has it. */
export const listRulesetsQuery = z.strictObject({ ...listRulesetsInput.shape, archived: z.stringbool().optional() });
export const rulesetPage = pageOf(rulesetDto);
export type RulesetPage = z.output<typeof rulesetPage>;

export const listRulesetVersionsInput = z.strictObject({ ...rulesetRef.shape, ...pageInput.shape });
export const rulesetVersionPage = pageOf(rulesetVersionDto);
