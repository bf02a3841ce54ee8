import { UsersRound } from "lucide-react";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DependenciesView } from "@/components/dependencies/dependencies-view";
import { CopyCommands } from "@/components/shared/copy-commands";
import { LinkButton } from "@/components/ui/link-button";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import { consumersHref, dependenciesHref } from "@/lib/consumers/model/consumers-address";
import { readDependenciesQuery } from "@/lib/consumers/model/consumers-query";
import { getDependencyGraph } from "@/lib/consumers/verbs/get-dependency-graph";
import { orNotFound } from "@/lib/http/or-not-found";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("consumers"))("graph.title") };
}

interface DependenciesPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DependenciesPage({ searchParams }: DependenciesPageProps) {
  const query = readDependenciesQuery(await searchParams);
  const ctx = await pageContext(dependenciesHref(query));
  const { look: _, ...filter } = query;
  const [t, graph, teams] = await Promise.all([
    getTranslations("consumers"),
    orNotFound(getDependencyGraph(ctx, filter)),
    listTeams(ctx, { limit: 200 }),
  ]);
  return (
    <Page width="full">
      <PageHeader
        title={t("graph.title")}
        lead={t("graph.lead")}
        actions={
          <>
            <CopyCommands call={{ path: `/api/v1${dependenciesHref({ ...query, look: undefined })}` }} />
            <LinkButton href={consumersHref()} icon={<UsersRound aria-hidden />}>
              {t("listLink")}
            </LinkButton>
          </>
        }
      />
      <DependenciesView graph={graph} query={query} teams={teams.items} />
    </Page>
  );
}
