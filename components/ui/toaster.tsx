"use client";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Toaster as Sonner } from "sonner";

/** Where toasts appear; once, in the root layout. Raise one with `notify`. */
export function Toaster() {
  const t = useTranslations("ui");
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
