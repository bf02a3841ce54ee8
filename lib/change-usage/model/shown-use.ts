import type { ChangeUsageDto } from "@/lib/change-usage/schema";
import { WHOLE_DOCUMENT } from "@/lib/versions/model/whole-document";

/** Who calls an operation, for people. */
export interface OperationUse {
  calls: number;
  consumers: number;
  names: string[];
}

/** Who calls the operations that a page shows changes of. */
export interface ShownUse {
  windowDays: number;
  /** Whether any telemetry of the API ever came: without it nothing can be said of calls. */
  isMeasured: boolean;
  /** By key; `WHOLE_DOCUMENT` for what concerns no operation. Only those with breaking or dangerous changes. */
  operations: Record<string, OperationUse>;
}

/** What a page needs of who calls what changed: of the operations that it shows. */
export function shownUse(
  usage: Pick<ChangeUsageDto, "windowDays" | "telemetry" | "changes">,
  groups: readonly { operation: string | null; changes: readonly { fingerprint: string }[] }[],
): ShownUse {
  const operations = new Map<string, OperationUse>();
  for (const { operation, changes } of groups) {
    const use = changes.map(({ fingerprint }) => usage.changes[fingerprint]).find((one) => one !== undefined);
    if (!use) continue;
    const { calls, consumers, names } = use;
    operations.set(operation ?? WHOLE_DOCUMENT, { calls, consumers, names });
  }
  const { windowDays, telemetry } = usage;
  return { windowDays, isMeasured: telemetry.lastAt !== null, operations: Object.fromEntries(operations) };
}
