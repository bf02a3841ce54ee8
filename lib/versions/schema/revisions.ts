import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { pageInput, pageOf } from "@/lib/core/paging";
import { versionRef } from "@/lib/versions/schema";

/** One revision of a version: what was handed in for it, by whom, and when. */
export const revisionDto = z.strictObject({
  number: z.number().int(),
  digest: z.string(),
  format: z.string(),
  specVersion: z.string(),
  sizeBytes: z.number().int(),
  pushedAt: z.iso.datetime(),
  pushedBy: actorRefDto,
  commit: z.string().nullable(),
  changelog: z.string().nullable(),
  /** Whether the version shows this one. */
  current: z.boolean(),
});
export type RevisionDto = z.output<typeof revisionDto>;
export const revisionPage = pageOf(revisionDto);

export const revisionListInput = z.strictObject({ ...versionRef.shape, ...pageInput.shape });

const number = z.coerce.number().int().min(1).max(1_000_000);

export const revisionRef = z.strictObject({ ...versionRef.shape, number });
export const revisionFileInput = z.strictObject({ ...revisionRef.shape, file: z.string().max(500).optional() });

export const revisionDiffQuery = z.strictObject({ from: number, to: number });
export const revisionDiffInput = z.strictObject({ ...versionRef.shape, ...revisionDiffQuery.shape });
