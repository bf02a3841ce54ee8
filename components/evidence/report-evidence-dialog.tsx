"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { notify } from "@/components/ui/notify";
import { evidenceMutations, evidencePath } from "@/lib/evidence/queries";
import { evidenceBody, NEW_EVIDENCE } from "./evidence-draft";
import { EvidenceFields } from "./evidence-fields";

export interface ReportEvidenceProps {
  api: { slug: string; name: string };
  /** The newest first. */
  versions: readonly string[];
  /** Today in UTC. */
  today: string;
}

interface ReportEvidenceDialogProps extends ReportEvidenceProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks what was found, by which numbers, of which version and until when that counts; and reports it. */
export function ReportEvidenceDialog({ api, versions, today, open, onOpenChange }: ReportEvidenceDialogProps) {
  const t = useTranslations("evidence");
  const router = useRouter();
  const [draft, setDraft] = useState(NEW_EVIDENCE);
  const body = evidenceBody(draft);
  const { mutate, isPending, error, reset } = useMutation({
    ...evidenceMutations.report(api.slug),
    onSuccess: () => {
      onOpenChange(false);
      setDraft(NEW_EVIDENCE);
      notify.success(t("reported"));
      router.refresh();
    },
  });
  const cli = ["evidence add", api.slug, "--kind", body.kind, "--outcome", body.outcome].join(" ");
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
        if (next) reset();
      }}
      size="md"
      title={t("addTitle", { name: api.name })}
      description={t("addBody")}
      submit={t("add")}
      commands={<CopyCommands call={{ method: "POST", path: evidencePath(api.slug), json: body }} cli={cli} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <EvidenceFields draft={draft} onChange={setDraft} versions={versions} today={today} />
    </FormDialog>
  );
}
