import { useTranslations } from "next-intl";
import type { DeprecationRules, NoticeEntry } from "@/lib/deprecation-policies/model";

type Words = { [N in keyof DeprecationRules]: (value: DeprecationRules[N]) => string };

/** What each rule says, in words: `90 days; tier 1: 180 days`. */
export function useRuleWords(): <N extends keyof DeprecationRules>(rule: N, value: DeprecationRules[N]) => string {
  const t = useTranslations("deprecationPolicies");
  const entry = ({ tier, stability, days }: NoticeEntry) => {
    const whom = [
      ...(tier === null ? [] : [t("notice.tier", { tier: String(tier) })]),
      ...(stability === null ? [] : [t(`stability.${stability}`)]),
    ].join(", ");
    return whom === "" ? t("notice.days", { days }) : t("notice.entry", { whom, days });
  };
  const words: Words = {
    noticeDays: (table) =>
      [...table]
        .sort(
          (a, b) => Number(a.tier !== null || a.stability !== null) - Number(b.tier !== null || b.stability !== null),
        )
        .map(entry)
        .join("; "),
    zone: (zone) => zone ?? "UTC",
    replacementRequired: (yes) => t(yes ? "value.required" : "value.optional"),
    migrationGuideRequired: (yes) => t(yes ? "value.required" : "value.optional"),
    deprecatedReplacement: (mode) => t(`mode.${mode}`),
    brownouts: (yes) => t(yes ? "value.allowed" : "value.notAllowed"),
    remindDays: (days) => (days.length === 0 ? t("value.nobody") : t("value.remind", { days: days.join(", ") })),
    traffic: ({ mode, mostCalls, quietDays, leastTelemetryDays }) =>
      mode === "off"
        ? t("mode.off")
        : t("value.traffic", {
            mode: t(`mode.${mode}`),
            calls: mostCalls,
            days: quietDays,
            telemetry: leastTelemetryDays,
          }),
    consumersMust: (duty) => t(`duty.${duty}`),
    headersSeen: (mode) => t(`mode.${mode}`),
    successorCovers: (mode) => t(`mode.${mode}`),
    unusedRemovals: ({ allowed, mostCalls, windowDays, excludedConsumers }) =>
      allowed
        ? t("value.unused", { calls: mostCalls, days: windowDays, excluded: excludedConsumers.length })
        : t("value.notAllowed"),
  };
  return (rule, value) => words[rule](value);
}
