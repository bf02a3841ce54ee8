"use client";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { notify } from "@/components/ui/notify";
import { useNotifyProblem } from "./use-notify-problem";

interface ConfirmEndProps {
  /** What the button says that asks, and the one that confirms. */
  label: string;
  title: string;
  /** What will happen, and whether it can be undone. */
  hint: string;
  /** Said once it is done. */
  done: string;
  /** Rejects where it could not be done; that is said, too. */
  end: () => Promise<unknown>;
  children?: ReactNode;
}

/** A small button that ends something for good, after asking; the page is read anew then. */
export function ConfirmEnd({ label, title, hint, done, end, children }: ConfirmEndProps) {
  const router = useRouter();
  const notifyProblem = useNotifyProblem();
  const confirm = async () => {
    try {
      await end();
    } catch (error) {
      notifyProblem(error);
      throw error;
    }
    notify.success(done);
    router.refresh();
  };
  return (
    <ConfirmDialog
      trigger={
        <Button size="sm" variant="ghost">
          {label}
        </Button>
      }
      title={title}
      description={hint}
      confirmLabel={label}
      onConfirm={confirm}
    >
      {children}
    </ConfirmDialog>
  );
}
