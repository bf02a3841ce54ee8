"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import { lineageMutations, lineagePath } from "@/lib/lineage/queries";

interface SayLineageProps {
  api: string;
  versions: { from: string; to: string };
  operation: string;
  became: string | null;
  reason: "declared" | "document" | "suggested" | null;
  choices: readonly string[];
}

/** Operations that the field offers; any other can be typed. */
const MOST_OFFERED = 500;

/** Confirms a suggestion, says something else, or takes it back. */
export function SayLineage({ api, versions, operation, became, reason, choices }: SayLineageProps) {
  const t = useTranslations("lineage");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState(became ?? "");
  const said = { ...versions, operation };
  const done = (): void => {
    notify.success(t("saved"));
    setOpen(false);
    router.refresh();
  };
  const declare = useMutation({ ...lineageMutations.declare(api), onSuccess: done });
  const withdraw = useMutation({ ...lineageMutations.withdraw(api), onSuccess: done, onError: notifyProblem });
  const body = { ...said, became: key.trim() === "" ? null : key.trim() };
  const list = `became-${operation}`;
  return (
    <span className="flex items-center justify-end gap-1">
      {reason === "suggested" && became !== null ? (
        <Button size="sm" loading={declare.isPending && !open} onClick={() => declare.mutate({ ...said, became })}>
          {t("confirm")}
        </Button>
      ) : null}
      {reason === "declared" ? (
        <Button size="sm" variant="ghost" loading={withdraw.isPending} onClick={() => withdraw.mutate(said)}>
          {t("undo")}
        </Button>
      ) : null}
      <FormDialog
        open={open}
        onOpenChange={(next) => {
          if (next) setKey(became ?? "");
          setOpen(next);
        }}
        trigger={
          <Button size="sm" variant="ghost">
            {t("change")}
          </Button>
        }
        title={t("changeTitle", { operation })}
        description={t("changeHint")}
        commands={<CopyCommands call={{ method: "PUT", path: lineagePath(api), json: body }} />}
        submit={t("save")}
        isPending={declare.isPending}
        error={declare.error}
        onSubmit={() => declare.mutate(body)}
      >
        <Field label={t("became")} hint={t("becameHint")}>
          <Input list={list} value={key} onChange={(event) => setKey(event.target.value)} autoComplete="off" />
        </Field>
        <datalist id={list}>
          {choices.slice(0, MOST_OFFERED).map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </datalist>
      </FormDialog>
    </span>
  );
}
