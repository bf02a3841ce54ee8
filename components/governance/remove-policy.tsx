"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { policyMutations } from "@/lib/policies/queries";

/** Takes a team's own policy away. */
export function RemovePolicy({ team, revision }: { team: { slug: string; name: string }; revision: number }) {
  const t = useTranslations("governance");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const { mutateAsync } = useMutation({
    ...policyMutations.remove(),
    onSuccess: () => router.refresh(),
    onError: notifyProblem,
  });
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="ghost">
          {t("policy.remove")}
        </Button>
      }
      title={t("policy.removeTitle", { team: team.name })}
      description={t("policy.removeHint")}
      confirmLabel={t("policy.remove")}
      onConfirm={() => mutateAsync({ team: team.slug, revision })}
    />
  );
}
