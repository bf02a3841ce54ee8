import { z } from "zod";
import { COMPATIBILITY_LEVELS, GATE_IDS, VERSION_STATES } from "@/lib/lifecycle/model";
import { gateResultSchema, transitionPointSchema } from "@/lib/lifecycle/schema";
import { sourceInput, versionRef } from "@/lib/versions/schema";

export const gatesInput = versionRef;

/** A definition that is to be judged without being stored. */
export const judgeInput = z.strictObject({
  api: z.string().min(1).max(80),
  version: z.string().max(200).optional(),
  format: z.string().max(40).optional(),
  source: sourceInput,
});

/** One thing that a gate stands on; a waiver for it names its fingerprint. */
const standingPlace = z.strictObject({
  gate: z.enum(GATE_IDS),
  fingerprint: z.string(),
  rule: z.string(),
  severity: z.string(),
  operation: z.string().nullable(),
  message: z.string(),
  /** Where it is in the definition; null where only the comparison shows it. */
  place: z.strictObject({ file: z.string(), line: z.int(), column: z.int(), pointer: z.string() }).nullable(),
});
export type StandingPlace = z.output<typeof standingPlace>;

/** The gates of a version, or of a definition that would become one. */
export const gatesDto = z.strictObject({
  api: z.string(),
  version: z.string(),
  /** Null: there is no such version yet. */
  state: z.enum(VERSION_STATES).nullable(),
  /** Whether these very bytes are stored. */
  stored: z.boolean(),
  digest: z.string(),
  /** Which revision of the version these bytes are, or would be. */
  revisionNumber: z.int(),
  /** The newest version in use before it, which it is judged against. */
  baseline: z.string().nullable(),
  changes: z.strictObject({ from: z.string(), breaking: z.int(), dangerous: z.int(), nonBreaking: z.int() }).nullable(),
  compatibilityLevel: z.enum(COMPATIBILITY_LEVELS),
  /** `fail`: a gate blocks. `warn`: one stands that only warns. */
  verdict: z.enum(["pass", "warn", "fail"]),
  gates: z.array(gateResultSchema),
  /** What the gates compatibility and lint stand on, waived ones left out; at most 200. */
  standing: z.array(standingPlace),
  /** Everything that stands between it and becoming active: approvals, too, where it is stored. */
  missing: z.array(transitionPointSchema),
  /** What does not stand in the way and is to be known. */
  notes: z.array(transitionPointSchema),
});
export type GatesDto = z.output<typeof gatesDto>;
