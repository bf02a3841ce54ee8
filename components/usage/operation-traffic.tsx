import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { OperationKey } from "@/components/shared/operation-key";
import { Sparkline } from "@/components/shared/sparkline";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { type UsageQuery, usageHref } from "@/lib/usage/model/usage-address";
import type { UsageDto } from "@/lib/usage/schema/usage";

interface OperationTrafficProps {
  api: string;
  query: UsageQuery;
  operations: NonNullable<UsageDto["operations"]>;
}

/** Calls by operation with their trend, most first. */
export function OperationTraffic({ api, query, operations }: OperationTrafficProps) {
  const t = useTranslations("usage");
  const format = useFormatter();
  return (
    <Panel id="operations" padding="flush" title={t("operations.title", { count: operations.length })}>
      {operations.length === 0 ? <p className="px-3 py-2 text-muted text-sm">{t("operations.none")}</p> : null}
      <ListKeys>
        <Table caption={t("operations.caption")}>
          <Thead>
            <Th>{t("column.operation")}</Th>
            <Th hideOnPhone>{t("column.trend")}</Th>
            <Th align="right">{t("column.calls")}</Th>
            <Th align="right" hideOnPhone>
              {t("column.errors")}
            </Th>
            <Th align="right">{t("column.last")}</Th>
          </Thead>
          <Tbody>
            {operations.map(({ key, calls, errors, lastAt, days }) => (
              <Tr key={key} selected={key === query.operation}>
                <Td width="fill">
                  <RowLink href={usageHref(api, { ...query, operation: key })}>
                    <OperationKey operation={key} />
                  </RowLink>
                </Td>
                <Td width="tight" hideOnPhone>
                  <Sparkline values={days} label={t("trend", { calls: format.number(calls), days: days.length })} />
                </Td>
                <Td width="tight" align="right">
                  {format.number(calls)}
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  {errors > 0 ? <span className="text-danger-ink">{format.number(errors)}</span> : "0"}
                </Td>
                <Td width="tight" align="right">
                  <span className="text-muted text-xs">
                    <DateTime at={lastAt} />
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
