import { z } from "zod";
import { apiSlug } from "@/lib/catalog/schema";
import { MAX_RULESET_LENGTH, rulesetName } from "@/lib/rulesets/schema";
import { FINDING_SEVERITIES } from "@/lib/specs/model";

export const previewInput = z.strictObject({
  text: z.string().max(MAX_RULESET_LENGTH, "A ruleset is at most 256 KiB long."),
  /** Compare with the newest text of this ruleset. */
  ruleset: rulesetName.optional(),
  api: apiSlug,
  version: z.string().min(1).max(100).default("latest"),
});

const severity = z.enum(FINDING_SEVERITIES);

export const previewFinding = z.strictObject({
  rule: z.string(),
  severity,
  message: z.string(),
  file: z.string(),
  line: z.int(),
  column: z.int(),
  pointer: z.string(),
  operation: z.string().nullable(),
  fingerprint: z.string(),
  /** The saved text does not find it. */
  isNew: z.boolean(),
});

/** What a text finds in a version. `problems` are of the text; with any of them nothing else is known. */
export const previewDto = z.strictObject({
  problems: z.array(
    z.strictObject({
      pointer: z.string(),
      line: z.int().nullable(),
      column: z.int().nullable(),
      message: z.string(),
    }),
  ),
  notices: z.array(z.string()),
  rules: z.int(),
  counts: z.strictObject({ error: z.int(), warning: z.int(), info: z.int(), hint: z.int() }),
  /** The most severe first, at most 300. */
  findings: z.array(previewFinding),
  more: z.int(),
  silent: z.array(z.strictObject({ rule: z.string(), because: z.string() })),
  /** Rules of its own that found no place to look at: they may be misspelt. */
  nowhere: z.array(z.string()),
  /** Against the saved text; null where nothing is saved. */
  compared: z.strictObject({ added: z.int(), gone: z.int() }).nullable(),
});
export type PreviewDto = z.output<typeof previewDto>;
