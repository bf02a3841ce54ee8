import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { rubricForm, rubricSchema } from "@/lib/maturity/rubric/schema";
import { SHIPPED_RUBRIC } from "@/lib/rubrics/model/rubric-name";

/** The longest text of a rubric, in characters. */
export const MAX_RUBRIC_LENGTH = 256 * 1024;

/** A rubric in an address. `/governance/rubrics/new` is the page that makes one. */
export const rubricSlug = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case letters and digits, in parts joined by single hyphens")
  .refine((slug) => slug !== "new", "is taken by the page that makes rubrics");

const newSlug = rubricSlug.refine((slug) => slug !== SHIPPED_RUBRIC, "is the rubric that comes with Concordat");
const note = z.string().trim().max(1_000).default("");
const text = z.string().min(1).max(MAX_RUBRIC_LENGTH, "A rubric is at most 256 KiB long.");
const number = z.coerce.number().int().min(0).max(1_000_000);

export const rubricRef = z.strictObject({ rubric: rubricSlug });
/** A rubric, and one of its versions; the newest where no number is given. */
export const rubricVersionQuery = z.strictObject({ rubric: rubricSlug, number: number.optional() });

/** What a rubric says: as YAML, or as the JSON that `GET` answers. */
const said = { text: text.optional(), content: rubricSchema.optional() };
const saysOnce = (given: { text?: unknown; content?: unknown }) =>
  (given.text === undefined) !== (given.content === undefined);
const ONCE = "is said either by `text` or by `content`";

export const createRubricInput = z
  .strictObject({
    slug: newSlug,
    ...said,
    /** The version to begin as a copy of, in place of `text` and `content`. */
    copy: z.strictObject({ rubric: rubricSlug, number: number.optional() }).optional(),
    /** What it is called; as what it begins as unless given. */
    title: z.string().trim().min(1).max(120).optional(),
    note,
  })
  .refine((given) => (given.copy === undefined ? saysOnce(given) : !given.text && !given.content), ONCE);
export const newRubricVersionInput = z.strictObject({ ...said, note }).refine(saysOnce, ONCE);
export const rubricPatch = z.strictObject({ archived: z.boolean() });
export const chooseRubricInput = z.strictObject({ rubric: rubricSlug, number });

/** A rubric, without what it says. */
export const rubricDto = z.strictObject({
  rubric: z.string(),
  title: z.string(),
  description: z.string(),
  /** Comes with Concordat: it cannot be changed, only copied. */
  shipped: z.boolean(),
  /** The number of its newest version; 0 for the one that comes with Concordat. */
  newest: z.int(),
  /** The number of the version that scores are made with; null: another rubric is in use. */
  chosen: z.int().nullable(),
  archived: z.boolean(),
  revision: z.int(),
  updatedAt: z.iso.datetime().nullable(),
});
export type RubricDto = z.output<typeof rubricDto>;
export const rubricPage = pageOf(rubricDto);

/** One immutable version, without what it says. */
export const rubricVersionDto = z.strictObject({
  number: z.int(),
  digest: z.string(),
  note: z.string(),
  by: actorRefDto,
  at: z.iso.datetime(),
});
export type RubricVersionDto = z.output<typeof rubricVersionDto>;
export const rubricVersionPage = pageOf(rubricVersionDto);

/** A rubric with what one of its versions says: the newest unless another is asked for. */
export const rubricDetailDto = z.strictObject({
  ...rubricDto.shape,
  number: z.int(),
  digest: z.string(),
  content: rubricForm,
});
export type RubricDetailDto = z.output<typeof rubricDetailDto>;

export const rubricChoiceDto = z.strictObject({
  rubric: z.string(),
  number: z.int(),
  digest: z.string(),
  /** Since when; null: nobody ever chose, the shipped one holds. */
  at: z.iso.datetime().nullable(),
  by: actorRefDto.nullable(),
});
export type RubricChoiceDto = z.output<typeof rubricChoiceDto>;

export const listRubricsInput = z.strictObject({ ...pageInput.shape, archived: z.boolean().optional() });
/** The same as an address has it. */
export const listRubricsQuery = z.strictObject({ ...pageInput.shape, archived: z.stringbool().optional() });
export const listRubricVersionsQuery = z.strictObject(pageInput.shape);
export const listRubricVersionsInput = z.strictObject({ ...rubricRef.shape, ...pageInput.shape });
export const rubricNumberQuery = z.strictObject({ number: number.optional() });
