import { z } from "zod";
import { RegistryError } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import { columnsOf } from "@/lib/slos/model/stored-objective";
import { apiOfSlos, MOST_SLOS, sloInput } from "@/lib/slos/schema/objective";
import { insertSlo, listSloRows } from "@/lib/slos/store/objectives";
import { describeSlo, presentSlo } from "./present-slo";
import { requireChange } from "./require-change";

/** Sets an objective. Throws `conflict` where there is one of that name, or too many. */
export const createSlo = defineMutation({
  action: "slo.create",
  input: z.strictObject({ ...apiOfSlos.shape, slo: sloInput, source: z.enum(["manual", "openslo"]).default("manual") }),
  authorize: requireChange,
  run: async (tx, { api: slug, slo, source }) => {
    const api = await requireApi(tx, slug);
    if ((await listSloRows(tx.access, api.id)).length >= MOST_SLOS) {
      throw new RegistryError("conflict", `An API has ${MOST_SLOS} objectives at most.`, {
        fix: "Take one away first.",
      });
    }
    const { name, title, description, ...objective } = slo;
    const row = await insertSlo(
      tx.access,
      api.id,
      { name, title, description, source, ...columnsOf(objective) },
      tx.now,
    );
    if (!row) throw new RegistryError("conflict", `${slug} has an objective ${name} already.`);
    const audit = { entity: "api", entityId: api.id, entityName: slug, after: describeSlo(row) };
    return { result: await presentSlo(tx, api, row), audit };
  },
});
