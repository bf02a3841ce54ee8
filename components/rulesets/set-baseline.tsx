"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { Textarea } from "@/components/ui/textarea";
import { bindingPath, rulesetMutations, rulesetQueries } from "@/lib/rulesets/queries";

interface SetBaselineProps {
  id: string;
  api: string;
  rule: string;
  allowed: number;
}

/** Says how many findings of a rule an API may have, and why. */
export function SetBaseline({ id, api, rule, allowed }: SetBaselineProps) {
  const t = useTranslations("rulesets");
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const [number, setNumber] = useState(String(allowed));
  const [reason, setReason] = useState("");
  const { mutate, isPending, error, reset } = useMutation({
    ...rulesetMutations.setBaseline(),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("baseline.saved"));
      void client.invalidateQueries({ queryKey: rulesetQueries.all() });
    },
  });
  const body = { rule, allowed: Number(number), reason };
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) reset();
      }}
      trigger={
        <Button size="sm" variant="ghost">
          {t("baseline.set")}
        </Button>
      }
      title={t("baseline.setTitle", { rule, api })}
      description={t("baseline.setHint")}
      submit={t("baseline.save")}
      commands={
        <CopyCommands
          call={{ method: "PUT", path: `${bindingPath(id)}/baselines/${encodeURIComponent(api)}`, json: body }}
        />
      }
      isPending={isPending}
      error={error}
      onSubmit={() => mutate({ id, api, ...body })}
    >
      <Field label={t("baseline.number")} required>
        <Input
          type="number"
          min={0}
          max={100000}
          required
          value={number}
          onChange={(event) => setNumber(event.target.value)}
        />
      </Field>
      <Field label={t("baseline.reason")} required>
        <Textarea
          required
          rows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
    </FormDialog>
  );
}
