"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { notify } from "@/components/ui/notify";
import { setUnread } from "@/lib/browser/unread-count";
import type { NotificationKind } from "@/lib/events/model/event-types";
import { notificationMutations } from "@/lib/notifications/queries";

/** Marks that somebody makes in their inbox; what is put away can be taken back. */
export function useMarks({ kind, readAt }: { kind: NotificationKind | undefined; readAt: string }) {
  const t = useTranslations("inbox");
  const router = useRouter();
  const onError = useNotifyProblem();
  const { mutate, isPending } = useMutation({
    ...notificationMutations.mark(),
    onSuccess: ({ unread }) => {
      setUnread(unread);
      router.refresh();
    },
    onError,
  });
  const takeBack = (ids: readonly string[]) =>
    mutate({ ids: [...ids], done: false }, { onSuccess: () => notify.info(t("changed.undone")) });
  return {
    isPending,
    read: (ids: readonly string[], read = true) => mutate({ ids: [...ids], read }),
    done: (ids: readonly string[]) =>
      mutate(
        { ids: [...ids], done: true },
        {
          onSuccess: ({ changed }) =>
            notify.success(t("changed.done", { count: changed }), {
              action: { label: t("undo"), onPress: () => takeBack(ids) },
            }),
        },
      ),
    takeBack,
    readAll: () =>
      mutate(
        { until: readAt, kind, read: true },
        { onSuccess: ({ changed }) => notify.success(t("changed.read", { count: changed })) },
      ),
  };
}
