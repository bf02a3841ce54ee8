import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { SeverityEditor } from "@/components/governance/severity-editor";
import { ruleCatalogue } from "@/lib/diff/rules/catalogue";
import { pageContext } from "@/lib/http/page-context";
import { can } from "@/lib/members/policy";
import { getSeverityPolicy } from "@/lib/policies/verbs/get-severity-policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("governance"))("severities.title") };
}

export default async function SeveritiesPage() {
  const ctx = await pageContext("/governance/severities");
  const [t, policy] = await Promise.all([getTranslations("governance"), getSeverityPolicy(ctx, {})]);
  const rules = ruleCatalogue().map(({ id, severity, area, title }) => ({ id, severity, area, title }));
  return (
    <GovernanceFrame place="severities" title={t("severities.title")} lead={t("severities.lead")}>
      <SeverityEditor key={policy.revision} rules={rules} policy={policy} mayManage={can(ctx.actor, "policy.manage")} />
    </GovernanceFrame>
  );
}
