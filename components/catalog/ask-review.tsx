"use client";
import { GitPullRequest } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";

const AskReviewDialog = dynamic(() => import("./ask-review-dialog").then((file) => file.AskReviewDialog), {
  ssr: false,
});

interface AskReviewProps {
  api: string;
  version: string;
  variant?: "primary" | "secondary";
}

/** Sends a draft into review. */
export function AskReview({ api, version, variant = "primary" }: AskReviewProps) {
  const t = useTranslations("api");
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant={variant} icon={<GitPullRequest aria-hidden />} onClick={() => setOpen(true)}>
        {t("actions.askReview")}
      </Button>
      {open ? <AskReviewDialog api={api} version={version} onClose={() => setOpen(false)} /> : null}
    </>
  );
}
