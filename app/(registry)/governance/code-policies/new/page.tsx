import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FactNames } from "@/components/code-policies/fact-names";
import { draftOfTemplate } from "@/components/code-policies/policy-draft";
import { PolicyWorkbench } from "@/components/code-policies/policy-workbench";
import { TemplateList } from "@/components/code-policies/template-list";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { findTemplate } from "@/lib/code-policies/model/templates";
import { pageContext } from "@/lib/http/page-context";
import { can } from "@/lib/members/policy";

interface NewPolicyPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("codePolicies"))("new") };
}

export default async function NewPolicyPage({ searchParams }: NewPolicyPageProps) {
  const { template: asked } = await searchParams;
  const ctx = await pageContext("/governance/code-policies/new");
  if (!can(ctx.actor, "policy.manage")) notFound();
  const t = await getTranslations("codePolicies");
  const template = typeof asked === "string" ? findTemplate(asked) : undefined;
  const words = {
    name: template ? t(`template.${template.id}.name`) : "",
    description: template ? t(`template.${template.id}.about`) : "",
  };
  const start = draftOfTemplate(template, words);
  return (
    <GovernanceFrame place="codePolicies" title={t("new")} lead={t("newLead")}>
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <PolicyWorkbench key={template?.id ?? ""} policy={null} start={start} mayManage mayTry />
        <div className="flex flex-col gap-5">
          <TemplateList chosen={template?.id} />
          <FactNames />
        </div>
      </div>
    </GovernanceFrame>
  );
}
