import { useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import { ListKeys } from "@/components/shared/list-keys";
import { cn } from "@/components/ui/cn";
import { TextLink } from "@/components/ui/text-link";
import { BOARD_STAGES, type BoardStage } from "@/lib/deprecations/model/board-stage";
import { type DeprecationsQuery, deprecationsHref } from "@/lib/deprecations/model/deprecations-address";
import type { Board, BoardCard } from "@/lib/deprecations/schema/board";
import { DeprecationCard } from "./deprecation-card";
import { STAGE_LOOK } from "./stage-look";

/** So many cards are in a column; the list has them all. */
const MOST_IN_COLUMN = 30;
/** Columns that are there although nothing is in them: the way that everything goes. */
const ALWAYS: ReadonlySet<BoardStage> = new Set(["announced", "within_90_days", "within_30_days", "overdue", "sunset"]);

interface DeprecationBoardProps {
  board: Board;
  query: DeprecationsQuery;
}

/** What goes away, a column for each stage on the way out. */
export function DeprecationBoard({ board, query }: DeprecationBoardProps) {
  const t = useTranslations("deprecations");
  const stages = BOARD_STAGES.filter((stage) =>
    query.stage ? stage === query.stage : ALWAYS.has(stage) || board.cards.some((one) => one.stage === stage),
  );
  return (
    <ListKeys>
      <section aria-label={t("board")} className="scroll-slim -mx-1 overflow-x-auto px-1 pb-2">
        <div
          className={cn(
            "grid gap-4",
            // The number of columns is said, so that the first are as wide as they stay before the last have arrived.
            stages.length > 1 && "md:grid-cols-[repeat(var(--columns),minmax(15.5rem,1fr))] md:items-start",
          )}
          style={{ "--columns": stages.length } as CSSProperties}
        >
          {stages.map((stage) => (
            <Column
              key={stage}
              stage={stage}
              cards={board.cards.filter((one) => one.stage === stage)}
              count={board.counts[stage] ?? 0}
              query={query}
            />
          ))}
        </div>
      </section>
    </ListKeys>
  );
}

interface ColumnProps {
  stage: BoardStage;
  cards: readonly BoardCard[];
  count: number;
  query: DeprecationsQuery;
}

function Column({ stage, cards, count, query }: ColumnProps) {
  const t = useTranslations("deprecations");
  const { Icon, ink } = STAGE_LOOK[stage];
  const shown = cards.slice(0, MOST_IN_COLUMN);
  return (
    <section aria-label={t(`stage.${stage}`)} className={cn("min-w-0", cards.length === 0 && "max-md:hidden")}>
      <h2 className={cn("mb-2 flex items-center gap-1.5 font-medium text-sm", ink)}>
        <Icon aria-hidden className="size-4 shrink-0" />
        {t(`stage.${stage}`)}
        <span data-numeric className="ml-auto font-normal text-muted text-xs">
          {count}
        </span>
      </h2>
      {shown.length === 0 ? (
        <p className="rounded-lg border border-line border-dashed px-3 py-4 text-center text-faint text-xs">
          {t("nothingHere")}
        </p>
      ) : (
        <ul className="flex flex-col gap-2">
          {shown.map((card) => (
            <DeprecationCard key={card.key} card={card} />
          ))}
        </ul>
      )}
      {count > shown.length ? (
        <p className="mt-2 text-sm">
          <TextLink href={deprecationsHref({ ...query, view: "list", stage })}>
            {t("more", { count: count - shown.length })}
          </TextLink>
        </p>
      ) : null}
    </section>
  );
}
