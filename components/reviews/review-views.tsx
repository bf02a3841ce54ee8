import { useTranslations } from "next-intl";
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
  const { team } = query;
  return (
    <div className="flex flex-col gap-3">
      <TabNav
        label={t("views")}
        items={[
          ...(signedIn
            ? [
                {
                  label: t("waitingForMe"),
                  href: reviewsHref({ reviewer: "me", team }),
                  active: query.reviewer === "me",
                },
              ]
            : []),
          ...REVIEW_VIEWS.map((state) => ({
            label: t(`view.${state}`),
            href: reviewsHref({ state, team }),
            active: query.reviewer !== "me" && query.state === state,
          })),
        ]}
      />
      <div className="flex">
        <TeamFilter label={t("team")} all={t("allTeams")} teams={teams} />
      </div>
    </div>
  );
}
