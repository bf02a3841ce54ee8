"use client";
import type { ReactNode } from "react";
import { SearchField } from "@/components/ui/search-field";

interface OutlinePanelProps {
  searchLabel: string;
  q: string;
  onSearch(q: string): void;
  summary: string;
  /** Beside the summary: what else narrows the outline. */
  extra?: ReactNode;
  /** In place of the tree where nothing fits. */
  empty?: ReactNode;
  children: ReactNode;
}

/** A field to narrow an outline, what it shows, and the outline. */
export function OutlinePanel({ searchLabel, q, onSearch, summary, extra, empty, children }: OutlinePanelProps) {
  return (
    <div className="flex h-full min-h-0 flex-col gap-2">
      <SearchField label={searchLabel} value={q} onValueChange={onSearch} shortcut="/" />
      <div className="flex min-h-6 items-center justify-between gap-2 px-1 text-2xs text-muted">
        <span role="status">{summary}</span>
        {extra}
      </div>
      {empty ?? children}
    </div>
  );
}
