import { CircleAlert, CircleCheck, CircleDashed, MessageSquareWarning } from "lucide-react";
import { useTranslations } from "next-intl";
import { Person } from "@/components/shared/person";
import { Panel } from "@/components/ui/panel";
import type { ReviewDto } from "@/lib/reviews/schema";

/** So many people are named; a registry may have many administrators. */
const MOST_NAMED = 8;

const looks = {
  approve: { Icon: CircleCheck, ink: "text-success-ink" },
  request_changes: { Icon: MessageSquareWarning, ink: "text-caution-ink" },
  not_covering: { Icon: CircleAlert, ink: "text-caution-ink" },
  waiting: { Icon: CircleDashed, ink: "text-faint" },
};

type PeopleReview = Pick<ReviewDto, "deciders" | "decisions" | "approvals" | "requiredApprovals">;

/** Who decides on it, why they may, and what they said. */
export function ReviewPeople({ review }: { review: PeopleReview }) {
  const t = useTranslations("reviews");
  const { deciders, approvals, requiredApprovals } = review;
  const first = [...deciders].sort((a, b) => rank(a) - rank(b));
  const hidden = first.length - MOST_NAMED;
  return (
    <Panel title={t("reviewers")} hint={t("approvalsOf", { approvals, required: requiredApprovals })}>
      {first.length === 0 ? <p className="text-muted text-sm">{t("nobody")}</p> : null}
      <ul className="flex flex-col gap-2">
        {first.slice(0, MOST_NAMED).map((person) => {
          const word = wordOf(person, review.decisions);
          const { Icon, ink } = looks[word];
          return (
            <li key={person.id} className="flex items-center justify-between gap-2 text-sm">
              <span className="min-w-0">
                <Person name={person.name} />
                <span className="block pl-6.5 text-faint text-xs">{t(`because.${person.because}`)}</span>
              </span>
              <span className={`inline-flex shrink-0 items-center gap-1 text-xs ${ink}`}>
                <Icon aria-hidden className="size-3.5" />
                {t(`word.${word}`)}
              </span>
            </li>
          );
        })}
      </ul>
      {hidden > 0 ? <p className="mt-2 text-muted text-xs">{t("moreReviewers", { count: hidden })}</p> : null}
    </Panel>
  );
}

/** What somebody said; an approval of what was pushed since then no longer covers it. */
function wordOf({ id, decision }: ReviewDto["deciders"][number], decisions: ReviewDto["decisions"]) {
  if (decision !== "approve") return decision ?? "waiting";
  const last = decisions.findLast((one) => one.by.id === id && one.decision === "approve");
  return last?.status === "not_covering" ? "not_covering" : "approve";
}

/** Those who spoke first, then those who are near to it, administrators last. */
function rank({ decision, because }: ReviewDto["deciders"][number]): number {
  if (decision) return 0;
  return because === "administrator" ? 2 : 1;
}
