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
import { Select } from "@/components/ui/select";
import { createView, updateView, viewPath } from "@/lib/views/queries";
import type { ViewDto } from "@/lib/views/schema";

const NEW = "new";
const MINE = "mine";

interface SaveViewProps {
  /** The filters in use, as the query of the catalogue's address. */
  query: string;
  views: readonly ViewDto[];
  teams: readonly { slug: string; name: string }[];
  onClose: () => void;
}

/** Saves the filters in use: as a new view, for oneself or a team, or in place of what a view had. */
export function SaveView({ query, views, teams, onClose }: SaveViewProps) {
  const t = useTranslations("catalog");
  const router = useRouter();
  const [target, setTarget] = useState(NEW);
  const [name, setName] = useState("");
  const [whose, setWhose] = useState(MINE);
  const isNew = target === NEW;
  const body = { name, query, ...(whose === MINE ? {} : { team: whose }) };
  const { mutate, error, isPending } = useMutation({
    mutationFn: () => (isNew ? createView(body) : updateView(target, { query })),
    onSuccess: (saved) => {
      notify.success(t("views.saved", { name: saved.name }));
      onClose();
      router.refresh();
    },
  });
  const managed = views.filter(({ mayManage }) => mayManage);
  const call = isNew
    ? { method: "POST" as const, path: "/api/v1/views", json: body }
    : { method: "PATCH" as const, path: viewPath(target), json: { query } };
  return (
    <FormDialog
      open
      onOpenChange={onClose}
      title={t("views.saveTitle")}
      description={t("views.saveText")}
      commands={<CopyCommands call={call} />}
      submit={t("views.create")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate()}
    >
      {managed.length > 0 ? (
        <Field label={t("views.target")} required>
          <Select
            value={target}
            onValueChange={setTarget}
            options={[
              { value: NEW, label: t("views.new") },
              ...managed.map((view) => ({ value: view.id, label: t("views.replace", { name: view.name }) })),
            ]}
          />
        </Field>
      ) : null}
      {isNew ? (
        <>
          <Field label={t("views.name")} required>
            <Input required maxLength={80} value={name} onChange={(event) => setName(event.target.value)} />
          </Field>
          {teams.length > 0 ? (
            <Field label={t("views.whose")} required>
              <Select
                value={whose}
                onValueChange={setWhose}
                options={[
                  { value: MINE, label: t("views.mine") },
                  ...teams.map((team) => ({ value: team.slug, label: t("views.ofTeam", { team: team.name }) })),
                ]}
              />
            </Field>
          ) : null}
        </>
      ) : null}
    </FormDialog>
  );
}
