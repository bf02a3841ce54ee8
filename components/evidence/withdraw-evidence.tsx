"use client";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { evidenceMutations } from "@/lib/evidence/queries";

const ConfirmDialog = dynamic(() => import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog), {
  ssr: false,
});

/** Takes a report back, once that is confirmed: it stays readable and counts no more. */
export function WithdrawEvidence({ id, name }: { id: string; name: string }) {
  const t = useTranslations("evidence");
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const { mutateAsync } = useMutation({
    ...evidenceMutations.withdraw(),
    onSuccess: () => {
      notify.success(t("withdrawn"));
      router.refresh();
    },
    onError: useNotifyProblem(),
  });
  return (
    <>
      <Button
        size="sm"
        variant="ghost"
        aria-label={t("withdrawOf", { name })}
        aria-haspopup="dialog"
        onClick={() => setAsked(true)}
      >
        {t("withdraw")}
      </Button>
      {isAsked ? (
        <ConfirmDialog
          open
          onOpenChange={setAsked}
          title={t("withdrawTitle", { name })}
          description={t("withdrawHint")}
          confirmLabel={t("withdraw")}
          onConfirm={() => mutateAsync({ id, reason: reason.trim() })}
        >
          <Field label={t("reason")}>
            <Input maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
