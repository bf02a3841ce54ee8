import { defineMutation } from "@/lib/core/mutation";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { sloRef } from "@/lib/slos/schema/objective";
import { deleteSloRow } from "@/lib/slos/store/objectives";
import { describeSlo } from "./present-slo";
import { requireSlo } from "./require-slo";
import { requireChange } from "./require-change";

/** Takes an objective away; the audit log keeps what it was. */
export const deleteSlo = defineMutation({
  action: "slo.delete",
  input: sloRef,
  authorize: requireChange,
  run: async (tx, { api: slug, slo }) => {
    const api = await requireApi(tx, slug);
    const row = await requireSlo(tx, api, slo);
    await deleteSloRow(tx.access, row.id);
    return { result: null, audit: { entity: "api", entityId: api.id, entityName: slug, before: describeSlo(row) } };
  },
});
