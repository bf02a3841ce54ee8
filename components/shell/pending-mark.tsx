"use client";
import { useLinkStatus } from "next/link";
import { cn } from "@/components/ui/cn";

/** Inside a link: shows that the page it leads to is on its way, once that takes noticeably long. */
export function PendingMark() {
  const { pending } = useLinkStatus();
  return (
    <span
      aria-hidden
      className={cn(
        "ml-auto size-1.5 rounded-full bg-accent transition-opacity delay-150 max-lg:hidden",
        pending ? "animate-skeleton opacity-100" : "opacity-0",
      )}
    />
  );
}
