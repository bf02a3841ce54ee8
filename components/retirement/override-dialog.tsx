"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Stack } from "@/components/ui/stack";
import { Textarea } from "@/components/ui/textarea";
import { type MovedVersion, transitionMutations, transitionsPath } from "@/lib/deprecations/queries";

/** Lets an administrator end a version in spite of what blocks it; the reason is kept with the clauses. */
export function OverrideDialog({ version }: { version: MovedVersion }) {
  const t = useTranslations("retirement");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const body = { to: "sunset" as const, override: true, reason: reason.trim() };
  const { mutate, isPending, error } = useMutation({
    ...transitionMutations.move(version),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("override.done", { version: version.version }));
      router.refresh();
    },
  });
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="sm">{t("override.action")}</Button>}
      title={t("override.title", { version: version.version })}
      description={t("override.body")}
      footer={
        <>
          <CopyCommands call={{ method: "POST", path: transitionsPath(version), json: body }} />
          <Button type="submit" form="override-sunset" variant="danger" loading={isPending}>
            {t("override.action")}
          </Button>
        </>
      }
    >
      <form
        id="override-sunset"
        onSubmit={(event) => {
          event.preventDefault();
          mutate(body);
        }}
      >
        <Stack>
          {error ? <Callout tone="danger" title={error.message} live /> : null}
          <Field label={t("override.reason")} hint={t("override.reasonHint")} required>
            <Textarea required maxLength={2000} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
        </Stack>
      </form>
    </Dialog>
  );
}
