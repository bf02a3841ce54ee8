"use client";
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { readerQueries, type ReadRef } from "@/lib/reader/queries";
import type { OperationOutline } from "@/lib/reader/schema/outline";
import { pageOfOperation } from "@/lib/versions/model/version-address";
import { MethodBadge } from "@/components/shared/method-badge";
import { cn } from "@/components/ui/cn";
import { OutlinePanel } from "./outline-panel";
import { type OutlineEntry, OutlineTree } from "./outline-tree";
import { entryIn, windowsBetween } from "./outline-window";
import { useSettled } from "./use-settled";

const PAUSE_MS = 120;

interface OperationOutlineProps {
  reference: ReadRef;
  /** What the server drew. */
  first: OperationOutline;
  total: number;
  deprecatedCount: number;
  openKey: string | null;
  q: string;
  onSearch(q: string): void;
  deprecated: boolean;
  onDeprecated(only: boolean): void;
  onOpen(key: string): void;
  onNear(key: string): void;
}

/** All operations of a version by tag: narrowed as one types, drawn as far as they are in sight. */
export function OperationOutlinePanel(props: OperationOutlineProps) {
  const { reference, first, total, deprecatedCount, openKey, q, deprecated, onSearch, onDeprecated } = props;
  const t = useTranslations("reader");
  const narrowing = { q: useSettled(q.trim(), PAUSE_MS), deprecated };
  const isFirst = narrowing.q === "" && !deprecated;
  const [visible, setVisible] = useState({ first: first.from, last: first.from });
  const onVisible = useCallback((from: number, to: number) => setVisible({ first: from, last: to }), []);
  const head = useQuery({
    ...readerQueries.operations(reference, narrowing, isFirst ? first.from : 0),
    ...(isFirst ? { initialData: first } : {}),
    placeholderData: keepPreviousData,
  });
  const { groups, total: shown } = head.data ?? first;
  const windows = useQueries({
    queries: windowsBetween(visible.first, visible.last).map((from) => ({
      ...readerQueries.operations(reference, narrowing, from),
      ...(isFirst && from === first.from ? { initialData: first } : {}),
    })),
  });
  const entryAt = (entry: number): OutlineEntry | undefined => {
    const operation = entryIn(windows, entry);
    if (!operation) return undefined;
    const { key } = operation;
    return {
      key,
      href: pageOfOperation(reference.api, reference.version, key),
      label: <OperationLabel operation={operation} />,
    };
  };
  return (
    <OutlinePanel
      searchLabel={t("outline.search")}
      q={q}
      onSearch={onSearch}
      summary={t("outline.shown", { shown, total })}
      extra={
        deprecatedCount > 0 ? (
          <button
            type="button"
            aria-pressed={deprecated}
            onClick={() => onDeprecated(!deprecated)}
            className={cn(
              "rounded-sm px-1 hover:text-ink",
              deprecated && "bg-caution-soft font-medium text-caution-ink",
            )}
          >
            {t("outline.deprecatedOnly")}
          </button>
        ) : undefined
      }
      empty={shown === 0 ? <p className="px-1 py-4 text-muted text-sm">{t("outline.none")}</p> : undefined}
    >
      <OutlineTree
        key={JSON.stringify(narrowing)}
        label={t("outline.operations")}
        groups={groups}
        noTag={t("outline.noTag")}
        openAt={isFirst ? first.at : null}
        openKey={openKey}
        entryAt={entryAt}
        onOpen={props.onOpen}
        onNear={props.onNear}
        onVisible={onVisible}
      />
    </OutlinePanel>
  );
}

function OperationLabel({ operation }: { operation: OperationOutline["items"][number] }) {
  const t = useTranslations("reader");
  const { key, method } = operation;
  const isNamedFirst = key.slice(0, method.length + 1).toUpperCase() === `${method} `;
  const path = isNamedFirst ? key.slice(method.length + 1) : key;
  return (
    <>
      <span className="flex scale-90">
        <MethodBadge method={method} deprecated={operation.deprecated} />
      </span>
      <span
        title={operation.summary ? `${operation.key}\n${operation.summary}` : operation.key}
        // The end of a path tells it apart: it is the beginning that is cut.
        dir="rtl"
        className={cn(
          "min-w-0 flex-1 truncate text-left font-mono text-2xs",
          operation.deprecated && "text-muted line-through",
        )}
      >
        <bdi>{path}</bdi>
      </span>
      {operation.deprecated ? (
        <span className="shrink-0 text-2xs text-caution-ink">{t("outline.deprecated")}</span>
      ) : null}
    </>
  );
}
