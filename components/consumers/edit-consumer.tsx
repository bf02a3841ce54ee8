"use client";
import { useMutation } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormProblem } from "@/components/shared/form-problem";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { consumerMutations, consumerPath } from "@/lib/consumers/queries";
import type { ConsumerDto } from "@/lib/consumers/schema";
import { draftOf, fieldsOf } from "./consumer-draft";
import { ConsumerFields } from "./consumer-fields";

const FORM = "edit-consumer";

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
    onSuccess: ({ name }) => {
      setOpen(false);
      notify.success(t("saved", { name }));
      router.refresh();
    },
  });
  const patch = fieldsOf(draft);
  return (
    <Dialog
      open={open}
      onOpenChange={setOpen}
      trigger={<Button icon={<Pencil aria-hidden />}>{t("edit")}</Button>}
      title={t("editTitle", { name: consumer.name })}
      footer={
        <>
          <CopyCommands call={{ method: "PATCH", path: consumerPath(consumer.slug), json: patch }} />
          <Button type="submit" form={FORM} variant="primary" loading={isPending}>
            {t("save")}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          mutate({ consumer: consumer.slug, patch });
        }}
      >
        <FormProblem error={error} />
        <Field label={t("field.name")} required>
          <Input
            required
            maxLength={120}
            value={draft.name}
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          />
        </Field>
        <ConsumerFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} teams={teams} />
      </form>
    </Dialog>
  );
}
