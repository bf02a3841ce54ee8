"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import { reviewMutations } from "@/lib/reviews/queries";
import type { ReviewDto } from "@/lib/reviews/schema";

export type EditedReview = Pick<ReviewDto, "id" | "revision" | "purpose" | "publishWhenApproved">;

interface Opened {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Changes what a review is for, and whether it publishes by itself. */
export function EditReviewDialog({ review, open, onOpenChange: setOpen }: Opened & { review: EditedReview }) {
  const t = useTranslations("reviews");
  const router = useRouter();
  const [purpose, setPurpose] = useState(review.purpose);
  const [publishes, setPublishes] = useState(review.publishWhenApproved);
  const { mutate, isPending, error } = useMutation({
    ...reviewMutations.edit(review.id, review.revision),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("edit.done"));
      router.refresh();
    },
  });
  const body = { purpose: purpose.trim(), publishWhenApproved: publishes };
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      title={t("edit.title")}
      submit={t("edit.save")}
      commands={<CopyCommands call={{ method: "PATCH", path: `/api/v1/reviews/${review.id}`, json: body }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <Field label={t("ask.purpose")} hint={t("ask.purposeHint")}>
        <Textarea rows={5} maxLength={2000} value={purpose} onChange={(event) => setPurpose(event.target.value)} />
      </Field>
      <Checkbox
        label={t("edit.publishes")}
        hint={t("edit.publishesHint")}
        checked={publishes}
        onCheckedChange={setPublishes}
      />
    </FormDialog>
  );
}

/** Takes the question back: nobody decides any more, and the version stays in review. */
export function WithdrawReviewDialog({ review, open, onOpenChange: setOpen }: Opened & { review: EditedReview }) {
  const t = useTranslations("reviews");
  const router = useRouter();
  const [reason, setReason] = useState("");
  const { mutate, isPending, error } = useMutation({
    ...reviewMutations.withdraw(review.id, review.revision),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("withdraw.done"));
      router.refresh();
    },
  });
  const body = { reason: reason.trim() };
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      title={t("withdraw.title")}
      description={t("withdraw.body")}
      submit={t("withdraw.title")}
      commands={<CopyCommands call={{ method: "POST", path: `/api/v1/reviews/${review.id}/withdraw`, json: body }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <Field label={t("withdraw.reason")} required>
        <Textarea
          required
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </FormDialog>
  );
}
