"use client";
import { useMutation } from "@tanstack/react-query";
import { ShieldCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import type { GateId } from "@/lib/lifecycle/model";
import { waiverMutations } from "@/lib/waivers/queries";

interface GrantWaiverProps {
  api: string;
  version: string;
  gate: GateId;
  /** Of one change or finding; absent: the whole gate. */
  fingerprint?: string;
  /** The first and the last day, `2027-01-31`, on which it may end. */
  days: { first: string; last: string };
}

/** Makes a dated exception to a gate, for this version. */
export function GrantWaiver({ api, version, gate, fingerprint, days }: GrantWaiverProps) {
  const t = useTranslations("reviews");
  const tShared = useTranslations("shared");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [expiresOn, setExpiresOn] = useState("");
  const body = { api, version, gate, reason: reason.trim(), expiresOn, ...(fingerprint ? { fingerprint } : {}) };
  const { mutate, isPending, error } = useMutation({
    ...waiverMutations.grant(),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("waiver.granted"));
      router.refresh();
    },
  });
  const form = `waiver-${gate}-${fingerprint ?? "all"}`;
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" icon={<ShieldCheck aria-hidden />}>
          {fingerprint ? t("waiver.grantOne") : t("waiver.grant")}
        </Button>
      }
      title={t("waiver.title", { gate: tShared(`gate.${gate}`) })}
      description={fingerprint ? t("waiver.scopeOne", { version }) : t("waiver.scopeAll", { version })}
      footer={
        <>
          <CopyCommands call={{ method: "POST", path: "/api/v1/waivers", json: body }} />
          <Button type="submit" form={form} variant="primary" loading={isPending}>
            {t("waiver.confirm")}
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
          <Field label={t("waiver.until")} hint={t("waiver.untilHint", { last: days.last })} required>
            <Input
              type="date"
              required
              min={days.first}
              max={days.last}
              value={expiresOn}
              onChange={(event) => setExpiresOn(event.target.value)}
            />
          </Field>
        </Stack>
      </form>
    </Dialog>
  );
}
