"use client";
import { GitPullRequest } from "lucide-react";
import { useTranslations } from "next-intl";
import { Count } from "@/components/shared/count";
import { DateTime } from "@/components/shared/date-time";
import { FormatBadge } from "@/components/shared/format-badge";
import { ListKeys } from "@/components/shared/list-keys";
import { StateBadge } from "@/components/shared/state-badge";
import { SunsetNote } from "@/components/shared/sunset-note";
import { TeamLink } from "@/components/shared/team-link";
import { Panel } from "@/components/ui/panel";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { QuietLink } from "@/components/ui/quiet-link";
import type { ApiListItem } from "./api-list-item";
import { pageOfVersion } from "@/lib/versions/model/version-address";

/** APIs, one a row; `j` and `k` walk through them. Drawn from few facts a row: the markup goes to the browser once. */
export function ApiTable({ apis }: { apis: readonly ApiListItem[] }) {
  const t = useTranslations("catalog");
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("table")}>
          <Thead>
            <Th>{t("columns.api")}</Th>
            <Th width="tight" hideOnPhone>
              {t("columns.team")}
            </Th>
            <Th width="tight">{t("columns.version")}</Th>
            <Th width="tight" hideOnPhone>
              {t("columns.format")}
            </Th>
            <Th align="right" width="tight" hideOnPhone>
              {t("columns.operations")}
            </Th>
            <Th width="tight" hideOnLaptop>
              {t("columns.updated")}
            </Th>
            <Th width="tight" hideOnPhone>
              {t("columns.sunset")}
            </Th>
          </Thead>
          <Tbody>
            {apis.map((api) => (
              <ApiRow key={api.slug} api={api} />
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

function ApiRow({ api }: { api: ApiListItem }) {
  const { newestVersion: newest } = api;
  return (
    <Tr>
      <Td width="fill">
        <RowLink href={api.url}>{api.name}</RowLink>
        <span className="ml-2 font-mono text-faint text-xs max-md:hidden">{api.slug}</span>
      </Td>
      <Td width="tight" hideOnPhone>
        <TeamLink slug={api.team.slug} name={api.team.name} />
      </Td>
      <Td width="tight">
        <NewestVersion api={api} />
      </Td>
      <Td width="tight" hideOnPhone>
        {newest ? <FormatBadge format={newest.format} specVersion={newest.specVersion} /> : null}
      </Td>
      <Td align="right" width="tight" hideOnPhone>
        {newest ? (
          <Count value={newest.operationCount} href={pageOfVersion(api.slug, newest.version, "operations")} />
        ) : null}
      </Td>
      <Td width="tight" hideOnLaptop>
        <span className="text-muted text-xs">
          <DateTime at={api.updatedAt} />
        </span>
      </Td>
      <Td width="tight" hideOnPhone>
        {api.nextSunset ? <SunsetNote at={api.nextSunset} /> : null}
      </Td>
    </Tr>
  );
}

function NewestVersion({ api }: { api: ApiListItem }) {
  const t = useTranslations("catalog");
  if (!api.newestVersion) return <span className="text-faint text-xs">{t("unversioned")}</span>;
  return (
    <span className="flex items-center gap-2">
      <span className="max-w-28 truncate font-mono text-xs" title={api.newestVersion.version}>
        {api.newestVersion.version}
      </span>
      <StateBadge state={api.newestVersion.state} />
      {api.openReviews > 0 ? (
        <RowAction>
          <QuietLink
            href={`/reviews?api=${encodeURIComponent(api.slug)}`}
            title={t("openReviews", { count: api.openReviews })}
            aria-label={t("openReviews", { count: api.openReviews })}
          >
            <GitPullRequest aria-hidden className="size-3.5 text-info-ink" />
          </QuietLink>
        </RowAction>
      ) : null}
    </span>
  );
}
