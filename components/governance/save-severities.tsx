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
import { Textarea } from "@/components/ui/textarea";
import { ProblemError } from "@/lib/browser/problem-error";
import type { PolicySeverity } from "@/lib/diff/model";
import { policyMutations, SEVERITIES_PATH } from "@/lib/policies/queries";

interface SaveSeveritiesProps {
  revision: number;
  severities: Record<string, PolicySeverity>;
  /** Rules that are set otherwise than what is saved. */
  changed: readonly string[];
  onDiscard: () => void;
}

const FORM = "severities-form";
const MOST_NAMED = 12;

/** What is not saved yet, and the way to save it with a reason. What somebody else saved meanwhile is never overwritten. */
export function SaveSeverities({ revision, severities, changed, onDiscard }: SaveSeveritiesProps) {
  const t = useTranslations("governance");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { mutate, isPending, error, reset } = useMutation({
    ...policyMutations.setSeverities(),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("severities.saved"));
      router.refresh();
    },
  });
  const isStale = error instanceof ProblemError && error.status === 412;
  return (
    <div className="sticky bottom-3 z-20 flex flex-wrap items-center justify-between gap-3 rounded-lg border border-line-strong bg-raised px-4 py-2.5 shadow-3 max-md:bottom-16">
      <span role="status" className="font-medium text-sm">
        {t("severities.unsaved", { count: changed.length })}
      </span>
      <span className="flex items-center gap-2">
        <Button variant="ghost" onClick={onDiscard}>
          {t("severities.discard")}
        </Button>
        <Dialog
          open={open}
          onOpenChange={(next) => {
            setOpen(next);
            if (next) reset();
          }}
          size="md"
          trigger={<Button variant="primary">{t("severities.save")}</Button>}
          title={t("severities.saveTitle", { count: changed.length })}
          description={t("severities.saveHint")}
          footer={
            <>
              <CopyCommands call={{ method: "PUT", path: SEVERITIES_PATH, json: { severities, reason } }} />
              <Button type="submit" form={FORM} variant="primary" loading={isPending} disabled={isStale}>
                {t("severities.save")}
              </Button>
            </>
          }
        >
          <form
            id={FORM}
            className="flex flex-col gap-4"
            onSubmit={(event) => {
              event.preventDefault();
              mutate({ revision, severities, reason });
            }}
          >
            {error ? (
              <Callout
                tone={isStale ? "caution" : "danger"}
                live
                title={isStale ? t("severities.stale") : error.message}
              >
                {isStale ? t("severities.staleHint") : error instanceof ProblemError ? error.fix : null}
              </Callout>
            ) : null}
            <ul className="flex flex-col gap-0.5 font-mono text-muted text-xs">
              {changed.slice(0, MOST_NAMED).map((id) => (
                <li key={id} className="wrap-anywhere">
                  {id} → {severities[id] ? t(`severities.is.${severities[id]}`) : t("severities.asTheRule")}
                </li>
              ))}
              {changed.length > MOST_NAMED ? (
                <li>{t("severities.more", { count: changed.length - MOST_NAMED })}</li>
              ) : null}
            </ul>
            <Field label={t("severities.reason")} hint={t("severities.reasonHint")} required>
              <Textarea
                required
                maxLength={2000}
                rows={3}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            </Field>
          </form>
        </Dialog>
      </span>
    </div>
  );
}
