import { CircleCheck, GitPullRequest, MessageSquare, MessageSquareWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Markdown } from "@/components/ui/markdown";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { CommentDto, DecisionDto, ReviewDto } from "@/lib/reviews/schema";
import { CommentBox } from "./comment-box";

interface ConversationProps {
  review: ReviewDto;
  canComment: boolean;
}

const looks = {
  approve: { icon: <CircleCheck />, tone: "success" },
  request_changes: { icon: <MessageSquareWarning />, tone: "caution" },
  comment: { icon: <MessageSquare />, tone: "neutral" },
} as const;

/** Everything that was said and decided, in its order, and the field to say more. */
export function Conversation({ review, canComment }: ConversationProps) {
  const t = useTranslations("reviews");
  const asked: TimelineItem & { at: string } = {
    key: "asked",
    at: review.requestedAt,
    icon: <GitPullRequest />,
    tone: "accent",
    title: <Line who={review.requestedBy}>{t("said.asked")}</Line>,
    time: <DateTime at={review.requestedAt} />,
    body: review.purpose ? <Markdown text={review.purpose} /> : null,
  };
  const items = [asked, ...review.decisions.map(decisionItem), ...review.comments.map(commentItem)];
  items.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (
    <Panel title={t("conversation")}>
      <Timeline label={t("conversation")} items={items} />
      {canComment ? (
        <div className="mt-4 border-line border-t pt-4">
          <CommentBox review={review.id} />
        </div>
      ) : null}
    </Panel>
  );

  function decisionItem(one: DecisionDto): TimelineItem & { at: string } {
    return {
      key: one.id,
      at: one.at,
      ...looks[one.decision],
      title: (
        <Line who={one.by}>
          {t(`said.${one.decision}`)}
          {one.counts || one.decision === "comment" ? null : ` ${t("doesNotCount")}`}
        </Line>
      ),
      time: <DateTime at={one.at} />,
      body: one.note ? <Markdown text={one.note} /> : null,
    };
  }

  function commentItem(one: CommentDto): TimelineItem & { at: string } {
    return {
      key: one.id,
      at: one.at,
      ...looks.comment,
      title: (
        <Line who={one.by}>
          {one.fingerprint ? (
            <TextLink href={`?change=${encodeURIComponent(one.fingerprint)}`} scroll={false}>
              {t("said.onChange")}
            </TextLink>
          ) : (
            t("said.comment")
          )}
        </Line>
      ),
      time: <DateTime at={one.at} />,
      body: <Markdown text={one.body} />,
    };
  }
}

function Line({ who, children }: { who: ReviewDto["requestedBy"]; children: ReactNode }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      <Person name={who.name} kind={who.kind} />
      <span className="text-muted">{children}</span>
    </span>
  );
}
