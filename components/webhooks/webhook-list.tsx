import { Webhook } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { WebhookDto } from "@/lib/webhooks/schema";
import { WebhookState, webhookTitle } from "./webhook-look";

/** The webhooks that the viewer manages. */
export function WebhookList({ webhooks, canCreate }: { webhooks: readonly WebhookDto[]; canCreate: boolean }) {
  const t = useTranslations("webhooks");
  if (webhooks.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<Webhook />} title={t("empty")}>
          {t(canCreate ? "emptyHint" : "noneToManage")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("title")}>
          <Thead>
            <Th>{t("description")}</Th>
            <Th hideOnPhone>{t("team")}</Th>
            <Th hideOnPhone>{t("events")}</Th>
            <Th align="right" hideOnPhone>
              {t("since")}
            </Th>
            <Th>{t("stateLabel")}</Th>
          </Thead>
          <Tbody>
            {webhooks.map((webhook) => (
              <Tr key={webhook.id}>
                <Td width="fill">
                  <RowLink href={`/settings/webhooks/${webhook.id}`}>
                    {webhookTitle(webhook)}{" "}
                    <span className="font-mono font-normal text-muted text-xs">{new URL(webhook.url).origin}</span>
                  </RowLink>
                </Td>
                <Td width="tight" hideOnPhone>
                  {webhook.team?.name ?? <span className="text-muted">{t("allTeams")}</span>}
                </Td>
                <Td width="tight" hideOnPhone>
                  {webhook.eventTypes.length === 0
                    ? t("allEvents")
                    : t("someEvents", { count: webhook.eventTypes.length })}
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  <span className="text-muted text-xs">
                    <DateTime at={webhook.createdAt} />
                  </span>
                </Td>
                <Td width="tight">
                  <WebhookState webhook={webhook} />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}
