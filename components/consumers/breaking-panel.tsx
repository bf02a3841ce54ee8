import { CalendarCheck2 } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import type { BreakingList } from "@/lib/consumers/schema/breaking";
import { BreakingTable } from "./breaking-table";
import { BreakingVerdict } from "./breaking-verdict";
import { WithinLinks } from "./within-links";

interface BreakingPanelProps {
  title: string;
  list: BreakingList;
  within: number | undefined;
  /** The address of this view, as far as it looks. */
  hrefs: Parameters<typeof WithinLinks>[0]["hrefs"];
  actions: ReactNode;
  /** Whether the rows are of several consumers. */
  withConsumer: boolean;
}

/** What will break for one consumer, or for several: the verdict first, then what it rests on. */
export function BreakingPanel({ title, list, within, hrefs, actions, withConsumer }: BreakingPanelProps) {
  const t = useTranslations("breaking");
  const { items, summary } = list;
  return (
    <Panel padding="flush" title={title} actions={actions}>
      <div className="flex flex-wrap items-center justify-between gap-2 border-line border-b px-3 py-2">
        <BreakingVerdict summary={summary} />
        <WithinLinks within={within} hrefs={hrefs} />
      </div>
      {items.length > 0 ? (
        <BreakingTable items={items} withConsumer={withConsumer} />
      ) : (
        <EmptyState
          icon={<CalendarCheck2 />}
          title={within === undefined ? t("emptyTitle") : t("emptyWithin")}
          action={within === undefined ? undefined : <LinkButton href={hrefs.all}>{t("showAll")}</LinkButton>}
        >
          {within === undefined ? t("emptyBody") : t("emptyWithinBody")}
        </EmptyState>
      )}
    </Panel>
  );
}
