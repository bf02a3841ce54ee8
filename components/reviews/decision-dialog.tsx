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
import { notify } from "@/components/ui/notify";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { reviewMutations } from "@/lib/reviews/queries";

interface DecisionDialogProps {
  review: { id: string; revision: number };
  decision: "approve" | "request_changes";
  /** What the decision leads to, in a sentence. */
  outlook: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks for the note of a decision, and makes it. */
export function DecisionDialog({ review, decision, outlook, open, onOpenChange }: DecisionDialogProps) {
  const t = useTranslations("reviews");
  const router = useRouter();
  const [note, setNote] = useState("");
  const text = note.trim();
  const body = { decision, ...(text ? { note: text } : {}) };
  const { mutate, isPending, error } = useMutation({
    ...reviewMutations.decide(review.id, review.revision),
    onSuccess: (answer) => {
      onOpenChange(false);
      setNote("");
      if (answer.state === "approved") notify.success(t("decided.active"));
      else notify.success(t(`decided.${decision}`));
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
            disabled={decision === "request_changes" && !text}
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
          {error ? <Callout tone="danger" title={error.message} live /> : null}
          <Field label={t("note")} required={decision === "request_changes"} hint={t(`noteHint.${decision}`)}>
            <Textarea
              rows={4}
              maxLength={10_000}
              required={decision === "request_changes"}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </Field>
        </Stack>
      </form>
    </Dialog>
  );
}
