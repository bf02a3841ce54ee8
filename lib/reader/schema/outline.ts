import { z } from "zod";
import { versionRef } from "@/lib/versions/schema";

/** Rows of an outline in one answer. */
export const OUTLINE_WINDOW = 200;

const windowInput = {
  ...versionRef.shape,
  q: z.string().max(200).optional(),
  /** The first row wanted, from 0. */
  from: z.coerce.number().int().min(0).max(10_000_000).default(0),
  limit: z.coerce.number().int().min(1).max(OUTLINE_WINDOW).default(OUTLINE_WINDOW),
};

export const operationOutlineInput = z.strictObject({
  ...windowInput,
  deprecated: z.enum(["true", "false"]).optional(),
  /** The key of an operation: the window begins so that it is in it. */
  around: z.string().max(4_000).optional(),
});

export const schemaOutlineInput = z.strictObject({ ...windowInput, around: z.string().max(4_000).optional() });

const outlineOperationDto = z.strictObject({
  key: z.string(),
  method: z.string(),
  summary: z.string().nullable(),
  deprecated: z.boolean(),
  sunset: z.string().nullable(),
});
export type OutlineOperation = z.output<typeof outlineOperationDto>;

/** Some operations in the order in which they are read: by their first tag, those without one last. */
export const operationOutlineDto = z.strictObject({
  /** Operations that fit. */
  total: z.number().int(),
  /** The tags, each with the number of its operations; null for those without a tag. At most 2,000. */
  groups: z.array(z.strictObject({ tag: z.string().nullable(), count: z.number().int() })),
  from: z.number().int(),
  items: z.array(outlineOperationDto),
  /** The row of the operation that was asked for. */
  at: z.number().int().nullable(),
});
export type OperationOutline = z.output<typeof operationOutlineDto>;

const outlineSchemaDto = z.strictObject({
  name: z.string(),
  title: z.string().nullable(),
  deprecated: z.boolean(),
});
export type OutlineSchema = z.output<typeof outlineSchemaDto>;

/** Some named schemas in the order of the document. */
export const schemaOutlineDto = z.strictObject({
  total: z.number().int(),
  from: z.number().int(),
  items: z.array(outlineSchemaDto),
  at: z.number().int().nullable(),
});
export type SchemaOutline = z.output<typeof schemaOutlineDto>;

/** Who calls an operation, and where else it is. */
export const operationUsageDto = z.strictObject({
  /** Calls to it in this version in 30 days; null where no call to the API was ever recorded. */
  traffic: z.strictObject({ calls: z.number().int(), lastAt: z.iso.datetime().nullable() }).nullable(),
  callers: z.strictObject({
    count: z.number().int(),
    /** Those who call the API without saying which operation. */
    unspecified: z.number().int(),
    items: z.array(z.strictObject({ slug: z.string(), name: z.string(), team: z.string().nullable() })),
  }),
  /** Other versions of the API that have the operation, newest first, at most 50. */
  versions: z.array(z.strictObject({ version: z.string(), state: z.string(), deprecated: z.boolean() })),
});
export type OperationUsage = z.output<typeof operationUsageDto>;
