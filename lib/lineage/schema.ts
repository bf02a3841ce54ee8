import { z } from "zod";
import { actorRefDto } from "@/lib/audit/schema";
import { IDENTITY_REASONS } from "@/lib/lineage/model/link";

const label = z.string().min(1).max(100);
const key = z.string().min(1).max(2_000);

/** Two versions of an API, the older first. */
export const lineagePair = z.strictObject({ api: z.string().min(1).max(80), from: label, to: label });

/** What an operation of the older version became; null: nothing takes its place. */
export const lineageStatement = z.strictObject({ from: label, to: label, operation: key, became: key.nullable() });

/** Which statement is taken back. */
export const lineageRef = z.strictObject({ from: label, to: label, operation: key });

const sideDto = z.strictObject({ version: z.string(), format: z.string(), operations: z.array(z.string()) });

/** An operation of the older version, and what it became. */
export const identityDto = z.strictObject({
  from: z.string(),
  /** Null: somebody said that nothing takes its place. */
  to: z.string().nullable(),
  reason: z.enum(IDENTITY_REASONS),
  /** 0 to 1: how alike the two are; 1 where it was declared. */
  score: z.number(),
  evidence: z.strictObject({
    words: z.array(z.string()),
    verb: z.string().nullable(),
    fields: z.array(z.string()),
  }),
  declared: z.strictObject({ by: actorRefDto, at: z.iso.datetime() }).nullable(),
});
export type IdentityDto = z.output<typeof identityDto>;

/** What became what between two versions in different languages. */
export const lineageDto = z.strictObject({
  api: z.string(),
  from: sideDto,
  to: sideDto,
  /** Whether both are in one language: then operations keep their keys, and nothing is listed. */
  sameLanguage: z.boolean(),
  identities: z.array(identityDto),
  /** Operations of the older version that became nothing, as far as is known. */
  lost: z.array(z.string()),
  /** Operations of the newer version that were none before. */
  added: z.array(z.string()),
});
export type LineageDto = z.output<typeof lineageDto>;
