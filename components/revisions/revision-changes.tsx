import { GitCompareArrows, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { ChangeFilters } from "@/components/shared/changes/change-filters";
import { ChangePages } from "@/components/shared/changes/change-pages";
import { CopyCommands } from "@/components/shared/copy-commands";
import { VerdictLine } from "@/components/shared/verdict-line";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { type RevisionsQuery, revisionsHref } from "@/lib/versions/model/revisions-address";
import type { VersionDto } from "@/lib/versions/schema";
import type { ChangeList } from "@/lib/versions/schema/changes";
import { RevisionBrowser } from "./revision-browser";
import { RevisionPickers } from "./revision-pickers";

interface RevisionChangesProps {
  version: VersionDto;
  from: number;
  to: number;
  query: RevisionsQuery;
  list: ChangeList;
}

/** What changed between two revisions of a version: the verdict first, then each change by operation. */
export function RevisionChanges({ version, from, to, query, list }: RevisionChangesProps) {
  const t = useTranslations("revisions");
  const { api, version: label } = version;
  const pair = { from, to };
  const { from: _from, to: _to, ...view } = query;
  const none = list.summary.breaking + list.summary.dangerous + list.summary.nonBreaking === 0;
  const at = (page: number) => revisionsHref(api, label, { ...view, ...pair, change: undefined, page });
  const path = `/api/v1/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(label)}/revisions/diff`;
  return (
    <Stack>
      <Panel>
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <div className="min-w-0">
              <h2 className="font-semibold text-lg">{t("between", pair)}</h2>
              {none ? null : <VerdictLine summary={list.summary} />}
            </div>
            <div className="flex flex-wrap items-center gap-2">
              <RevisionPickers api={api} version={label} {...pair} count={version.revisionNumber} />
              <CopyCommands call={{ path: `${path}?from=${from}&to=${to}` }} />
            </div>
          </div>
          {none ? null : (
            <ChangeFilters
              query={{ ...view, from: undefined, to: undefined }}
              list={list}
              hrefOf={(next) => revisionsHref(api, label, { ...next, ...pair })}
            />
          )}
        </div>
      </Panel>
      {none ? (
        <Panel>
          <EmptyState icon={<GitCompareArrows aria-hidden />} title={t("same.title")}>
            {t("same.body")}
          </EmptyState>
        </Panel>
      ) : list.matched === 0 ? (
        <Panel>
          <EmptyState
            icon={<SearchX aria-hidden />}
            title={t("noMatch")}
            action={<LinkButton href={revisionsHref(api, label, pair)}>{t("showAll")}</LinkButton>}
          />
        </Panel>
      ) : (
        <>
          <RevisionBrowser
            key={`${from} ${to} ${list.page}`}
            {...{ api, version: label, from, to, groups: list.groups, rules: list.rules }}
            nextHref={list.page < list.pageCount ? at(list.page + 1) : undefined}
            previousHref={list.page > 1 ? at(list.page - 1) : undefined}
          />
          <ChangePages list={list} hrefOf={at} />
        </>
      )}
    </Stack>
  );
}
