import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { lineagePair, lineageStatement } from "@/lib/lineage/schema";
import { upsertLink } from "@/lib/lineage/store";
import { readLineage } from "@/lib/versions/verbs/read-lineage";
import { requireActor, requireLineageChange, requireOperation, requireTwoLanguages } from "./require-lineage-change";

const input = z.strictObject({ api: lineagePair.shape.api, ...lineageStatement.shape });

/**
 * Says what an operation became where an API changed its language, or that nothing takes its place; in place of what was said or
 * suggested before. Holds between any two versions that have both operations.
 */
export const declareLineage = defineMutation({
  action: "lineage.declare",
  input,
  authorize: requireLineageChange,
  prepare: (ctx, { api, from, to }) => readLineage(ctx, { api, from, to }),
  run: async (tx, { operation, became, ...pair }, lineage) => {
    requireTwoLanguages(lineage);
    const older = requireOperation(lineage.from.operations, operation, pair.from);
    const newer = became === null ? null : requireOperation(lineage.to.operations, became, pair.to);
    const link = {
      fromFormat: lineage.from.format,
      fromKey: older.matchKey,
      toFormat: lineage.to.format,
      toKey: newer?.matchKey ?? null,
    };
    await upsertLink(tx.access, lineage.apiId, link, requireActor(tx), tx.now);
    const audit = { entity: "api", entityId: lineage.apiId, entityName: lineage.slug, after: { operation, became } };
    return { result: null, audit };
  },
});
