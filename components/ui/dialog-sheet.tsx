"use client";
import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Dialog as Radix } from "radix-ui";
import { buttonStyle } from "./button-style";
import { cn } from "./cn";
import type { DialogProps } from "./dialog";
import { useReturnFocus } from "./use-return-focus";

const sizes = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-4xl" };

type DialogSheetProps = Omit<DialogProps, "trigger" | "open" | "onOpenChange"> & {
  onOpenChange: (open: boolean) => void;
};

/** The dialog, open for as long as it is mounted. Closing gives the focus back to whatever opened it. */
export function DialogSheet({ title, description, footer, size = "sm", onOpenChange, children }: DialogSheetProps) {
  const t = useTranslations("ui");
  const returnFocus = useReturnFocus();
  return (
    <Radix.Root open onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="animate-fade fixed inset-0 z-40 bg-scrim" />
        <Radix.Content
          {...(description ? {} : { "aria-describedby": undefined })}
          onCloseAutoFocus={returnFocus}
          className={cn(
            "animate-pop fixed z-50 flex max-h-[86dvh] w-full flex-col rounded-xl border border-line bg-raised shadow-3 outline-none",
            "max-md:inset-x-0 max-md:bottom-0 max-md:rounded-b-none md:top-[9vh] md:left-1/2 md:-translate-x-1/2",
            sizes[size],
            "max-md:max-w-none",
          )}
        >
          <header className="px-5 pt-4 pr-14 pb-3">
            <div className="min-w-0">
              <Radix.Title className="font-semibold text-lg">{title}</Radix.Title>
              {description ? (
                <Radix.Description className="mt-0.5 text-muted text-sm">{description}</Radix.Description>
              ) : null}
            </div>
          </header>
          <div className="min-h-0 overflow-y-auto px-5 pb-5 scroll-slim">{children}</div>
          {footer ? (
            <footer className="flex flex-wrap justify-end gap-2 border-line border-t px-5 py-3">{footer}</footer>
          ) : null}
          {/* Last, so that opening puts the focus on the work and not on leaving it. */}
          <Radix.Close
            aria-label={t("close")}
            className={cn(buttonStyle({ variant: "ghost", shape: "icon" }), "absolute top-3.5 right-4")}
          >
            <X aria-hidden />
          </Radix.Close>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
