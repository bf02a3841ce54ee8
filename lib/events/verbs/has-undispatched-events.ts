import { readAuditHead } from "@/lib/audit/verbs/read-entries";
import type { ServiceContext } from "@/lib/core/context";
import { CURSOR_SETTING } from "@/lib/events/model/cursor";
import { readSetting } from "@/lib/settings/verbs/setting";

/** Whether the audit log has entries after the dispatcher's cursor. */
export async function hasUndispatchedEvents(ctx: ServiceContext): Promise<boolean> {
  const { sequence } = await readAuditHead(ctx);
  if (sequence === 0n) return false;
  const cursor = await readSetting(ctx, CURSOR_SETTING);
  return cursor === null || BigInt(cursor) < sequence;
}
