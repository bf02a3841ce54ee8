"use client";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useNotifyProblem } from "@/components/shared/use-notify-problem";
import { notify } from "@/components/ui/notify";
import { setUnread } from "@/lib/browser/unread-count";
import type { NotificationKind } from "@/lib/events/model/event-types";
import { notificationMutations } from "@/lib/notifications/queries";
import type { NotificationDto } from "@/lib/notifications/schema";

type Marked = Pick<NotificationDto, "id" | "read">;

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
  const idsOf = (items: readonly Marked[]) => items.map(({ id }) => id);
  const told = { onSuccess: () => notify.info(t("changed.undone")) };
  const takeBack = (items: readonly Marked[]) => mutate({ ids: idsOf(items), done: false }, told);
  /** As they were: what was unread before it was put away is unread again. */
  const undo = (items: readonly Marked[]) => {
    const unread = items.filter(({ read }) => !read);
    const read = items.filter((item) => item.read);
    if (read.length > 0) takeBack(read);
    if (unread.length > 0) mutate({ ids: idsOf(unread), done: false, read: false }, told);
  };
  return {
    isPending,
    read: (items: readonly Marked[], read = true) => mutate({ ids: idsOf(items), read }),
    done: (items: readonly Marked[]) =>
      mutate(
        { ids: idsOf(items), done: true },
        {
          onSuccess: ({ changed }) =>
            notify.success(t("changed.done", { count: changed }), {
              action: { label: t("undo"), onPress: () => undo(items) },
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
