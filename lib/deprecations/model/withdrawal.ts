import { textAt } from "@/lib/events/model/read-json";
import { parseMoment } from "@/lib/lifecycle/notice";
import { isZone } from "@/lib/lifecycle/zones";

/** So many days something that was taken back is still told of, and its date is still what callers heard last. */
export const WITHDRAWAL_DAYS = 90;

/** When a version that was announced to go away was to do so. */
export interface WithdrawnSunset {
  sunsetAt: Date;
  zone: string | null;
}

/** The sunset that an entry of the audit log took back from a whole version; null where it took none. */
export function withdrawnSunset(entry: { action: string; before: unknown; after: unknown }): WithdrawnSunset | null {
  const { action, before, after } = entry;
  const isBack = action === "version.transition" && textAt(after, "state") === "active";
  const isPlan = action === "deprecation.withdraw" && textAt(before, "kind") === "version";
  if (!isBack && !isPlan) return null;
  const record = isBack ? ["deprecation"] : [];
  const sunsetAt = parseMoment(textAt(before, ...record, "sunsetAt") ?? "");
  const zone = textAt(before, ...record, "zone");
  return sunsetAt ? { sunsetAt, zone: zone !== null && isZone(zone) ? zone : null } : null;
}
