"use client";
import { useMutation } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { consumerHref } from "@/lib/consumers/model/consumers-address";
import { consumerMutations, consumerPath } from "@/lib/consumers/queries";
import type { ConsumerDto } from "@/lib/consumers/schema";
import { draftOf, fieldsOf } from "./consumer-draft";
import { ConsumerFields } from "./consumer-fields";

interface EditConsumerProps {
  consumer: ConsumerDto;
  teams: readonly { slug: string; name: string }[];
}

/** Changes what is said of a consumer. */
export function EditConsumer({ consumer, teams }: EditConsumerProps) {
  const t = useTranslations("consumers");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(consumer));
  const { mutate, error, isPending } = useMutation({
    ...consumerMutations.update(),
    onSuccess: ({ name, slug }) => {
      setOpen(false);
      notify.success(t("saved", { name }));
      if (slug === consumer.slug) router.refresh();
      else router.replace(consumerHref(slug));
    },
  });
  const patch = { ...fieldsOf(draft), ...(draft.slug === consumer.slug ? {} : { slug: draft.slug }) };
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<Pencil aria-hidden />}>{t("edit")}</Button>}
      title={t("editTitle", { name: consumer.name })}
      commands={<CopyCommands call={{ method: "PATCH", path: consumerPath(consumer.slug), json: patch }} />}
      submit={t("save")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate({ consumer: consumer.slug, patch })}
    >
      <Field label={t("field.name")} required>
        <Input
          required
          maxLength={120}
          value={draft.name}
          onChange={(event) => setDraft({ ...draft, name: event.target.value })}
        />
      </Field>
      <Field label={t("field.slug")} hint={t("field.slugHint")} required>
        <Input
          required
          maxLength={80}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          value={draft.slug}
          onChange={(event) => setDraft({ ...draft, slug: event.target.value })}
        />
      </Field>
      <ConsumerFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} teams={teams} />
    </FormDialog>
  );
}
