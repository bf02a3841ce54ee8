import { daysUntil } from "@/lib/lifecycle/notice";
import { dayIn, daysBetween } from "@/lib/lifecycle/zones";
import type { Finding, RetirementFacts } from "@/lib/retirement/model";

/** Whether it is where something can follow: a version that is deprecated or sunset, an operation that is announced to go. */
export function judgeState({ state, operation, record }: RetirementFacts): Finding {
  if (operation !== null) {
    return { ok: record !== null, code: record ? "operation_goes" : "operation_stays", values: { operation } };
  }
  if (state === "deprecated") return { ok: true, code: "state_deprecated", values: {} };
  if (state === "sunset") return { ok: true, code: "state_sunset", values: {} };
  if (state === "retired") return { ok: false, code: "state_retired", values: {} };
  return { ok: false, code: "state_stays", values: { state } };
}

/** Whether the sunset that was announced has come. */
export function judgeSunset({ record, now }: RetirementFacts): Finding {
  if (!record?.sunsetAt) return { ok: false, code: "sunset_none", values: {} };
  const day = dayIn(record.sunsetAt, record.zone);
  if (now.getTime() >= record.sunsetAt.getTime()) return { ok: true, code: "sunset_passed", values: { day } };
  return { ok: false, code: "sunset_to_come", values: { day, days: daysUntil(record.sunsetAt, now) } };
}

/** Whether the notice is served: days since the announcement, which nobody can make in the past, in the record's zone. */
export function judgeNotice({ record, rules, now }: RetirementFacts): Finding {
  const announced = record?.deprecatedAt ?? record?.recordedAt ?? null;
  if (!record || !announced) return { ok: false, code: "notice_none", values: {} };
  const since = record.recordedAt && record.recordedAt > announced ? record.recordedAt : announced;
  const told = dayIn(since, record.zone);
  const days = Math.max(0, daysBetween(told, dayIn(now, record.zone)));
  const values = { told, days, needed: rules.noticeDays };
  if (days >= rules.noticeDays) return { ok: true, code: "notice_enough", values };
  return record.isOverridden
    ? { ok: true, code: "notice_overridden", values }
    : { ok: false, code: "notice_short", values };
}

/** Whether callers have somewhere to go, where the policy asks for that or somebody promised it. */
export function judgeReplacement({ replacement, rules }: RetirementFacts): Finding {
  switch (replacement.kind) {
    case "none":
      return rules.replacementRequired
        ? { ok: false, code: "replacement_required", values: {} }
        : { ok: true, code: "replacement_none", values: {} };
    case "outside":
      return { ok: true, code: "replacement_outside", values: { name: replacement.url } };
    case "missing":
      return { ok: false, code: "replacement_gone", values: { name: replacement.name } };
    case "found": {
      const { name, state } = replacement;
      if (state === null) return { ok: false, code: "replacement_idle", values: { name } };
      return { ok: state === "active", code: "replacement_state", values: { name, state } };
    }
  }
}
