"use client";
import type { ReactNode } from "react";
import { Anchor } from "@/components/reader/anchor";

interface PartProps {
  id: string;
  title: string;
  /** Beside the title. */
  note?: ReactNode;
  children: ReactNode;
}

/** A titled part of an operation or a schema, with a link to it. */
export function Part({ id, title, note, children }: PartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="flex min-w-0 scroll-mt-20 flex-col gap-2">
      <div className="group/part flex flex-wrap items-center gap-x-2 border-line border-b pb-1">
        <h3 id={`${id}-title`} className="font-medium text-sm">
          {title}
        </h3>
        {note}
        <Anchor id={id} what={title} />
      </div>
      {children}
    </section>
  );
}
