import { z } from "zod";
import { GATE_MODES, VERSION_STATES } from "@/lib/lifecycle/model";
import { EVIDENCE_PAGES, RETIREMENT_CLAUSES } from "@/lib/retirement/model";
import { CLAUSE_CODES } from "@/lib/retirement/model/clause-sentences";

/** The query of `GET …/retirement`. */
export const retirementQuery = z.strictObject({
  /** The key of one operation (`GET /pets`): may it be removed? */
  operation: z.string().trim().min(1).max(1000).optional(),
});

/** Which version, and which of its operations. */
export const retirementInput = z.strictObject({
  api: z.string().min(1).max(80),
  version: z.string().min(1).max(100),
  ...retirementQuery.shape,
});

const values = z.record(z.string(), z.union([z.string(), z.number()]));

/** A clause of the answer: INTERFACE §2 has `id`, `ok` and `evidence`. */
export const retirementClauseDto = z.strictObject({
  id: z.enum(RETIREMENT_CLAUSES),
  ok: z.boolean(),
  evidence: z.string(),
  /** What follows where it does not hold: `block` stops the transition, `warn` is said, `off` is not asked. */
  mode: z.enum(GATE_MODES),
  code: z.enum(CLAUSE_CODES),
  values,
  /** Pages that show the evidence. */
  links: z.array(z.strictObject({ to: z.enum(EVIDENCE_PAGES), href: z.string() })),
});
export type RetirementClauseDto = z.output<typeof retirementClauseDto>;

/** *Can it be retired*, clause by clause (INTERFACE §2). */
export const retirementDto = z.strictObject({
  verdict: z.enum(["yes", "no"]),
  clauses: z.array(retirementClauseDto),
  api: z.string(),
  version: z.string(),
  /** Null: the answer is about the whole version. */
  operation: z.string().nullable(),
  state: z.enum(VERSION_STATES),
  /** The state that the answer is about; null for an operation, and where nothing follows. */
  next: z.enum(["sunset", "retired"]).nullable(),
  /** Whether nothing stands in the way that blocks. */
  allowed: z.boolean(),
});
export type RetirementDto = z.output<typeof retirementDto>;
