import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Digest } from "@/components/shared/digest";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { BreachDto } from "@/lib/slos/schema/clause";
import { useMeasured } from "./use-measured";

/** The newest windows in which a clause was not kept, as they were found: what was measured, and of which contract. */
export function BreachList({ breaches }: { breaches: readonly BreachDto[] }) {
  const t = useTranslations("slos");
  const format = useFormatter();
  const measured = useMeasured();
  if (breaches.length === 0) return null;
  return (
    <Panel id="breaches" padding="flush" title={t("breaches.title")} hint={t("breaches.hint")}>
      <Table caption={t("breaches.caption")}>
        <Thead>
          <Th>{t("breaches.window")}</Th>
          <Th>{t("clauses.clause")}</Th>
          <Th align="right">{t("breaches.measured")}</Th>
          <Th align="right">{t("column.calls")}</Th>
          <Th hideOnPhone>{t("breaches.contracts")}</Th>
        </Thead>
        <Tbody>
          {breaches.map((breach) => (
            <Tr key={`${breach.clause} ${breach.from}`}>
              <Td width="tight">
                <DateTime at={breach.from} show="full" />
              </Td>
              <Td>
                <code className="font-mono text-xs">{breach.expression}</code>
                <span className="block text-faint text-xs">{breach.clause}</span>
              </Td>
              <Td width="tight" align="right">
                <span className="font-medium text-danger-ink">{measured(breach.measured, breach.unit)}</span>
              </Td>
              <Td width="tight" align="right">
                {format.number(breach.calls)}
              </Td>
              <Td hideOnPhone>
                <ul className="flex flex-col gap-0.5">
                  {breach.contracts.map(({ version, digest, calls }) => (
                    <li key={version ?? ""} className="flex flex-wrap items-center gap-x-2 text-xs">
                      <span>{version ?? t("breaches.unknownVersion")}</span>
                      {digest === null ? null : <Digest value={digest} />}
                      <span className="text-muted">{t("clauses.calls", { calls })}</span>
                    </li>
                  ))}
                </ul>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Panel>
  );
}
