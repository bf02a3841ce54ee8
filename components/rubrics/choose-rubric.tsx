"use client";
import { useMutation } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { rubricMutations } from "@/lib/rubrics/queries";

const ConfirmDialog = dynamic(() => import("@/components/ui/confirm-dialog").then((file) => file.ConfirmDialog), {
  ssr: false,
});

interface ChooseRubricProps {
  rubric: string;
  number: number;
  size?: "sm" | "md";
}

/** Makes all scores with a version of a rubric, once that is confirmed. */
export function ChooseRubric({ rubric, number, size = "md" }: ChooseRubricProps) {
  const t = useTranslations("rubrics");
  const router = useRouter();
  const [isAsked, setAsked] = useState(false);
  const { mutateAsync } = useMutation({
    ...rubricMutations.choose(),
    onSuccess: () => {
      notify.success(t("choose.done", { name: rubric, number }));
      router.refresh();
    },
    onError: useNotifyProblem(),
  });
  return (
    <>
      <Button size={size} aria-haspopup="dialog" onClick={() => setAsked(true)}>
        {t("choose.open")}
      </Button>
      {isAsked ? (
        <ConfirmDialog
          open
          onOpenChange={setAsked}
          title={t("choose.title", { name: rubric, number })}
          description={t("choose.hint")}
          confirmLabel={t("choose.confirm")}
          tone="primary"
          onConfirm={() => mutateAsync({ rubric, number })}
        />
      ) : null}
    </>
  );
}
