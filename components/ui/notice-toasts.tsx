"use client";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { toast, Toaster as Sonner } from "sonner";
import { type Notice, takeNotices, watchNotices } from "./notice-queue";

const raise = { success: toast.success, info: toast.info, caution: toast.warning, error: toast.error };
const durationMs = { success: 4_000, info: 4_000, caution: 8_000, error: 12_000 };

function show({ tone, title, detail, action }: Notice): void {
  raise[tone](title, {
    duration: durationMs[tone],
    ...(detail ? { description: detail } : {}),
    ...(action ? { action: { label: action.label, onClick: action.onPress } } : {}),
  });
}

/** The notices of the queue as toasts. */
export function NoticeToasts() {
  const t = useTranslations("ui");
  // The toaster listens by now: effects of children run first.
  useEffect(() => {
    const flush = () => takeNotices().forEach(show);
    flush();
    return watchNotices(flush);
  }, []);
  return (
    <Sonner
      position="bottom-right"
      containerAriaLabel={t("notifications")}
      icons={{
        success: <CircleCheck aria-hidden className="size-4 text-success-ink" />,
        error: <CircleAlert aria-hidden className="size-4 text-danger-ink" />,
        warning: <TriangleAlert aria-hidden className="size-4 text-caution-ink" />,
        info: <Info aria-hidden className="size-4 text-info-ink" />,
      }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast:
            "flex w-full items-start gap-2.5 rounded-lg border border-line bg-raised p-3 text-sm text-ink shadow-2 font-sans",
          icon: "mt-0.5 shrink-0",
          title: "font-medium",
          description: "mt-0.5 text-xs text-muted break-words",
          actionButton:
            "ml-auto shrink-0 self-center rounded-md border border-line-strong px-2 py-1 text-xs font-medium hover:bg-hover",
        },
      }}
    />
  );
}
