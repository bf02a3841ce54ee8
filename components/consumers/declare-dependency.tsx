"use client";
import { useMutation } from "@tanstack/react-query";
import { Link2, Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import { consumerMutations, dependencyPath } from "@/lib/consumers/queries";
import { SlugInput } from "./slug-input";

/** What is declared already, where it is changed. */
export interface DeclaredDependency {
  version: string | null;
  operations: readonly string[];
  reason: string | null;
}

interface DeclareDependencyProps {
  /** The one that is fixed by the page; the other is asked for. Both where a declaration is changed. */
  consumer?: string;
  api?: string;
  declared?: DeclaredDependency;
}

/** Says that a consumer calls an API, or changes what was said. */
export function DeclareDependency({ consumer, api, declared }: DeclareDependencyProps) {
  const t = useTranslations("consumers");
  const [open, setOpen] = useState(false);
  return (
    <>
      {declared && api !== undefined ? (
        <IconButton label={t("declare.edit", { api })} size="sm" variant="ghost" onClick={() => setOpen(true)}>
          <Pencil aria-hidden />
        </IconButton>
      ) : (
        <Button icon={<Link2 aria-hidden />} onClick={() => setOpen(true)}>
          {t("declare.action")}
        </Button>
      )}
      {open ? <DeclareDialog {...{ consumer, api, declared }} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

interface DeclareDialogProps {
  consumer: string | undefined;
  api: string | undefined;
  declared: DeclaredDependency | undefined;
  onClose: () => void;
}

function DeclareDialog({ consumer, api, declared, onClose }: DeclareDialogProps) {
  const t = useTranslations("consumers");
  const router = useRouter();
  const [draft, setDraft] = useState({
    consumer: consumer ?? "",
    api: api ?? "",
    version: declared?.version ?? "",
    operations: declared?.operations.join("\n") ?? "",
    reason: declared?.reason ?? "",
  });
  const { mutate, error, isPending } = useMutation({
    ...consumerMutations.declare(),
    onSuccess: () => {
      onClose();
      notify.success(t("declare.saved", { consumer: draft.consumer, api: draft.api }));
      router.refresh();
    },
  });
  const body = {
    version: draft.version.trim() || null,
    operations: draft.operations
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean),
    reason: draft.reason.trim() || null,
  };
  const inputOf = (name: "version" | "reason") => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [name]: event.target.value }),
  });
  const title =
    consumer !== undefined && api !== undefined ? t("declare.editTitle", { consumer, api }) : t("declare.title");
  return (
    <FormDialog
      open
      onOpenChange={(next) => (next ? undefined : onClose())}
      title={title}
      commands={
        <CopyCommands
          call={{ method: "PUT", path: dependencyPath(draft.consumer || "…", draft.api || "…"), json: body }}
          cli="consumers apply concordat.yaml"
        />
      }
      submit={t("declare.save")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate({ consumer: draft.consumer.trim(), api: draft.api.trim(), body })}
    >
      {consumer === undefined ? (
        <Field label={t("declare.consumer")} hint={t("declare.consumerHint")} required>
          <SlugInput
            of="consumers"
            value={draft.consumer}
            onChange={(next) => setDraft({ ...draft, consumer: next })}
          />
        </Field>
      ) : null}
      {api === undefined ? (
        <Field label={t("declare.api")} hint={t("declare.apiHint")} required>
          <SlugInput of="apis" value={draft.api} onChange={(next) => setDraft({ ...draft, api: next })} />
        </Field>
      ) : null}
      {declared ? null : (
        <Field label={t("declare.version")} hint={t("declare.versionHint")}>
          <Input maxLength={100} {...inputOf("version")} />
        </Field>
      )}
      <Field label={t("declare.operations")} hint={t("declare.operationsHint")}>
        <Textarea
          font="mono"
          rows={5}
          value={draft.operations}
          onChange={(event) => setDraft({ ...draft, operations: event.target.value })}
        />
      </Field>
      <Field label={t("declare.reason")}>
        <Input maxLength={1000} {...inputOf("reason")} />
      </Field>
    </FormDialog>
  );
}
