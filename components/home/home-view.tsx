import { useTranslations } from "next-intl";
import { Page } from "@/components/ui/page";
import { PageHeader } from "@/components/ui/page-header";
import type { AuditEntryDto } from "@/lib/audit/schema";
import type { EstateSummary, FlaggedVersion } from "@/lib/catalog/schema/estate";
import type { Page as ListPage } from "@/lib/core/paging";
import type { AnnouncementDto } from "@/lib/deprecations/schema";
import type { Board } from "@/lib/deprecations/schema/board";
import type { FavouriteDto } from "@/lib/favourites/schema";
import type { NotificationPage } from "@/lib/notifications/schema";
import type { ReviewSummaryDto } from "@/lib/reviews/schema";
import type { ScoreSummary } from "@/lib/scorecards/schema/lists";
import type { WaiverDto } from "@/lib/waivers/schema";
import { EndingWaivers } from "./ending-waivers";
import { EstateStrip } from "./estate-strip";
import { FavouriteApis } from "./favourite-apis";
import { HighEntropy } from "./high-entropy";
import { HitsMine } from "./hits-mine";
import { GoesAwayNext } from "./goes-away-next";
import { MyInbox } from "./my-inbox";
import { RecentActivity } from "./recent-activity";
import { SignInInvitation } from "./sign-in-invitation";
import { WaitingForMe } from "./waiting-for-me";

interface HomeViewProps {
  /** Null: a reader who is not signed in. */
  viewer: { name: string; teams: readonly string[] } | null;
  estate: EstateSummary;
  /** Reviews that wait for the viewer; null where nobody is signed in. */
  reviews: ListPage<ReviewSummaryDto> | null;
  drafts: readonly FlaggedVersion[];
  /** What the viewer has not read; null where nobody is signed in. */
  inbox: NotificationPage | null;
  /** Waivers of the viewer's teams that end soon. */
  waivers: readonly WaiverDto[];
  /** What the viewer keeps at hand. */
  favourites: readonly FavouriteDto[];
  announcements: readonly AnnouncementDto[];
  activity: readonly AuditEntryDto[];
  /** What goes away of what the viewer's teams own or call; null without teams. */
  hits: Board | null;
  scores: ScoreSummary;
}

/** The first page: the estate, what waits for the viewer, what goes away, what happened. */
export function HomeView({
  viewer,
  estate,
  reviews,
  drafts,
  inbox,
  waivers,
  favourites,
  announcements,
  activity,
  hits,
  scores,
}: HomeViewProps) {
  const t = useTranslations("home");
  return (
    <Page>
      <PageHeader title={viewer ? t("welcome", { name: viewer.name }) : t("heading")} lead={t("lead")} />
      {viewer ? null : <SignInInvitation />}
      <EstateStrip estate={estate} scores={scores} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          {reviews ? (
            <WaitingForMe reviews={reviews.items} moreReviews={reviews.nextCursor !== null} drafts={drafts} />
          ) : null}
          {waivers.length > 0 ? <EndingWaivers waivers={waivers} /> : null}
          <GoesAwayNext announcements={announcements} teams={viewer?.teams ?? []} />
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          {inbox ? <MyInbox inbox={inbox} /> : null}
          {hits && hits.cards.length > 0 ? (
            <HitsMine cards={hits.cards} total={hits.total} teams={viewer?.teams ?? []} />
          ) : null}
          {scores.high.length > 0 ? <HighEntropy high={scores.high} teams={viewer?.teams ?? []} /> : null}
          {favourites.length > 0 ? <FavouriteApis favourites={favourites} /> : null}
          <RecentActivity entries={activity} />
        </div>
      </div>
    </Page>
  );
}
