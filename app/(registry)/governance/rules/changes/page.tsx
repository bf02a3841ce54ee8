import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { RuleCatalogue } from "@/components/governance/rule-catalogue";
import { RuleKinds } from "@/components/governance/rule-kinds";
import { ruleCatalogue } from "@/lib/diff/rules/catalogue";
import { pageContext } from "@/lib/http/page-context";
import { getSeverityPolicy } from "@/lib/policies/verbs/get-severity-policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("governance"))("rule.title.changes") };
}

export default async function ChangeRulesPage() {
  const ctx = await pageContext("/governance/rules/changes");
  const [t, { severities }] = await Promise.all([getTranslations("governance"), getSeverityPolicy(ctx, {})]);
  const rules = ruleCatalogue().map(({ id, severity, area, title, why, fix, formats }) => ({
    id,
    formats,
    severity,
    area,
    title,
    why,
    fix,
    isOptIn: false,
    override: severities[id],
  }));
  return (
    <GovernanceFrame place="rules" title={t("rule.title.changes")} lead={t("rule.lead.changes")}>
      <RuleKinds kind="changes" />
      <RuleCatalogue rules={rules} />
    </GovernanceFrame>
  );
}
