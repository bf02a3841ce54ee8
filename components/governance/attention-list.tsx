import { CircleCheckBig } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { ListKeys } from "@/components/shared/list-keys";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { StateBadge } from "@/components/shared/state-badge";
import { TeamLink } from "@/components/shared/team-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { FlaggedVersion, FlaggedVersionFilter } from "@/lib/catalog/schema/estate";
import { versionPath } from "@/lib/versions/model/lifecycle-version";

/** Where one reads of it: the changes since the version before, or the findings. */
function evidenceHref({ api, version, comparedWith }: FlaggedVersion, flag: FlaggedVersionFilter["flag"]): string {
  if (flag === "errors" || comparedWith === null) return versionPath(api, version);
  const params = new URLSearchParams({ from: comparedWith, to: version, severity: "breaking" });
  return `/apis/${encodeURIComponent(api)}/changes?${params}`;
}

/** Versions that broke something lately, or whose definition has errors. */
export function AttentionList({
  versions,
  filter,
}: {
  versions: readonly FlaggedVersion[];
  filter: FlaggedVersionFilter;
}) {
  const t = useTranslations("governance");
  if (versions.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<CircleCheckBig />} title={t(`attention.none.${filter.flag}`, { days: filter.days })} />
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t(`attention.flag.${filter.flag}`)}>
          <Thead>
            <Th>{t("attention.version")}</Th>
            <Th>{t("attention.found")}</Th>
            <Th hideOnPhone>{t("attention.state")}</Th>
            <Th hideOnPhone>{t("attention.team")}</Th>
            <Th align="right">{t("attention.published")}</Th>
          </Thead>
          <Tbody>
            {versions.map((one) => (
              <Tr key={`${one.api}@${one.version}`}>
                <Td width="fill">
                  <RowLink href={evidenceHref(one, filter.flag)}>
                    {one.apiName} <span className="font-mono font-normal text-muted text-xs">{one.version}</span>
                  </RowLink>
                </Td>
                <Td width="tight">
                  {filter.flag === "breaking" ? (
                    <SeverityBadge severity="breaking" count={one.breaking} />
                  ) : (
                    <FindingSeverity severity="error" count={one.errors} />
                  )}
                </Td>
                <Td width="tight" hideOnPhone>
                  <StateBadge state={one.state} />
                </Td>
                <Td width="tight" hideOnPhone>
                  <TeamLink {...one.team} />
                </Td>
                <Td width="tight" align="right">
                  <span className="text-muted text-xs">
                    <DateTime at={one.publishedAt} />
                  </span>
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}
