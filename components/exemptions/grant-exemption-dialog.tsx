"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { exemptionMutations } from "@/lib/exemptions/queries";

export interface GrantExemptionProps {
  api: { slug: string; name: string };
  team: { slug: string; name: string };
  /** What it may be exempted from, with titles in the language of the page: those that are not met first. */
  checks: readonly { id: string; title: string }[];
  /** The first and the last day that may be the last one. */
  days: { first: string; last: string };
}

interface GrantExemptionDialogProps extends GrantExemptionProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks from which check, for whom, why and until when; and exempts. */
export function GrantExemptionDialog({ api, team, checks, days, open, onOpenChange }: GrantExemptionDialogProps) {
  const t = useTranslations("exemptions");
  const router = useRouter();
  const [check, setCheck] = useState(checks[0]?.id ?? "");
  const [whom, setWhom] = useState<"api" | "team">("api");
  const [reason, setReason] = useState("");
  const [expiresOn, setExpiresOn] = useState("");
  const grant = useMutation({
    ...exemptionMutations.grant(),
    onSuccess: ({ subject }) => {
      onOpenChange(false);
      setReason("");
      notify.success(t("granted", { subject }));
      router.refresh();
    },
  });
  const body = { check, reason, expiresOn, ...(whom === "api" ? { api: api.slug } : { team: team.slug }) };
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
        if (next) grant.reset();
      }}
      title={t("title")}
      description={t("hint")}
      submit={t("grant")}
      commands={<CopyCommands call={{ method: "POST", path: "/api/v1/exemptions", json: body }} />}
      isPending={grant.isPending}
      error={grant.error}
      onSubmit={() => grant.mutate(body)}
    >
      <Field label={t("check")} required>
        <Select
          value={check}
          onValueChange={setCheck}
          options={checks.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </Field>
      <Field label={t("for")} required>
        <Select
          value={whom}
          onValueChange={(value) => setWhom(value === "team" ? "team" : "api")}
          options={[
            { value: "api", label: t("forApi", { name: api.name }) },
            { value: "team", label: t("forTeam", { name: team.name }) },
          ]}
        />
      </Field>
      <Field label={t("reason")} hint={t("reasonHint")} required>
        <Textarea
          required
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <DayField label={t("until")} hint={t("untilHint")} days={days} value={expiresOn} onChange={setExpiresOn} />
    </FormDialog>
  );
}
