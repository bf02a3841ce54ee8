import { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import { effectiveSeverities } from "@/lib/policies/verbs/effective-severities";
import { RulesetLibrary } from "@/lib/rulesets/verbs/ruleset-library";
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

/**
 * Converts the definition in the body of `POST /convert`; stores nothing. What it becomes, and what that lost, as JSON text.
 * Throws `unsupported_format` where there is no such conversion.
 */
export const convertDocument = defineQuery({
  input: bodyInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (_ctx, { body }): Promise<Uint8Array> => {
    const { maxDocumentBytes } = parseOptions();
    return (await runTask("convertGiven", { body, maxDocumentBytes })).json;
  },
});

/**
 * Validates and lints the definition in the body of `POST /lint` under the ruleset there, which may extend stored ones;
 * stores nothing. `{counts, items, ruleset, silent}` as JSON text.
 */
export const lintDocument = defineQuery({
  input: bodyInput,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { body }): Promise<Uint8Array> => {
    const { maxDocumentBytes } = parseOptions();
    const library = new RulesetLibrary(ctx);
    const names = new Set<string>();
    // Each round learns of rulesets that those of the last one extend; the library ends it, which holds a bounded number.
    for (;;) {
      const texts = (await library.closure([...names])).map(({ name, text }) => ({ name, text }));
      const missing = [...names].filter((name) => !texts.some((known) => known.name === name));
      const answer = await runTask("lint", { body, maxDocumentBytes, texts, missing });
      if ("json" in answer) return answer.json;
      for (const name of answer.asked) names.add(name);
    }
  },
});
