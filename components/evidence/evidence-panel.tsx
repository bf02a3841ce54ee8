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
import { ReportEvidence } from "./report-evidence";
import type { ReportEvidenceProps } from "./report-evidence-dialog";
import { useEvidenceWords } from "./use-evidence-words";
import { WithdrawEvidence } from "./withdraw-evidence";

interface EvidencePanelProps {
  api: ReportEvidenceProps["api"];
  /** The newest first. */
  evidence: readonly EvidenceDto[];
  /** Null: the viewer may not report. */
  reporting: Pick<ReportEvidenceProps, "versions" | "today"> | null;
}

/** What was reported of an API from outside, by whom, and until when it counts; with the way to report. */
export function EvidencePanel({ api, evidence, reporting }: EvidencePanelProps) {
  const t = useTranslations("evidence");
  return (
    <Panel
      id="evidence"
      title={t("title")}
      hint={t("hint")}
      padding={evidence.length === 0 ? "normal" : "flush"}
      actions={
        <>
          <CopyCommands
            call={{
              method: "POST",
              path: `/api/v1/apis/${encodeURIComponent(api.slug)}/evidence`,
              json: { kind: "contract-test", outcome: "passed", values: { operationsTested: 12 } },
            }}
            cli={`evidence add ${api.slug} --kind contract-test --outcome passed`}
          />
          {reporting ? <ReportEvidence api={api} {...reporting} /> : null}
        </>
      }
    >
      {evidence.length === 0 ? (
        <p className="text-muted text-sm">{t("none")}</p>
      ) : (
        <Table caption={t("title")}>
          <Thead>
            <Th>{t("report")}</Th>
            <Th>{t("outcome")}</Th>
            <Th hideOnPhone>{t("by")}</Th>
            <Th align="right" hideOnPhone>
              {t("at")}
            </Th>
            <Th align="right" hideOnPhone>
              {t("until")}
            </Th>
            {reporting ? (
              <Th>
                <span className="sr-only">{t("withdraw")}</span>
              </Th>
            ) : null}
          </Thead>
          <Tbody>
            {evidence.map((report) => (
              <EvidenceRow key={report.id} report={report} mayWithdraw={reporting !== null} />
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}

function EvidenceRow({ report, mayWithdraw }: { report: EvidenceDto; mayWithdraw: boolean }) {
  const t = useTranslations("evidence");
  const format = useFormatter();
  const words = useEvidenceWords();
  const { id, kind, outcome, summary, values, url, version, at, expiresAt, by, state } = report;
  const numbers = words.numbers(kind, values).map(([name, value]) => `${words.value(name)} ${format.number(value)}`);
  return (
    <Tr>
      <Td>
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span>{words.kind(kind)}</span>
          <span className="font-mono text-faint text-xs max-md:hidden">{kind}</span>
          {version ? <span className="text-muted text-xs">{version}</span> : null}
          {state === "valid" ? null : <Badge>{t(`state.${state}`)}</Badge>}
          {url ? (
            <TextLink href={url} rel="noreferrer">
              {t("open")}
            </TextLink>
          ) : null}
        </span>
        <span className="wrap-anywhere block text-muted text-xs">
          {[summary, ...numbers].filter(Boolean).join(" · ")}
        </span>
        <span className="block text-muted text-xs md:hidden">
          {t.rich("phone", {
            by: by.name,
            at: () => <DateTime at={at} />,
            until: () => <DateTime at={expiresAt} show="day" />,
          })}
        </span>
      </Td>
      <Td width="tight">
        <Badge
          tone={outcome === "passed" ? "success" : "caution"}
          icon={outcome === "passed" ? <CircleCheck aria-hidden /> : <CircleX aria-hidden />}
        >
          {t(outcome)}
        </Badge>
      </Td>
      <Td width="tight" hideOnPhone>
        <Person name={by.name} kind={by.kind} />
      </Td>
      <Td width="tight" align="right" hideOnPhone>
        <DateTime at={at} />
      </Td>
      <Td width="tight" align="right" hideOnPhone>
        <DateTime at={expiresAt} show="day" />
      </Td>
      {mayWithdraw ? (
        <Td width="tight" align="right">
          {state === "valid" ? <WithdrawEvidence id={id} name={words.kind(kind)} /> : null}
        </Td>
      ) : null}
    </Tr>
  );
}
