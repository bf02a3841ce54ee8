import { PackageOpen } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import type { ImportRunDto } from "@/lib/imports/schema";
import { RUN_TONE } from "./item-tone";

/** Imports, newest first. */
export function ImportList({ runs, mayImport }: { runs: readonly ImportRunDto[]; mayImport: boolean }) {
  const t = useTranslations("imports");
  if (runs.length === 0) {
    return (
      <Panel>
        <EmptyState
          icon={<PackageOpen aria-hidden />}
          title={t("empty")}
          action={
            mayImport ? (
              <LinkButton href="/imports/new" variant="primary">
                {t("new")}
              </LinkButton>
            ) : undefined
          }
        >
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
            <Th>{t("source")}</Th>
            <Th>{t("stateHead")}</Th>
            <Th hideOnPhone>{t("definitions")}</Th>
            <Th hideOnPhone>{t("who")}</Th>
            <Th align="right">{t("began")}</Th>
          </Thead>
          <Tbody>
            {runs.map((run) => (
              <Tr key={run.id}>
                <Td width="fill">
                  <RowLink href={run.url}>{run.source}</RowLink>{" "}
                  <span className="text-muted text-xs">{t(`kind.${run.kind}`)}</span>
                </Td>
                <Td width="tight">
                  <Badge tone={RUN_TONE[run.state]}>{t(`state.${run.state}`)}</Badge>
                </Td>
                <Td width="tight" hideOnPhone>
                  <span data-numeric className="text-muted">
                    {t("apis", { count: run.apis })} · {t("versions", { count: countOf(run) })}
                  </span>
                </Td>
                <Td width="tight" hideOnPhone>
                  <Person name={run.createdBy.name} kind={run.createdBy.kind} />
                </Td>
                <Td width="tight" align="right">
                  <DateTime at={run.createdAt} show="relative" />
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      </ListKeys>
    </Panel>
  );
}

function countOf({ counts }: ImportRunDto): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0) - counts.left_out;
}
