"use client";
import { useMutation } from "@tanstack/react-query";
import { Link2 } from "lucide-react";
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
import { BINDINGS_PATH, deprecationPolicyMutations } from "@/lib/deprecation-policies/queries";
import { type BindingScope, BINDING_SCOPES } from "@/lib/rulesets/model";
import type { RulesetRights } from "@/lib/rulesets/model/rights";

interface BindPolicyProps {
  policy: string;
  name: string;
  rights: RulesetRights;
}

/** Holds APIs to a policy: all, or those of a domain, a team or a label, or one. */
export function BindPolicy({ policy, name, rights }: BindPolicyProps) {
  const t = useTranslations("deprecationPolicies");
  const router = useRouter();
  const scopes: readonly BindingScope[] = rights.isForAll ? BINDING_SCOPES : ["api", "team"];
  const [open, setOpen] = useState(false);
  const [scope, setScope] = useState<BindingScope>(rights.isForAll ? "organisation" : "team");
  const [subject, setSubject] = useState("");
  const named = scope === "team" && subject === "" ? (rights.teams[0]?.slug ?? "") : subject.trim();
  const body = { policy, scope, ...(scope === "organisation" ? {} : { subject: named }) };
  const bind = useMutation({
    ...deprecationPolicyMutations.bind(),
    onSuccess: () => {
      setOpen(false);
      setSubject("");
      notify.success(t("binding.done"));
      router.refresh();
    },
  });
  return (
    <FormDialog
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button size="sm" icon={<Link2 aria-hidden />}>
          {t("binding.add")}
        </Button>
      }
      title={t("binding.title", { name })}
      description={t("precedence")}
      submit={t("binding.add")}
      commands={<CopyCommands call={{ method: "POST", path: BINDINGS_PATH, json: body }} />}
      isPending={bind.isPending}
      error={bind.error}
      onSubmit={() => bind.mutate(body)}
    >
      <Field label={t("binding.scope")} required>
        <Select
          value={scope}
          onValueChange={(next) => {
            setScope(scopes.find((one) => one === next) ?? scope);
            setSubject("");
          }}
          options={scopes.map((one) => ({ value: one, label: t(`scope.${one}`) }))}
        />
      </Field>
      {scope === "organisation" ? null : (
        <Field label={t(`subject.${scope}`)} required>
          {scope === "team" ? (
            <Select
              value={named}
              onValueChange={setSubject}
              options={rights.teams.map((team) => ({ value: team.slug, label: team.name }))}
            />
          ) : (
            <Input required maxLength={80} value={subject} onChange={(event) => setSubject(event.target.value)} />
          )}
        </Field>
      )}
    </FormDialog>
  );
}
