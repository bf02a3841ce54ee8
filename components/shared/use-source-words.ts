import { useTranslations } from "next-intl";
import type { RuleSourceDto } from "@/lib/deprecation-policies/schema";

/** Where a value of a deprecation policy comes from, in words: `Public APIs, bound to label public`. */
export function useSourceWords(): (source: RuleSourceDto) => string {
  const t = useTranslations("deprecationPolicies");
  return ({ policy, name, scope, subject }) =>
    policy === null
      ? t(`source.${name === "team" || name === "built_in" ? name : "default"}`)
      : subject === ""
        ? t("source.organisation", { name })
        : t("source.bound", { name, scope: t(`scope.${scope}`), subject });
}
