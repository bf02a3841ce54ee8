import { operationMatchKey } from "@/lib/deprecations/model/subject";
import type { RemainingCalls } from "@/lib/retirement/model";

/** Calls of one caller to one operation of a version. */
export interface CallFact {
  /** Empty: matches none. */
  operation: string;
  identityId: string;
  /** The consumer that claims the caller; null: nobody does. */
  consumerId: string | null;
  slug: string | null;
  name: string | null;
  calls: number;
}

/** What is left of calls, and which operations they are to. */
export interface CountedCalls {
  remaining: Pick<RemainingCalls, "calls" | "excluded" | "unclaimed">;
  /** Keys of the operations that are called, by others than those who are left out. */
  called: ReadonlySet<string>;
}

/** Counts the calls to a version, or to one operation of it; those of excluded consumers apart. */
export function countCalls(
  rows: readonly CallFact[],
  { operation, excludedConsumers }: { operation: string | null; excludedConsumers: readonly string[] },
): CountedCalls {
  const match = operation === null ? null : operationMatchKey(operation);
  const excluded = { calls: 0, names: new Set<string>() };
  const unclaimed = { callers: new Set<string>(), calls: 0 };
  const called = new Set<string>();
  let calls = 0;
  for (const row of rows) {
    if (match !== null && operationMatchKey(row.operation) !== match) continue;
    if (row.slug !== null && excludedConsumers.includes(row.slug)) {
      excluded.calls += row.calls;
      excluded.names.add(row.name ?? row.slug);
      continue;
    }
    calls += row.calls;
    if (row.operation !== "") called.add(row.operation);
    if (row.consumerId === null) {
      unclaimed.callers.add(row.identityId);
      unclaimed.calls += row.calls;
    }
  }
  return {
    remaining: {
      calls,
      excluded: { calls: excluded.calls, names: [...excluded.names].sort() },
      unclaimed: { callers: unclaimed.callers.size, calls: unclaimed.calls },
    },
    called,
  };
}
