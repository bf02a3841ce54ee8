import type { z } from "zod";
import type { ServiceContext } from "./context";
import { parseInput } from "./parse-input";

interface Query<I extends z.ZodType, O> {
  input: I;
  /** Throws `forbidden`, `unauthenticated` or `not_found`. */
  authorize: (ctx: ServiceContext, input: z.output<I>) => Promise<void> | void;
  run: (ctx: ServiceContext, input: z.output<I>) => Promise<O>;
}

/** A use case that only reads: parsed and authorised before it runs. */
export function defineQuery<I extends z.ZodType, O>(verb: Query<I, O>) {
  return async (ctx: ServiceContext, raw: z.input<I>): Promise<O> => {
    const input = parseInput(verb.input, raw);
    await verb.authorize(ctx, input);
    return verb.run(ctx, input);
  };
}
