"use client";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { Button } from "@/components/ui/button";
import { notify } from "@/components/ui/notify";
import { notificationMutations } from "@/lib/notifications/queries";

/** Sends the administrator a message at once. */
export function TestMail() {
  const t = useTranslations("preferences");
  const onError = useNotifyProblem();
  const { mutate, isPending } = useMutation({
    ...notificationMutations.testMail(),
    onSuccess: ({ to }) => notify.success(t("testSent", { to })),
    onError,
  });
  return (
    <Button loading={isPending} onClick={() => mutate()}>
      {t("test")}
    </Button>
  );
}
