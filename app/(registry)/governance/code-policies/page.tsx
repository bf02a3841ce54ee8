import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PolicyTable } from "@/components/code-policies/policy-table";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { LinkButton } from "@/components/ui/link-button";
import { newPolicyHref } from "@/lib/code-policies/model/policy-address";
import { listCodePolicies } from "@/lib/code-policies/verbs/list-code-policies";
import { pageContext } from "@/lib/http/page-context";
import { can } from "@/lib/members/policy";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("codePolicies"))("title") };
}

export default async function CodePoliciesPage() {
  const ctx = await pageContext("/governance/code-policies");
  const [t, policies] = await Promise.all([getTranslations("codePolicies"), listCodePolicies(ctx, { limit: 200 })]);
  const action = can(ctx.actor, "policy.manage") ? (
    <LinkButton variant="primary" href={newPolicyHref()}>
      {t("new")}
    </LinkButton>
  ) : null;
  return (
    <GovernanceFrame place="codePolicies" title={t("title")} lead={t("lead")} actions={action}>
      <PolicyTable policies={policies.items} action={action} />
    </GovernanceFrame>
  );
}
