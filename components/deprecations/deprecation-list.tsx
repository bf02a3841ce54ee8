import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ListKeys } from "@/components/shared/list-keys";
import { SunsetNote } from "@/components/shared/sunset-note";
import { TeamLink } from "@/components/shared/team-link";
import { Badge } from "@/components/ui/badge";
import { Pagination } from "@/components/ui/pagination";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { RowAction, RowLink, Table, Tbody, Td, Th, Thead, Tr } from "@/components/ui/table";
import { type DeprecationsQuery, deprecationsHref } from "@/lib/deprecations/model/deprecations-address";
import type { Board, BoardCard } from "@/lib/deprecations/schema/board";
import { STAGE_LOOK } from "./stage-look";

/** Rows of one page. */
export const ROWS_A_PAGE = 50;

/** Everything that goes away, a row each, by pages. */
export function DeprecationList({ board, query }: { board: Board; query: DeprecationsQuery }) {
  const t = useTranslations("deprecations");
  const page = query.page ?? 1;
  const from = (page - 1) * ROWS_A_PAGE;
  const hasNext = from + board.cards.length < board.total;
  return (
    <div className="flex flex-col gap-3">
      <Panel padding="flush">
        <ListKeys>
          <Table caption={t("title")}>
            <Thead>
              <Th>{t("column.what")}</Th>
              <Th hideOnPhone>{t("column.stage")}</Th>
              <Th align="right">{t("column.sunset")}</Th>
              <Th align="right" hideOnPhone>
                {t("column.calls")}
              </Th>
              <Th align="right" hideOnPhone>
                {t("column.silent")}
              </Th>
              <Th hideOnPhone>{t("column.next")}</Th>
              <Th hideOnPhone>{t("team")}</Th>
            </Thead>
            <Tbody>
              {board.cards.map((card) => (
                <Row key={card.key} card={card} />
              ))}
            </Tbody>
          </Table>
        </ListKeys>
      </Panel>
      {page > 1 || hasNext ? (
        <Pagination
          summary={t("range", { from: from + 1, to: from + board.cards.length, total: board.total })}
          firstHref={page > 1 ? deprecationsHref({ ...query, page: undefined }) : undefined}
          nextHref={hasNext ? deprecationsHref({ ...query, page: page + 1 }) : undefined}
        />
      ) : null}
    </div>
  );
}

function Row({ card }: { card: BoardCard }) {
  const t = useTranslations("deprecations");
  const format = useFormatter();
  const { Icon } = STAGE_LOOK[card.stage];
  const isGone = card.stage === "sunset" || card.stage === "retired";
  const { action, count, href } = card.next;
  return (
    <Tr>
      <Td width="fill">
        <RowLink href={card.url}>
          {card.apiName} <span className="font-mono font-normal text-muted text-xs">{card.version}</span>
          {card.place === null ? null : <span className="font-mono font-normal text-xs"> {card.place}</span>}
        </RowLink>
      </Td>
      <Td width="tight" hideOnPhone>
        <Badge icon={<Icon aria-hidden />}>{t(`stage.${card.stage}`)}</Badge>
      </Td>
      <Td width="tight" align="right">
        {card.sunsetAt ? (
          <span className="inline-flex flex-wrap items-center justify-end gap-x-3 text-xs">
            {isGone ? null : <SunsetNote at={card.sunsetAt} />}
            <DateTime at={card.sunsetOn ?? card.sunsetAt} show="day" />
          </span>
        ) : (
          <span className="text-faint text-xs">{t("noDate")}</span>
        )}
      </Td>
      <Td width="tight" align="right" hideOnPhone>
        {card.traffic === null ? (
          <span className="text-faint text-xs">{t("column.unknown")}</span>
        ) : (
          <span data-numeric>{format.number(card.traffic.calls)}</span>
        )}
      </Td>
      <Td width="tight" align="right" hideOnPhone>
        <span data-numeric className={card.consumers.silent > 0 ? "text-danger-ink" : "text-faint"}>
          {card.consumers.silent}
        </span>
      </Td>
      <Td width="tight" hideOnPhone>
        {action === "none" || action === "wait" ? (
          <span className="text-faint text-xs">{t(`next.${action}`)}</span>
        ) : (
          <RowAction>
            <span className="text-xs">
              <TextLink href={href}>{t(`next.${action}`, { count })}</TextLink>
            </span>
          </RowAction>
        )}
      </Td>
      <Td width="tight" hideOnPhone>
        <RowAction>
          <TeamLink {...card.team} />
        </RowAction>
      </Td>
    </Tr>
  );
}
