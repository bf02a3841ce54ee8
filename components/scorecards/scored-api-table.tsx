import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LevelBadge } from "@/components/shared/level-badge";
import { ListKeys } from "@/components/shared/list-keys";
import { Badge } from "@/components/ui/badge";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { scorecardHref } from "@/lib/scorecards/model/scorecards-address";
import type { ScoredApi } from "@/lib/scorecards/schema/lists";
import { EntropyBadge } from "@/components/shared/entropy-badge";

interface ScoredApiTableProps {
  caption: string;
  apis: readonly ScoredApi[];
  /** Whether the column of teams is shown. */
  teams?: boolean;
  /** One more column, of what is asked about. */
  more?: { title: string; of: (api: ScoredApi) => ReactNode } | undefined;
}

/** APIs with their scores; each row leads to its scorecard. */
export function ScoredApiTable({ caption, apis, teams = false, more }: ScoredApiTableProps) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  return (
    <ListKeys>
      <Table caption={caption}>
        <Thead>
          <Th>{t("apis.api")}</Th>
          {teams ? <Th hideOnPhone>{t("team")}</Th> : null}
          {more ? <Th>{more.title}</Th> : null}
          <Th>{t("teams.level")}</Th>
          <Th align="right" hideOnPhone>
            {t("teams.progress")}
          </Th>
          <Th>{t("teams.entropy")}</Th>
          <Th align="right" hideOnPhone>
            {t("apis.dimensions")}
          </Th>
        </Thead>
        <Tbody>
          {apis.map((api) => (
            <Tr key={api.slug}>
              <Td width="fill">
                <span className="flex items-center gap-x-2 max-md:flex-wrap">
                  <span className="min-w-0 md:truncate">
                    <RowLink href={scorecardHref(api.slug)}>{api.name}</RowLink>
                  </span>
                  {api.tier === 1 ? <Badge tone="outline">{t("apis.tier", { tier: 1 })}</Badge> : null}
                </span>
              </Td>
              {teams ? (
                <Td width="tight" hideOnPhone>
                  <span className="text-muted text-xs">{api.team}</span>
                </Td>
              ) : null}
              {more ? <Td width="tight">{more.of(api)}</Td> : null}
              <Td width="tight">
                <LevelBadge level={api.level} />
              </Td>
              <Td width="tight" align="right" hideOnPhone>
                {api.level === null || api.level === 5
                  ? "–"
                  : format.number(api.progress, { style: "percent", maximumFractionDigits: 0 })}
              </Td>
              <Td width="tight">
                <EntropyBadge value={api.entropy} band={api.band} />
              </Td>
              <Td width="tight" align="right" hideOnPhone>
                {api.dimensions === null ? "–" : format.number(api.dimensions, { maximumFractionDigits: 1 })}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </ListKeys>
  );
}
