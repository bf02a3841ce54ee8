"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import { usageMutations } from "@/lib/usage/queries";

interface ChangeAttributesProps {
  attributes: readonly string[];
  defaults: readonly string[];
}

/** Changes the ordered list, one attribute a line. */
export function ChangeAttributes({ attributes, defaults }: ChangeAttributesProps) {
  const t = useTranslations("usage");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(attributes.join("\n"));
  const body = { consumerAttributes: text.split(/\s+/).filter((one) => one !== "") };
  const { mutate, error, isPending } = useMutation({
    ...usageMutations.settings(),
    onSuccess: () => {
      notify.success(t("attributes.changed"));
      setOpen(false);
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button size="sm">{t("attributes.change")}</Button>}
      title={t("attributes.change")}
      description={t("attributes.changeHint")}
      commands={<CopyCommands call={{ method: "PATCH", path: "/api/v1/usage/telemetry", json: body }} />}
      submit={t("attributes.save")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <Field label={t("attributes.list")} hint={t("attributes.listHint")} required>
        <Textarea font="mono" required rows={10} value={text} onChange={(event) => setText(event.target.value)} />
      </Field>
      <div>
        <Button size="sm" variant="ghost" onClick={() => setText(defaults.join("\n"))}>
          {t("attributes.usual")}
        </Button>
      </div>
    </FormDialog>
  );
}
