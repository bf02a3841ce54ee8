"use client";
import { useMutation } from "@tanstack/react-query";
import { Combine } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/notify";
import { consumerMutations, consumerPath } from "@/lib/consumers/queries";
import { SlugInput } from "./slug-input";

/** Makes another consumer part of this one. */
export function MergeConsumer({ slug, name }: { slug: string; name: string }) {
  const t = useTranslations("consumers");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState("");
  const { mutate, error, isPending } = useMutation({
    ...consumerMutations.merge(),
    onSuccess: () => {
      setOpen(false);
      setOther("");
      notify.success(t("merge.saved", { name }));
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<Combine aria-hidden />}>{t("merge.action")}</Button>}
      title={t("merge.title", { name })}
      description={t("merge.lead", { name })}
      commands={
        <CopyCommands
          call={{ method: "POST", path: `${consumerPath(slug)}/merges`, json: { consumer: other.trim() } }}
        />
      }
      submit={t("merge.save")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate({ consumer: slug, other: other.trim() })}
    >
      <Field label={t("merge.other")} hint={t("declare.consumerHint")} required>
        <SlugInput of="consumers" value={other} onChange={setOther} />
      </Field>
    </FormDialog>
  );
}
