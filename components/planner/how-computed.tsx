"use client";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Popover } from "@/components/ui/popover";

interface HowComputedProps {
  /** What the number is called. */
  name: string;
  /** The number. */
  shown: string;
  children: ReactNode;
}

/** A number that opens the formula and the inputs it was made of. */
export function HowComputed({ name, shown, children }: HowComputedProps) {
  const t = useTranslations("planner");
  const label = t("result.how", { name });
  return (
    <Popover
      label={label}
      trigger={
        <button
          type="button"
          className="cursor-help text-left tabular-nums underline decoration-dotted decoration-line-strong underline-offset-4 hover:decoration-accent"
        >
          {shown}
          <span className="sr-only"> {label}</span>
        </button>
      }
    >
      <p className="max-w-80 text-sm">{children}</p>
    </Popover>
  );
}
