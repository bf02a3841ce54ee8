"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { usageMutations } from "@/lib/usage/queries";

/** Says that a path is known and is no operation, and why. */
export function IgnorePath({ api, method, path }: { api: string; method: string; path: string }) {
  const t = useTranslations("usage");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const body = { method, path, ...(reason.trim() === "" ? {} : { reason: reason.trim() }) };
  const { mutate, error, isPending } = useMutation({
    ...usageMutations.ignore(api),
    onSuccess: () => {
      notify.success(t("shadow.ignored", { path }));
      setOpen(false);
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" variant="ghost">
          {t("shadow.ignore")}
        </Button>
      }
      title={t("shadow.ignoreTitle", { path: `${method} ${path}` })}
      description={t("shadow.ignoreHint")}
      commands={
        <CopyCommands
          call={{ method: "POST", path: `/api/v1/apis/${encodeURIComponent(api)}/usage/ignored-paths`, json: body }}
        />
      }
      submit={t("shadow.ignore")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <Field label={t("shadow.reason")} hint={t("shadow.reasonHint")}>
        <Input maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
