"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { notify } from "@/components/ui/notify";
import type { PolicyState } from "@/lib/code-policies/model";
import { codePolicyMutations, codePolicyPath } from "@/lib/code-policies/queries";
import type { CodePolicyDto } from "@/lib/code-policies/schema";

/** One step of a policy's switch: off, dry run in reviews, on. Before it is on, what its dry run found is shown. */
export function SwitchPolicy({ policy, to }: { policy: CodePolicyDto; to: PolicyState }) {
  const t = useTranslations("codePolicies");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState("");
  const [withoutDryRun, setWithout] = useState(false);
  const { mutate, isPending, error, reset } = useMutation({
    ...codePolicyMutations.switch(policy.policy, policy.revision),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("switch.done"));
      router.refresh();
    },
  });
  const run = policy.dryRun;
  const tried = run !== null && run.number === policy.number && run.state === "done";
  const change = { state: to, reason, withoutDryRun };
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        reset();
      }}
      trigger={
        <Button size="sm" variant={to === "on" ? "primary" : "secondary"}>
          {t(`switch.to.${to}`)}
        </Button>
      }
      title={t(`switch.title.${to}`, { name: policy.name })}
      description={t(`stateHint.${to}`)}
      submit={t(`switch.to.${to}`)}
      commands={<CopyCommands call={{ method: "PUT", path: `${codePolicyPath(policy.policy)}/state`, json: change }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate(change)}
    >
      {to === "on" && tried ? (
        <Callout tone={run.failed + run.errors > 0 ? "caution" : "success"}>
          {t("switch.tried", {
            against: run.failed,
            errors: run.errors,
            total: run.passed + run.failed + run.errors,
          })}
        </Callout>
      ) : null}
      {to === "on" && !tried ? (
        <>
          <Callout tone="caution">{t("switch.untried")}</Callout>
          <Checkbox
            label={t("switch.without")}
            checked={withoutDryRun}
            onCheckedChange={(checked) => setWithout(checked === true)}
          />
        </>
      ) : null}
      <Field label={t("switch.reason")}>
        <Input maxLength={1_000} value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
    </FormDialog>
  );
}
