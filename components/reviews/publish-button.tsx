"use client";
import { useMutation } from "@tanstack/react-query";
import { Rocket } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { reviewMutations } from "@/lib/reviews/queries";
import type { DecidedReview } from "./decision-dialog";

/** Makes the version of an approved review active, by hand. */
export function PublishButton({ review }: { review: DecidedReview }) {
  const t = useTranslations("reviews");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const { mutateAsync } = useMutation({
    ...reviewMutations.publish(review.id),
    onSuccess: () => {
      notify.success(t("decided.active"));
      router.refresh();
    },
    onError: notifyProblem,
  });
  return (
    <ConfirmDialog
      trigger={
        <Button variant="success" width="full" icon={<Rocket aria-hidden />}>
          {t("publish.button", { version: review.version })}
        </Button>
      }
      title={t("publish.button", { version: review.version })}
      description={t("publish.body")}
      confirmLabel={t("publish.confirm")}
      tone="primary"
      onConfirm={() => mutateAsync()}
    />
  );
}
