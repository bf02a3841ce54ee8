import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { rubricSchema } from "@/lib/maturity/rubric/schema";
import { MAX_RUBRIC_LENGTH } from "./rubric";

export const PREVIEW_STATES = ["waiting", "running", "done", "failed"] as const;

const level = z.int().min(0).max(5);

/** So many APIs would go from one level to another. */
export const previewMove = z.strictObject({ from: level, to: level, apis: z.int() });

/** An API whose level would change, and the required checks that would hold it where it falls to. */
export const previewItem = z.strictObject({
  api: z.string(),
  name: z.string(),
  team: z.string(),
  from: level,
  to: level,
  because: z.array(z.string()),
});
export type PreviewItem = z.output<typeof previewItem>;

/** What every API would be under the rubric. `items` are those that change, the furthest fall first, at most 500. */
export const previewResult = z.strictObject({
  apis: z.int(),
  falls: z.int(),
  rises: z.int(),
  moves: z.array(previewMove),
  /** How many APIs stand at each level, 0 to 5, now and then. */
  before: z.array(z.int()),
  after: z.array(z.int()),
  /** APIs whose entropy is high, now and then. */
  highBefore: z.int(),
  highAfter: z.int(),
  items: z.array(previewItem),
});
export type PreviewResult = z.output<typeof previewResult>;

export const startPreviewInput = z
  .strictObject({
    text: z.string().min(1).max(MAX_RUBRIC_LENGTH).optional(),
    content: rubricSchema.optional(),
  })
  .refine(
    (given) => (given.text === undefined) !== (given.content === undefined),
    "is said either by `text` or by `content`",
  );

export const previewRef = z.strictObject({ id: z.uuid() });

export const previewDto = z.strictObject({
  id: z.string(),
  state: z.enum(PREVIEW_STATES),
  done: z.int(),
  total: z.int().nullable(),
  result: previewResult.nullable(),
  because: z.string().nullable(),
  by: actorRefDto,
  at: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type PreviewDto = z.output<typeof previewDto>;
