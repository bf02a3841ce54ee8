"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormProblem } from "@/components/shared/form-problem";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { reviewMutations } from "@/lib/reviews/queries";

/** What is decided on, as it was looked at. */
export interface DecidedReview {
  id: string;
  revision: number;
  version: string;
  versionRevision: number;
  /** Something breaking is not accepted yet: an approval says why it is right. */
  noteRequired: boolean;
}

interface DecisionDialogProps {
  review: DecidedReview;
  decision: "approve" | "request_changes";
  /** What the decision leads to, in a sentence. */
  outlook: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks for the note of a decision, and makes it on the revision that was looked at. */
export function DecisionDialog({ review, decision, outlook, open, onOpenChange }: DecisionDialogProps) {
  const t = useTranslations("reviews");
  const router = useRouter();
  const [note, setNote] = useState("");
  const text = note.trim();
  const isNoteRequired = decision === "request_changes" || review.noteRequired;
  const body = { decision, revision: review.versionRevision, ...(text ? { note: text } : {}) };
  const { mutate, isPending, error } = useMutation({
    ...reviewMutations.decide(review.id, review.revision),
    onSuccess: (answer) => {
      onOpenChange(false);
      setNote("");
      notify.success(answer.state === "published" ? t("decided.active") : t(`decided.${decision}`));
      router.refresh();
    },
    onError: () => router.refresh(),
  });
  const form = `decide-${decision}`;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t(`decide.${decision}`)}
      description={outlook}
      footer={
        <>
          <CopyCommands call={{ method: "POST", path: `/api/v1/reviews/${review.id}/decisions`, json: body }} />
          <Button
            type="submit"
            form={form}
            variant={decision === "approve" ? "success" : "danger"}
            loading={isPending}
            disabled={isNoteRequired && !text}
          >
            {t(`decide.${decision}`)}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          mutate(body);
        }}
      >
        <Stack>
          <FormProblem error={error} />
          <Field
            label={t("note")}
            required={isNoteRequired}
            hint={decision === "approve" && review.noteRequired ? t("noteHint.breaking") : t(`noteHint.${decision}`)}
          >
            <Textarea
              rows={4}
              maxLength={10_000}
              required={isNoteRequired}
              value={note}
              onChange={(event) => setNote(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === "Enter" && (event.metaKey || event.ctrlKey))
                  event.currentTarget.form?.requestSubmit();
              }}
            />
          </Field>
        </Stack>
      </form>
    </Dialog>
  );
}
