import { z } from "zod";
import { canonicalJson } from "@/lib/core/canonical-json";
import type { ServiceContext } from "@/lib/core/context";
import { RegistryError, type Violation } from "@/lib/core/errors";
import { defineMutation } from "@/lib/core/mutation";
import { requireApi } from "@/lib/catalog/verbs/require-api";
import type { ImportedObjective } from "@/lib/slos/model/objectives-of-openslo";
import { readOpenSlo } from "@/lib/slos/model/read-openslo";
import { columnsOf } from "@/lib/slos/model/stored-objective";
import { apiOfSlos, type ImportedDto, MOST_SLOS, sloInput } from "@/lib/slos/schema/objective";
import { findSloRow, insertSlo, listSloRows, updateSloRow } from "@/lib/slos/store/objectives";
import { describeSlo } from "./present-slo";
import { requireChange } from "./require-change";

/**
 * Sets the objectives that an OpenSLO file describes: those of a new name are made, those of a known name become what the
 * file says, others stay. To import it again changes nothing. Throws `invalid_input` with every fault at its line and column.
 */
export const importSlos = defineMutation({
  action: "slo.import",
  input: z.strictObject({ ...apiOfSlos.shape, text: z.string(), dryRun: z.boolean().default(false) }),
  dryRun: ({ dryRun }) => dryRun,
  authorize: requireChange,
  run: async (tx, { api: slug, text, dryRun }) => {
    const read = readOpenSlo(text);
    if (!read.ok) refuse(read.violations);
    const api = await requireApi(tx, slug);
    const done: ImportedDto = { dryRun, created: [], updated: [], unchanged: [], notices: read.notices };
    const after: object[] = [];
    for (const objective of read.objectives) {
      const what = await setObjective(tx, api.id, objective);
      done[what].push(objective.name);
      if (what !== "unchanged") after.push(objective);
    }
    const known = await listSloRows(tx.access, api.id);
    if (known.length > MOST_SLOS) {
      throw new RegistryError("conflict", `${slug} would have ${known.length} objectives; ${MOST_SLOS} is the most.`);
    }
    const audit =
      after.length === 0 ? null : { entity: "api", entityId: api.id, entityName: slug, after: { objectives: after } };
    return { result: done, audit };
  },
});

function refuse(violations: Violation[]): never {
  const [first] = violations;
  const where = first?.line === undefined ? "" : ` (line ${first.line}, column ${first.column})`;
  throw new RegistryError(
    "invalid_input",
    `The file is not OpenSLO that can be taken: ${first?.message ?? ""}${where}`,
    {
      fix: "Correct what the violations list.",
      violations: violations.slice(0, 50),
    },
  );
}

async function setObjective(
  tx: ServiceContext,
  apiId: string,
  imported: ImportedObjective,
): Promise<"created" | "updated" | "unchanged"> {
  const parsed = sloInput.safeParse(imported);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    refuse([
      { pointer: "", message: `${imported.name}: ${issue?.path.join(".") ?? ""} ${issue?.message ?? "does not fit"}` },
    ]);
  }
  const { name, title, description, ...objective } = parsed.data;
  const columns = { name, title, description, source: "openslo", ...columnsOf(objective) };
  const before = await findSloRow(tx.access, apiId, name);
  if (!before) {
    await insertSlo(tx.access, apiId, columns, tx.now);
    return "created";
  }
  const wanted = describeSlo({ ...before, ...columns });
  if (canonicalJson(describeSlo(before)) === canonicalJson(wanted)) return "unchanged";
  await updateSloRow(tx.access, before.id, columns, tx.now);
  return "updated";
}
