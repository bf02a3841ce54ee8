import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { StateBadge } from "@/components/shared/state-badge";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VERSION_STATES } from "@/lib/lifecycle/model";
import { type UsageQuery, usageHref } from "@/lib/usage/model/usage-address";
import type { UsageDto } from "@/lib/usage/schema/usage";

interface VersionTrafficProps {
  api: string;
  query: UsageQuery;
  versions: NonNullable<UsageDto["versions"]>;
  retired: number;
}

/** Calls by version; those to a retired one are marked. */
export function VersionTraffic({ api, query, versions, retired }: VersionTrafficProps) {
  const t = useTranslations("usage");
  const format = useFormatter();
  return (
    <Panel
      id="versions"
      padding="flush"
      title={t("versions.title")}
      hint={retired > 0 ? t("versions.retired", { calls: retired }) : undefined}
    >
      <Table caption={t("versions.title")}>
        <Thead>
          <Th>{t("column.version")}</Th>
          <Th>{t("column.state")}</Th>
          <Th align="right">{t("column.calls")}</Th>
          <Th align="right" hideOnPhone>
            {t("column.errors")}
          </Th>
          <Th align="right">{t("column.last")}</Th>
        </Thead>
        <Tbody>
          {versions.map(({ version, state, calls, errors, lastAt }) => {
            const known = VERSION_STATES.find((one) => one === state);
            return (
              <Tr key={version ?? ""} selected={version !== null && version === query.version}>
                <Td>
                  {version === null ? (
                    <span className="text-muted">{t("versions.unknown")}</span>
                  ) : (
                    <RowLink href={usageHref(api, { ...query, version })}>
                      <span className="font-mono text-xs">{version}</span>
                    </RowLink>
                  )}
                </Td>
                <Td width="tight">
                  <span className="inline-flex items-center gap-1.5">
                    {known ? <StateBadge state={known} /> : null}
                    {state === "retired" ? <Badge tone="danger">{t("versions.stillCalled")}</Badge> : null}
                  </span>
                </Td>
                <Td width="tight" align="right">
                  {format.number(calls)}
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  {format.number(errors)}
                </Td>
                <Td width="tight" align="right">
                  <span className="text-muted text-xs">
                    <DateTime at={lastAt} />
                  </span>
                </Td>
              </Tr>
            );
          })}
        </Tbody>
      </Table>
    </Panel>
  );
}
