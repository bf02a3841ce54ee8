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
import type { WaiverDto } from "@/lib/waivers/schema";
import { waiverMutations, waiverQueries } from "@/lib/waivers/queries";

export interface ActOnWaiverProps {
  waiver: Pick<WaiverDto, "id" | "api" | "version" | "expiresOn">;
  act: "approve" | "refuse" | "renew";
}

interface ActOnWaiverDialogProps extends ActOnWaiverProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks for what has to be said to an approval, a refusal or a renewal, and makes it. */
export function ActOnWaiverDialog({ waiver, act, open, onOpenChange: setOpen }: ActOnWaiverDialogProps) {
  const t = useTranslations("waivers");
  const router = useRouter();
  const client = useQueryClient();
  const [text, setText] = useState("");
  const [day, setDay] = useState(act === "approve" ? waiver.expiresOn : "");
  const done = () => {
    setOpen(false);
    notify.success(t(`decided.${act}`));
    void client.invalidateQueries({ queryKey: waiverQueries.all() });
    router.refresh();
  };
  const approve = useMutation({ ...waiverMutations.approve(waiver.id), onSuccess: done });
  const refuse = useMutation({ ...waiverMutations.refuse(waiver.id), onSuccess: done });
  const renew = useMutation({ ...waiverMutations.renew(waiver.id), onSuccess: done });
  const words = text.trim();
  const approval = {
    ...(words ? { note: words } : {}),
    ...(day && day !== waiver.expiresOn ? { expiresOn: day } : {}),
  };
  const bodies = { approve: approval, refuse: { note: words }, renew: { reason: words, expiresOn: day } };
  const { isPending, error } = { approve, refuse, renew }[act];
  const send = () => {
    if (act === "approve") approve.mutate(bodies.approve);
    else if (act === "refuse") refuse.mutate(bodies.refuse);
    else renew.mutate(bodies.renew);
  };
  const name = waiver.version === null ? waiver.api : `${waiver.api}@${waiver.version}`;
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      title={t(`title.${act}`, { name })}
      submit={t(`act.${act}`)}
      commands={
        <CopyCommands call={{ method: "POST", path: `/api/v1/waivers/${waiver.id}/${act}`, json: bodies[act] }} />
      }
      isPending={isPending}
      error={error}
      onSubmit={send}
    >
      <Field
        label={t(act === "renew" ? "field.reason" : "field.note")}
        hint={t("field.noteHint")}
        required={act !== "approve"}
      >
        <Textarea
          required={act !== "approve"}
          maxLength={2000}
          value={text}
          onChange={(e) => setText(e.target.value)}
        />
      </Field>
      {act === "refuse" ? null : (
        <DayField
          label={t("field.until")}
          {...(act === "approve"
            ? { hint: t("field.untilHint", { day: waiver.expiresOn }), days: { last: waiver.expiresOn } }
            : {})}
          value={day}
          onChange={setDay}
        />
      )}
    </FormDialog>
  );
}
