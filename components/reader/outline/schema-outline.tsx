"use client";
import { keepPreviousData, useQueries, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { readerQueries, type ReadRef } from "@/lib/reader/queries";
import type { SchemaOutline } from "@/lib/reader/schema/outline";
import { cn } from "@/components/ui/cn";
import { pageOfSchema } from "@/lib/versions/model/version-address";
import { OutlinePanel } from "./outline-panel";
import { type OutlineEntry, OutlineTree } from "./outline-tree";
import { entryIn, windowsBetween } from "./outline-window";
import { useSettled } from "./use-settled";

const PAUSE_MS = 120;

interface SchemaOutlineProps {
  reference: ReadRef;
  first: SchemaOutline;
  total: number;
  openKey: string | null;
  q: string;
  onSearch(q: string): void;
  onOpen(key: string): void;
  onNear(key: string): void;
}

/** All named schemas of a version: narrowed as one types, drawn as far as they are in sight. */
export function SchemaOutlinePanel({
  reference,
  first,
  total,
  openKey,
  q,
  onSearch,
  onOpen,
  onNear,
}: SchemaOutlineProps) {
  const t = useTranslations("reader");
  const narrowing = { q: useSettled(q.trim(), PAUSE_MS), deprecated: false };
  const isFirst = narrowing.q === "";
  const [visible, setVisible] = useState({ first: first.from, last: first.from });
  const onVisible = useCallback((from: number, to: number) => setVisible({ first: from, last: to }), []);
  const head = useQuery({
    ...readerQueries.schemas(reference, narrowing, isFirst ? first.from : 0),
    ...(isFirst ? { initialData: first } : {}),
    placeholderData: keepPreviousData,
  });
  const shown = (head.data ?? first).total;
  const windows = useQueries({
    queries: windowsBetween(visible.first, visible.last).map((from) => ({
      ...readerQueries.schemas(reference, narrowing, from),
      ...(isFirst && from === first.from ? { initialData: first } : {}),
    })),
  });
  const entryAt = (entry: number): OutlineEntry | undefined => {
    const schema = entryIn(windows, entry);
    if (!schema) return undefined;
    return {
      key: schema.name,
      href: pageOfSchema(reference.api, reference.version, schema.name),
      label: (
        <>
          <span
            title={schema.title ?? schema.name}
            className={cn("min-w-0 flex-1 truncate font-mono text-2xs", schema.deprecated && "text-muted line-through")}
          >
            {schema.name}
          </span>
          {schema.deprecated ? (
            <span className="shrink-0 text-2xs text-caution-ink">{t("outline.deprecated")}</span>
          ) : null}
        </>
      ),
    };
  };
  return (
    <OutlinePanel
      searchLabel={t("outline.searchSchemas")}
      q={q}
      onSearch={onSearch}
      summary={t("outline.shownSchemas", { shown, total })}
      empty={shown === 0 ? <p className="px-1 py-4 text-muted text-sm">{t("outline.noneSchemas")}</p> : undefined}
    >
      <OutlineTree
        key={narrowing.q}
        label={t("outline.schemas")}
        groups={[{ tag: null, count: shown }]}
        noTag=""
        openAt={isFirst ? first.at : null}
        openKey={openKey}
        entryAt={entryAt}
        onOpen={onOpen}
        onNear={onNear}
        onVisible={onVisible}
      />
    </OutlinePanel>
  );
}
