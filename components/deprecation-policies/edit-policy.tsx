"use client";
import { useMutation } from "@tanstack/react-query";
import { Pencil, Plus } from "lucide-react";
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
import { Textarea } from "@/components/ui/textarea";
import { deprecationPolicyMutations, deprecationPolicyPath, POLICIES_PATH } from "@/lib/deprecation-policies/queries";
import type { DeprecationPolicyDto } from "@/lib/deprecation-policies/schema";
import type { RulesetRights } from "@/lib/rulesets/model/rights";
import { draftOf, type PolicyDraft, rulesOf } from "./policy-draft";
import { PolicyFields } from "./policy-fields";

interface EditPolicyProps {
  /** Null: a new one. */
  policy: DeprecationPolicyDto | null;
  rights: RulesetRights;
}

const ORGANISATION = "-";

/** Makes a deprecation policy, or changes one. What somebody else saved meanwhile is never overwritten. */
export function EditPolicy({ policy, rights }: EditPolicyProps) {
  const t = useTranslations("deprecationPolicies");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const first = () => draftOf(policy, rights.isForAll ? "" : (rights.teams[0]?.slug ?? ""));
  const [draft, setDraft] = useState<PolicyDraft>(first);
  const create = useMutation(deprecationPolicyMutations.create());
  const change = useMutation(deprecationPolicyMutations.change());
  const { slug, name, description, team } = draft;
  const said = { name, description, rules: rulesOf(draft) };
  const made = { slug, ...said, ...(team === "" ? {} : { team }) };
  const save = useMutation({
    mutationFn: () =>
      policy
        ? change.mutateAsync({ slug: policy.policy, revision: policy.revision, ...said })
        : create.mutateAsync(made),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("form.saved"));
      router.refresh();
    },
  });
  return (
    <FormDialog
      size="lg"
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) return;
        setDraft(first());
        save.reset();
      }}
      trigger={
        policy ? (
          <Button size="sm" icon={<Pencil aria-hidden />}>
            {t("form.edit")}
          </Button>
        ) : (
          <Button variant="primary" icon={<Plus aria-hidden />}>
            {t("form.new")}
          </Button>
        )
      }
      title={policy ? t("form.editTitle", { name: policy.name }) : t("form.newTitle")}
      description={t("form.lead")}
      submit={t("form.save")}
      commands={
        <CopyCommands
          call={
            policy
              ? { method: "PATCH", path: deprecationPolicyPath(policy.policy), json: said }
              : { method: "POST", path: POLICIES_PATH, json: made }
          }
        />
      }
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate()}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("form.name")} required>
          <Input
            required
            maxLength={120}
            value={name}
            onChange={(event) => setDraft({ ...draft, name: event.target.value })}
          />
        </Field>
        {policy ? null : (
          <Field label={t("form.slug")} required>
            <Input
              required
              maxLength={60}
              pattern="[a-z0-9]+(-[a-z0-9]+)*"
              placeholder="public-apis"
              value={slug}
              onChange={(event) => setDraft({ ...draft, slug: event.target.value })}
            />
          </Field>
        )}
        {policy ? null : (
          <Field label={t("form.owner")} hint={t("form.ownerHint")}>
            <Select
              value={team === "" ? ORGANISATION : team}
              onValueChange={(next) => setDraft({ ...draft, team: next === ORGANISATION ? "" : next })}
              options={[
                ...(rights.isForAll ? [{ value: ORGANISATION, label: t("scope.organisation") }] : []),
                ...rights.teams.map((one) => ({ value: one.slug, label: one.name })),
              ]}
            />
          </Field>
        )}
      </div>
      <Field label={t("form.description")}>
        <Textarea
          maxLength={2000}
          rows={2}
          value={description}
          onChange={(event) => setDraft({ ...draft, description: event.target.value })}
        />
      </Field>
      <PolicyFields draft={draft} onChange={setDraft} />
    </FormDialog>
  );
}
