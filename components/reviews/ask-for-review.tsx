"use client";
import { GitPullRequest } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { AskForReviewProps } from "./ask-for-review-dialog";

const AskForReviewDialog = dynamic(() => import("./ask-for-review-dialog").then((file) => file.AskForReviewDialog), {
  ssr: false,
});

/** Asks for the review of a version; for those who may (`review.request`). */
export function AskForReview(props: AskForReviewProps) {
  const t = useTranslations("reviews");
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        icon={<GitPullRequest aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => {
          setWasOpen(true);
          setOpen(true);
        }}
      >
        {props.again ? t("ask.again") : t("ask.title")}
      </Button>
      {wasOpen ? <AskForReviewDialog {...props} open={isOpen} onOpenChange={setOpen} /> : null}
    </>
  );
}
