"use client";
import { useMutation } from "@tanstack/react-query";
import { CircleAlert, CircleCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormProblem } from "@/components/shared/form-problem";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Textarea } from "@/components/ui/textarea";
import { reviewMutations } from "@/lib/reviews/queries";
import type { ReviewSummaryDto } from "@/lib/reviews/schema";
import type { DecisionOutcomeDto } from "@/lib/reviews/schema/inputs";

interface BulkDialogProps {
  selected: readonly ReviewSummaryDto[];
  onClose: () => void;
  /** The decisions were made and read. */
  onDone: () => void;
}

/** Approves several reviews with one note; each is decided by itself, and says what became of it. */
export function BulkDialog({ selected: chosen, onClose, onDone }: BulkDialogProps) {
  const t = useTranslations("reviews");
  const router = useRouter();
  // What was asked stays listed, whatever the page behind shows meanwhile.
  const [selected] = useState(chosen);
  const [note, setNote] = useState("");
  const { mutate, isPending, error, data } = useMutation(reviewMutations.decideMany());
  const text = note.trim();
  const decisions = selected.map(({ id, versionRevision }) => ({
    id,
    decision: "approve" as const,
    revision: versionRevision,
    ...(text ? { note: text } : {}),
  }));
  // The list behind changes only now: what is decided may be in it no more, and this dialog with it.
  const close = () => {
    onClose();
    if (!data) return;
    onDone();
    router.refresh();
  };
  const outcomes = new Map(data?.items.map((item) => [item.id, item]));
  const failed = data?.items.filter((item) => !item.ok).length ?? 0;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : close())}
      title={t("bulk.approve", { count: selected.length })}
      description={data && failed > 0 ? t("bulk.failed", { count: failed }) : t("bulk.body")}
      footer={
        data ? (
          <Button variant="primary" onClick={close}>
            {t("bulk.close")}
          </Button>
        ) : (
          <>
            <CopyCommands call={{ method: "POST", path: "/api/v1/reviews/decisions", json: { decisions } }} />
            <Button type="submit" form="bulk-approve" variant="success" loading={isPending}>
              {t("bulk.approve", { count: selected.length })}
            </Button>
          </>
        )
      }
    >
      <form
        id="bulk-approve"
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ decisions });
        }}
      >
        <FormProblem error={error} />
        {data ? null : (
          <Field label={t("note")} hint={t("noteHint.approve")}>
            <Textarea rows={3} maxLength={10_000} value={note} onChange={(event) => setNote(event.target.value)} />
          </Field>
        )}
        <ul aria-label={t("bulk.results")} className="flex max-h-72 flex-col gap-1.5 overflow-y-auto scroll-slim">
          {selected.map((review) => (
            <li key={review.id} className="text-sm">
              <span className="font-medium">{review.apiName}</span>{" "}
              <span className="font-mono text-muted text-xs">{review.version}</span>
              <Outcome outcome={outcomes.get(review.id)} />
            </li>
          ))}
        </ul>
      </form>
    </Dialog>
  );
}

function Outcome({ outcome }: { outcome: DecisionOutcomeDto | undefined }) {
  const t = useTranslations("reviews");
  if (!outcome) return null;
  if (!outcome.ok) {
    return (
      <p className="flex items-start gap-1.5 text-danger-ink text-xs">
        <CircleAlert aria-hidden className="mt-0.5 size-3.5 shrink-0" />
        <span className="wrap-anywhere">
          {outcome.problem.detail} {outcome.problem.fix}
        </span>
      </p>
    );
  }
  const { state, missing } = outcome.answer;
  return (
    <p className="flex items-start gap-1.5 text-success-ink text-xs">
      <CircleCheck aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      {state === "published"
        ? t("bulk.ok.active")
        : state === "approved"
          ? t("bulk.ok.approved")
          : t("bulk.ok.recorded", { count: missing.length })}
    </p>
  );
}
