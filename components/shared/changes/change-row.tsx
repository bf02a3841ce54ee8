"use client";
import { ChevronRight } from "lucide-react";
import { memo, type ReactNode } from "react";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { cn } from "@/components/ui/cn";
import type { ChangeItem } from "@/lib/versions/schema/changes";
import { RuleMessage } from "./rule-message";

// Kept while a step through the list draws fifty rows anew.
const Severity = memo(SeverityBadge);
const Message = memo(RuleMessage);

interface ChangeRowProps {
  change: ChangeItem;
  /** What it is called in the address; its fingerprint unless given. */
  name?: string;
  /** Above the message, where the row stands in no group. */
  heading?: ReactNode;
  open: boolean;
  onToggle: () => void;
  /** Small marks at the end: comments, a done mark. */
  marks?: ReactNode;
  /** Shown while it is open. */
  children: ReactNode;
}

/** The id of a change's row in the page. */
export function changeRowId(fingerprint: string): string {
  return `change-${fingerprint}`;
}

/** One change: how bad, what and where; opens to its detail. */
export function ChangeRow({ change, name, heading, open, onToggle, marks, children }: ChangeRowProps) {
  const id = changeRowId(name ?? change.fingerprint);
  return (
    <li id={id} data-list-item className={cn("border-line border-t", open && "bg-sunken")}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={`${id}-detail`}
        onClick={onToggle}
        className="flex w-full min-w-0 items-start gap-2 px-3 py-2 text-left -outline-offset-2 hover:bg-hover"
      >
        <ChevronRight
          aria-hidden
          className={cn("mt-0.5 size-3.5 shrink-0 text-faint transition-transform", open && "rotate-90")}
        />
        <span className="grid min-w-0 flex-1 grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 gap-y-1 @2xl:grid-cols-[7.5rem_minmax(0,1fr)_auto]">
          <span className="justify-self-start">
            <Severity severity={change.severity} />
          </span>
          <span className="flex min-w-0 flex-wrap items-center justify-end gap-x-2 pt-px @2xl:order-last">
            <code className="wrap-anywhere font-mono text-faint text-xs">{change.id}</code>
            {marks}
          </span>
          <span className="col-span-2 min-w-0 @2xl:col-span-1">
            {heading ? <span className="mb-0.5 block">{heading}</span> : null}
            <span lang="en" className="wrap-anywhere block text-sm">
              <Message text={change.message} />
            </span>
            {change.location ? (
              <span lang="en" className="wrap-anywhere block text-faint text-xs">
                {change.location}
              </span>
            ) : null}
          </span>
        </span>
      </button>
      {open ? (
        <div id={`${id}-detail`} className="px-3 pt-2.5 pb-4 md:pl-8">
          {children}
        </div>
      ) : null}
    </li>
  );
}
