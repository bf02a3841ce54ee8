import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { RuleCatalogue } from "@/components/governance/rule-catalogue";
import { RuleKinds } from "@/components/governance/rule-kinds";

import { pageContext } from "@/lib/http/page-context";
import { validityRules } from "@/lib/specs/validity-rules";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("governance"))("rule.title.validity") };
}

export default async function ValidityRulesPage() {
  await pageContext("/governance/rules/validity");
  const t = await getTranslations("governance");
  const rules = validityRules().map((rule) => ({ ...rule, isOptIn: false, area: "" }));
  return (
    <GovernanceFrame place="rules" title={t("rule.title.validity")} lead={t("rule.lead.validity")}>
      <RuleKinds kind="validity" />
      <RuleCatalogue rules={rules} />
    </GovernanceFrame>
  );
}
