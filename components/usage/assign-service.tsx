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

/** Says that the calls of a service are calls to an API; null: of a service that is not heard of yet. */
export function AssignService({ service: known }: { service: string | null }) {
  const t = useTranslations("usage");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState({ service: known ?? "", pathPrefix: "", api: "" });
  const { mutate, error, isPending } = useMutation({
    ...usageMutations.assign(),
    onSuccess: ({ service, api }) => {
      notify.success(t("services.assigned", { service, api: api.name }));
      setOpen(false);
      router.refresh();
    },
  });
  const label = known === null ? t("services.add") : t("services.assign");
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" variant={known === null ? "secondary" : "ghost"}>
          {label}
        </Button>
      }
      title={known === null ? t("services.add") : t("services.assignTitle", { service: known })}
      description={t("services.assignHint")}
      commands={<CopyCommands call={{ method: "POST", path: "/api/v1/usage/aliases", json: draft }} />}
      submit={t("services.assign")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(draft)}
    >
      {known === null ? (
        <Field label={t("services.service")} hint={t("services.serviceHint")} required>
          <Input
            required
            maxLength={200}
            value={draft.service}
            onChange={(event) => setDraft({ ...draft, service: event.target.value })}
          />
        </Field>
      ) : null}
      <Field label={t("services.api")} hint={t("services.apiHint")} required>
        <Input
          required
          maxLength={80}
          value={draft.api}
          onChange={(event) => setDraft({ ...draft, api: event.target.value })}
        />
      </Field>
      <Field label={t("services.prefix")} hint={t("services.prefixHint")}>
        <Input
          maxLength={300}
          placeholder="/payments"
          value={draft.pathPrefix}
          onChange={(event) => setDraft({ ...draft, pathPrefix: event.target.value })}
        />
      </Field>
    </FormDialog>
  );
}
