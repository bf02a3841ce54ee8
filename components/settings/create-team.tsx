"use client";
import { useMutation } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Textarea } from "@/components/ui/textarea";
import { memberMutations } from "@/lib/members/queries";
import { FormDialog } from "@/components/shared/form-dialog";

/** Adds a team. Its slug is in addresses for ever. */
export function CreateTeam() {
  const t = useTranslations("settings");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [body, setBody] = useState({ slug: "", name: "", description: "" });
  const { mutate, error, isPending } = useMutation({
    ...memberMutations.createTeam(),
    onSuccess: ({ slug }) => {
      setOpen(false);
      router.push(`/settings/teams/${slug}`);
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<Plus aria-hidden />}>
          {t("team.create")}
        </Button>
      }
      title={t("team.create")}
      commands={<CopyCommands call={{ method: "POST", path: "/api/v1/teams", json: body }} />}
      submit={t("team.create")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(body)}
    >
      <Field label={t("team.name")} required>
        <Input
          required
          maxLength={120}
          value={body.name}
          onChange={(event) => setBody({ ...body, name: event.target.value })}
        />
      </Field>
      <Field label={t("team.slug")} hint={t("team.slugHint")} required>
        <Input
          required
          maxLength={60}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          value={body.slug}
          onChange={(event) => setBody({ ...body, slug: event.target.value })}
        />
      </Field>
      <Field label={t("team.description")}>
        <Textarea
          rows={3}
          maxLength={2000}
          value={body.description}
          onChange={(event) => setBody({ ...body, description: event.target.value })}
        />
      </Field>
    </FormDialog>
  );
}
