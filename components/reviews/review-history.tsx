import {
  CircleCheck,
  CircleSlash,
  GitCommitHorizontal,
  GitPullRequest,
  MessageSquare,
  MessageSquareWarning,
  Rocket,
  ShieldCheck,
  Undo2,
} from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Markdown } from "@/components/ui/markdown";
import { Panel } from "@/components/ui/panel";
import { Timeline, type TimelineItem } from "@/components/ui/timeline";
import type { ReviewDto } from "@/lib/reviews/schema";
import type { HistoryEntryDto } from "@/lib/reviews/schema/parts";

type Look = Pick<TimelineItem, "icon" | "tone">;

const decisionLook: Record<NonNullable<HistoryEntryDto["decision"]>, Look> = {
  approve: { icon: <CircleCheck />, tone: "success" },
  request_changes: { icon: <MessageSquareWarning />, tone: "caution" },
  comment: { icon: <MessageSquare />, tone: "neutral" },
};

const looks: Record<Exclude<HistoryEntryDto["kind"], "decided">, Look> = {
  requested: { icon: <GitPullRequest />, tone: "accent" },
  revised: { icon: <GitCommitHorizontal />, tone: "neutral" },
  undone: { icon: <Undo2 />, tone: "neutral" },
  waiver_requested: { icon: <ShieldCheck />, tone: "neutral" },
  waiver_granted: { icon: <ShieldCheck />, tone: "info" },
  waiver_refused: { icon: <ShieldCheck />, tone: "caution" },
  waiver_revoked: { icon: <ShieldCheck />, tone: "caution" },
  withdrawn: { icon: <CircleSlash />, tone: "neutral" },
  superseded: { icon: <CircleSlash />, tone: "neutral" },
  published: { icon: <Rocket />, tone: "success" },
};

/** Everything that happened in a review, in its order. */
export function ReviewHistory({ review }: { review: Pick<ReviewDto, "history" | "decisions"> }) {
  const t = useTranslations("reviews");
  const lapsed = new Map(
    review.decisions.filter((one) => !one.counts && one.decision !== "comment").map((one) => [one.id, one.status]),
  );
  const item = (entry: HistoryEntryDto): TimelineItem => {
    const status = entry.kind === "decided" && entry.id !== null ? lapsed.get(entry.id) : undefined;
    const look = entry.kind === "decided" ? decisionLook[entry.decision ?? "comment"] : looks[entry.kind];
    return {
      key: `${entry.kind} ${entry.at} ${entry.id ?? ""} ${entry.revision ?? ""}`,
      ...look,
      title: (
        <Line who={entry.by}>
          {entry.kind === "decided" ? t(`said.${entry.decision ?? "comment"}`) : t(`history.${entry.kind}`)}
          {entry.revision !== null ? ` · ${t("history.revision", { number: entry.revision })}` : null}
          {status && status !== "counts" && status !== "comment" ? ` · ${t(`word.${status}`)}` : null}
        </Line>
      ),
      time: <DateTime at={entry.at} />,
      body: entry.note ? <Markdown text={entry.note} /> : null,
    };
  };
  return (
    <Panel title={t("history.title")}>
      <Timeline label={t("history.title")} items={review.history.map(item)} />
    </Panel>
  );
}

function Line({ who, children }: { who: HistoryEntryDto["by"]; children: ReactNode }) {
  return (
    <span className="inline-flex flex-wrap items-center gap-x-1.5">
      {who ? <Person name={who.name} kind={who.kind} /> : null}
      <span className="text-muted">{children}</span>
    </span>
  );
}
