"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import type { GateId } from "@/lib/lifecycle/model";
import { waiverMutations, waiverQueries } from "@/lib/waivers/queries";

export interface GrantWaiverProps {
  api: string;
  version: string;
  gate: GateId;
  /** `request`: somebody else decides. */
  mode: "grant" | "request";
  /** Of one change or finding; absent: the whole gate. */
  fingerprint?: string;
  /** The first and the last day, `2027-01-31`, on which it may end. */
  days: { first: string; last: string };
}

interface GrantWaiverDialogProps extends GrantWaiverProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks for what a waiver needs, and grants it. */
export function GrantWaiverDialog({
  api,
  version,
  gate,
  mode,
  fingerprint,
  days,
  open,
  onOpenChange,
}: GrantWaiverDialogProps) {
  const t = useTranslations("reviews");
  const tShared = useTranslations("shared");
  const router = useRouter();
  const client = useQueryClient();
  const [reason, setReason] = useState("");
  const [expiresOn, setExpiresOn] = useState("");
  const body = {
    api,
    version,
    gate,
    reason: reason.trim(),
    expiresOn,
    ...(fingerprint ? { fingerprint } : {}),
    ...(mode === "request" ? { request: true } : {}),
  };
  const { mutate, isPending, error } = useMutation({
    ...waiverMutations.grant(),
    onSuccess: () => {
      onOpenChange(false);
      notify.success(mode === "grant" ? t("waiver.granted") : t("waiver.asked"));
      void client.invalidateQueries({ queryKey: waiverQueries.all() });
      router.refresh();
    },
  });
  const form = `waiver-${gate}-${fingerprint ?? "all"}`;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("waiver.title", { gate: tShared(`gate.${gate}`) })}
      description={fingerprint ? t("waiver.scopeOne", { version }) : t("waiver.scopeAll", { version })}
      footer={
        <>
          <CopyCommands call={{ method: "POST", path: "/api/v1/waivers", json: body }} />
          <Button type="submit" form={form} variant="primary" loading={isPending}>
            {mode === "grant" ? t("waiver.confirm") : t("waiver.ask")}
          </Button>
        </>
      }
    >
      <form
        id={form}
        onSubmit={(event) => {
          event.preventDefault();
          mutate(body);
        }}
      >
        <Stack>
          {error ? <Callout tone="danger" title={error.message} live /> : null}
          <Field label={t("waiver.reason")} hint={t("waiver.reasonHint")} required>
            <Textarea required maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <DayField
            label={t("waiver.until")}
            hint={t("waiver.untilHint", { last: days.last })}
            days={days}
            value={expiresOn}
            onChange={setExpiresOn}
          />
        </Stack>
      </form>
    </Dialog>
  );
}
