"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { ProblemState } from "@/components/shared/problem-state";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { SkeletonRows } from "@/components/ui/skeleton";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { importQueries } from "@/lib/imports/queries";
import type { ImportItemDto, ImportRunDto } from "@/lib/imports/schema";
import { ChangeItem } from "./change-item";
import { ITEM_TONE, OUTLOOK_TONE } from "./item-tone";

interface ImportItemsProps {
  run: ImportRunDto;
  teams: readonly { slug: string; name: string }[];
  filter: { state?: string; cursor?: string };
}

/** A page of an import's versions. */
export function ImportItems({ run, teams, filter }: ImportItemsProps) {
  const t = useTranslations("imports");
  const seen = `${run.revision} ${Object.values(run.counts).join(" ")}`;
  const { data, error, refetch } = useQuery({
    ...importQueries.items(run.id, filter, seen),
    placeholderData: keepPreviousData,
  });
  if (error && !data) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={8} label={t("definitions")} />;
  if (data.items.length === 0) return <EmptyState icon={null} title={t("noDefinition")} />;
  const query = (cursor: string | null) => {
    const params = new URLSearchParams();
    if (filter.state) params.set("state", filter.state);
    if (cursor) params.set("cursor", cursor);
    return `${run.url}?${params}`;
  };
  return (
    <div className="flex flex-col gap-2">
      <Panel padding="flush">
        <ListKeys>
          <Table caption={t("definitions")}>
            <Thead>
              <Th>{t("api")}</Th>
              <Th>{t("versionHead")}</Th>
              <Th hideOnPhone>{t("owner")}</Th>
              <Th hideOnPhone>{t("file")}</Th>
              <Th>{t("stateHead")}</Th>
              <Th>
                <VisuallyHidden>{t("actions")}</VisuallyHidden>
              </Th>
            </Thead>
            <Tbody>
              {data.items.map((item) => (
                <ItemRow key={item.id} item={item} run={run} teams={teams} />
              ))}
            </Tbody>
          </Table>
        </ListKeys>
      </Panel>
      <Pagination
        firstHref={filter.cursor ? query(null) : undefined}
        nextHref={data.nextCursor ? query(data.nextCursor) : undefined}
      />
    </div>
  );
}

function ItemRow({ item, run, teams }: { item: ImportItemDto } & Pick<ImportItemsProps, "run" | "teams">) {
  const t = useTranslations("imports");
  const name = (
    <>
      {item.apiName} <span className="whitespace-nowrap font-mono font-normal text-muted text-xs">{item.api}</span>
    </>
  );
  return (
    <Tr>
      <Td>{item.url ? <RowLink href={item.url}>{name}</RowLink> : <span className="font-medium">{name}</span>}</Td>
      <Td width="tight">
        {item.version === null ? (
          <span className="text-muted">{t("ownVersion")}</span>
        ) : (
          <span className="font-mono text-xs">{item.version}</span>
        )}
      </Td>
      <Td width="tight" hideOnPhone>
        {item.team ?? <span className="text-muted">{t("noOwner")}</span>}
      </Td>
      <Td width="fill" hideOnPhone>
        <span className="font-mono text-muted text-xs" title={item.entry}>
          {item.entry}
        </span>
        {item.fileCount > 1 ? (
          <span className="text-faint text-xs"> · {t("fileCount", { count: item.fileCount })}</span>
        ) : null}
      </Td>
      <Td>
        <ItemFate item={item} />
      </Td>
      <Td width="tight" align="right">
        {run.state === "planned" && (item.problem === null || item.problem.reason === "by-hand") ? (
          <RowAction>
            <ChangeItem item={item} runId={run.id} teams={teams} />
          </RowAction>
        ) : null}
      </Td>
    </Tr>
  );
}

/** What would become of an item, or what became of it, with the reason. */
function ItemFate({ item }: { item: ImportItemDto }) {
  const t = useTranslations("imports");
  const isOpen = item.outlook !== null && item.state === "planned";
  const why = item.problem
    ? `${t(`reason.${item.problem.reason}`)}${item.problem.detail ? ` (${item.problem.detail})` : ""}`
    : item.because;
  return (
    <span className="flex flex-col items-start gap-0.5 py-1">
      {isOpen && item.outlook ? (
        <Badge tone={OUTLOOK_TONE[item.outlook]}>{t(`outlook.${item.outlook}`)}</Badge>
      ) : (
        <Badge tone={ITEM_TONE[item.state]}>{t(`item.${item.state}`)}</Badge>
      )}
      {item.breaking ? (
        <span className="text-danger-ink text-xs">{t("breaking", { count: item.breaking })}</span>
      ) : null}
      {why ? <span className="w-80 max-w-full break-words text-muted text-xs max-md:w-auto">{why}</span> : null}
    </span>
  );
}
