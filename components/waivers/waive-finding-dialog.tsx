"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import type { WaiveRight } from "@/lib/waivers/model/waive-right";
import { waiverMutations, waiverQueries } from "@/lib/waivers/queries";

export interface WaiveFindingProps {
  api: string;
  version: string;
  gate: "validity" | "lint";
  finding: { fingerprint: string; message: string };
  right: WaiveRight;
}

interface WaiveFindingDialogProps extends WaiveFindingProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Why one finding may stay, and until when. */
export function WaiveFindingDialog({ finding, right, open, onOpenChange, ...place }: WaiveFindingDialogProps) {
  const t = useTranslations("waivers");
  const router = useRouter();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const [expiresOn, setExpiresOn] = useState("");
  const { mode, days } = right;
  const body = {
    ...place,
    fingerprint: finding.fingerprint,
    reason: reason.trim(),
    expiresOn,
    ...(mode === "request" ? { request: true } : {}),
  };
  const { mutate, isPending, error } = useMutation({
    ...waiverMutations.grant(),
    onSuccess: () => {
      onOpenChange(false);
      notify.success(t(`finding.done.${mode}`));
      void client.invalidateQueries({ queryKey: waiverQueries.all() });
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={onOpenChange}
      title={t(`finding.${mode}`)}
      description={finding.message}
      submit={t(`finding.${mode}`)}
      commands={<CopyCommands call={{ method: "POST", path: "/api/v1/waivers", json: body }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <Field label={t("field.reason")} hint={t("field.noteHint")} required>
        <Textarea required maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <DayField
        label={t("field.until")}
        hint={t("accept.untilHint", { last: days.last })}
        days={days}
        value={expiresOn}
        onChange={setExpiresOn}
      />
    </FormDialog>
  );
}
