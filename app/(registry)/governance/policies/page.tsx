import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { PolicyList } from "@/components/governance/policy-list";
import { pageContext } from "@/lib/http/page-context";
import { can } from "@/lib/members/policy";
import { listTeams } from "@/lib/members/verbs/list-teams";
import { listPolicies } from "@/lib/policies/verbs/list-policies";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("governance"))("policy.title") };
}

export default async function PoliciesPage() {
  const ctx = await pageContext("/governance/policies");
  const [t, policies, teams] = await Promise.all([
    getTranslations("governance"),
    listPolicies(ctx, { limit: 200 }),
    listTeams(ctx, { limit: 200 }),
  ]);
  const mayManage = can(ctx.actor, "policy.manage");
  return (
    <GovernanceFrame place="policies" title={t("policy.title")} lead={t("policy.lead")}>
      <PolicyList
        policies={policies.items}
        teams={teams.items.map(({ slug, name }) => ({ slug, name }))}
        mayManage={mayManage}
      />
    </GovernanceFrame>
  );
}
