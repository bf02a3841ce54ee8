import { z } from "zod";
import { SPEC_FORMATS } from "@/lib/specs/model";
import { CAPABILITIES } from "./model/capabilities";

/** What there is for one capability of a language. */
const capabilityDto = z.strictObject({
  capability: z.enum(CAPABILITIES),
  supported: z.boolean(),
  /** How many rules or conversions; null where there is nothing to count. */
  count: z.number().int().nullable(),
  /** More about it: targets of conversions, how changes are proved, in which ways calls are counted. */
  notes: z.array(z.string()),
});

/** What the registry can do with a contract language. */
export const languageDto = z.strictObject({
  format: z.enum(SPEC_FORMATS),
  name: z.string(),
  /** Endings of its files, without the dot. */
  extensions: z.array(z.string()),
  capabilities: z.array(capabilityDto),
});
export type LanguageDto = z.output<typeof languageDto>;

export const languageList = z.strictObject({ items: z.array(languageDto) });

export const languageParams = z.strictObject({ format: z.enum(SPEC_FORMATS) });
