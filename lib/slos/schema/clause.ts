import { z } from "zod";
import { pageInput, pageOf } from "@/lib/core/paging";
import { readClause } from "@/lib/slos/model/clause";
import { CLAUSE_WINDOWS } from "@/lib/slos/model/clause-window";
import { apiOfSlos, sloName } from "./objective";

/** `p99_latency < 100ms`; what is wrong is said with its column. */
export const clauseExpression = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .superRefine((text, context) => {
    const read = readClause(text);
    if (!read.ok) context.addIssue({ code: "custom", message: `column ${read.column}: ${read.message}` });
  });

/** `record`: only written down. `notify`: the owners are told as well. */
export const CLAUSE_ACTIONS = ["record", "notify"] as const;

const fields = {
  expression: clauseExpression,
  /** Keys; none: all operations. */
  operations: z.array(z.string().trim().min(1).max(500)).max(200),
  /** A version's label; null: all versions. */
  version: z.string().trim().min(1).max(100).nullable(),
  /** Of UTC; judged once it is over. */
  window: z.enum(CLAUSE_WINDOWS),
  /** With fewer calls a window is not judged. */
  leastCalls: z.number().int().min(1).max(1_000_000_000),
  action: z.enum(CLAUSE_ACTIONS),
  /** To whom it was promised; null: to nobody in particular. */
  counterparty: z.string().trim().min(1).max(200).nullable(),
};

export const clauseInput = z.strictObject({
  name: sloName,
  ...fields,
  operations: fields.operations.default([]),
  version: fields.version.default(null),
  leastCalls: fields.leastCalls.default(1),
  action: fields.action.default("notify"),
  counterparty: fields.counterparty.default(null),
  /** From when on windows are judged; now unless given. The window around that instant counts whole. */
  since: z.iso.datetime().optional(),
});
export type ClauseInput = z.output<typeof clauseInput>;

export const clausePatch = z.strictObject(fields).partial();
export type ClausePatch = z.output<typeof clausePatch>;

export const clauseRef = z.strictObject({ ...apiOfSlos.shape, clause: sloName });

/** The window that is going on, as far as it is known. */
export const clauseNow = z.strictObject({
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  calls: z.number(),
  /** Milliseconds, or a rate in [0, 1]; null without calls. */
  measured: z.number().nullable(),
  /** Whether it were kept if the window ended now; null where there are too few calls to judge. */
  kept: z.boolean().nullable(),
});

export const clauseDto = z.strictObject({
  api: z.string(),
  name: z.string(),
  ...fields,
  expression: z.string(),
  /** What is measured: milliseconds, or a rate in [0, 1]. */
  unit: z.enum(["ms", "rate"]),
  /** The limit in that unit. */
  limit: z.number(),
  now: clauseNow,
  /** Windows that ended by then have been judged. */
  judgedUntil: z.iso.datetime(),
  breaches: z.number().int(),
  lastBreachAt: z.iso.datetime().nullable(),
  url: z.string(),
});
export type ClauseDto = z.output<typeof clauseDto>;

/** An API has 50 clauses at most: all of them are in one answer. */
export const MOST_CLAUSES = 50;
export const clauseList = z.strictObject({ items: z.array(clauseDto), nextCursor: z.null() });

/** A version that was called in a window; null: calls of which no version is known. */
export const calledContract = z.strictObject({
  version: z.string().nullable(),
  digest: z.string().nullable(),
  calls: z.number(),
});
export const calledContracts = z.array(calledContract);

/** That a clause was not kept: as it was found then, never changed. */
export const breachDto = z.strictObject({
  clause: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  /** The clause as it was then. */
  expression: z.string(),
  unit: z.enum(["ms", "rate"]),
  measured: z.number(),
  calls: z.number(),
  /** The versions that were called, with the digests of their contracts. */
  contracts: calledContracts,
  recordedAt: z.iso.datetime(),
});
export type BreachDto = z.output<typeof breachDto>;

export const breachFilter = z.strictObject({ ...pageInput.shape });
export const breachPage = pageOf(breachDto);
