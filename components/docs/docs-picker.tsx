"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type ReactNode, useDeferredValue, useState } from "react";
import { ListKeys } from "@/components/shared/list-keys";
import { OperationKey } from "@/components/shared/operation-key";
import { ProblemState } from "@/components/shared/problem-state";
import { cn } from "@/components/ui/cn";
import { Disclosure } from "@/components/ui/disclosure";
import { SearchField } from "@/components/ui/search-field";
import { SkeletonRows } from "@/components/ui/skeleton";
import { versionQueries } from "@/lib/versions/queries";
import type { OperationTag } from "@/lib/versions/schema/reading";
import type { DocsSelection } from "./docs-selection";

const MOST_LISTED = 100;

interface DocsPickerProps {
  api: string;
  version: string;
  tags: readonly OperationTag[];
  selection: DocsSelection | null;
  mayOpenWhole: boolean;
  onSelect: (selection: DocsSelection) => void;
  /** Above the search. */
  children?: ReactNode;
}

/** What the docs can show: the whole where it is small, a tag, an operation. */
export function DocsPicker({ api, version, tags, selection, mayOpenWhole, onSelect, children }: DocsPickerProps) {
  const t = useTranslations("docs");
  const [text, setText] = useState("");
  const q = useDeferredValue(text.trim());
  const found = useQuery({
    ...versionQueries.operations(api, version, { ...(q ? { q } : {}), limit: MOST_LISTED }),
    placeholderData: keepPreviousData,
  });
  // One that is further down than the list goes stands first: it is what is shown.
  const isAway =
    q === "" &&
    selection?.kind === "operation" &&
    found.data &&
    !found.data.items.some(({ key }) => key === selection.key);
  const chosenAway = isAway ? selection.key : null;
  return (
    <nav aria-label={t("choose")} className="flex min-w-0 flex-col gap-2 lg:sticky lg:top-16">
      {children}
      <SearchField label={t("search")} value={text} onValueChange={setText} shortcut="/" />
      <div className="max-h-[calc(100dvh-14rem)] overflow-y-auto scroll-slim max-lg:max-h-52">
        <ListKeys>
          {mayOpenWhole ? (
            <Choice isChosen={selection?.kind === "whole"} onSelect={() => onSelect({ kind: "whole" })}>
              {t("whole")}
            </Choice>
          ) : null}
          {tags.length > 0 ? (
            <Disclosure
              summary={<span className="text-muted text-xs">{t("tags")}</span>}
              open={selection?.kind === "tag"}
            >
              {tags.map(({ tag, count }) => (
                <Choice
                  key={tag}
                  isChosen={selection?.kind === "tag" && selection.tag === tag}
                  onSelect={() => onSelect({ kind: "tag", tag })}
                >
                  <span className="min-w-0 flex-1 truncate" title={t("tag", { tag })}>
                    {tag}
                  </span>
                  <span data-numeric className="text-faint text-xs">
                    {count}
                  </span>
                </Choice>
              ))}
            </Disclosure>
          ) : null}
          <h2 className="px-2 pt-2 pb-1 font-medium text-muted text-xs">{t("operations")}</h2>
          {found.isPending ? <SkeletonRows rows={6} label={t("operations")} /> : null}
          {found.isError ? <ProblemState error={found.error} onRetry={() => void found.refetch()} /> : null}
          {chosenAway ? (
            <Choice isChosen onSelect={() => onSelect({ kind: "operation", key: chosenAway })}>
              <OperationKey operation={chosenAway} />
            </Choice>
          ) : null}
          {found.data?.items.map((operation) => (
            <Choice
              key={operation.key}
              isChosen={selection?.kind === "operation" && selection.key === operation.key}
              onSelect={() => onSelect({ kind: "operation", key: operation.key })}
            >
              <OperationKey operation={operation.key} deprecated={operation.deprecated} />
              {operation.deprecated ? <span className="sr-only">({t("deprecated")})</span> : null}
            </Choice>
          ))}
          {found.data?.items.length === 0 ? <p className="px-2 py-1 text-muted text-xs">{t("none")}</p> : null}
          {found.data?.nextCursor ? (
            <p className="px-2 py-1.5 text-muted text-xs">{t("more", { count: MOST_LISTED })}</p>
          ) : null}
        </ListKeys>
      </div>
    </nav>
  );
}

function Choice({ isChosen, onSelect, children }: { isChosen: boolean; onSelect: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      data-list-item
      aria-current={isChosen ? "true" : undefined}
      onClick={onSelect}
      className={cn(
        "flex min-h-7 w-full min-w-0 items-center gap-2 rounded-md px-2 py-0.5 text-left text-sm hover:bg-hover",
        isChosen && "bg-selected",
      )}
    >
      {children}
    </button>
  );
}
