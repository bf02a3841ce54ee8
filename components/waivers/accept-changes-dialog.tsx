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
import { SegmentedControl } from "@/components/ui/segmented-control";
import { Textarea } from "@/components/ui/textarea";
import type { OpenChanges } from "@/lib/reviews/model/open-changes";
import type { WaiverScope } from "@/lib/waivers/model";
import { waiverMutations, waiverQueries } from "@/lib/waivers/queries";
import { ChooseChanges } from "./choose-changes";

export interface AcceptChangesProps {
  api: string;
  version: string;
  /** `request`: somebody else decides. */
  mode: "grant" | "request";
  changes: OpenChanges;
  /** The first and the last day, `2027-01-31`, on which it may end. */
  days: { first: string; last: string };
}

interface AcceptChangesDialogProps extends AcceptChangesProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Which changes, for how long, and why: one acceptance for each, all of them or none. */
export function AcceptChangesDialog({
  api,
  version,
  mode,
  changes,
  days,
  open,
  onOpenChange,
}: AcceptChangesDialogProps) {
  const t = useTranslations("waivers");
  const router = useRouter();
  const client = useQueryClient();
  const all = [...changes.shown.map(({ fingerprint }) => fingerprint), ...changes.elsewhere];
  // What was left out, not what was chosen: after somebody else accepted some, the rest stays chosen.
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [scope, setScope] = useState<WaiverScope>("review");
  const [reason, setReason] = useState("");
  const [expiresOn, setExpiresOn] = useState("");
  const fingerprints = all.filter((fingerprint) => !left.has(fingerprint));
  const body = {
    api,
    ...(scope === "review" ? { version } : {}),
    gate: "compatibility" as const,
    kind: "acceptance" as const,
    fingerprints,
    reason: reason.trim(),
    expiresOn,
    ...(mode === "request" ? { request: true } : {}),
  };
  const { mutate, isPending, error } = useMutation({
    ...waiverMutations.grantSeveral(),
    onSuccess: ({ items }) => {
      onOpenChange(false);
      notify.success(t(`accept.done.${mode}`, { count: items.length }));
      void client.invalidateQueries({ queryKey: waiverQueries.all() });
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={onOpenChange}
      size="lg"
      title={t(`accept.title.${mode}`)}
      description={t("accept.hint")}
      submit={t(`accept.submit.${mode}`, { count: fingerprints.length })}
      commands={<CopyCommands call={{ method: "POST", path: "/api/v1/waivers", json: body }} />}
      isPending={isPending}
      error={error ?? (fingerprints.length === 0 ? new Error(t("accept.none")) : null)}
      onSubmit={() => {
        if (fingerprints.length > 0) mutate(body);
      }}
    >
      <ChooseChanges changes={changes} left={left} onLeft={setLeft} />
      <SegmentedControl
        label={t("accept.scope")}
        value={scope}
        onValueChange={setScope}
        options={[
          { value: "review", label: t("accept.scopes.review", { version }) },
          { value: "api", label: t("accept.scopes.api") },
        ]}
      />
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
