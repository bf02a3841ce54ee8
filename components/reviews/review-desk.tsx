"use client";
import { Check, MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { useQueryState } from "nuqs";
import { useEffect } from "react";
import { ChangeGroups } from "@/components/shared/changes/change-groups";
import { revealChange, useChangeKeys } from "@/components/shared/changes/use-change-keys";
import { ListKeys } from "@/components/shared/list-keys";
import { Checkbox } from "@/components/ui/checkbox";
import { SEVERITIES } from "@/lib/diff/model";
import type { CommentDto } from "@/lib/reviews/schema";
import { readSourceLines } from "@/lib/versions/queries";
import type { FindingDto } from "@/lib/versions/schema";
import type { ChangeGroup, ChangeItem, RuleNote } from "@/lib/versions/schema/changes";
import { FindingList } from "./finding-list";
import { GrantWaiver } from "./grant-waiver";
import { ReviewOutline } from "./review-outline";
import { Thread } from "./thread";
import { useDoneMarks } from "./use-done-marks";

export interface ReviewDeskProps {
  review: { id: string; api: string; version: string };
  /** What it is judged against; null where nothing is. */
  baseline: string | null;
  groups: readonly ChangeGroup[];
  rules: Record<string, RuleNote>;
  findings: readonly FindingDto[];
  /** There are more changes than these: on other pages, or filtered out. */
  isPart: boolean;
  comments: readonly CommentDto[];
  /** Marks are kept for this reviewer. */
  viewer: string;
  canComment: boolean;
  /** Fingerprints for which the viewer may grant a waiver. */
  waivable: readonly string[];
  /** The first day, `2027-01-31`, and the last on which a waiver may end. */
  waiverDays: { first: string; last: string };
  nextHref?: string | undefined;
  previousHref?: string | undefined;
}

/** The first two panes of a review: what there is to look at, and the changes with what was said of each. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { review, baseline, groups, rules, findings, comments, canComment } = props;
  const t = useTranslations("reviews");
  const [selected, setSelected] = useQueryState("change", { history: "replace", scroll: false });
  const marks = useDoneMarks(review.id, props.viewer);
  const changes = groups.flatMap((group) => group.changes);
  const select = (fingerprint: string | null) => void setSelected(fingerprint);
  useChangeKeys({
    order: [...changes, ...findings].map((one) => one.fingerprint),
    selected,
    onSelect: select,
    nextHref: props.nextHref,
    previousHref: props.previousHref,
  });
  // The browser scrolls: an address with a change in it opens at that change.
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get("change");
    if (wanted) revealChange(wanted);
  }, []);
  const said = (fingerprint: string) => comments.filter((comment) => comment.fingerprint === fingerprint).length;
  return (
    <div className="grid min-w-0 gap-4 xl:grid-cols-[14rem_minmax(0,1fr)]">
      <div className="max-xl:hidden">
        <div className="sticky top-16 max-h-[calc(100dvh-5rem)] overflow-y-auto pr-1 scroll-slim">
          <ReviewOutline
            changes={worstFirst(changes)}
            findings={findings}
            isPart={props.isPart}
            selected={selected}
            marks={marks}
            onSelect={(fingerprint) => {
              select(fingerprint);
              revealChange(fingerprint);
            }}
          />
        </div>
      </div>
      <ListKeys>
        <div className="flex min-w-0 flex-col gap-3">
          <h2 className="sr-only">{t("changesAndFindings")}</h2>
          {baseline === null ? null : (
            <ChangeGroups
              groups={groups}
              rules={rules}
              versions={{ api: review.api, from: baseline, to: review.version }}
              readSource={readSourceLines}
              selected={selected}
              onSelect={select}
              marks={(change) => (
                <>
                  {said(change.fingerprint) > 0 ? (
                    <span className="inline-flex items-center gap-1 text-muted text-xs" data-numeric>
                      <MessageSquare aria-hidden className="size-3.5" />
                      {said(change.fingerprint)}
                    </span>
                  ) : null}
                  {marks.done.has(change.fingerprint) ? (
                    <Check role="img" aria-label={t("done")} className="size-4 text-success-ink" />
                  ) : null}
                </>
              )}
              more={(change) => (
                <>
                  <div className="mt-3 flex flex-wrap items-center justify-between gap-2">
                    <Checkbox
                      label={t("done")}
                      checked={marks.done.has(change.fingerprint)}
                      onCheckedChange={(done) => marks.setDone(change.fingerprint, done)}
                    />
                    {props.waivable.includes(change.fingerprint) ? (
                      <GrantWaiver
                        api={review.api}
                        version={review.version}
                        gate="breaking-changes"
                        fingerprint={change.fingerprint}
                        days={props.waiverDays}
                      />
                    ) : null}
                  </div>
                  <Thread
                    review={review.id}
                    fingerprint={change.fingerprint}
                    comments={comments}
                    canComment={canComment}
                  />
                </>
              )}
            />
          )}
          {findings.length > 0 ? (
            <FindingList
              review={review.id}
              findings={findings}
              sourceHref={`/apis/${encodeURIComponent(review.api)}/versions/${encodeURIComponent(review.version)}/source`}
              comments={comments}
              canComment={canComment}
              selected={selected}
              onSelect={select}
            />
          ) : null}
        </div>
      </ListKeys>
    </div>
  );
}

function worstFirst(changes: readonly ChangeItem[]): ChangeItem[] {
  return [...changes].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
