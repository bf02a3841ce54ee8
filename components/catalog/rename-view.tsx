"use client";
import { useMutation } from "@tanstack/react-query";
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
import { updateView, viewPath } from "@/lib/views/queries";
import type { ViewDto } from "@/lib/views/schema";

const FORM = "rename-view";

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
    <Dialog
      open
      onOpenChange={onClose}
      title={t("views.renameTitle", { name: view.name })}
      footer={
        <>
          <CopyCommands call={{ method: "PATCH", path: viewPath(view.id), json: { name } }} />
          <Button type="submit" form={FORM} variant="primary" loading={isPending}>
            {t("views.create")}
          </Button>
        </>
      }
    >
      <form
        id={FORM}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          mutate();
        }}
      >
        <FormProblem error={error} />
        <Field label={t("views.name")} required>
          <Input required maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
