import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";
import { FINDING_SEVERITIES } from "@/lib/specs/model";
import { versionRef } from "@/lib/versions/schema";

/** One named schema of a version. */
export const namedSchemaDto = z.strictObject({
  name: z.string(),
  title: z.string().nullable(),
  description: z.string().nullable(),
  types: z.array(z.string()),
  deprecated: z.boolean(),
  /** Properties written in it; those of schemas that it refers to are counted there. */
  fieldCount: z.number().int(),
  pointer: z.string(),
  line: z.number().int(),
});
export type NamedSchemaDto = z.output<typeof namedSchemaDto>;
export const namedSchemaPage = pageOf(namedSchemaDto);

export const schemaListInput = z.strictObject({
  ...versionRef.shape,
  ...pageInput.shape,
  q: z.string().max(200).optional(),
});

/** Most lines in one window of a source. */
export const MOST_SOURCE_LINES = 1_000;

/** Which lines of which file of a version; the entry file unless one is named. */
export const sourceWindowInput = z.strictObject({
  ...versionRef.shape,
  file: z.string().min(1).max(500).optional(),
  /** Of an earlier revision; the last unless given. */
  revision: z.coerce.number().int().min(1).max(1_000_000).optional(),
  /** The first line wanted, from 1. */
  from: z.coerce.number().int().min(1).default(1),
  lines: z.coerce.number().int().min(1).max(MOST_SOURCE_LINES).default(500),
});

export const sourceWindowDto = z.strictObject({
  file: z.string(),
  from: z.number().int(),
  /** Lines of the whole file. */
  totalLines: z.number().int(),
  sizeBytes: z.number().int(),
  /** The lines without their ends; a longer one than 2,000 characters is cut and listed in `cut`. */
  lines: z.array(z.string()),
  /** The colours of each line: kind and length, kind and length, … (`lib/reader/model/highlight/marks.ts`). */
  marks: z.array(z.array(z.number().int())),
  /** Numbers of the lines that are not shown whole. */
  cut: z.array(z.number().int()),
  /** What validation and lint found in these lines, at most 500. */
  findings: z.array(
    z.strictObject({
      line: z.number().int(),
      column: z.number().int(),
      severity: z.enum(FINDING_SEVERITIES),
      rule: z.string(),
      message: z.string(),
    }),
  ),
});
export type SourceWindowDto = z.output<typeof sourceWindowDto>;

/** Which lines of which version are wanted; of the entry file unless one is named. */
export interface SourcePlace {
  api: string;
  version: string;
  file?: string;
  /** The last unless given. */
  revision?: number;
  from: number;
  lines: number;
}

/** A tag of a version's operations and how many carry it. */
export interface OperationTag {
  tag: string;
  count: number;
}
