"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { updateView, viewPath } from "@/lib/views/queries";
import type { ViewDto } from "@/lib/views/schema";

/** Gives a view another name. */
export function RenameView({ view, onClose }: { view: ViewDto; onClose: () => void }) {
  const t = useTranslations("catalog");
  const router = useRouter();
  const [name, setName] = useState(view.name);
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => updateView(view.id, { name }),
    onSuccess: (saved) => {
      notify.success(t("views.saved", { name: saved.name }));
      onClose();
      router.refresh();
    },
  });
  return (
    <FormDialog
      open
      onOpenChange={onClose}
      title={t("views.renameTitle", { name: view.name })}
      commands={<CopyCommands call={{ method: "PATCH", path: viewPath(view.id), json: { name } }} />}
      submit={t("views.create")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate()}
    >
      <Field label={t("views.name")} required>
        <Input required maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
