import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import type { z } from "zod";
import { defineQuery } from "@/lib/core/query";
import { requirePermission } from "@/lib/members/policy";
import type { SourceSet } from "@/lib/specs/model";
import { diffBody, lintBody } from "@/lib/versions/schema";
import { runTask } from "@/lib/workers/pool";
import { parseOptions } from "./compare-stored";

const inflate = promisify(gunzip);

function looseSource(document: string, name: string): SourceSet {
  return { entry: name, files: [{ name, bytes: new TextEncoder().encode(document) }] };
}

type Loose = z.output<typeof diffBody>["from"];
const optionsOf = (side: Loose) => parseOptions(side.format);

/** Compares two definitions that are in no registry; stores nothing. The Diff (INTERFACE §4) as JSON text. */
export const diffDocuments = defineQuery({
  input: diffBody,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (ctx, { from, to }): Promise<Uint8Array> => {
    const { content } = await runTask("compare", {
      from: looseSource(from.document, "from"),
      to: looseSource(to.document, "to"),
      fromOptions: optionsOf(from),
      toOptions: optionsOf(to),
      today: ctx.now.toISOString().slice(0, 10),
    });
    return inflate(content);
  },
});

/** Validates and lints a definition; stores nothing. `{counts, items}` as JSON text. */
export const lintDocument = defineQuery({
  input: lintBody,
  authorize: (ctx) => requirePermission(ctx.actor, "registry.read"),
  run: async (_ctx, { document, format, ruleset }): Promise<Uint8Array> => {
    const source = looseSource(document, "document");
    const options = parseOptions(format);
    const { json } = await runTask("lint", ruleset === undefined ? { source, options } : { source, options, ruleset });
    return json;
  },
});
