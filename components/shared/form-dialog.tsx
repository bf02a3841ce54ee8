"use client";
import { type ReactNode, useId } from "react";
import { Button } from "@/components/ui/button";
import { Dialog, type DialogProps } from "@/components/ui/dialog";
import { FormProblem } from "./form-problem";

interface FormDialogProps extends Omit<DialogProps, "footer"> {
  /** What the button says that sends the form. */
  submit: ReactNode;
  /** The same from a terminal, beside the button. */
  commands: ReactNode;
  isPending: boolean;
  /** Why what was sent last was refused. */
  error: Error | null;
  onSubmit: () => void;
}

/** A dialog that is one form: its fields, why they were refused, the command for a terminal, and the button that sends it. */
export function FormDialog({ submit, commands, isPending, error, onSubmit, children, ...dialog }: FormDialogProps) {
  const form = useId();
  return (
    <Dialog
      {...dialog}
      footer={
        <>
          {commands}
          <Button type="submit" form={form} variant="primary" loading={isPending}>
            {submit}
          </Button>
        </>
      }
    >
      <form
        id={form}
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <FormProblem error={error} />
        {children}
      </form>
    </Dialog>
  );
}
