import { z } from "zod";

/** A rule that is on for a version and could not act on it, with the reason in English. */
export const silentRule = z.object({ rule: z.string(), ruleset: z.string(), because: z.string() });
export type SilentRuleDto = z.output<typeof silentRule>;
