import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { decodePart } from "@/app/(registry)/apis/[api]/load-api";
import { DryRunPanel } from "@/components/code-policies/dry-run-panel";
import { FactNames } from "@/components/code-policies/fact-names";
import { PolicyActions } from "@/components/code-policies/policy-actions";
import { draftOf } from "@/components/code-policies/policy-draft";
import { PolicyHeading } from "@/components/code-policies/policy-heading";
import { PolicyVersions } from "@/components/code-policies/policy-versions";
import { PolicyWorkbench } from "@/components/code-policies/policy-workbench";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { getCodePolicy } from "@/lib/code-policies/verbs/get-code-policy";
import { listPolicyVersions } from "@/lib/code-policies/verbs/list-policy-versions";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { can } from "@/lib/members/policy";

interface CodePolicyPageProps {
  params: Promise<{ policy: string }>;
}

export async function generateMetadata({ params }: CodePolicyPageProps): Promise<Metadata> {
  const [t, { policy }] = await Promise.all([getTranslations("codePolicies"), params]);
  return { title: `${decodePart(policy)} · ${t("title")}` };
}

export default async function CodePolicyPage({ params }: CodePolicyPageProps) {
  const slug = decodePart((await params).policy);
  const ctx = await pageContext(`/governance/code-policies/${slug}`);
  const policy = await orNotFound(getCodePolicy(ctx, { policy: slug }));
  const versions = await listPolicyVersions(ctx, { policy: slug, limit: 50 });
  const mayManage = can(ctx.actor, "policy.manage");
  const mayTry = ctx.actor.kind !== "anonymous";
  const actions = mayManage ? <PolicyActions policy={policy} /> : undefined;
  return (
    <GovernanceFrame
      place="codePolicies"
      title={policy.name}
      lead={<PolicyHeading policy={policy} />}
      actions={actions}
    >
      <div className="grid items-start gap-5 xl:grid-cols-[minmax(0,1fr)_28rem]">
        <PolicyWorkbench
          key={policy.number}
          policy={policy}
          start={draftOf(policy)}
          mayManage={mayManage}
          mayTry={mayTry}
        />
        <div className="flex min-w-0 flex-col gap-5">
          <DryRunPanel policy={policy} mayManage={mayManage} />
          <PolicyVersions versions={versions.items} />
          <FactNames />
        </div>
      </div>
    </GovernanceFrame>
  );
}
