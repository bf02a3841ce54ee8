import { Radar } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { OperationKey } from "@/components/shared/operation-key";
import { Code } from "@/components/ui/code";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { FIELD_NAMES } from "@/lib/signals/model";
import type { EvidenceDto } from "@/lib/signals/schema";
import { WireVerdict } from "./wire-verdict";

const MOST_SHOWN = 100;

/** What is known of each field on the wire, what contradicts first. */
export function EvidencePanel({ evidence }: { evidence: readonly EvidenceDto[] }) {
  const t = useTranslations("signals");
  const nobodyLooked = evidence.every(({ at }) => at === null);
  if (nobodyLooked) {
    return (
      <Panel title={t("seen.title")} hint={t("seen.hint")}>
        <EmptyState icon={<Radar aria-hidden />} title={t("seen.none")}>
          {t("seen.noneHint")}
        </EmptyState>
      </Panel>
    );
  }
  const shown = evidence.slice(0, MOST_SHOWN);
  return (
    <Panel
      title={t("seen.title")}
      hint={t("seen.hint")}
      padding="flush"
      footer={evidence.length > shown.length ? t("seen.more", { count: evidence.length - shown.length }) : undefined}
    >
      <Table caption={t("seen.title")}>
        <Thead>
          <Th>{t("seen.verdict")}</Th>
          <Th>{t("seen.operation")}</Th>
          <Th>{t("seen.field")}</Th>
          <Th>{t("seen.value")}</Th>
          <Th hideOnPhone>{t("seen.environment")}</Th>
          <Th hideOnPhone>{t("seen.at")}</Th>
        </Thead>
        <Tbody>
          {shown.map((one) => (
            <EvidenceRow key={`${one.operation} ${one.field} ${one.by} ${one.environment}`} one={one} />
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}

function EvidenceRow({ one }: { one: EvidenceDto }) {
  const t = useTranslations("signals");
  return (
    <Tr>
      <Td width="tight">
        <WireVerdict verdict={one.verdict} />
      </Td>
      <Td>{one.operation === null ? t("seen.whole") : <OperationKey operation={one.operation} />}</Td>
      <Td width="tight">{FIELD_NAMES[one.field]}</Td>
      <Td>
        <SeenValue one={one} />
      </Td>
      <Td hideOnPhone>{[one.environment, one.by ? t(`seen.by.${one.by}`) : ""].filter(Boolean).join(", ")}</Td>
      <Td hideOnPhone width="tight">
        {one.at ? <DateTime at={one.at} /> : <span className="text-muted">{t("seen.never")}</span>}
      </Td>
    </Tr>
  );
}

function SeenValue({ one }: { one: EvidenceDto }) {
  const t = useTranslations("signals");
  if (one.seen === null) return <span className="text-muted">{t("seen.missing")}</span>;
  return (
    <span className="flex min-w-40 max-w-md flex-col gap-0.5 text-xs wrap-anywhere">
      <Code>{one.seen}</Code>
      {one.verdict === "contradicted" ? (
        <span className="text-muted">
          {one.expected === null ? t("seen.unexpected") : t("seen.expected", { value: one.expected })}
        </span>
      ) : null}
    </span>
  );
}
