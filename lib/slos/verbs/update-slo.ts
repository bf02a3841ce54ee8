import { z } from "zod";
import { defineMutation } from "@/lib/core/mutation";
import { requireRevision } from "@/lib/core/revision";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { columnsOf, objectiveOf } from "@/lib/slos/model/stored-objective";
import { sloPatch, sloRef } from "@/lib/slos/schema/objective";
import { updateSloRow } from "@/lib/slos/store/objectives";
import { describeSlo, presentSlo } from "./present-slo";
import { requireSlo } from "./require-slo";
import { requireChange } from "./require-change";

/** Changes an objective; what it reached is computed anew by the changed one. */
export const updateSlo = defineMutation({
  action: "slo.update",
  input: z.strictObject({
    ...sloRef.shape,
    patch: sloPatch,
    source: z.enum(["manual", "openslo"]).optional(),
    expected: z.array(z.string()).readonly().optional(),
  }),
  authorize: requireChange,
  run: async (tx, { api: slug, slo: name, patch, source, expected }) => {
    const api = await requireApi(tx, slug);
    const before = await requireSlo(tx, api, name);
    requireRevision(expected, before.revision);
    const { title = before.title, description = before.description, ...changed } = patch;
    const objective = { ...objectiveOf(before), ...changed };
    const columns = { title, description, ...columnsOf(objective), ...(source === undefined ? {} : { source }) };
    const row = await updateSloRow(tx.access, before.id, columns, tx.now);
    const audit = {
      entity: "api",
      entityId: api.id,
      entityName: slug,
      before: describeSlo(before),
      after: describeSlo(row),
    };
    return { result: await presentSlo(tx, api, row), audit };
  },
});
