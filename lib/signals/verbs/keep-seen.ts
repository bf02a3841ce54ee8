import type { ServiceContext } from "@/lib/core/context";
import type { VersionSignals, Witness } from "@/lib/signals/model";
import { expectedFields, type JudgedField, judgeSeen, type SeenFields } from "@/lib/signals/model/judge-seen";
import {
  currentSightings,
  insertSightings,
  lockSightings,
  type NewSighting,
  type SightingRow,
  stillSo,
} from "@/lib/signals/store/sightings";
import { type LifecycleVersion, versionName } from "@/lib/versions/model/lifecycle-version";

/** The fields of one answer, or of many that were the same. */
export interface Look {
  /** Null: nobody knows which. */
  operation: string | null;
  environment: string;
  at: Date;
  seen: SeenFields;
}

const keyOf = (row: { operation: string; field: string; environment: string }): string =>
  JSON.stringify([row.operation, row.field, row.environment]);

interface Kept {
  still: { id: string; at: Date }[];
  changed: NewSighting[];
  /** Looks that contradict what no look contradicted before. */
  surprises: { look: Look; fields: JudgedField[] }[];
}

function sortLooks(
  versionId: string,
  signals: VersionSignals,
  by: Witness,
  looks: readonly Look[],
  current: readonly SightingRow[],
): Kept {
  const known = new Map(current.filter((row) => row.by === by).map((row) => [keyOf(row), row]));
  const kept: Kept = { still: [], changed: [], surprises: [] };
  for (const look of looks) {
    const { environment, at } = look;
    const operation = look.operation ?? "";
    const fields = judgeSeen(expectedFields(signals, look.operation), look.seen);
    const rows = fields.map((field) => ({
      field,
      row: known.get(keyOf({ operation, environment, field: field.field })),
    }));
    for (const { field, row } of rows) {
      if (row && at < row.firstAt) continue;
      if (row && row.seen === field.seen && row.expected === field.expected) kept.still.push({ id: row.id, at });
      else kept.changed.push({ versionId, operation, environment, by, at, ...field });
    }
    const contradicted = fields.filter(({ verdict }) => verdict === "contradicted");
    const wasKnown = rows.some(({ row }) => row && (row.verdict === "contradicted" || at < row.firstAt));
    if (contradicted.length > 0 && !wasKnown) kept.surprises.push({ look, fields: contradicted });
  }
  return kept;
}

/**
 * Keeps what was seen of a version's fields, in the transaction that is open: a row where something is other than before, the
 * time where it is still so. Tells the owners of a contradiction once, when it begins. One look for an operation and environment.
 */
export async function keepSeen(
  tx: ServiceContext,
  version: LifecycleVersion,
  signals: VersionSignals,
  by: Witness,
  looks: readonly Look[],
): Promise<void> {
  if (looks.length === 0) return;
  await lockSightings(tx.access, version.id);
  const operations = [...new Set(looks.map(({ operation }) => operation ?? ""))];
  const current = await currentSightings(tx.access, version.id, operations);
  const { still, changed, surprises } = sortLooks(version.id, signals, by, looks, current);
  for (const at of new Set(still.map((one) => one.at))) {
    const ids = still.filter((one) => one.at === at).map(({ id }) => id);
    await stillSo(tx.access, ids, at);
  }
  await insertSightings(tx.access, changed);
  for (const { look, fields } of surprises) {
    await tx.appendAudit("signal.contradict", {
      entity: "version",
      entityId: version.id,
      entityName: versionName(version),
      after: {
        operation: look.operation,
        environment: look.environment,
        by,
        fields: fields.map(({ field, expected, seen }) => ({ field, expected, seen: seen?.slice(0, 500) ?? null })),
      },
    });
  }
}
