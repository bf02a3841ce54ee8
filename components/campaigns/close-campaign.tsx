"use client";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { campaignMutations } from "@/lib/campaigns/queries";

const ConfirmDialog = dynamic(() => import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog), {
  ssr: false,
});

/** Closes a campaign, once that is confirmed. */
export function CloseCampaign({ campaign, title }: { campaign: string; title: string }) {
  const t = useTranslations("campaigns");
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const { mutateAsync } = useMutation({
    ...campaignMutations.close(),
    onSuccess: () => {
      notify.success(t("close.done"));
      router.refresh();
    },
    onError: useNotifyProblem(),
  });
  return (
    <>
      <Button variant="ghost" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {t("close.open")}
      </Button>
      {isAsked ? (
        <ConfirmDialog
          open
          onOpenChange={setAsked}
          title={t("close.title", { name: title })}
          description={t("close.hint")}
          confirmLabel={t("close.open")}
          tone="primary"
          onConfirm={() => mutateAsync(campaign)}
        />
      ) : null}
    </>
  );
}
