"use client";
import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { consumerMutations } from "@/lib/consumers/queries";
import { EMPTY_DRAFT, fieldsOf, suggestedSlug } from "./consumer-draft";
import { ConsumerFields } from "./consumer-fields";

interface CreateConsumerProps {
  /** Teams in which the viewer may add one. */
  teams: readonly { slug: string; name: string }[];
}

/** Adds a consumer, and goes to its page. */
export function CreateConsumer({ teams }: CreateConsumerProps) {
  const t = useTranslations("consumers");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState({ ...EMPTY_DRAFT, team: teams[0]?.slug ?? "" });
  const [ownSlug, setOwnSlug] = useState(false);
  const { mutate, error, isPending } = useMutation({
    ...consumerMutations.create(),
    onSuccess: ({ url }) => {
      setOpen(false);
      router.push(url);
    },
  });
  const body = { slug: draft.slug, ...fieldsOf(draft) };
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("create")}
        </Button>
      }
      title={t("create")}
      commands={
        <CopyCommands
          call={{ method: "POST", path: "/api/v1/consumers", json: body }}
          cli="consumers apply concordat.yaml"
        />
      }
      submit={t("create")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <Field label={t("field.name")} required>
        <Input
          required
          maxLength={120}
          value={draft.name}
          onChange={({ target: { value: name } }) =>
            setDraft({ ...draft, name, slug: ownSlug ? draft.slug : suggestedSlug(name) })
          }
        />
      </Field>
      <Field label={t("field.slug")} hint={t("field.slugHint")} required>
        <Input
          required
          maxLength={80}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          value={draft.slug}
          onChange={(event) => {
            setOwnSlug(true);
            setDraft({ ...draft, slug: event.target.value });
          }}
        />
      </Field>
      <ConsumerFields draft={draft} onChange={(part) => setDraft({ ...draft, ...part })} teams={teams} />
    </FormDialog>
  );
}
