"use client";
import { useTranslations } from "next-intl";
import { AlertDialog as Radix } from "radix-ui";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { useReturnFocus } from "./use-return-focus";

interface ConfirmDialogProps {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  trigger?: ReactNode;
  title: ReactNode;
  /** What will happen, and whether it can be undone. */
  description: ReactNode;
  confirmLabel: ReactNode;
  tone?: "danger" | "primary";
  /** It closes when this resolves, and stays open when it rejects. */
  onConfirm: () => Promise<unknown>;
  children?: ReactNode;
}

/** Asks before what cannot be undone. */
export function ConfirmDialog({ trigger, open, onOpenChange, ...sheet }: ConfirmDialogProps) {
  const [ownOpen, setOwnOpen] = useState(false);
  const setOpen = onOpenChange ?? setOwnOpen;
  return (
    <Radix.Root open={open ?? ownOpen} onOpenChange={setOpen}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <ConfirmSheet {...sheet} close={() => setOpen(false)} />
      </Radix.Portal>
    </Radix.Root>
  );
}

type ConfirmSheetProps = Omit<ConfirmDialogProps, "trigger" | "open" | "onOpenChange"> & { close: () => void };

/** The question, mounted for as long as it is asked. */
function ConfirmSheet(props: ConfirmSheetProps) {
  const { title, description, confirmLabel, tone = "danger", onConfirm, close, children } = props;
  const t = useTranslations("ui");
  const returnFocus = useReturnFocus();
  const [pending, setPending] = useState(false);
  const confirm = () => {
    setPending(true);
    onConfirm()
      .then(close, () => undefined)
      .finally(() => setPending(false));
  };
  return (
    <>
      <Radix.Overlay className="animate-fade fixed inset-0 z-40 bg-scrim" />
      <Radix.Content
        onCloseAutoFocus={returnFocus}
        className="animate-pop fixed top-[16vh] left-1/2 z-50 w-[calc(100%-2rem)] max-w-md -translate-x-1/2 rounded-xl border border-line bg-raised p-5 shadow-3"
      >
        <Radix.Title className="font-semibold text-lg">{title}</Radix.Title>
        <Radix.Description className="mt-1 text-muted text-sm">{description}</Radix.Description>
        {children ? <div className="mt-4">{children}</div> : null}
        <div className="mt-5 flex justify-end gap-2">
          <Radix.Cancel asChild>
            <Button variant="ghost">{t("cancel")}</Button>
          </Radix.Cancel>
          <Button variant={tone} loading={pending} onClick={confirm}>
            {confirmLabel}
          </Button>
        </div>
      </Radix.Content>
    </>
  );
}
