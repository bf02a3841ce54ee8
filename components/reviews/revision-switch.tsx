import { GitCommitHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Badge } from "@/components/ui/badge";
import { cn } from "@/components/ui/cn";
import { Panel } from "@/components/ui/panel";
import { QuietLink } from "@/components/ui/quiet-link";
import type { ReviewDto } from "@/lib/reviews/schema";

interface RevisionSwitchProps {
  review: Pick<ReviewDto, "revisions" | "versionRevision">;
  /** The revision since which changes are shown; null: since the baseline. */
  since: number | null;
  /** Addresses of what changed since a revision, and since the baseline. */
  hrefOf: (since: number | undefined) => string;
}

/** The revisions of the version that is judged; each leads to what changed since it. */
export function RevisionSwitch({ review: { revisions }, since, hrefOf }: RevisionSwitchProps) {
  const t = useTranslations("reviews");
  if (revisions.length < 2) return null;
  return (
    <Panel title={t("revisions.title")} hint={t("revisions.hint")} padding="flush">
      <ol className="py-1">
        {[...revisions].reverse().map((one) => (
          <li key={one.number} className={cn("px-4 py-1.5 text-sm", since === one.number && "bg-selected")}>
            <div className="flex flex-wrap items-center gap-x-2">
              <GitCommitHorizontal aria-hidden className="size-4 shrink-0 text-faint" />
              <QuietLink
                href={hrefOf(one.current ? undefined : one.number)}
                aria-current={since === one.number || (one.current && since === null) ? "true" : undefined}
                className="font-medium hover:underline"
              >
                {one.current
                  ? t("revisions.current", { number: one.number })
                  : t("revisions.since", { number: one.number })}
              </QuietLink>
              {one.changes && one.changes.breaking > 0 ? (
                <Badge tone="danger">{t("revisions.breaking", { count: one.changes.breaking })}</Badge>
              ) : null}
            </div>
            <div className="flex flex-wrap items-center gap-x-2 pl-6 text-muted text-xs">
              <Person name={one.pushedBy.name} kind={one.pushedBy.kind} />
              <DateTime at={one.pushedAt} />
              {one.commit ? <code className="font-mono text-faint">{one.commit.slice(0, 12)}</code> : null}
            </div>
            {one.changelog ? <p className="wrap-anywhere pl-6 text-xs">{one.changelog}</p> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
