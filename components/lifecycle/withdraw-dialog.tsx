"use client";
import { useMutation } from "@tanstack/react-query";
import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import { recordMutations, recordsPath } from "@/lib/deprecations/queries";
import type { RecordDto } from "@/lib/deprecations/schema/record";

/** Takes a record back: its subject stays. */
export function WithdrawDialog({ record }: { record: Pick<RecordDto, "api" | "version" | "id" | "place"> }) {
  const t = useTranslations("lifecycle");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const { mutate, isPending, error } = useMutation({
    ...recordMutations.withdraw(record, record.id),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("withdraw.done"));
      router.refresh();
    },
  });
  const path = `${recordsPath(record, record.id)}?reason=${encodeURIComponent(reason.trim())}`;
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" variant="ghost" icon={<Undo2 aria-hidden />}>
          {t("withdraw.action")}
        </Button>
      }
      title={t("withdraw.title", { name: record.place ?? `${record.api}@${record.version}` })}
      description={t("withdraw.body")}
      submit={t("withdraw.action")}
      commands={<CopyCommands call={{ method: "DELETE", path }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(reason.trim())}
    >
      <Field label={t("reason")} required>
        <Textarea required maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
