import { CalendarClock, Network } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ConsumerFilters } from "@/components/consumers/consumer-filters";
import { ConsumerList } from "@/components/consumers/consumer-list";
import { CreateConsumer } from "@/components/consumers/create-consumer";
import { CopyCommands } from "@/components/shared/copy-commands";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { consumersHref, dependenciesHref, teamBreakingHref } from "@/lib/consumers/model/consumers-address";
import { readConsumersQuery } from "@/lib/consumers/model/consumers-query";
import { mayDeclareSomewhere } from "@/lib/consumers/policy";
import { listConsumers } from "@/lib/consumers/verbs/list-consumers";
import { canInTeam } from "@/lib/catalog/policy";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("consumers"))("title") };
}

interface ConsumersPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function ConsumersPage({ searchParams }: ConsumersPageProps) {
  const query = readConsumersQuery(await searchParams);
  const ctx = await pageContext(consumersHref(query));
  const [t, page, teams] = await Promise.all([
    getTranslations("consumers"),
    listConsumers(ctx, query),
    listTeams(ctx, { limit: 200 }),
  ]);
  const mine = teams.items.filter(({ slug }) => canInTeam(ctx.actor, "consumer.declare", slug));
  const nextHref = page.nextCursor ? consumersHref({ ...query, cursor: page.nextCursor }) : undefined;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <CopyCommands call={{ path: "/api/v1/consumers" }} cli="consumers apply concordat.yaml" />
            <LinkButton href={teamBreakingHref()} icon={<CalendarClock aria-hidden />}>
              {(await getTranslations("breaking"))("mine")}
            </LinkButton>
            <LinkButton href={dependenciesHref()} icon={<Network aria-hidden />}>
              {t("graphLink")}
            </LinkButton>
            {mayDeclareSomewhere(ctx.actor) ? <CreateConsumer teams={mine} /> : null}
          </>
        }
      />
      <ConsumerFilters teams={teams.items} />
      <ConsumerList consumers={page.items} filtered={Boolean(query.q ?? query.team ?? query.kind)} />
      <Pagination
        firstHref={query.cursor ? consumersHref({ ...query, cursor: undefined }) : undefined}
        nextHref={nextHref}
      />
    </Page>
  );
}
