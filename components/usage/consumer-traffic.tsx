import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { consumerHref } from "@/lib/consumers/model/consumers-address";
import { type UsageQuery, usageHref } from "@/lib/usage/model/usage-address";
import type { UsageDto } from "@/lib/usage/schema/usage";

type Caller = NonNullable<UsageDto["consumers"]>[number];

interface ConsumerTrafficProps {
  api: string;
  query: UsageQuery;
  consumers: readonly Caller[];
}

/** Who calls, most calls first; those who do not say who they are, too. */
export function ConsumerTraffic({ api, query, consumers }: ConsumerTrafficProps) {
  const t = useTranslations("usage");
  const format = useFormatter();
  return (
    <Panel
      id="consumers"
      padding="flush"
      title={t("consumers.title", { count: consumers.filter(({ who }) => who === "identity").length })}
      hint={t("consumers.hint")}
    >
      <Table caption={t("consumers.caption")}>
        <Thead>
          <Th>{t("column.consumer")}</Th>
          <Th hideOnPhone>{t("column.operations")}</Th>
          <Th align="right">{t("column.calls")}</Th>
          <Th align="right">{t("column.last")}</Th>
        </Thead>
        <Tbody>
          {consumers.map((one) => (
            <Tr key={`${one.who} ${one.attribute} ${one.value}`}>
              <Td width="fill">
                <CallerName api={api} query={query} caller={one} />
              </Td>
              <Td width="tight" hideOnPhone>
                {t("consumers.operations", { count: one.operations.length })}
              </Td>
              <Td width="tight" align="right">
                {format.number(one.calls)}
              </Td>
              <Td width="tight" align="right">
                <span className="text-muted text-xs">
                  <DateTime at={one.lastAt} />
                </span>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}

function CallerName({ api, query, caller }: { api: string; query: UsageQuery; caller: Caller }) {
  const t = useTranslations("usage");
  if (caller.who === "others") return <span className="text-muted">{t("consumers.others")}</span>;
  if (caller.who === "unknown" || caller.value === null) {
    return (
      <span className="inline-flex items-center gap-2">
        <RowLink href={usageHref(api, { ...query, consumer: "unknown" })}>{t("consumers.unknown")}</RowLink>
        <span className="max-md:hidden">
          <Badge tone="caution">{t("consumers.unknownMark")}</Badge>
        </span>
      </span>
    );
  }
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      <RowLink href={usageHref(api, { ...query, consumer: caller.consumer?.slug ?? caller.value })}>
        {caller.consumer?.name ?? caller.value}
      </RowLink>
      <span className="truncate font-mono text-faint text-xs">
        {caller.attribute}
        {caller.consumer ? `=${caller.value}` : ""}
      </span>
      {caller.consumer ? (
        <RowAction>
          <TextLink href={consumerHref(caller.consumer.slug)}>{t("consumers.page")}</TextLink>
        </RowAction>
      ) : (
        <Badge tone="outline">{t("consumers.unlinked")}</Badge>
      )}
    </span>
  );
}
