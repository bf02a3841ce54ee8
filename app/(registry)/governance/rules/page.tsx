import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { RuleCatalogue } from "@/components/governance/rule-catalogue";
import { RuleKinds } from "@/components/governance/rule-kinds";

import { pageContext } from "@/lib/http/page-context";
import { LINT_CATALOGUE } from "@/lib/lint/catalogue";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("governance"))("rule.title.lint") };
}

export default async function LintRulesPage() {
  await pageContext("/governance/rules");
  const t = await getTranslations("governance");
  const rules = LINT_CATALOGUE.map((rule) => ({ ...rule, area: "" }));
  return (
    <GovernanceFrame place="rules" title={t("rule.title.lint")} lead={t("rule.lead.lint")}>
      <RuleKinds kind="lint" />
      <RuleCatalogue rules={rules} />
    </GovernanceFrame>
  );
}
