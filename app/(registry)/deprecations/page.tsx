import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ROWS_A_PAGE } from "@/components/deprecations/deprecation-list";
import { DeprecationsView } from "@/components/deprecations/deprecations-view";
import { SubscribeMenu } from "@/components/deprecations/subscribe-menu";
import { CopyCommands } from "@/components/shared/copy-commands";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import {
  deprecationsHref,
  readDeprecationsQuery,
  subscriptionPath,
} from "@/lib/deprecations/model/deprecations-address";
import { getBoard } from "@/lib/deprecations/verbs/get-board";
import { listBoardDomains } from "@/lib/deprecations/verbs/list-board-domains";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("deprecations"))("title") };
}

interface DeprecationsPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DeprecationsPage({ searchParams }: DeprecationsPageProps) {
  const query = readDeprecationsQuery(await searchParams);
  const ctx = await pageContext(deprecationsHref(query));
  const { view, page = 1, month: _month, ...filter } = query;
  const paging = view === "list" ? { offset: (page - 1) * ROWS_A_PAGE, limit: ROWS_A_PAGE } : {};
  const board = await getBoard(ctx, { ...filter, ...paging });
  const [teams, domains] = [await listTeams(ctx, { limit: 200 }), await listBoardDomains(ctx, {})];
  const t = await getTranslations("deprecations");
  return (
    <Page width="wide">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <CopyCommands call={{ path: "/api/v1/deprecations/board" }} />
            <SubscribeMenu calendar={subscriptionPath("ics", query)} feed={subscriptionPath("atom", query)} />
          </>
        }
      />
      <DeprecationsView
        query={query}
        board={board}
        teams={teams.items}
        domains={domains}
        mayHave={ctx.actor.kind === "user"}
      />
    </Page>
  );
}
