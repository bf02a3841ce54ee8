"use client";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { Markdown } from "@/components/ui/markdown";
import type { CommentDto } from "@/lib/reviews/schema";
import { CommentBox } from "./comment-box";

interface ThreadProps {
  review: string;
  fingerprint: string;
  comments: readonly CommentDto[];
  canComment: boolean;
}

/** What was said about one change or finding. */
export function Thread({ review, fingerprint, comments, canComment }: ThreadProps) {
  const t = useTranslations("reviews");
  const own = comments.filter((comment) => comment.fingerprint === fingerprint);
  return (
    <div className="mt-3 flex flex-col gap-3 border-line border-t pt-3">
      {own.length > 0 ? (
        <ul aria-label={t("thread")} className="flex flex-col gap-2">
          {own.map((comment) => (
            <li key={comment.id} className="rounded-md border border-line bg-surface px-3 py-2">
              <div className="flex items-center justify-between gap-3 text-xs">
                <Person name={comment.by.name} kind={comment.by.kind} />
                <span className="text-faint">
                  <DateTime at={comment.at} />
                </span>
              </div>
              <div className="mt-1 text-sm">
                <Markdown text={comment.body} />
              </div>
            </li>
          ))}
        </ul>
      ) : null}
      {canComment ? <CommentBox review={review} fingerprint={fingerprint} /> : null}
    </div>
  );
}
