"use client";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { exemptionMutations } from "@/lib/exemptions/queries";

const ConfirmDialog = dynamic(() => import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog), {
  ssr: false,
});

/** Ends an exemption before its time, once that is confirmed. */
export function EndExemption({ id }: { id: string }) {
  const t = useTranslations("exemptions");
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const { mutateAsync } = useMutation({
    ...exemptionMutations.revoke(),
    onSuccess: () => {
      notify.success(t("ended"));
      router.refresh();
    },
    onError: useNotifyProblem(),
  });
  return (
    <>
      <Button size="sm" variant="ghost" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {t("end")}
      </Button>
      {isAsked ? (
        <ConfirmDialog
          open
          onOpenChange={setAsked}
          title={t("endTitle")}
          description={t("endHint")}
          confirmLabel={t("end")}
          onConfirm={() => mutateAsync(id)}
        />
      ) : null}
    </>
  );
}
