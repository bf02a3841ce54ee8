"use client";
import dynamic from "next/dynamic";
import { Slot } from "radix-ui";
import { type ReactNode, useState } from "react";

const loadSheet = () => import("./dialog-sheet").then((file) => file.DialogSheet);
const DialogSheet = dynamic(loadSheet, { ssr: false });

export interface DialogProps {
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** One button that opens it; not needed where `open` is given. */
  trigger?: ReactNode;
  title: ReactNode;
  description?: ReactNode;
  footer?: ReactNode;
  size?: "sm" | "md" | "lg";
  children: ReactNode;
}

/** Work that needs its own small page, loaded when it is first opened. On a phone it is a sheet from below. */
export function Dialog({ trigger, open, onOpenChange, ...sheet }: DialogProps) {
  const [ownOpen, setOwnOpen] = useState(false);
  const isOpen = open ?? ownOpen;
  const setOpen = (next: boolean) => {
    setOwnOpen(next);
    onOpenChange?.(next);
  };
  const ahead = () => void loadSheet().catch(() => undefined);
  return (
    <>
      {trigger ? (
        <Slot.Root
          aria-haspopup="dialog"
          aria-expanded={isOpen}
          onClick={() => setOpen(true)}
          onPointerEnter={ahead}
          onFocus={ahead}
        >
          {trigger}
        </Slot.Root>
      ) : null}
      {isOpen ? <DialogSheet {...sheet} onOpenChange={setOpen} /> : null}
    </>
  );
}
