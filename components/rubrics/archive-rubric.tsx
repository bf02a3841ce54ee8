"use client";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { rubricMutations } from "@/lib/rubrics/queries";
import type { RubricDto } from "@/lib/rubrics/schema/rubric";

const ConfirmDialog = dynamic(() => import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog), {
  ssr: false,
});

/** Archives a rubric, or takes it back. */
export function ArchiveRubric({ rubric }: { rubric: Pick<RubricDto, "rubric" | "title" | "revision" | "archived"> }) {
  const t = useTranslations("rubrics");
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const { mutateAsync, isPending } = useMutation({
    ...rubricMutations.archive(),
    onSuccess: () => router.refresh(),
    onError: useNotifyProblem(),
  });
  const change = () => mutateAsync({ rubric: rubric.rubric, revision: rubric.revision, archived: !rubric.archived });
  if (rubric.archived) {
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
          title={t("edit.archiveTitle", { name: rubric.title })}
          description={t("edit.archiveHint")}
          confirmLabel={t("edit.archive")}
          onConfirm={change}
        />
      ) : null}
    </>
  );
}
