"use client";
import { useMutation } from "@tanstack/react-query";
import { Pencil } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormDialog } from "@/components/shared/form-dialog";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { notify } from "@/components/ui/notify";
import { ProblemError } from "@/lib/browser/problem-error";
import { campaignMutations, campaignPath } from "@/lib/campaigns/queries";
import type { CampaignDto } from "@/lib/campaigns/schema";
import { draftOf, saidByDraft } from "./campaign-draft";
import { CampaignForm } from "./campaign-form";

interface EditCampaignProps {
  campaign: CampaignDto;
  checks: readonly { id: string; title: string }[];
}

/** Changes what a campaign is about. */
export function EditCampaign({ campaign, checks }: EditCampaignProps) {
  const t = useTranslations("campaigns");
  const router = useRouter();
  const [open, setOpen] = useState(false);
  const [draft, setDraft] = useState(() => draftOf(campaign));
  const change = useMutation({
    ...campaignMutations.change(),
    onSuccess: () => {
      setOpen(false);
      notify.success(t("edit.saved"));
      router.refresh();
    },
  });
  const { campaign: slug, revision } = campaign;
  const patch = saidByDraft(draft);
  const isStale = change.error instanceof ProblemError && change.error.status === 412;
  return (
    <FormDialog
      open={open}
      onOpenChange={(next) => {
        setOpen(next);
        if (!next) return;
        setDraft(draftOf(campaign));
        change.reset();
      }}
      trigger={<Button icon={<Pencil aria-hidden />}>{t("edit.open")}</Button>}
      title={t("edit.title")}
      description={t("edit.hint")}
      size="lg"
      submit={t("edit.save")}
      commands={<CopyCommands call={{ method: "PATCH", path: campaignPath(slug), json: patch }} />}
      isPending={change.isPending}
      error={isStale ? null : change.error}
      onSubmit={() => change.mutate({ campaign: slug, revision, patch })}
    >
      {isStale ? (
        <Callout tone="caution" live>
          {t("edit.stale")}
        </Callout>
      ) : null}
      <CampaignForm draft={draft} checks={checks} onChange={setDraft} />
    </FormDialog>
  );
}
