import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { lineagePair, lineageRef } from "@/lib/lineage/schema";
import { deleteLink } from "@/lib/lineage/store";
import { readLineage } from "@/lib/versions/verbs/read-lineage";
import { requireLineageChange, requireOperation, requireTwoLanguages } from "./require-lineage-change";

const input = z.strictObject({ api: lineagePair.shape.api, ...lineageRef.shape });

/** Takes back what was said of an operation: what is most alike is suggested again. Throws `not_found` where nothing was said. */
export const withdrawLineage = defineMutation({
  action: "lineage.withdraw",
  input,
  authorize: requireLineageChange,
  prepare: (ctx, { api, from, to }) => readLineage(ctx, { api, from, to }),
  run: async (tx, { operation, ...pair }, lineage) => {
    requireTwoLanguages(lineage);
    const older = requireOperation(lineage.from.operations, operation, pair.from);
    const link = { fromFormat: lineage.from.format, fromKey: older.matchKey, toFormat: lineage.to.format };
    if (!(await deleteLink(tx.access, lineage.apiId, link))) {
      throw new RegistryError("not_found", `Nothing was declared of ${operation.slice(0, 200)}.`, {
        fix: "What is only suggested needs no taking back: declare something else in its place.",
      });
    }
    const audit = { entity: "api", entityId: lineage.apiId, entityName: lineage.slug, before: { operation } };
    return { result: null, audit };
  },
});
