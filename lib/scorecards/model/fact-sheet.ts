import { z } from "zod";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { ApiFacts } from "@/lib/maturity/model/facts";
import type { Exemption } from "@/lib/maturity/model/score";
import { storedExemptions } from "./stored-score";

/** Everything that a score was made of but its rubric. */
export interface FactSheet {
  facts: ApiFacts;
  exemptions: Exemption[];
  /** The UTC day by which exemptions were judged. */
  today: string;
}

// What this room wrote itself, under the digest of its bytes: only its outline is looked at.
const sheet: z.ZodType<FactSheet> = z.object({
  facts: z.custom<ApiFacts>((value) => typeof value === "object" && value !== null && "at" in value && "api" in value),
  exemptions: storedExemptions,
  today: z.string(),
});

/** The one text of a sheet; its SHA-256 is what it is kept under. */
export function writeSheet(content: FactSheet): string {
  return canonicalJson(content);
}

/** A sheet of its text. Throws where it is none. */
export function readSheet(text: string): FactSheet {
  return sheet.parse(JSON.parse(text));
}
