import { useTranslations } from "next-intl";
import { Count } from "@/components/shared/count";
import { DateTime } from "@/components/shared/date-time";
import { OperationKey } from "@/components/shared/operation-key";
import { SunsetNote } from "@/components/shared/sunset-note";
import { TeamLink } from "@/components/shared/team-link";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { apiConsumersHref } from "@/lib/consumers/model/consumers-address";
import type { AnnouncementDto } from "@/lib/deprecations/schema";

interface OperationListProps {
  items: readonly AnnouncementDto[];
  firstHref?: string | undefined;
  nextHref?: string | undefined;
}

/** Single operations of active versions that their documents deprecate. */
export function OperationList({ items, firstHref, nextHref }: OperationListProps) {
  const t = useTranslations("deprecations");
  return (
    <div className="flex flex-col gap-3">
      <Panel title={t("operations.title")} hint={t("operations.hint")} padding="flush">
        {items.length === 0 ? (
          <p className="px-4 py-6 text-center text-muted text-sm">{t("operations.none")}</p>
        ) : (
          <Table caption={t("operations.title")}>
            <Thead>
              <Th>{t("operations.operation")}</Th>
              <Th>{t("operations.version")}</Th>
              <Th hideOnPhone>{t("team")}</Th>
              <Th align="right" hideOnPhone>
                {t("operations.consumers")}
              </Th>
              <Th align="right">{t("operations.sunset")}</Th>
            </Thead>
            <Tbody>
              {items.map((one) => (
                <Tr key={`${one.api}@${one.version} ${one.operation}`}>
                  <Td width="fill">
                    <RowLink href={one.url}>
                      <OperationKey operation={one.operation ?? ""} />
                    </RowLink>
                  </Td>
                  <Td>
                    <span className="whitespace-nowrap">{one.apiName}</span>{" "}
                    <span className="font-mono text-muted text-xs">{one.version}</span>
                  </Td>
                  <Td width="tight" hideOnPhone>
                    <TeamLink {...one.team} />
                  </Td>
                  <Td width="tight" align="right" hideOnPhone>
                    <RowAction>
                      <Count
                        value={one.consumers}
                        href={
                          one.consumers > 0
                            ? apiConsumersHref(one.api, { operation: one.operation ?? undefined })
                            : undefined
                        }
                      />
                    </RowAction>
                  </Td>
                  <Td align="right" width="tight">
                    {one.sunsetAt ? (
                      <span className="inline-flex flex-wrap items-center justify-end gap-x-3 text-xs">
                        <SunsetNote at={one.sunsetAt} />
                        <DateTime at={one.sunsetAt} show="day" />
                      </span>
                    ) : (
                      <span className="text-faint text-xs">{t("operations.noDate")}</span>
                    )}
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </Panel>
      {firstHref || nextHref ? <Pagination firstHref={firstHref} nextHref={nextHref} /> : null}
    </div>
  );
}
