import { CircleCheck, CircleX } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { EvidenceDto } from "@/lib/evidence/schema";

interface EvidencePanelProps {
  api: string;
  /** The newest first. */
  evidence: readonly EvidenceDto[];
}

/** What was reported of an API from outside, by whom, and until when it counts. */
export function EvidencePanel({ api, evidence }: EvidencePanelProps) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  return (
    <Panel
      id="evidence"
      title={t("evidence.title")}
      hint={t("evidence.hint")}
      padding={evidence.length === 0 ? "normal" : "flush"}
      actions={
        <CopyCommands
          call={{
            method: "POST",
            path: `/api/v1/apis/${encodeURIComponent(api)}/evidence`,
            json: { kind: "contract-test", outcome: "passed", values: { operationsTested: 12 } },
          }}
          cli={`evidence add ${api} --kind contract-test --outcome passed`}
        />
      }
    >
      {evidence.length === 0 ? (
        <p className="text-muted text-sm">{t("evidence.none")}</p>
      ) : (
        <Table caption={t("evidence.title")}>
          <Thead>
            <Th>{t("evidence.report")}</Th>
            <Th>{t("evidence.outcome")}</Th>
            <Th hideOnPhone>{t("evidence.by")}</Th>
            <Th align="right">{t("evidence.at")}</Th>
            <Th align="right" hideOnPhone>
              {t("evidence.until")}
            </Th>
          </Thead>
          <Tbody>
            {evidence.map(({ id, kind, outcome, summary, values, url, version, at, expiresAt, by, state }) => (
              <Tr key={id}>
                <Td>
                  <span className="flex flex-wrap items-baseline gap-x-2">
                    <span className="font-mono text-xs">{kind}</span>
                    {version ? <span className="text-muted text-xs">{version}</span> : null}
                    {state === "valid" ? null : <Badge>{t(`evidence.state.${state}`)}</Badge>}
                    {url ? (
                      <TextLink href={url} rel="noreferrer">
                        {t("evidence.open")}
                      </TextLink>
                    ) : null}
                  </span>
                  <span className="block text-muted text-xs">
                    {[summary, ...Object.entries(values).map(([name, value]) => `${name} ${format.number(value)}`)]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                </Td>
                <Td width="tight">
                  <Badge
                    tone={outcome === "passed" ? "success" : "caution"}
                    icon={outcome === "passed" ? <CircleCheck aria-hidden /> : <CircleX aria-hidden />}
                  >
                    {t(`evidence.${outcome}`)}
                  </Badge>
                </Td>
                <Td width="tight" hideOnPhone>
                  <Person name={by.name} kind={by.kind} />
                </Td>
                <Td width="tight" align="right">
                  <DateTime at={at} />
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  <DateTime at={expiresAt} show="day" />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}
