import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { effectiveSeverities } from "@/lib/policies/verbs/effective-severities";
import { runTask } from "@/lib/workers/pool";
import { parseOptions } from "./compare-stored";

const bodyInput = z.strictObject({ body: z.custom<Uint8Array>((value) => value instanceof Uint8Array, "bytes") });

/**
 * Compares two definitions that need be in no registry; stores nothing. The body of `POST /diff` goes to a worker thread
 * as it came, and the Diff (INTERFACE §4) comes back as JSON text, under the severities of the organisation.
 */
export const diffDocuments = defineQuery({
  input: bodyInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { body }): Promise<Uint8Array> => {
    const { maxDocumentBytes } = parseOptions();
    const today = ctx.now.toISOString().slice(0, 10);
    const { severities } = await effectiveSeverities(ctx);
    return (await runTask("compareBody", { body, maxDocumentBytes, today, severities })).json;
  },
});

/** Validates and lints the definition in the body of `POST /lint`; stores nothing. `{counts, items}` as JSON text. */
export const lintDocument = defineQuery({
  input: bodyInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (_ctx, { body }): Promise<Uint8Array> => {
    const { maxDocumentBytes } = parseOptions();
    return (await runTask("lint", { body, maxDocumentBytes })).json;
  },
});
