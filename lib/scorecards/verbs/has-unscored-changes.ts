import type { ServiceContext } from "@/lib/core/context";
import { readAuditHead } from "@/lib/audit/verbs/read-entries";
import { readCursorText, WATCH_SETTING } from "@/lib/scorecards/model/watch-cursor";
import { readSetting } from "@/lib/settings/verbs/setting";

/** Whether the audit log has entries that scores were not looked at for. */
export async function hasUnscoredChanges(ctx: ServiceContext): Promise<boolean> {
  const cursor = readCursorText(await readSetting(ctx, WATCH_SETTING));
  if (cursor === null) return true;
  return BigInt(cursor.done) < (await readAuditHead(ctx)).sequence;
}
