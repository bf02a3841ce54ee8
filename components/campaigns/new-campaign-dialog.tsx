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
import { campaignHref, campaignMutations } from "@/lib/campaigns/queries";
import { emptyDraft, saidByDraft } from "./campaign-draft";
import { CampaignForm } from "./campaign-form";

export interface NewCampaignProps {
  checks: readonly { id: string; title: string }[];
  /** The UTC day on which the page was made. */
  today: string;
}

interface NewCampaignDialogProps extends NewCampaignProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** Asks what a campaign is about, and begins it. */
export function NewCampaignDialog({ checks, today, open, onOpenChange }: NewCampaignDialogProps) {
  const t = useTranslations("campaigns");
  const router = useRouter();
  const [slug, setSlug] = useState("");
  const [draft, setDraft] = useState(() => emptyDraft(today));
  const make = useMutation({
    ...campaignMutations.create(),
    onSuccess: (made) => {
      onOpenChange(false);
      notify.success(t("new.created", { name: made.title }));
      router.push(campaignHref(made.campaign));
    },
  });
  const body = { slug, ...saidByDraft(draft) };
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        onOpenChange(next);
        if (next) make.reset();
      }}
      title={t("new.title")}
      description={t("new.hint")}
      size="lg"
      submit={t("new.create")}
      commands={<CopyCommands call={{ method: "POST", path: "/api/v1/campaigns", json: body }} />}
      isPending={make.isPending}
      error={make.error}
      onSubmit={() => make.mutate(body)}
    >
      <Field label={t("field.slug")} hint={t("field.slugHint")} required>
        <Input
          required
          maxLength={60}
          pattern="[a-z0-9]+(-[a-z0-9]+)*"
          value={slug}
          onChange={(event) => setSlug(event.target.value)}
        />
      </Field>
      <CampaignForm draft={draft} checks={checks} onChange={setDraft} />
    </FormDialog>
  );
}
