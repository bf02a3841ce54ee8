"use client";
import { useTranslations } from "next-intl";
import { useQueryState } from "nuqs";
import { useCallback, useEffect } from "react";
import { ChangeGroups } from "@/components/shared/changes/change-groups";
import { revealChange, useChangeKeys } from "@/components/shared/changes/use-change-keys";
import type { SourceReader } from "@/components/shared/changes/source-reader";
import { ListKeys } from "@/components/shared/list-keys";
import { Checkbox } from "@/components/ui/checkbox";
import { SEVERITIES } from "@/lib/diff/model";
import { sortThreads } from "@/lib/threads/model/sort-threads";
import type { ThreadDto } from "@/lib/threads/schema";
import type { ShownUse } from "@/lib/change-usage/model/shown-use";
import type { FindingDto } from "@/lib/versions/schema";
import type { ChangeGroup, ChangeItem, RuleNote } from "@/lib/versions/schema/changes";
import { FindingList } from "./finding-list";
import { GrantWaiver } from "./grant-waiver";
import { PlaceMarks } from "./place-marks";
import { ReviewOutline } from "./review-outline";
import { DeskContext, type ThreadDesk } from "./threads/desk-context";
import { LooseThreads } from "./threads/loose-threads";
import { OperationThreads } from "./threads/operation-threads";
import { PlaceThreads } from "./threads/place-threads";
import { useThreadKeys } from "./threads/use-thread-keys";
import { useDoneMarks } from "./use-done-marks";
import { useMarkKeys } from "./use-mark-keys";

/** Loaded once somebody asks for lines: what reads answers is no small part of a page. */
const readSource: SourceReader = async (place, signal) =>
  (await import("@/lib/versions/queries")).readSourceLines(place, signal);

export interface ReviewDeskProps {
  review: { id: string; api: string; version: string };
  /** What the changes are since; null where nothing was compared. */
  from: string | null;
  /** Who calls what changed. */
  use?: ShownUse | undefined;
  groups: readonly ChangeGroup[];
  rules: Record<string, RuleNote>;
  findings: readonly FindingDto[];
  /** There are more changes than these: on other pages, or filtered out. */
  isPart: boolean;
  threads: readonly ThreadDto[];
  desk: ThreadDesk;
  /** Fingerprints that the viewer is done with. */
  marks: readonly string[];
  /** What the viewer may do about changes that stop the version. */
  waive: "grant" | "request" | null;
  /** Fingerprints of changes that stop the version. */
  waivable: readonly string[];
  /** The first day, `2027-01-31`, and the last on which a waiver may end. */
  waiverDays: { first: string; last: string };
  nextHref?: string | undefined;
  previousHref?: string | undefined;
}

/** The first two panes of a review: what there is to look at, and the changes with what was said of each. */
export function ReviewDesk(props: ReviewDeskProps) {
  const { review, from, groups, rules, findings, threads, desk } = props;
  const t = useTranslations("reviews");
  const [selected, setSelected] = useQueryState("change", { history: "replace", scroll: false });
  const marks = useDoneMarks(review.id, props.marks);
  const canMark = desk.viewer !== null;
  const changes = groups.flatMap((group) => group.changes);
  const order = [...changes, ...findings].map((one) => one.fingerprint);
  const operations = groups.flatMap((group) => group.operation ?? []);
  const sorted = sortThreads(threads, { fingerprints: new Set(order), operations: new Set(operations) });
  const chosen = changes.find((change) => change.fingerprint === selected)?.operation ?? null;
  const select = (fingerprint: string | null) => void setSelected(fingerprint);
  const show = useCallback(
    (fingerprint: string) => {
      void setSelected(fingerprint);
      revealChange(fingerprint);
    },
    [setSelected],
  );
  useChangeKeys({ order, selected, onSelect: select, nextHref: props.nextHref, previousHref: props.previousHref });
  useMarkKeys({ selected, marks, isEnabled: canMark });
  useThreadKeys({ threads, selected, canComment: desk.canComment, onShow: select });
  // The browser scrolls: an address with a change in it opens at that change.
  useEffect(() => {
    const wanted = new URLSearchParams(window.location.search).get("change");
    if (wanted) revealChange(wanted);
  }, []);
  const sourceHref = `/apis/${encodeURIComponent(review.api)}/versions/${encodeURIComponent(review.version)}/source`;
  return (
    <DeskContext value={desk}>
      <div className="grid min-w-0 gap-4 xl:grid-cols-[15rem_minmax(0,1fr)]">
        <div className="max-xl:hidden">
          <div className="sticky top-16 max-h-[calc(100dvh-5rem)] overflow-y-auto pr-1 scroll-slim">
            <ReviewOutline
              changes={worstFirst(changes)}
              findings={findings}
              isPart={props.isPart}
              selected={selected}
              marks={canMark ? marks : null}
              threads={sorted.byFingerprint}
              onSelect={show}
            />
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <ListKeys>
            <div className="flex min-w-0 flex-col gap-3">
              <h2 className="sr-only">{t("changesAndFindings")}</h2>
              {from === null ? null : (
                <ChangeGroups
                  groups={groups}
                  rules={rules}
                  versions={{ api: review.api, from, to: review.version, use: props.use }}
                  readSource={readSource}
                  selected={selected}
                  onSelect={select}
                  marks={({ fingerprint }) => (
                    <PlaceMarks
                      threads={sorted.byFingerprint.get(fingerprint) ?? []}
                      isDone={marks.done.has(fingerprint)}
                    />
                  )}
                  head={(operation) =>
                    operation === null ? null : (
                      <OperationThreads
                        operation={operation}
                        threads={sorted.byOperation.get(operation) ?? []}
                        isChosen={operation === chosen}
                      />
                    )
                  }
                  more={changeFoot}
                />
              )}
              {findings.length > 0 ? (
                <FindingList
                  findings={findings}
                  sourceHref={sourceHref}
                  threads={sorted.byFingerprint}
                  done={marks.done}
                  selected={selected}
                  onSelect={select}
                />
              ) : null}
            </div>
          </ListKeys>
          <LooseThreads sorted={sorted} operations={operations} />
        </div>
      </div>
    </DeskContext>
  );

  function changeFoot({ fingerprint, message }: ChangeItem) {
    return (
      <>
        <div className="my-3 flex flex-wrap items-center justify-between gap-2">
          {canMark ? (
            <Checkbox
              label={t("done")}
              checked={marks.done.has(fingerprint)}
              onCheckedChange={(done) => marks.setDone(fingerprint, done)}
            />
          ) : null}
          {props.waive && props.waivable.includes(fingerprint) ? (
            <GrantWaiver
              api={review.api}
              version={review.version}
              gate="compatibility"
              mode={props.waive}
              fingerprint={fingerprint}
              days={props.waiverDays}
            />
          ) : null}
        </div>
        <PlaceThreads
          anchor={{ kind: "change", fingerprint }}
          place={message.replaceAll("`", "")}
          threads={sorted.byFingerprint.get(fingerprint) ?? []}
        />
      </>
    );
  }
}

function worstFirst(changes: readonly ChangeItem[]): ChangeItem[] {
  return [...changes].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
