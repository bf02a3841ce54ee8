"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormProblem } from "@/components/shared/form-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { policyHref } from "@/lib/code-policies/model/policy-address";
import { codePolicyMutations, codePolicyPath } from "@/lib/code-policies/queries";
import type { CodePolicyDto } from "@/lib/code-policies/schema";
import { type PolicyDraft, textOfDraft } from "./policy-draft";

interface SavePolicyProps {
  policy: CodePolicyDto | null;
  draft: PolicyDraft;
  hasProblems: boolean;
}

/** Makes the policy, or gives it another version. */
export function SavePolicy({ policy, draft, hasProblems }: SavePolicyProps) {
  const t = useTranslations("codePolicies");
  const router = useRouter();
  const text = textOfDraft(draft);
  const create = useMutation({
    ...codePolicyMutations.create(),
    onSuccess: (made) => {
      notify.success(t("created"));
      router.push(policyHref(made.policy));
      router.refresh();
    },
  });
  const update = useMutation({
    ...codePolicyMutations.update(policy?.policy ?? "", policy?.revision ?? 0),
    onSuccess: () => {
      notify.success(t("saved"));
      router.refresh();
    },
  });
  const isReady = draft.name.trim() !== "" && draft.expression.trim() !== "" && !hasProblems;
  const call = policy
    ? ({ method: "PUT", path: codePolicyPath(policy.policy), json: text } as const)
    : ({ method: "POST", path: "/api/v1/code-policies", json: { slug: draft.slug, ...text } } as const);
  return (
    <div className="flex flex-col gap-3">
      <FormProblem error={policy ? update.error : create.error} />
      <div className="flex flex-wrap justify-end gap-2">
        <CopyCommands call={call} />
        <Button
          variant="primary"
          disabled={!isReady || (policy === null && draft.slug === "")}
          loading={create.isPending || update.isPending}
          onClick={() => (policy ? update.mutate(text) : create.mutate({ slug: draft.slug, ...text }))}
        >
          {policy ? t("save", { number: policy.number + 1 }) : t("create")}
        </Button>
      </div>
    </div>
  );
}
