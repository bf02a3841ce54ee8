"use client";
import { useMutation } from "@tanstack/react-query";
import { BookmarkPlus, Plus } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { keepAdvice } from "@/lib/advisor/queries";
import type { AdvisorAnswers } from "@/lib/maturity/advisor/answers";

interface KeepAdviceProps {
  answers: AdvisorAnswers;
  /** Whether the viewer may make APIs somewhere. */
  mayCreate: boolean;
}

/** Keeps the advice: to share it, or to make an API of it. */
export function KeepAdvice({ answers, mayCreate }: KeepAdviceProps) {
  const t = useTranslations("advisor");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: async (_then: "share" | "create") => keepAdvice(answers),
    onError: notifyProblem,
    onSuccess: ({ id, url }, then) => {
      if (then === "share") notify.success(t("result.kept"));
      router.push(then === "share" ? url : `/apis/new?advice=${id}`);
    },
  });
  return (
    <>
      <Button
        icon={<BookmarkPlus aria-hidden />}
        loading={isPending && variables === "share"}
        disabled={isPending}
        onClick={() => mutate("share")}
      >
        {t("result.keep")}
      </Button>
      {mayCreate ? (
        <Button
          variant="primary"
          icon={<Plus aria-hidden />}
          loading={isPending && variables === "create"}
          disabled={isPending}
          onClick={() => mutate("create")}
        >
          {t("result.newApi")}
        </Button>
      ) : null}
    </>
  );
}
