import { z } from "zod";

const word = z
  .string()
  .max(40)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens");

/** A text in the languages that somebody wrote it in; at least one. */
export const localText = z
  .strictObject({ en: z.string().trim().min(1).max(4_000), "zh-CN": z.string().trim().min(1).max(4_000) })
  .partial()
  .refine((text) => text.en !== undefined || text["zh-CN"] !== undefined, "needs a language");
export type LocalText = z.output<typeof localText>;

export const ISOLATIONS = ["L-0", "L-1", "L-2", "L-3", "L-4", "L-5"] as const;
const isolation = z.enum(ISOLATIONS).nullable();

/** A measured value; `least` and `most` are the same where it is one number. */
const measured = z
  .strictObject({ least: z.number().min(-1e12).max(1e12), most: z.number().min(-1e12).max(1e12) })
  .refine(({ least, most }) => least <= most, "least must not be above most");
export type Measured = z.output<typeof measured>;

/** Something measured at each stage; null: nobody knows. */
const metric = z.strictObject({
  /** What is measured, such as `latency`. */
  kind: word,
  unit: z.string().trim().max(12),
  better: z.enum(["lower", "higher"]),
  values: z.array(measured.nullable()).min(2).max(8),
});
export type CaseMetric = z.output<typeof metric>;

/** Something that is no number, at each stage. */
const quality = z.strictObject({
  kind: word,
  values: z.array(localText).min(2).max(8),
  /** Whether what came out is better than what was. */
  outcome: z.enum(["better", "same", "worse"]),
});
export type CaseQuality = z.output<typeof quality>;

const rating = z.number().min(0).max(1).nullable();

/** A case (DOMAIN §8): ⟨scenario, specification, implementation, outcome⟩ with lessons. */
export const caseContent = z
  .strictObject({
    title: localText,
    summary: localText,
    scenario: z.strictObject({ text: localText, tags: z.array(word).min(1).max(12) }),
    specification: z.strictObject({ text: localText, contracts: z.array(word).min(1).max(8) }),
    implementation: z.strictObject({
      text: localText,
      technologies: z.array(z.string().trim().min(1).max(40)).max(12),
      isolation: z.strictObject({ before: isolation, after: isolation }),
    }),
    /** What the values are of: `before` and `after`, or several eras. */
    stages: z.array(localText).min(2).max(8),
    metrics: z.array(metric).max(20),
    qualities: z.array(quality).max(20),
    /** What people judged, each in [0, 1]; null: nobody did. */
    ratings: z.strictObject({ goal: rating, cost: rating, satisfaction: rating }),
    lessons: z.array(localText).max(20),
  })
  .refine(({ metrics, qualities }) => metrics.length + qualities.length > 0, {
    message: "needs a metric or a quality",
    path: ["metrics"],
  })
  .refine(
    ({ stages, metrics, qualities }) =>
      [...metrics, ...qualities].every(({ values }) => values.length === stages.length),
    { message: "must have a value for each stage", path: ["stages"] },
  );
export type CaseContent = z.output<typeof caseContent>;

/** The text in a language; in another one where it was not written in that. */
export function textIn(text: LocalText, locale: "en" | "zh-CN"): string {
  return text[locale] ?? text.en ?? text["zh-CN"] ?? "";
}
