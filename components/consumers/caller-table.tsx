import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { TeamLink } from "@/components/shared/team-link";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { consumerHref } from "@/lib/consumers/model/consumers-address";
import type { ApiConsumerDto } from "@/lib/consumers/schema";
import { OperationMarks } from "./operation-marks";
import { RemoveDependency } from "./remove-dependency";
import { SourceMarks } from "./source-marks";
import { TrafficMarks } from "./traffic-marks";
import { WeightNote } from "@/components/shared/weight-note";

interface CallerTableProps {
  api: string;
  callers: readonly ApiConsumerDto[];
  may: { reject: boolean };
}

/** Those who call an API, a row each. */
export function CallerTable({ api, callers, may }: CallerTableProps) {
  const t = useTranslations("consumers");
  return (
    <ListKeys>
      <Table caption={t("title")}>
        <Thead>
          <Th>{t("column.consumer")}</Th>
          <Th>{t("column.operations")}</Th>
          <Th hideOnPhone>{t("column.weight")}</Th>
          <Th hideOnPhone>{t("column.source")}</Th>
          <Th hideOnPhone>{t("column.since")}</Th>
          {may.reject ? (
            <Th>
              <VisuallyHidden>{t("column.actions")}</VisuallyHidden>
            </Th>
          ) : null}
        </Thead>
        <Tbody>
          {callers.map((caller) => {
            const { consumer, operations, gone, unspecified, claims, since, versions } = caller;
            return (
              <Tr key={consumer.slug}>
                <Td>
                  <div className="flex flex-col gap-1.5 py-1">
                    <RowLink href={consumerHref(consumer.slug)}>{consumer.name}</RowLink>
                    <span className="flex flex-wrap items-center gap-x-2 text-muted text-xs">
                      {t(`kind.${consumer.kind}`)}
                      {consumer.team ? (
                        <RowAction>
                          <TeamLink {...consumer.team} />
                        </RowAction>
                      ) : null}
                      {consumer.contact ? <span className="wrap-anywhere">{consumer.contact}</span> : null}
                      {versions.map((version) => (
                        <span key={version} className="font-mono">
                          {version}
                        </span>
                      ))}
                    </span>
                  </div>
                </Td>
                <Td>
                  <OperationMarks api={api} {...{ operations, gone }} unspecified={unspecified} />
                  <TrafficMarks caller={caller} />
                </Td>
                <Td hideOnPhone>{caller.weight.operations === null ? null : <WeightNote weight={caller.weight} />}</Td>
                <Td width="tight" hideOnPhone>
                  <SourceMarks claims={claims} />
                </Td>
                <Td width="tight" hideOnPhone>
                  <DateTime at={since} />
                </Td>
                {may.reject ? (
                  <Td width="tight">
                    <RowAction>
                      <RemoveDependency consumer={consumer.slug} api={api} />
                    </RowAction>
                  </Td>
                ) : null}
              </Tr>
            );
          })}
        </Tbody>
      </Table>
    </ListKeys>
  );
}
