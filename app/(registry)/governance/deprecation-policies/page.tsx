import { ListChecks } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EditPolicy } from "@/components/deprecation-policies/edit-policy";
import { PolicyCard } from "@/components/deprecation-policies/policy-card";
import { WhatHolds } from "@/components/deprecation-policies/what-holds";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { loadDeprecationPolicies } from "./load-deprecation-policies";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deprecationPolicies"))("title") };
}

interface DeprecationPoliciesPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeprecationPoliciesPage({ searchParams }: DeprecationPoliciesPageProps) {
  const { path, api, policies, bindings, rights, effective } = await loadDeprecationPolicies(await searchParams);
  const t = await getTranslations("deprecationPolicies");
  const mayMake = rights.isForAll || rights.teams.length > 0;
  const make = mayMake ? <EditPolicy policy={null} rights={rights} /> : null;
  return (
    <GovernanceFrame place="deprecationPolicies" title={t("title")} lead={t("lead")} actions={make}>
      {policies.length === 0 ? (
        <EmptyState icon={<ListChecks />} title={t("empty")}>
          {t("emptyHint")}
        </EmptyState>
      ) : (
        <div className="grid items-start gap-5 xl:grid-cols-2">
          {policies.map((policy) => {
            const own = bindings.filter((binding) => binding.policy === policy.policy);
            return <PolicyCard key={policy.policy} policy={policy} bindings={own} rights={rights} />;
          })}
        </div>
      )}
      <WhatHolds path={path} api={api} effective={effective} />
    </GovernanceFrame>
  );
}
