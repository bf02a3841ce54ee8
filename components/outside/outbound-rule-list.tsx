import { Unplug } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { OutboundRuleDto } from "@/lib/outbound/schema";
import { RemoveOutboundRule } from "./remove-outbound-rule";

/** Where the registry may call other servers. */
export function OutboundRuleList({ rules }: { rules: readonly OutboundRuleDto[] }) {
  const t = useTranslations("outside");
  if (rules.length === 0) {
    return (
      <Panel>
        <EmptyState icon={<Unplug aria-hidden />} title={t("empty")}>
          {t("emptyHint")}
        </EmptyState>
      </Panel>
    );
  }
  return (
    <Panel padding="flush">
      <ListKeys>
        <Table caption={t("title")}>
          <Thead>
            <Th>{t("origin")}</Th>
            <Th>{t("purposes")}</Th>
            <Th hideOnPhone>{t("network.label")}</Th>
            <Th hideOnPhone>{t("madeBy")}</Th>
            <Th hideOnPhone align="right">
              {t("since")}
            </Th>
            <Th>
              <VisuallyHidden>{t("actions")}</VisuallyHidden>
            </Th>
          </Thead>
          <Tbody>
            {rules.map((rule) => (
              <Tr key={rule.id}>
                <Td width="fill">
                  <code className="font-mono text-xs">{rule.origin}</code>
                  {rule.note ? <span className="text-muted text-xs"> {rule.note}</span> : null}
                </Td>
                <Td width="tight">
                  <span className="flex flex-wrap gap-1">
                    {rule.purposes.map((purpose) => (
                      <Badge key={purpose}>{t(`purpose.${purpose}`)}</Badge>
                    ))}
                  </span>
                </Td>
                <Td width="tight" hideOnPhone>
                  {rule.allowPrivate ? (
                    <Badge tone="caution">{t("network.private")}</Badge>
                  ) : (
                    <span className="text-muted text-xs">{t("network.public")}</span>
                  )}
                </Td>
                <Td width="tight" hideOnPhone>
                  {rule.createdBy.name}
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  <span className="text-muted text-xs">
                    <DateTime at={rule.createdAt} />
                  </span>
                </Td>
                <Td width="tight" align="right">
                  <RemoveOutboundRule id={rule.id} origin={rule.origin} />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}
