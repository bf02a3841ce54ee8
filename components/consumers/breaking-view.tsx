import { CalendarDays, Rss } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyCommands } from "@/components/shared/copy-commands";
import { LinkButton } from "@/components/ui/link-button";
import { breakingHref } from "@/lib/consumers/model/consumers-address";
import type { BreakingList } from "@/lib/consumers/schema/breaking";
import { AcknowledgeAll } from "./acknowledge-all";
import { BreakingPanel } from "./breaking-panel";

interface BreakingViewProps {
  consumer: { slug: string; name: string };
  list: BreakingList;
  within: number | undefined;
  mayChange: boolean;
}

/** What will break for one consumer, and where it can be followed. */
export function BreakingView({ consumer: { slug, name }, list, within, mayChange }: BreakingViewProps) {
  const t = useTranslations("breaking");
  const path = breakingHref(slug);
  const silent = list.items
    .filter(({ standing, maySay }) => standing === "silent" && maySay === "team")
    .map(({ api, version, subject }) => ({ api: api.slug, version, subject }));
  const days = (within: number) => breakingHref(slug, { within });
  return (
    <BreakingPanel
      title={t("verdict", { open: list.summary.open })}
      list={list}
      within={within}
      hrefs={{ all: path, days: { 30: days(30), 90: days(90), 180: days(180) } }}
      withConsumer={false}
      actions={
        <>
          <CopyCommands call={{ path: `/api/v1${path}` }} cli={`consumers breaking ${slug} --within 30`} />
          <LinkButton href={`/api/v1${path}.atom`} icon={<Rss aria-hidden />} aria-label={`${t("feed")}: ${name}`}>
            {t("feed")}
          </LinkButton>
          <LinkButton href={`/api/v1${path}.ics`} icon={<CalendarDays aria-hidden />}>
            {t("calendar")}
          </LinkButton>
          {mayChange && silent.length > 1 ? <AcknowledgeAll consumer={slug} things={silent} /> : null}
        </>
      }
    />
  );
}
