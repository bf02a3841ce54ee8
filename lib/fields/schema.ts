import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";
import { VERSION_STATES } from "@/lib/lifecycle/model";

/** In what the fields of one name may disagree. */
export const DISAGREEMENTS = ["types", "formats", "spelling"] as const;
export type Disagreement = (typeof DISAGREEMENTS)[number];

const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .optional()
    .transform((text) => text || undefined);

export const fieldFilter = z.strictObject({
  ...pageInput.shape,
  /** Words that each have to begin a word of the name. */
  q: optionalText(200),
  /** Only names that APIs of this team have; then sorted by how many of these have it. */
  team: optionalText(60),
  disagrees: z.enum([...DISAGREEMENTS, "any"]).optional(),
});
export type FieldFilter = z.output<typeof fieldFilter>;

const spellingDto = z.strictObject({ name: z.string(), apis: z.number().int() });
const typeDto = z.strictObject({
  type: z.string(),
  /** string, integer, number, boolean, object, array, any, or several. */
  base: z.string(),
  apis: z.number().int(),
  uses: z.number().int(),
});
export type FieldTypeDto = z.output<typeof typeDto>;

/** A name of fields over the newest versions of all APIs. */
export const fieldNameDto = z.strictObject({
  name: z.string(),
  apis: z.number().int(),
  teams: z.number().int(),
  /** How often it is written, all APIs together. */
  uses: z.number().int(),
  disagrees: z.array(z.enum(DISAGREEMENTS)),
  /** The most frequent types first, a few; `typeCount` counts all of them. */
  types: z.array(typeDto),
  typeCount: z.number().int(),
  /** Other names that are the same but for capitals and what is between the words. */
  spellings: z.array(spellingDto),
  url: z.string(),
});
export type FieldNameDto = z.output<typeof fieldNameDto>;
export const fieldList = pageOf(fieldNameDto);
export type FieldList = z.output<typeof fieldList>;

/** A place where a field is written. */
export const fieldPlaceDto = z.strictObject({
  /** `property` or the location of a parameter. */
  kind: z.string(),
  /** The schema or operation that it belongs to. */
  owner: z.string(),
  type: z.string(),
  required: z.boolean(),
  deprecated: z.boolean(),
  api: z.strictObject({ slug: z.string(), name: z.string(), team: z.string() }),
  version: z.string(),
  state: z.enum(VERSION_STATES),
  place: z.strictObject({ pointer: z.string(), line: z.number().int() }),
  url: z.string(),
});
export type FieldPlaceDto = z.output<typeof fieldPlaceDto>;

export const fieldDetailDto = fieldNameDto.extend({
  /** Who has it, the team with the most APIs first. */
  providers: z.array(z.strictObject({ slug: z.string(), name: z.string(), apis: z.number().int() })),
});
export type FieldDetailDto = z.output<typeof fieldDetailDto>;

export const fieldPlacesInput = z.strictObject({
  ...pageInput.shape,
  name: z.string().min(1).max(200),
  /** Only fields of this type, as it is written in the types of the name. */
  type: optionalText(200),
});
export const fieldPlaces = pageOf(fieldPlaceDto);
export type FieldPlaces = z.output<typeof fieldPlaces>;
