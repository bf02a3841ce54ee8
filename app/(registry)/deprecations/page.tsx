import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
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
import { listDeprecations } from "@/lib/deprecations/verbs/list-deprecations";
import { listGoing } from "@/lib/deprecations/verbs/list-going";
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
  const { team, api, q, stage, cursor } = query;
  const going = await listGoing(ctx, { team, api, q, stage });
  const operations = await listDeprecations(ctx, { team, api, q, kind: "operation", cursor, limit: 25 });
  const teams = await listTeams(ctx, { limit: 200 });
  const t = await getTranslations("deprecations");
  return (
    <Page>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          <>
            <CopyCommands call={{ path: "/api/v1/deprecations" }} />
            <SubscribeMenu calendar={subscriptionPath("ics", query)} feed={subscriptionPath("atom", query)} />
          </>
        }
      />
      <DeprecationsView query={query} going={going} operations={operations} teams={teams.items} />
    </Page>
  );
}
