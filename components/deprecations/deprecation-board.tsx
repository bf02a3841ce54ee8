import { useTranslations } from "next-intl";
import { ListKeys } from "@/components/shared/list-keys";
import { cn } from "@/components/ui/cn";
import { TextLink } from "@/components/ui/text-link";
import {
  type DeprecationsQuery,
  deprecationsHref,
  SHOWN_STAGES,
  type ShownStage,
} from "@/lib/deprecations/model/deprecations-address";
import type { AnnouncementDto } from "@/lib/deprecations/schema";
import { DeprecationCard } from "./deprecation-card";
import { STAGE_LOOK, shownStage } from "./stage-look";

/** So many cards are in a column; the timeline has them all. */
const MOST_CARDS = 30;

interface DeprecationBoardProps {
  items: readonly AnnouncementDto[];
  query: DeprecationsQuery;
}

/** What goes away, a column for each stage on the way out. */
export function DeprecationBoard({ items, query }: DeprecationBoardProps) {
  const stages = SHOWN_STAGES.filter((stage) => !query.stage || stage === query.stage);
  return (
    <ListKeys>
      <div className={cn("grid min-w-0 gap-4", stages.length > 1 && "md:grid-cols-2 lg:grid-cols-3 xl:grid-cols-5")}>
        {stages.map((stage) => (
          <Column
            key={stage}
            stage={stage}
            items={items.filter((one) => shownStage(one.stage) === stage)}
            query={query}
          />
        ))}
      </div>
    </ListKeys>
  );
}

function Column({ stage, items, query }: DeprecationBoardProps & { stage: ShownStage }) {
  const t = useTranslations("deprecations");
  const { Icon, ink } = STAGE_LOOK[stage];
  const hidden = items.length - MOST_CARDS;
  return (
    <section aria-label={t(`stage.${stage}`)} className={cn("min-w-0", items.length === 0 && "max-md:hidden")}>
      <h2 className={cn("mb-2 flex items-center gap-1.5 font-medium text-sm", ink)}>
        <Icon aria-hidden className="size-4 shrink-0" />
        {t(`stage.${stage}`)}
        <span data-numeric className="ml-auto font-normal text-muted text-xs">
          {items.length}
        </span>
      </h2>
      {items.length === 0 ? (
        <p className="rounded-lg border border-line border-dashed px-3 py-4 text-center text-faint text-xs">
          {t("nothingHere")}
        </p>
      ) : (
        <ul className="flex flex-col gap-2">
          {items.slice(0, MOST_CARDS).map((one) => (
            <DeprecationCard key={`${one.api}@${one.version}`} going={one} />
          ))}
        </ul>
      )}
      {hidden > 0 ? (
        <p className="mt-2 text-sm">
          <TextLink href={deprecationsHref({ ...query, view: "timeline", stage })}>
            {t("more", { count: hidden })}
          </TextLink>
        </p>
      ) : null}
    </section>
  );
}
