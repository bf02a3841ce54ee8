"use client";
import { CircleSlash, Pencil } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { EditedReview } from "./review-dialogs";

const EditReviewDialog = dynamic(() => import("./review-dialogs").then((file) => file.EditReviewDialog), {
  ssr: false,
});
const WithdrawReviewDialog = dynamic(() => import("./review-dialogs").then((file) => file.WithdrawReviewDialog), {
  ssr: false,
});

interface ReviewActionsProps {
  review: EditedReview;
  canEdit: boolean;
  canWithdraw: boolean;
}

/** What can be done with a review besides deciding on it. */
export function ReviewActions({ review, canEdit, canWithdraw }: ReviewActionsProps) {
  const t = useTranslations("reviews");
  const [open, setOpen] = useState<"edit" | "withdraw" | null>(null);
  const onOpenChange = (isOpen: boolean) => {
    if (!isOpen) setOpen(null);
  };
  return (
    <>
      {canEdit ? (
        <Button size="sm" variant="ghost" icon={<Pencil aria-hidden />} onClick={() => setOpen("edit")}>
          {t("edit.title")}
        </Button>
      ) : null}
      {canWithdraw ? (
        <Button size="sm" variant="ghost" icon={<CircleSlash aria-hidden />} onClick={() => setOpen("withdraw")}>
          {t("withdraw.title")}
        </Button>
      ) : null}
      {open === "edit" ? <EditReviewDialog review={review} open onOpenChange={onOpenChange} /> : null}
      {open === "withdraw" ? <WithdrawReviewDialog review={review} open onOpenChange={onOpenChange} /> : null}
    </>
  );
}
