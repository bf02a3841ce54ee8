import { ArrowRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { FormatBadge } from "@/components/shared/format-badge";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { LineageDto } from "@/lib/lineage/schema";
import { LineageRow } from "./lineage-row";

/** Operations without a counterpart that are listed. */
const MOST_LISTED = 100;

interface LineagePanelProps {
  lineage: LineageDto;
  /** Whether the viewer may say what became what. */
  mayEdit: boolean;
}

/** What each operation became where an API changed its language, and where people say it better. */
export function LineagePanel({ lineage, mayEdit }: LineagePanelProps) {
  const t = useTranslations("lineage");
  const { api, from, to, identities, lost, added } = lineage;
  const matched = identities.filter((one) => one.to !== null).length;
  const suggested = identities.filter(({ reason }) => reason === "suggested").length;
  const rows = [
    ...identities,
    ...lost
      .slice(0, MOST_LISTED)
      .map((key) => ({ from: key, to: null, reason: null, score: 0, evidence: null, declared: null })),
  ];
  return (
    <Panel
      id="lineage"
      padding="flush"
      title={
        <span className="inline-flex flex-wrap items-center gap-2">
          {t("title")}
          <FormatBadge format={from.format} />
          <ArrowRight aria-hidden className="size-3.5 text-faint" />
          <FormatBadge format={to.format} />
        </span>
      }
      hint={t("verdict", { matched, total: from.operations.length })}
      actions={suggested > 0 ? <Badge tone="caution">{t("toConfirm", { count: suggested })}</Badge> : null}
    >
      <Table caption={t("title")}>
        <Thead>
          <Th>{t("before", { version: from.version })}</Th>
          <Th hideOnPhone>{t("after", { version: to.version })}</Th>
          <Th hideOnPhone>{t("because")}</Th>
          {mayEdit ? <Th width="tight">{t("say")}</Th> : null}
        </Thead>
        <Tbody>
          {rows.map((row) => (
            <LineageRow
              key={row.from}
              {...row}
              api={api}
              versions={{ from: from.version, to: to.version }}
              choices={to.operations}
              mayEdit={mayEdit}
            />
          ))}
          {rows.length === 0 ? (
            <Tr>
              <Td>{t("nothing")}</Td>
            </Tr>
          ) : null}
        </Tbody>
      </Table>
      {added.length > 0 ? (
        <div className="border-line border-t px-3 py-2">
          <Disclosure summary={<span className="text-sm">{t("added", { count: added.length })}</span>}>
            <ul className="flex flex-col gap-1 py-1">
              {added.slice(0, MOST_LISTED).map((key) => (
                <li key={key} className="break-all font-mono text-xs">
                  {key}
                </li>
              ))}
            </ul>
          </Disclosure>
        </div>
      ) : null}
    </Panel>
  );
}
