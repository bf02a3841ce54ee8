import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/shared/changes/filter-chips";
import { TeamFilter } from "@/components/shared/team-filter";
import { TabNav } from "@/components/ui/tab-nav";
import { REVIEW_VIEWS, type ReviewsQuery, reviewsHref } from "@/lib/reviews/model/reviews-address";

import type { ReviewCountsDto } from "@/lib/reviews/schema";
import { ReviewSearch } from "./review-search";

interface ReviewViewsProps {
  query: ReviewsQuery;
  teams: readonly { slug: string; name: string }[];
  /** Whether somebody is signed in for whom reviews can wait. */
  signedIn: boolean;
  counts: ReviewCountsDto;
}

/** Which reviews are listed: by state, those that wait for me, those of a team. */
export function ReviewViews({ query, teams, signedIn, counts }: ReviewViewsProps) {
  const t = useTranslations("reviews");
  const { team, api, q } = query;
  return (
    <div className="flex flex-col gap-3">
      <TabNav
        label={t("views")}
        items={[
          ...(signedIn
            ? [
                {
                  label: t("waitingForMe"),
                  href: reviewsHref({ reviewer: "me", team, api, q }),
                  active: query.reviewer === "me",
                  ...(counts.waiting === null ? {} : { count: counts.waiting }),
                },
              ]
            : []),
          ...REVIEW_VIEWS.map((state) => ({
            label: t(`view.${state}`),
            href: reviewsHref({ state, team, api, q }),
            active: query.reviewer !== "me" && query.state === state,
            ...(state === "all" ? {} : { count: counts[state] }),
          })),
        ]}
      />
      <div className="flex flex-wrap items-center gap-2">
        <ReviewSearch />
        <TeamFilter label={t("team")} all={t("allTeams")} teams={teams} />
        {api ? (
          <FilterChips
            label={t("api")}
            chips={[{ key: api, label: api, selected: true, href: reviewsHref({ ...query, api: undefined }) }]}
          />
        ) : null}
      </div>
    </div>
  );
}
