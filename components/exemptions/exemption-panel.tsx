import { useTranslations } from "next-intl";
import { useCheckWords } from "@/components/shared/use-check-words";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ExemptionDto } from "@/lib/exemptions/schema";
import { EndExemption } from "./end-exemption";

interface ExemptionPanelProps {
  /** Those that hold today. */
  exemptions: readonly ExemptionDto[];
  mayEnd: boolean;
}

/** What an API need not meet, why, and until when; nothing where there is none. */
export function ExemptionPanel({ exemptions, mayEnd }: ExemptionPanelProps) {
  const t = useTranslations("exemptions");
  const words = useCheckWords();
  if (exemptions.length === 0) return null;
  return (
    <Panel id="exemptions" title={t("panel")} hint={t("panelHint")} padding="flush">
      <Table caption={t("panel")}>
        <Thead>
          <Th>{t("check")}</Th>
          <Th hideOnPhone>{t("for")}</Th>
          <Th hideOnPhone>{t("by")}</Th>
          <Th align="right">{t("ends")}</Th>
          <Th>
            <VisuallyHidden>{t("actions")}</VisuallyHidden>
          </Th>
        </Thead>
        <Tbody>
          {exemptions.map(({ id, check, team, reason, by, expiresOn }) => (
            <Tr key={id}>
              <Td>
                {words.title({ id: check, title: check })}
                <span className="block whitespace-normal text-muted text-xs wrap-anywhere">{reason}</span>
              </Td>
              <Td width="tight" hideOnPhone>
                {team === null ? t("ofApi") : t("ofTeam")}
              </Td>
              <Td width="tight" hideOnPhone>
                <Person name={by.name} kind={by.kind} />
              </Td>
              <Td width="tight" align="right">
                <DateTime at={expiresOn} show="day" />
              </Td>
              <Td width="tight" align="right">
                {mayEnd ? <EndExemption id={id} /> : null}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}
