import { GitCompareArrows, SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { CopyCommands } from "@/components/shared/copy-commands";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { TextLink } from "@/components/ui/text-link";
import type { ShownUse } from "@/lib/change-usage/model/shown-use";
import type { ChangeUsageDto } from "@/lib/change-usage/schema";
import type { VersionState } from "@/lib/lifecycle/model";
import { type ChangesQuery, changesHref } from "@/lib/versions/model/changes-address";
import type { ChangeList } from "@/lib/versions/schema/changes";
import { ChangeBrowser } from "./change-browser";
import { ChangeFilters } from "@/components/shared/changes/change-filters";
import { FilterChips } from "@/components/shared/changes/filter-chips";
import { ChangePages } from "@/components/shared/changes/change-pages";
import { VersionPickers } from "./version-pickers";

interface ChangesViewProps {
  api: string;
  query: ChangesQuery;
  list: ChangeList;
  /** Who calls what changed, of what is shown. */
  use: ShownUse;
  /** Of all breaking changes: how many are of operations that somebody calls. */
  summary: ChangeUsageDto["summary"];
  choices: readonly { version: string; state: VersionState }[];
  /** The review that let exactly these changes through. */
  approval: { url: string } | null;
}

/** What changed between two versions: the verdict first, then every change by operation. */
export function ChangesView({ api, query, list, use, summary, choices, approval }: ChangesViewProps) {
  const t = useTranslations("changes");
  const versions = { api, from: list.from.label, to: list.to.label, use };
  const { breaking, dangerous, nonBreaking, ignored = 0 } = list.summary;
  const isLost =
    query.change !== undefined &&
    !list.groups.some((group) => group.changes.some((one) => one.fingerprint === query.change));
  const none = breaking + dangerous + nonBreaking === 0;
  const diffPath = `/api/v1/apis/${encodeURIComponent(api)}/diff?${new URLSearchParams({ from: versions.from, to: versions.to })}`;
  const at = (page: number) => changesHref(api, { ...query, change: undefined, page });
  return (
    <Stack>
      <Panel>
        <div className="flex flex-col gap-3">
          <div className="flex flex-wrap items-start justify-between gap-3">
            <div className="min-w-0">
              <h2 className="font-semibold text-lg">
                {none
                  ? t(ignored > 0 ? "verdict.onlyIgnored" : "verdict.unchanged")
                  : approval && breaking > 0
                    ? t("verdict.approved", { breaking })
                    : t("verdict.changed", { breaking, dangerous })}
              </h2>
              {approval && breaking > 0 ? (
                <p className="mt-0.5 text-sm">
                  <TextLink href={approval.url}>{t("approvedIn")}</TextLink>
                </p>
              ) : null}
              {breaking > 0 ? (
                <p className="mt-0.5 text-muted text-sm">
                  {use.isMeasured ? t("use.summary", { ...summary, days: use.windowDays }) : t("use.unmeasured")}
                </p>
              ) : null}
              {ignored > 0 ? (
                <p className="mt-0.5 text-muted text-sm">
                  {t("ignored", { count: ignored })}{" "}
                  <TextLink href="/governance/severities?only=true">{t("ignoredWhich")}</TextLink>
                </p>
              ) : null}
            </div>
            <div className="flex flex-wrap items-center gap-2">
              <VersionPickers versions={versions} choices={choices} />
              <CopyCommands
                call={{ path: diffPath }}
                cli={`diff ${api}@${versions.from} ${api}@${versions.to} --usage`}
              />
            </div>
          </div>
          {none ? null : <ChangeFilters query={query} list={list} hrefOf={(next) => changesHref(api, next)} />}
          {none || !use.isMeasured ? null : (
            <FilterChips
              label={t("use.filter")}
              chips={[
                {
                  key: "with",
                  selected: query.traffic === "with",
                  href: changesHref(api, {
                    ...{ ...query, page: 1, change: undefined },
                    traffic: query.traffic === "with" ? undefined : "with",
                  }),
                  label: t("use.with"),
                },
              ]}
            />
          )}
        </div>
      </Panel>
      {none ? (
        <Panel>
          <EmptyState icon={<GitCompareArrows />} title={t("same.title")}>
            {t(ignored > 0 ? "same.ignored" : "same.body", { from: versions.from, to: versions.to })}
          </EmptyState>
        </Panel>
      ) : list.matched === 0 ? (
        <Panel>
          <EmptyState
            icon={<SearchX />}
            title={t("noMatch.title")}
            action={
              <LinkButton href={changesHref(api, { from: versions.from, to: versions.to })}>
                {t("noMatch.action")}
              </LinkButton>
            }
          >
            {t("noMatch.body")}
          </EmptyState>
        </Panel>
      ) : (
        <>
          {isLost ? (
            <Callout
              tone="caution"
              title={t("lost.title")}
              actions={
                <LinkButton
                  size="sm"
                  href={changesHref(api, { from: versions.from, to: versions.to, change: query.change })}
                >
                  {t("noMatch.action")}
                </LinkButton>
              }
            >
              {t("lost.body")}
            </Callout>
          ) : null}
          <ChangeBrowser
            key={`${versions.from} ${versions.to} ${list.page}`}
            groups={list.groups}
            rules={list.rules}
            versions={versions}
            nextHref={list.page < list.pageCount ? at(list.page + 1) : undefined}
            previousHref={list.page > 1 ? at(list.page - 1) : undefined}
          />
          <ChangePages list={list} hrefOf={at} />
        </>
      )}
    </Stack>
  );
}
