import { operationMatchKey } from "@/lib/deprecations/model/subject";
import { UNKNOWN_IDENTITY } from "@/lib/usage/model/identity";
import type { CallerUse, ChangeUsage, UsedChange, UseRow } from "@/lib/change-usage/model";

/** So many callers are named. */
const MOST_NAMES = 5;

/** Adds rows up: each consumer once, whatever its identities. */
export function callerUseOf(rows: readonly UseRow[]): CallerUse {
  const callers = new Map<string, { name: string; calls: number }>();
  let [calls, unknownCalls] = [0, 0];
  let lastAt: Date | null = null;
  for (const row of rows) {
    calls += row.calls;
    if (!lastAt || row.lastAt > lastAt) lastAt = row.lastAt;
    if (row.identityId === UNKNOWN_IDENTITY) {
      unknownCalls += row.calls;
      continue;
    }
    const key = row.consumerId ?? row.identityId;
    const caller = callers.get(key) ?? { name: row.name ?? "", calls: 0 };
    caller.calls += row.calls;
    callers.set(key, caller);
  }
  const named = [...callers.values()].filter(({ name }) => name !== "").sort((a, b) => b.calls - a.calls);
  return {
    calls,
    consumers: callers.size,
    names: named.slice(0, MOST_NAMES).map(({ name }) => name),
    unknownCalls,
    lastAt,
  };
}

/** Finds the use of operations by their keys; names of path parameters do not matter. Null: of everything. */
export function rowsByOperation(rows: readonly UseRow[]): (operation: string | null) => readonly UseRow[] {
  const byKey = new Map<string, UseRow[]>();
  for (const row of rows) {
    const key = operationMatchKey(row.operation);
    const known = byKey.get(key);
    if (known) known.push(row);
    else byKey.set(key, [row]);
  }
  return (operation) => (operation === null ? rows : (byKey.get(operationMatchKey(operation)) ?? []));
}

/** Who calls what changes concern. `rows` are those that count. */
export function countChangeUsage(
  changes: readonly UsedChange[],
  rows: readonly UseRow[],
  known: Pick<ChangeUsage, "windowDays" | "telemetry" | "excluded">,
): ChangeUsage {
  const rowsOf = rowsByOperation(rows);
  const uses = new Map<string | null, CallerUse>();
  const found: ChangeUsage["changes"] = new Map();
  const hit = new Set<UseRow>();
  let [breaking, withTraffic] = [0, 0];
  for (const { fingerprint, severity, operation } of changes) {
    if (severity === "non-breaking") continue;
    const use = uses.get(operation) ?? callerUseOf(rowsOf(operation));
    uses.set(operation, use);
    found.set(fingerprint, { operation, ...use });
    if (severity !== "breaking") continue;
    breaking++;
    if (use.calls === 0) continue;
    withTraffic++;
    for (const row of rowsOf(operation)) hit.add(row);
  }
  const { consumers, calls } = callerUseOf([...hit]);
  return { ...known, summary: { breaking, withTraffic, consumers, calls }, changes: found };
}
