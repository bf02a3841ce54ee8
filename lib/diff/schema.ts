import { z } from "zod";
import type { JsonValue } from "@/lib/specs/model";
import { type Change, type Diff, SEVERITIES } from "./model";

const jsonValueSchema: z.ZodType<JsonValue> = z.json();

export const severitySchema = z.enum(SEVERITIES);

/** A place in a text: line and column from 1. */
export const sourcePointSchema = z.strictObject({
  line: z.int().min(1),
  column: z.int().min(1),
  pointer: z.string(),
  file: z.string().optional(),
});

const sideSchema = z.enum(["from", "to"]);

/** A concrete message that one version accepts and the other rejects. */
export const witnessSchema = z.strictObject({
  side: z.enum(["request", "response"]),
  value: jsonValueSchema,
  mediaType: z.string().optional(),
  acceptedBy: sideSchema,
  rejectedBy: sideSchema,
  reason: z.string(),
  curl: z.string().optional(),
});

export const proofSchema = z.strictObject({
  status: z.enum(["proved", "rule", "inconclusive"]),
  witness: witnessSchema.optional(),
  reason: z.string().optional(),
});

/** One difference between two versions (INTERFACE §4). */
export const changeSchema = z.strictObject({
  id: z.string(),
  severity: severitySchema,
  operation: z.string().nullable(),
  location: z.string(),
  message: z.string(),
  before: jsonValueSchema.optional(),
  after: jsonValueSchema.optional(),
  source: z.strictObject({ from: sourcePointSchema.optional(), to: sourcePointSchema.optional() }),
  fingerprint: z.string(),
  proof: proofSchema,
  ruleSeverity: severitySchema.optional(),
});

export const diffSummarySchema = z.strictObject({
  breaking: z.int().min(0),
  dangerous: z.int().min(0),
  nonBreaking: z.int().min(0),
  ignored: z.int().min(1).optional(),
});

export const diffSideSchema = z.strictObject({
  title: z.string(),
  version: z.string(),
  format: z.string(),
  specVersion: z.string(),
});

/** What changed from one version to another (INTERFACE §4). */
export const diffSchema = z.strictObject({
  from: diffSideSchema,
  to: diffSideSchema,
  summary: diffSummarySchema,
  changes: z.array(changeSchema),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

/** Compiles only while the schemas and `model.ts` say the same. */
export const SCHEMAS_MATCH_MODEL: {
  change: Same<z.infer<typeof changeSchema>, Change>;
  diff: Same<z.infer<typeof diffSchema>, Diff>;
} = {
  change: true,
  diff: true,
};

/** A Diff as `openapi.json` describes it: values are any JSON, said without recursion. */
export const diffAnswerSchema = diffSchema.extend({
  changes: z.array(
    changeSchema.extend({
      before: z.unknown().optional(),
      after: z.unknown().optional(),
      proof: proofSchema.extend({ witness: witnessSchema.extend({ value: z.unknown() }).optional() }),
    }),
  ),
});
