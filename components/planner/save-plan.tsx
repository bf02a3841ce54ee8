"use client";
import { useMutation } from "@tanstack/react-query";
import { BookmarkPlus } from "lucide-react";
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
import type { PlanAssumptions } from "@/lib/maturity/planner/assumptions";
import { createPlan } from "@/lib/planner/queries";

const NO_TEAM = "*";

interface SavePlanProps {
  assumptions: PlanAssumptions;
  teams: readonly { slug: string; name: string }[];
  /** The team that the plan is about; null: none. */
  team: string | null;
}

/** Keeps the assumptions that are shown, under a title. */
export function SavePlan({ assumptions, teams, team: about }: SavePlanProps) {
  const t = useTranslations("planner");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [title, setTitle] = useState("");
  const [team, setTeam] = useState(about ?? NO_TEAM);
  const body = { title, assumptions, ...(team === NO_TEAM ? {} : { team }) };
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => createPlan(body),
    onSuccess: (plan) => {
      notify.success(t("saved.done", { title: plan.title }));
      setOpen(false);
      router.push(plan.url, { scroll: false });
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon={<BookmarkPlus aria-hidden />}>
          {t("saved.save")}
        </Button>
      }
      title={t("saved.save")}
      description={t("saved.saveText")}
      submit={t("saved.save")}
      commands={<CopyCommands call={{ method: "POST", path: "/api/v1/upgrade-plans", json: body }} />}
      isPending={isPending}
      error={error}
      onSubmit={() => mutate()}
    >
      <Field label={t("saved.name")} required>
        <Input required maxLength={120} value={title} onChange={(event) => setTitle(event.target.value)} />
      </Field>
      <Field label={t("saved.team")}>
        <Select
          value={team}
          onValueChange={setTeam}
          options={[
            { value: NO_TEAM, label: t("saved.noTeam") },
            ...teams.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
        />
      </Field>
    </FormDialog>
  );
}
