import { z } from "zod";

/** *Can it be retired*, as far as this program reads it (INTERFACE §2). What it does not know, it passes on. */
export const retirementAnswer = z.looseObject({
  verdict: z.enum(["yes", "no"]),
  clauses: z.array(
    z.looseObject({
      id: z.string(),
      ok: z.boolean(),
      evidence: z.string(),
      mode: z.string().default("block"),
      links: z.array(z.looseObject({ href: z.string() })).default([]),
    }),
  ),
  api: z.string(),
  version: z.string(),
  operation: z.string().nullable().default(null),
  next: z.enum(["sunset", "retired"]).nullable().default(null),
  allowed: z.boolean().default(false),
});
export type RetirementAnswer = z.output<typeof retirementAnswer>;
