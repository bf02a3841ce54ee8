"use client";
import { useMutation } from "@tanstack/react-query";
import { Link2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import type { RulesetRights } from "@/lib/rulesets/model/rights";
import { bindingPath, rulesetMutations } from "@/lib/rulesets/queries";
import type { RulesetDto } from "@/lib/rulesets/schema";
import type { BindingDto } from "@/lib/rulesets/schema/binding";
import { type BindingDraft, draftOf } from "./binding-draft";
import { BindingFields } from "./binding-fields";
import { TryBinding } from "./try-binding";

interface BindingFormProps {
  ruleset: RulesetDto;
  rights: RulesetRights;
  /** Null: a new one. */
  binding: BindingDto | null;
}

/** Binds a ruleset, or changes how it is bound; what it would block can be tried first. */
export function BindingForm({ ruleset, rights, binding }: BindingFormProps) {
  const t = useTranslations("rulesets");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState<BindingDraft>(() => draftOf(binding, rights));
  const bind = useMutation(rulesetMutations.bind());
  const rebind = useMutation(rulesetMutations.rebind());
  const { scope, subject, number, actions, ratchet } = draft;
  const input = { ruleset: ruleset.ruleset, number, scope, ...(subject === "" ? {} : { subject }), actions, ratchet };
  const patch = { number, actions, ratchet };
  const save = useMutation({
    mutationFn: () =>
      binding ? rebind.mutateAsync({ id: binding.id, revision: binding.revision, patch }) : bind.mutateAsync(input),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("binding.saved"));
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
        setDraft(draftOf(binding, rights));
        save.reset();
      }}
      trigger={
        binding ? (
          <Button size="sm" variant="ghost">
            {t("binding.edit")}
          </Button>
        ) : (
          <Button variant="primary" icon={<Link2 aria-hidden />}>
            {t("binding.add")}
          </Button>
        )
      }
      title={binding ? t("binding.editTitle") : t("binding.addTitle", { name: ruleset.name })}
      description={t("binding.precedenceHint")}
      submit={t("binding.save")}
      commands={
        <CopyCommands
          call={
            binding
              ? { method: "PATCH", path: bindingPath(binding.id), json: patch }
              : { method: "POST", path: "/api/v1/ruleset-bindings", json: input }
          }
        />
      }
      isPending={save.isPending}
      error={save.error}
      onSubmit={() => save.mutate()}
    >
      <BindingFields
        draft={draft}
        onChange={setDraft}
        newest={ruleset.newest}
        rights={rights}
        isPlaceFixed={binding !== null}
      />
      <TryBinding input={input} />
    </FormDialog>
  );
}
