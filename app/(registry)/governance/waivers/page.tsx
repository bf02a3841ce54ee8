import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GovernanceFrame } from "@/components/governance/governance-frame";
import { LinkChoice } from "@/components/shared/link-choice";
import { WaiverList } from "@/components/waivers/waiver-list";
import { TeamFilter } from "@/components/shared/team-filter";
import { Pagination } from "@/components/ui/pagination";
import { Row } from "@/components/ui/stack";
import { WaiverDebt } from "@/components/waivers/waiver-debt";
import { pageContext } from "@/lib/http/page-context";
import { listTeams } from "@/lib/members/verbs/list-teams";
import { WAIVER_STATES } from "@/lib/waivers/model";
import { readWaiversQuery, waiversHref } from "@/lib/waivers/model/waivers-address";
import { getWaiverDebt } from "@/lib/waivers/verbs/get-waiver-debt";
import { listRevocableWaivers } from "@/lib/waivers/verbs/list-revocable-waivers";
import { listWaivers } from "@/lib/waivers/verbs/list-waivers";

const SOON_DAYS = 14;

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("governance"))("waiver.title") };
}

interface WaiversPageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function WaiversPage({ searchParams }: WaiversPageProps) {
  const query = readWaiversQuery(await searchParams);
  const ctx = await pageContext(waiversHref(query));
  const [t, tWaivers, page, soon, teams, debt] = await Promise.all([
    getTranslations("governance"),
    getTranslations("waivers"),
    listWaivers(ctx, query),
    listWaivers(ctx, { expiresWithinDays: SOON_DAYS, limit: 200 }),
    listTeams(ctx, { limit: 200 }),
    getWaiverDebt(ctx, { team: query.team, api: query.api }),
  ]);
  const revocable = await listRevocableWaivers(ctx, { ids: page.items.map((waiver) => waiver.id) });
  return (
    <GovernanceFrame place="waivers" title={t("waiver.title")} lead={t("waiver.lead")}>
      <WaiverDebt debt={debt} teams={teams.items} />
      <Row>
        <LinkChoice
          label={t("waiver.states")}
          items={WAIVER_STATES.map((state) => ({
            href: waiversHref({ state, team: query.team, api: query.api }),
            label: t(`waiver.is.${state}`),
            active: state === query.state,
          }))}
        />
        {query.api ? (
          <LinkChoice
            label={tWaivers("debt.everyApi")}
            items={[
              {
                href: waiversHref({ ...query, cursor: undefined }),
                label: tWaivers("debt.onlyApi", { api: query.api }),
                active: true,
              },
              {
                href: waiversHref({ state: query.state, team: query.team }),
                label: tWaivers("debt.everyApi"),
                active: false,
              },
            ]}
          />
        ) : null}
        <TeamFilter label={t("waiver.team")} all={t("waiver.allTeams")} teams={teams.items} />
      </Row>
      <WaiverList
        waivers={page.items}
        revocable={new Set(revocable)}
        endingSoon={new Set(soon.items.map((waiver) => waiver.id))}
      />
      <Pagination
        firstHref={query.cursor ? waiversHref({ ...query, cursor: undefined }) : undefined}
        nextHref={page.nextCursor ? waiversHref({ ...query, cursor: page.nextCursor }) : undefined}
      />
    </GovernanceFrame>
  );
}
