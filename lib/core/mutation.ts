import type { z } from "zod";
import type { AuditEntry, ServiceContext } from "./context";
import { parseInput } from "./parse-input";

/** What a change hands back. The audit entry is part of it, so that it cannot be forgotten; null: nothing was changed. */
export interface Outcome<O> {
  result: O;
  audit: AuditEntry | null;
}

interface MutationBase<I extends z.ZodType> {
  /** `noun.verb`, as the audit log shows it. */
  action: `${string}.${string}`;
  input: I;
  /** Throws `forbidden` or `not_found`. Runs first, and again inside the transaction where there is a `prepare`. */
  authorize: (ctx: ServiceContext, input: z.output<I>) => Promise<void> | void;
  /** Whether this input asks only what would happen: everything runs, then all is rolled back. */
  dryRun?: (input: z.output<I>) => boolean;
}

interface PlainMutation<I extends z.ZodType, O> extends MutationBase<I> {
  run: (ctx: ServiceContext, input: z.output<I>) => Promise<Outcome<O>>;
}

interface PreparedMutation<I extends z.ZodType, P, O> extends MutationBase<I> {
  /** Slow work that needs no transaction (parsing in a worker), done before it opens. */
  prepare: (ctx: ServiceContext, input: z.output<I>) => Promise<P>;
  run: (ctx: ServiceContext, input: z.output<I>, prepared: P) => Promise<Outcome<O>>;
}

/** Carries the result of a dry run out of the transaction that it undoes. */
class DryRunDone<O> extends Error {
  constructor(readonly result: O) {
    super("dry run");
  }
}

/** A use case that writes: parsed, authorised, run in one transaction with its audit row, or not at all. */
export function defineMutation<I extends z.ZodType, P, O>(
  verb: PreparedMutation<I, P, O>,
): (ctx: ServiceContext, raw: z.input<I>) => Promise<O>;
export function defineMutation<I extends z.ZodType, O>(
  verb: PlainMutation<I, O>,
): (ctx: ServiceContext, raw: z.input<I>) => Promise<O>;
export function defineMutation<I extends z.ZodType, P, O>(verb: PlainMutation<I, O> | PreparedMutation<I, P, O>) {
  return async (ctx: ServiceContext, raw: z.input<I>): Promise<O> => {
    const input = parseInput(verb.input, raw);
    const execute = await planExecution(verb, ctx, input);
    const dryRun = verb.dryRun?.(input) ?? false;
    try {
      return await ctx.transaction(async (tx) => {
        await verb.authorize(tx, input);
        const { result, audit } = await execute(tx);
        if (audit) await tx.appendAudit(verb.action, audit);
        if (dryRun) throw new DryRunDone(result);
        return result;
      });
    } catch (error) {
      if (error instanceof DryRunDone) return error.result as O;
      throw error;
    }
  };
}

async function planExecution<I extends z.ZodType, P, O>(
  verb: PlainMutation<I, O> | PreparedMutation<I, P, O>,
  ctx: ServiceContext,
  input: z.output<I>,
): Promise<(tx: ServiceContext) => Promise<Outcome<O>>> {
  if (!("prepare" in verb)) return (tx) => verb.run(tx, input);
  await verb.authorize(ctx, input);
  const prepared = await verb.prepare(ctx, input);
  return (tx) => verb.run(tx, input, prepared);
}
