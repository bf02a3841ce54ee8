"use client";
import { useMutation } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { POLICY_STATES } from "@/lib/code-policies/model";
import { CODE_POLICIES_PATH } from "@/lib/code-policies/model/policy-address";
import { codePolicyMutations } from "@/lib/code-policies/queries";
import type { CodePolicyDto } from "@/lib/code-policies/schema";
import { SwitchPolicy } from "./switch-policy";

/** What an administrator does with a policy as a whole: switch it, or delete it once it is off. */
export function PolicyActions({ policy }: { policy: CodePolicyDto }) {
  const t = useTranslations("codePolicies");
  const router = useRouter();
  const onError = useNotifyProblem();
  const remove = useMutation({
    ...codePolicyMutations.remove(policy.policy, policy.revision),
    onError,
    onSuccess: () => {
      notify.success(t("delete.done"));
      router.push(CODE_POLICIES_PATH);
      router.refresh();
    },
  });
  return (
    <>
      {policy.state === "off" ? (
        <ConfirmDialog
          trigger={
            <Button size="sm" variant="ghost" icon={<Trash2 aria-hidden />}>
              {t("delete.label")}
            </Button>
          }
          title={t("delete.title", { name: policy.name })}
          description={t("delete.description")}
          confirmLabel={t("delete.label")}
          onConfirm={() => remove.mutateAsync()}
        />
      ) : null}
      {POLICY_STATES.filter((state) => state !== policy.state).map((state) => (
        <SwitchPolicy key={state} policy={policy} to={state} />
      ))}
    </>
  );
}
