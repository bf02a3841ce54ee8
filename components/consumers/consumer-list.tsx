import { Unplug, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Count } from "@/components/shared/count";
import { ListKeys } from "@/components/shared/list-keys";
import { TeamLink } from "@/components/shared/team-link";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { consumersHref } from "@/lib/consumers/model/consumers-address";
import type { ConsumerDto } from "@/lib/consumers/schema";

interface ConsumerListProps {
  consumers: readonly ConsumerDto[];
  /** Whether the list is narrowed. */
  filtered: boolean;
}

/** The consumers, and how much each calls. */
export function ConsumerList({ consumers, filtered }: ConsumerListProps) {
  const t = useTranslations("consumers");
  if (consumers.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<Unplug />}
          title={filtered ? t("empty.filteredTitle") : t("empty.title")}
          action={
            filtered ? (
              <LinkButton href={consumersHref()} icon={<X aria-hidden />}>
                {t("empty.clear")}
              </LinkButton>
            ) : undefined
          }
        >
          {filtered ? t("empty.filteredBody") : t("empty.body")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("title")}>
          <Thead>
            <Th>{t("column.consumer")}</Th>
            <Th>{t("column.kind")}</Th>
            <Th hideOnPhone>{t("column.team")}</Th>
            <Th hideOnPhone>{t("column.provides")}</Th>
            <Th align="right">{t("column.apis")}</Th>
          </Thead>
          <Tbody>
            {consumers.map((consumer) => (
              <Tr key={consumer.slug}>
                <Td width="fill">
                  <RowLink href={consumer.url}>{consumer.name}</RowLink>
                </Td>
                <Td width="tight">
                  <span className="text-muted">{t(`kind.${consumer.kind}`)}</span>
                </Td>
                <Td width="tight" hideOnPhone>
                  {consumer.team ? (
                    <RowAction>
                      <TeamLink {...consumer.team} />
                    </RowAction>
                  ) : (
                    <span className="text-faint">{t("noTeam")}</span>
                  )}
                </Td>
                <Td width="tight" hideOnPhone>
                  <span className="text-muted">{consumer.provides.map(({ name }) => name).join(", ")}</span>
                </Td>
                <Td align="right">
                  <Count value={consumer.apiCount} />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}
