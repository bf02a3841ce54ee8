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
import { notify } from "@/components/ui/notify";
import { Select } from "@/components/ui/select";
import { signalMutations, signalsPath, type VersionNames } from "@/lib/signals/queries";

interface Draft {
  operation: string;
  method: "GET" | "HEAD";
  url: string;
  environment: string;
}

interface AddProbeProps {
  of: VersionNames;
  /** Operations that can be asked, by key; at least one. */
  operations: readonly string[];
  /** Where the first of them may be served. */
  example: string;
}

/** Adds an address that is asked daily. */
export function AddProbe({ of, operations, example }: AddProbeProps) {
  const t = useTranslations("signals");
  const router = useRouter();
  const empty: Draft = { operation: operations[0] ?? "", method: "GET", url: "", environment: "production" };
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(empty);
  const { mutate, error, isPending, reset } = useMutation({
    ...signalMutations.addProbe(of),
    onSuccess: ({ url }) => {
      notify.success(t("probes.added", { url }));
      setOpen(false);
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) return;
        setDraft(empty);
        reset();
      }}
      trigger={
        <Button size="sm" icon={<Plus aria-hidden />}>
          {t("probes.add")}
        </Button>
      }
      title={t("probes.add")}
      description={t("probes.addHint")}
      commands={<CopyCommands call={{ method: "POST", path: `${signalsPath(of)}/probes`, json: draft }} />}
      submit={t("probes.add")}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(draft)}
    >
      <Field label={t("probes.operation")} required>
        <Select
          value={draft.operation}
          onValueChange={(operation) => setDraft({ ...draft, operation })}
          options={operations.map((key) => ({ value: key, label: key }))}
        />
      </Field>
      <Field label={t("probes.url")} hint={t("probes.urlHint", { example })} required>
        <Input
          type="url"
          value={draft.url}
          required
          maxLength={2_000}
          onChange={(event) => setDraft({ ...draft, url: event.target.value })}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("probes.method")}>
          <Select
            value={draft.method}
            onValueChange={(method) => setDraft({ ...draft, method: method === "HEAD" ? "HEAD" : "GET" })}
            options={["GET", "HEAD"].map((method) => ({ value: method, label: method }))}
          />
        </Field>
        <Field label={t("probes.environment")} required>
          <Input
            value={draft.environment}
            required
            maxLength={60}
            onChange={(event) => setDraft({ ...draft, environment: event.target.value })}
          />
        </Field>
      </div>
    </FormDialog>
  );
}
