"use client";
import { Plus, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";

interface LineGroupProps {
  title: string;
  hint?: string;
  /** What the button says that adds a line; without it no more can be added. */
  add: string | null;
  onAdd: () => void;
  children: ReactNode;
}

/** Any number of lines of one sort, with the way to add one. */
export function LineGroup({ title, hint, add, onAdd, children }: LineGroupProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-medium text-sm">{title}</legend>
      {hint ? <p className="text-muted text-xs">{hint}</p> : null}
      {children}
      {add === null ? null : (
        <div>
          <Button size="sm" variant="ghost" icon={<Plus aria-hidden />} onClick={onAdd}>
            {add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface LineProps {
  /** Its name: `Metric 2`. */
  label: string;
  remove: string | null;
  onRemove: () => void;
  children: ReactNode;
}

/** One line, with the way to remove it. */
export function Line({ label, remove, onRemove, children }: LineProps) {
  return (
    <fieldset className="flex min-w-0 items-start gap-2 rounded-lg border border-line p-3">
      <legend className="sr-only">{label}</legend>
      <div className="flex min-w-0 flex-1 flex-col gap-3">{children}</div>
      {remove === null ? null : (
        <IconButton label={remove} onClick={onRemove}>
          <X aria-hidden />
        </IconButton>
      )}
    </fieldset>
  );
}
