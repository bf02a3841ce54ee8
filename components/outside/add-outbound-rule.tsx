"use client";
import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { FormDialog } from "@/components/shared/form-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { OUTBOUND_PURPOSES, type OutboundPurpose } from "@/lib/outbound/model";
import { outboundMutations } from "@/lib/outbound/queries";

interface Draft {
  origin: string;
  purposes: OutboundPurpose[];
  allowPrivate: boolean;
  note: string;
}

/** Allows an origin. With `wanted` the dialog is open and names it: the way here from a refused call. */
export function AddOutboundRule({ wanted }: { wanted: string | null }) {
  const t = useTranslations("outside");
  const router = useRouter();
  const empty: Draft = { origin: wanted ?? "", purposes: ["try"], allowPrivate: false, note: "" };
  const [open, setOpen] = useState(wanted !== null);
  const [draft, setDraft] = useState(empty);
  const { mutate, error, isPending, reset } = useMutation({
    ...outboundMutations.create(),
    onSuccess: ({ origin }) => {
      notify.success(t("added", { origin }));
      setOpen(false);
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) return;
        setDraft(empty);
        reset();
      }}
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("add")}
        </Button>
      }
      title={t("add")}
      description={t("addHint")}
      commands={<CopyCommands call={{ method: "POST", path: "/api/v1/outbound-rules", json: draft }} />}
      submit={t("add")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(draft)}
    >
      <RuleFields draft={draft} onChange={setDraft} />
    </FormDialog>
  );
}

function RuleFields({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const t = useTranslations("outside");
  const withPurpose = (purpose: OutboundPurpose, on: boolean) =>
    OUTBOUND_PURPOSES.filter((one) => (one === purpose ? on : draft.purposes.includes(one)));
  return (
    <>
      <Field label={t("origin")} hint={t("originHint")} required>
        <Input
          required
          maxLength={300}
          value={draft.origin}
          onChange={(event) => onChange({ ...draft, origin: event.target.value })}
        />
      </Field>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-1.5 font-medium text-sm">{t("purposes")}</legend>
        {OUTBOUND_PURPOSES.map((purpose) => (
          <Checkbox
            key={purpose}
            label={t(`purpose.${purpose}`)}
            hint={t(`purposeHint.${purpose}`)}
            checked={draft.purposes.includes(purpose)}
            onCheckedChange={(on) => onChange({ ...draft, purposes: withPurpose(purpose, on) })}
          />
        ))}
      </fieldset>
      <Checkbox
        label={t("allowPrivate")}
        hint={t("allowPrivateHint")}
        checked={draft.allowPrivate}
        onCheckedChange={(allowPrivate) => onChange({ ...draft, allowPrivate })}
      />
      <Field label={t("note")} hint={t("noteHint")}>
        <Input
          maxLength={500}
          value={draft.note}
          onChange={(event) => onChange({ ...draft, note: event.target.value })}
        />
      </Field>
    </>
  );
}
