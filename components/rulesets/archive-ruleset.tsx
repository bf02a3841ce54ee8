"use client";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { rulesetMutations } from "@/lib/rulesets/queries";
import type { RulesetDto } from "@/lib/rulesets/schema";

const ConfirmDialog = dynamic(() => import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog), {
  ssr: false,
});

/** Archives a ruleset, or takes it back. */
export function ArchiveRuleset({
  ruleset,
}: {
  ruleset: Pick<RulesetDto, "ruleset" | "name" | "revision" | "archived">;
}) {
  const t = useTranslations("rulesets");
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const notifyProblem = useNotifyProblem();
  const { mutateAsync, isPending } = useMutation({
    ...rulesetMutations.change(),
    onSuccess: () => router.refresh(),
    onError: notifyProblem,
  });
  const change = () =>
    mutateAsync({ ruleset: ruleset.ruleset, revision: ruleset.revision, patch: { archived: !ruleset.archived } });
  if (ruleset.archived) {
    return (
      <Button loading={isPending} onClick={() => void change().catch(() => undefined)}>
        {t("edit.restore")}
      </Button>
    );
  }
  return (
    <>
      <Button variant="ghost" aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {t("edit.archive")}
      </Button>
      {isAsked ? (
        <ConfirmDialog
          open
          onOpenChange={setAsked}
          title={t("edit.archiveTitle", { name: ruleset.name })}
          description={t("edit.archiveHint")}
          confirmLabel={t("edit.archive")}
          onConfirm={change}
        />
      ) : null}
    </>
  );
}
