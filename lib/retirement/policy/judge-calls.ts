import { daysUntil, utcDay } from "@/lib/lifecycle/notice";
import type { Finding, RetirementFacts } from "@/lib/retirement/model";

/** Telemetry that ended so many days ago says nothing of now. */
export const STALE_DAYS = 7;

/** Whether enough is measured to say that nobody calls: no data is never no calls. */
export function judgeTelemetry({ calls, rules, now }: RetirementFacts): Finding {
  const { quietDays: days, leastTelemetryDays, mostCalls, mode } = rules.traffic;
  if (mode === "off") return { ok: true, code: "telemetry_off", values: {} };
  if (!calls) return { ok: false, code: "telemetry_unread", values: {} };
  const { lastAt, daysSeen: seen } = calls.telemetry;
  if (!lastAt) return { ok: false, code: "telemetry_never", values: {} };
  const least = Math.min(leastTelemetryDays, days);
  const last = utcDay(lastAt);
  if (seen < least) return { ok: false, code: "telemetry_few", values: { seen, days, least } };
  const ago = -daysUntil(lastAt, now);
  if (ago > STALE_DAYS) return { ok: false, code: "telemetry_stale", values: { last, ago } };
  const { movedService, unplaced } = calls.telemetry;
  if (movedService !== null) return { ok: false, code: "telemetry_moved", values: { service: movedService } };
  if (unplaced > mostCalls) return { ok: false, code: "telemetry_unplaced", values: { calls: unplaced, days } };
  if (calls.indistinctFrom !== null) {
    const { label: other, isShared } = calls.indistinctFrom;
    return { ok: false, code: isShared ? "telemetry_mixed" : "telemetry_unproven", values: { other } };
  }
  return { ok: true, code: "telemetry_enough", values: { seen, days, last } };
}

/** Whether no more calls are left than the policy allows. */
export function judgeCalls({ calls: found, rules }: RetirementFacts): Finding {
  const { quietDays: days, mostCalls: most, mode } = rules.traffic;
  if (mode === "off") return { ok: true, code: "calls_off", values: {} };
  if (!found) return { ok: false, code: "calls_unread", values: {} };
  if (!found.telemetry.lastAt) return { ok: false, code: "calls_unknown", values: {} };
  const { calls, excluded } = found;
  const left = { excludedCalls: excluded.calls, excludedNames: excluded.names.join(", ") };
  if (calls === 0) return { ok: true, code: "calls_none", values: { days, ...left } };
  const values = { calls, days, most, ...left };
  return calls <= most ? { ok: true, code: "calls_few", values } : { ok: false, code: "calls_many", values };
}
