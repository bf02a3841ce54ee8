"use client";
import { Command } from "cmdk";
import type { ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";

export interface PaletteEntry {
  id: string;
  icon: ReactNode;
  label: ReactNode;
  /** Where it is or what it is, in fainter words. */
  detail?: ReactNode;
  shortcut?: string;
  run: () => void;
}

/** Entries of one kind; nothing but an empty fragment where there are none. */
export function PaletteGroup({
  heading,
  entries,
  onRun,
}: {
  heading: string;
  entries: readonly PaletteEntry[];
  onRun: (entry: PaletteEntry) => void;
}) {
  if (entries.length === 0) return <></>;
  return (
    <Command.Group
      heading={heading}
      className="[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-faint [&_[cmdk-group-heading]]:text-xs"
    >
      {entries.map((entry) => (
        <Command.Item
          key={entry.id}
          value={entry.id}
          onSelect={() => onRun(entry)}
          className="flex h-9 cursor-default items-center gap-2.5 rounded-md px-2.5 text-sm data-[selected=true]:bg-selected [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-muted"
        >
          {entry.icon}
          <span className="min-w-0 truncate">{entry.label}</span>
          {entry.detail ? (
            <span className="min-w-0 flex-1 truncate text-faint text-xs">{entry.detail}</span>
          ) : (
            <span className="flex-1" />
          )}
          {entry.shortcut ? <Kbd keys={entry.shortcut} /> : null}
        </Command.Item>
      ))}
    </Command.Group>
  );
}
