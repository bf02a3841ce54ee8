"use client";
import { useMutation } from "@tanstack/react-query";
import { CalendarClock } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import { recordMutations, recordsPath } from "@/lib/deprecations/queries";
import type { RecordDto } from "@/lib/deprecations/schema/record";

interface MoveSunsetDialogProps {
  record: Pick<RecordDto, "api" | "version" | "id" | "revision" | "sunsetOn" | "place">;
  /** Whether the viewer may move it to an earlier day. */
  mayOverride: boolean;
}

/** Moves a sunset to another day, with a reason; to an earlier one only against the policy. */
export function MoveSunsetDialog({ record, mayOverride }: MoveSunsetDialogProps) {
  const t = useTranslations("lifecycle");
  const router = useRouter();
  const { sunsetOn } = record;
  const [open, setOpen] = useState(false);
  const [day, setDay] = useState(sunsetOn ?? "");
  const [reason, setReason] = useState("");
  const [override, setOverride] = useState(false);
  const body = { sunsetAt: day, reason: reason.trim(), ...(override ? { override } : {}) };
  const { mutate, isPending, error } = useMutation({
    ...recordMutations.change(record, record.id),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("moveSunset.done"));
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" variant="ghost" icon={<CalendarClock aria-hidden />}>
          {t("moveSunset.action")}
        </Button>
      }
      title={t("moveSunset.title", { name: record.place ?? `${record.api}@${record.version}` })}
      description={t("moveSunset.body")}
      submit={t("moveSunset.action")}
      commands={<CopyCommands call={{ method: "PATCH", path: recordsPath(record, record.id), json: body }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <DayField
        label={t("deprecate.sunset")}
        {...(override || sunsetOn === null ? {} : { days: { first: sunsetOn } })}
        value={day}
        onChange={setDay}
      />
      {mayOverride ? (
        <Checkbox
          label={t("moveSunset.override")}
          hint={t("moveSunset.overrideHint")}
          checked={override}
          onCheckedChange={(checked) => setOverride(checked === true)}
        />
      ) : null}
      <Field label={t("reason")} required>
        <Textarea required maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
