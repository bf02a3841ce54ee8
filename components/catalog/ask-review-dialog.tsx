"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import { requestReview, versionQueries } from "@/lib/versions/queries";

interface AskReviewDialogProps {
  api: string;
  version: string;
  onClose: () => void;
}

/** Sends a draft into review, with what it is for. */
export function AskReviewDialog({ api, version, onClose }: AskReviewDialogProps) {
  const t = useTranslations("api");
  const router = useRouter();
  const queryClient = useQueryClient();
  const notifyProblem = useNotifyProblem();
  const [purpose, setPurpose] = useState("");
  const ask = useMutation({
    mutationFn: () => requestReview({ api, version, purpose }),
    onError: notifyProblem,
    onSuccess: async (review) => {
      await queryClient.invalidateQueries({ queryKey: versionQueries.all() });
      notify.success(t("review.asked", { version }));
      router.push(review.url);
    },
  });
  return (
    <Dialog
      title={t("review.title", { version })}
      description={t("review.text")}
      open
      onOpenChange={onClose}
      footer={
        <>
          <CopyCommands call={{ method: "POST", path: "/api/v1/reviews", json: { api, version, purpose } }} />
          <Button variant="primary" loading={ask.isPending} onClick={() => ask.mutate()}>
            {t("review.ask")}
          </Button>
        </>
      }
    >
      <Field label={t("review.purpose")} hint={t("review.purposeHint")}>
        <Textarea rows={4} maxLength={2_000} value={purpose} onChange={(event) => setPurpose(event.target.value)} />
      </Field>
    </Dialog>
  );
}
