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
import { Textarea } from "@/components/ui/textarea";
import { fetchOnDemand } from "@/lib/browser/fetch-on-demand";
import { rulesetHref, rulesetMutations, rulesetPath } from "@/lib/rulesets/queries";

export interface NewRulesetProps {
  /** What it may begin as a copy of. */
  bases: readonly { ruleset: string; name: string }[];
  /** Teams for which the viewer may make rulesets. */
  teams: readonly { slug: string; name: string }[];
  /** Whether the viewer may make the organisation's. */
  isForAll: boolean;
  /** `copy` on the page of one ruleset. */
  look: "new" | "copy";
}

const EVERYBODY = "*";

interface NewRulesetDialogProps extends Omit<NewRulesetProps, "look"> {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks what a ruleset that begins as a copy of another is called and whose it is, and makes it. */
export function NewRulesetDialog({ bases, teams, isForAll, open, onOpenChange: setOpen }: NewRulesetDialogProps) {
  const t = useTranslations("rulesets");
  const router = useRouter();
  const [base, setBase] = useState(bases[0]?.ruleset ?? "");
  const [owner, setOwner] = useState(isForAll ? EVERYBODY : (teams[0]?.slug ?? EVERYBODY));
  const [fields, setFields] = useState({ slug: "", name: "", description: "" });
  const team = owner === EVERYBODY ? {} : { team: owner };
  const { mutateAsync } = useMutation(rulesetMutations.create());
  const copy = useMutation({
    mutationFn: async () => {
      const { text } = await fetchOnDemand(
        rulesetPath(base),
        {},
        async () => (await import("@/lib/rulesets/schema")).rulesetDetailDto,
      );
      return mutateAsync({ ...fields, ...team, text });
    },
    onSuccess: (made) => {
      setOpen(false);
      notify.success(t("new.created", { name: made.name }));
      router.push(rulesetHref(made.ruleset));
    },
  });
  const set = (key: keyof typeof fields) => (event: { target: { value: string } }) =>
    setFields({ ...fields, [key]: event.target.value });
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (next) copy.reset();
      }}
      title={t("new.title")}
      description={t("new.hint")}
      submit={t("new.create")}
      commands={
        <CopyCommands call={{ method: "POST", path: "/api/v1/rulesets", json: { ...fields, ...team, text: "…" } }} />
      }
      isPending={copy.isPending}
      error={copy.error}
      onSubmit={() => copy.mutate()}
    >
      <Field label={t("new.name")} required>
        <Input required maxLength={120} value={fields.name} onChange={set("name")} />
      </Field>
      <Field label={t("new.slug")} hint={t("new.slugHint")} required>
        <Input required maxLength={60} pattern="[a-z0-9]+(-[a-z0-9]+)*" value={fields.slug} onChange={set("slug")} />
      </Field>
      <Field label={t("new.description")}>
        <Textarea rows={2} maxLength={2000} value={fields.description} onChange={set("description")} />
      </Field>
      {bases.length > 1 ? (
        <Field label={t("new.from")} required>
          <Select
            value={base}
            onValueChange={setBase}
            options={bases.map(({ ruleset, name }) => ({ value: ruleset, label: name }))}
          />
        </Field>
      ) : null}
      {teams.length + (isForAll ? 1 : 0) > 1 ? (
        <Field label={t("new.team")} required>
          <Select
            value={owner}
            onValueChange={setOwner}
            options={[
              ...(isForAll ? [{ value: EVERYBODY, label: t("list.organisation") }] : []),
              ...teams.map(({ slug, name }) => ({ value: slug, label: name })),
            ]}
          />
        </Field>
      ) : null}
    </FormDialog>
  );
}
