"use client";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useShortcut } from "@/lib/browser/use-shortcut";
import { groupKey, type OutlineRows, outlineRows, type RowGroup } from "@/lib/reader/model/outline-rows";
import { cn } from "@/components/ui/cn";
import { useRowsInSight } from "./use-rows-in-sight";

const ROW_PX = 32;

export interface OutlineEntry {
  key: string;
  href: string;
  label: ReactNode;
}

interface OutlineTreeProps {
  label: string;
  groups: readonly RowGroup[];
  /** The name of the heading of entries without a tag. */
  noTag: string;
  /** The place of the entry that is open, where it is known. */
  openAt: number | null;
  openKey: string | null;
  entryAt(entry: number): OutlineEntry | undefined;
  onOpen(key: string): void;
  /** The pointer or the focus is on an entry: it may be opened next. */
  onNear(key: string): void;
  onVisible(first: number, last: number): void;
}

/** A long outline of which only what is in sight is drawn; a tree for the keyboard and for screen readers. */
export function OutlineTree(props: OutlineTreeProps) {
  const { label, groups, openAt, entryAt, onOpen, onVisible } = props;
  const t = useTranslations("reader");
  const box = useRef<HTMLDivElement>(null);
  const [shut, setShut] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => outlineRows(groups, shut), [groups, shut]);
  const openRow = openAt === null ? null : rows.rowOf(openAt);
  const [active, setActive] = useState(openRow ?? 0);
  const wantsFocus = useRef(false);
  const {
    first: firstRow,
    last: lastRow,
    reveal,
  } = useRowsInSight(box, {
    count: rows.count,
    height: ROW_PX,
    startRow: openRow ?? 0,
  });
  const items = Array.from({ length: Math.max(0, lastRow - firstRow + 1) }, (_, index) => firstRow + index);
  const [first, last] = [firstEntry(rows, firstRow), firstEntry(rows, lastRow)];
  useEffect(() => onVisible(first, last), [first, last, onVisible]);
  const focusRow = useCallback(() => {
    if (!wantsFocus.current) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${active}"]`);
    if (!row) return;
    wantsFocus.current = false;
    row.focus({ preventScroll: true });
  }, [active]);
  // A row far away is there only once the box has been scrolled to it and drawn again.
  useEffect(focusRow);

  const move = (to: number) => {
    const next = Math.min(rows.count - 1, Math.max(0, to));
    wantsFocus.current = true;
    setActive(next);
    reveal(next);
  };
  const toggle = (group: number, open?: boolean) => {
    const key = groupKey(groups[group]?.tag ?? null);
    const next = new Set(shut);
    if (open ?? next.has(key)) next.delete(key);
    else next.add(key);
    setShut(next);
  };
  useShortcut("j", t("keys.next"), () => move(active + 1));
  useShortcut("k", t("keys.previous"), () => move(active - 1));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const row = rows.rowAt(active);
    const act = keyAction(event.key, { row, rows, active });
    if (!act || !row) return;
    event.preventDefault();
    if (act.kind === "move") move(act.to);
    else if (act.kind === "toggle") toggle(row.group, act.open);
    else if (row.kind === "entry") {
      const entry = entryAt(row.entry);
      if (entry) onOpen(entry.key);
    } else toggle(row.group);
  };

  return (
    <div
      ref={box}
      role="tree"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="relative min-h-0 flex-1 overflow-y-auto overscroll-contain scroll-slim"
    >
      <div role="presentation" className="relative w-full" style={{ height: rows.count * ROW_PX }}>
        {items.map((index) => (
          <div
            key={index}
            role="presentation"
            className="absolute inset-x-0 top-0"
            style={{ height: ROW_PX, transform: `translateY(${index * ROW_PX}px)` }}
          >
            <Row
              {...props}
              rows={rows}
              index={index}
              isActive={index === active}
              onFocus={setActive}
              onToggle={toggle}
            />
          </div>
        ))}
      </div>
    </div>
  );
}

/** The first entry at or below a row. */
function firstEntry(rows: OutlineRows, index: number): number {
  for (let at = index; at < index + 2; at++) {
    const row = rows.rowAt(at);
    if (row?.kind === "entry") return row.entry;
  }
  return 0;
}

type Action = { kind: "move"; to: number } | { kind: "toggle"; open: boolean } | { kind: "press" };

function keyAction(
  key: string,
  { row, rows, active }: { row: ReturnType<OutlineRows["rowAt"]>; rows: OutlineRows; active: number },
): Action | undefined {
  const isShut = row ? rows.isShut(row.group) : false;
  if (key === "ArrowDown") return { kind: "move", to: active + 1 };
  if (key === "ArrowUp") return { kind: "move", to: active - 1 };
  if (key === "Home") return { kind: "move", to: 0 };
  if (key === "End") return { kind: "move", to: rows.count - 1 };
  if (key === "Enter" || key === " ") return { kind: "press" };
  if (key === "ArrowRight" && row?.kind === "group") {
    return isShut ? { kind: "toggle", open: true } : { kind: "move", to: active + 1 };
  }
  if (key !== "ArrowLeft" || !row) return undefined;
  if (row.kind === "group") return isShut ? undefined : { kind: "toggle", open: false };
  for (let at = active - 1; at >= 0; at--) if (rows.rowAt(at)?.kind === "group") return { kind: "move", to: at };
  return undefined;
}

interface RowProps extends OutlineTreeProps {
  rows: OutlineRows;
  index: number;
  isActive: boolean;
  onFocus(row: number): void;
  onToggle(group: number): void;
}

function Row({ rows, index, isActive, groups, noTag, openKey, entryAt, onOpen, onNear, onFocus, onToggle }: RowProps) {
  const t = useTranslations("reader");
  const row = rows.rowAt(index);
  if (!row) return null;
  const group = groups[row.group];
  const common = { "data-row": index, tabIndex: isActive ? 0 : -1, onFocus: () => onFocus(index) };
  if (row.kind === "group") {
    const isShut = rows.isShut(row.group);
    return (
      <button
        {...common}
        type="button"
        role="treeitem"
        aria-level={1}
        aria-expanded={!isShut}
        aria-setsize={groups.length}
        aria-posinset={row.group + 1}
        onClick={() => onToggle(row.group)}
        className="flex h-8 w-full items-center gap-1.5 rounded-md px-1.5 text-left font-medium text-muted text-xs hover:bg-hover"
      >
        <ChevronRight aria-hidden className={cn("size-3.5 shrink-0 text-faint", !isShut && "rotate-90")} />
        <span className="min-w-0 flex-1 truncate">{group?.tag ?? noTag}</span>
        <span data-numeric className="pr-1 text-2xs text-faint tabular-nums">
          {group?.count}
        </span>
      </button>
    );
  }
  const entry = entryAt(row.entry);
  if (!entry)
    return (
      <div
        role="treeitem"
        aria-level={2}
        aria-label={t("outline.loading")}
        className="mx-2 mt-2 h-4 animate-skeleton rounded-sm bg-sunken"
      />
    );
  const isOpen = entry.key === openKey;
  return (
    <a
      {...common}
      href={entry.href}
      role="treeitem"
      aria-level={2}
      aria-setsize={group?.count}
      aria-posinset={row.position}
      aria-current={isOpen ? "page" : undefined}
      onPointerEnter={() => onNear(entry.key)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
        event.preventDefault();
        onOpen(entry.key);
      }}
      className={cn(
        "flex h-8 w-full min-w-0 items-center gap-1 rounded-md pr-2 pl-3",
        isOpen ? "bg-selected" : "hover:bg-hover",
      )}
    >
      {entry.label}
    </a>
  );
}
