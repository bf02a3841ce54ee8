"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { reviewMutations } from "@/lib/reviews/queries";

export interface AskForReviewProps {
  api: string;
  /** The label of a version that is a draft, or whose review ended in a request for changes. */
  version: string;
  /** After a request for changes: everybody is asked again. */
  again?: boolean;
}

interface AskForReviewDialogProps extends AskForReviewProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks what a review is for, and for the review. */
export function AskForReviewDialog({ api, version, again = false, open, onOpenChange }: AskForReviewDialogProps) {
  const t = useTranslations("reviews");
  const router = useRouter();
  const [purpose, setPurpose] = useState("");
  const { mutate, isPending, error } = useMutation({
    ...reviewMutations.request(),
    onSuccess: ({ url }) => router.push(url),
  });
  const body = { api, version, purpose: purpose.trim() };
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={again ? t("ask.again") : t("ask.title")}
      description={t("ask.body", { version })}
      footer={
        <>
          <CopyCommands call={{ method: "POST", path: "/api/v1/reviews", json: body }} />
          <Button type="submit" form="ask-for-review" variant="primary" loading={isPending}>
            {t("ask.confirm")}
          </Button>
        </>
      }
    >
      <form
        id="ask-for-review"
        onSubmit={(event) => {
          event.preventDefault();
          mutate(body);
        }}
      >
        <Stack>
          {error ? <Callout tone="danger" title={error.message} live /> : null}
          <Field label={t("ask.purpose")} hint={t("ask.purposeHint")}>
            <Textarea rows={4} maxLength={2000} value={purpose} onChange={(event) => setPurpose(event.target.value)} />
          </Field>
        </Stack>
      </form>
    </Dialog>
  );
}
