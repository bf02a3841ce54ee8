import { CircleCheck, CircleHelp, CircleX } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { DateTime } from "@/components/shared/date-time";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { clausesPath } from "@/lib/slos/queries";
import type { ClauseDto } from "@/lib/slos/schema/clause";
import { CreateClause } from "./create-clause";
import { EditClause } from "./edit-clause";
import { RemoveClause } from "./remove-clause";
import { useMeasured } from "./use-measured";

interface ClauseListProps {
  api: string;
  clauses: readonly ClauseDto[];
  mayEdit: boolean;
}

/** What contracts promise of an API, and how it goes in the window that is going on. */
export function ClauseList({ api, clauses, mayEdit }: ClauseListProps) {
  const t = useTranslations("slos");
  const format = useFormatter();
  return (
    <Panel
      id="clauses"
      padding="flush"
      title={t("clauses.title")}
      hint={t("clauses.hint")}
      actions={
        <>
          {clauses.length > 0 ? <CopyCommands call={{ path: clausesPath(api) }} /> : null}
          {mayEdit ? <CreateClause api={api} /> : null}
        </>
      }
    >
      {clauses.length === 0 ? (
        <EmptyState title={t("clauses.empty")}>{t("clauses.emptyBody")}</EmptyState>
      ) : (
        <Table caption={t("clauses.caption")}>
          <Thead>
            <Th>{t("clauses.clause")}</Th>
            <Th hideOnPhone>{t("clauses.counterparty")}</Th>
            <Th>{t("clauses.now")}</Th>
            <Th align="right">{t("clauses.breaches")}</Th>
            <Th hideOnPhone align="right">
              {t("clauses.last")}
            </Th>
            {mayEdit ? (
              <Th>
                <VisuallyHidden>{t("clauses.edit")}</VisuallyHidden>
              </Th>
            ) : null}
          </Thead>
          <Tbody>
            {clauses.map((clause) => (
              <Tr key={clause.name}>
                <Td>
                  <code className="font-mono text-xs">{clause.expression}</code>{" "}
                  <span className="text-muted text-xs">{t(`clauses.window.${clause.window}`)}</span>
                  <span className="block text-faint text-xs">{clause.name}</span>
                </Td>
                <Td hideOnPhone>{clause.counterparty ?? <span className="text-faint">–</span>}</Td>
                <Td>
                  <Now clause={clause} />
                </Td>
                <Td width="tight" align="right">
                  {format.number(clause.breaches)}
                </Td>
                <Td width="tight" align="right" hideOnPhone>
                  {clause.lastBreachAt === null ? "–" : <DateTime at={clause.lastBreachAt} />}
                </Td>
                {mayEdit ? (
                  <Td width="tight" align="right">
                    <EditClause clause={clause} />
                    <RemoveClause api={api} name={clause.name} />
                  </Td>
                ) : null}
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
    </Panel>
  );
}

const LOOKS = {
  kept: { tone: "success", Icon: CircleCheck },
  broken: { tone: "danger", Icon: CircleX },
  unknown: { tone: "outline", Icon: CircleHelp },
} as const;

function Now({ clause: { now, unit } }: { clause: ClauseDto }) {
  const t = useTranslations("slos");
  const measured = useMeasured();
  const look = now.kept === null ? "unknown" : now.kept ? "kept" : "broken";
  const { tone, Icon } = LOOKS[look];
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <Badge tone={tone} icon={<Icon aria-hidden />}>
        {t(`clauses.standing.${look}`)}
      </Badge>
      <span data-numeric className="whitespace-nowrap text-muted text-xs">
        {measured(now.measured, unit)} · {t("clauses.calls", { calls: now.calls })}
      </span>
    </span>
  );
}
