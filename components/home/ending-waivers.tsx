import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { WaiverDto } from "@/lib/waivers/schema";

/** Waivers for APIs of the viewer's teams that end soon: with them a gate closes again. */
export function EndingWaivers({ waivers }: { waivers: readonly WaiverDto[] }) {
  const t = useTranslations("home");
  return (
    <Panel title={t("waivers.title")} padding="flush">
      <Table caption={t("waivers.title")}>
        <Thead>
          <Th>{t("waivers.what")}</Th>
          <Th hideOnPhone>{t("waivers.gate")}</Th>
          <Th align="right">{t("waivers.when")}</Th>
        </Thead>
        <Tbody>
          {waivers.map((waiver) => (
            <Tr key={waiver.id}>
              <Td width="fill">
                <RowLink href={`/governance/waivers?api=${encodeURIComponent(waiver.api)}`}>
                  {waiver.api} <span className="font-mono font-normal text-muted text-xs">{waiver.version ?? ""}</span>
                </RowLink>
              </Td>
              <Td width="tight" hideOnPhone>
                <code className="font-mono text-xs">{waiver.gate}</code>
              </Td>
              <Td width="tight" align="right">
                <span className="text-caution-ink text-xs">
                  <DateTime at={waiver.expiresOn} />
                </span>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}
