import { useTranslations } from "next-intl";
import { FilterChips } from "@/components/shared/changes/filter-chips";
import { TeamFilter } from "@/components/shared/team-filter";
import { TabNav } from "@/components/ui/tab-nav";
import { REVIEW_VIEWS, type ReviewsQuery, reviewsHref } from "@/lib/reviews/model/reviews-address";

interface ReviewViewsProps {
  query: ReviewsQuery;
  teams: readonly { slug: string; name: string }[];
  /** Whether somebody is signed in for whom reviews can wait. */
  signedIn: boolean;
}

/** Which reviews are listed: by state, those that wait for me, those of a team. */
export function ReviewViews({ query, teams, signedIn }: ReviewViewsProps) {
  const t = useTranslations("reviews");
  const { team, api } = query;
  return (
    <div className="flex flex-col gap-3">
      <TabNav
        label={t("views")}
        items={[
          ...(signedIn
            ? [
                {
                  label: t("waitingForMe"),
                  href: reviewsHref({ reviewer: "me", team, api }),
                  active: query.reviewer === "me",
                },
              ]
            : []),
          ...REVIEW_VIEWS.map((state) => ({
            label: t(`view.${state}`),
            href: reviewsHref({ state, team, api }),
            active: query.reviewer !== "me" && query.state === state,
          })),
        ]}
      />
      <div className="flex flex-wrap items-center gap-2">
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
