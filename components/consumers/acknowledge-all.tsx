"use client";
import { useMutation } from "@tanstack/react-query";
import { CheckCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import type { StandingSubject } from "@/lib/consumers/model/standing";
import { consumerMutations } from "@/lib/consumers/queries";

/** As many as one request says. */
const MOST = 200;

interface AcknowledgeAllProps {
  consumer: string;
  /** What is not answered yet. */
  things: readonly { api: string; version: string; subject: StandingSubject }[];
}

/** Says of everything at once that it was seen. */
export function AcknowledgeAll({ consumer, things }: AcknowledgeAllProps) {
  const t = useTranslations("breaking");
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const { mutate, isPending } = useMutation({
    ...consumerMutations.answer(),
    onSuccess: ({ items }) => {
      notify.success(t("say.allSaved", { count: items.length }));
      router.refresh();
    },
    onError: notifyProblem,
  });
  const items = things.slice(0, MOST).map((thing) => ({ ...thing, standing: "acknowledged" as const }));
  return (
    <Button icon={<CheckCheck aria-hidden />} loading={isPending} onClick={() => mutate({ consumer, body: { items } })}>
      {t("say.all")}
    </Button>
  );
}
