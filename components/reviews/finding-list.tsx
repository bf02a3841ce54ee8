"use client";
import { ChevronRight, MessageSquare } from "lucide-react";
import { useTranslations } from "next-intl";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { OperationKey } from "@/components/shared/operation-key";
import { PlaceLink } from "@/components/shared/place-link";
import { cn } from "@/components/ui/cn";
import type { CommentDto } from "@/lib/reviews/schema";
import type { FindingDto } from "@/lib/versions/schema";
import { Thread } from "./thread";

interface FindingListProps {
  review: string;
  findings: readonly FindingDto[];
  /** The source view of the version. */
  sourceHref: string;
  comments: readonly CommentDto[];
  canComment: boolean;
  selected: string | null;
  onSelect: (fingerprint: string | null) => void;
}

/** What validation and lint found in the version, each with its thread. */
export function FindingList(props: FindingListProps) {
  const t = useTranslations("reviews");
  return (
    <section className="min-w-0 overflow-clip rounded-lg border border-line bg-surface shadow-1">
      <h3 className="flex min-h-row items-center px-3 font-medium text-sm">{t("findings")}</h3>
      <ul>
        {props.findings.map((finding) => (
          <FindingRow key={finding.fingerprint} finding={finding} {...props} />
        ))}
      </ul>
    </section>
  );
}

function FindingRow({
  finding,
  review,
  sourceHref,
  comments,
  canComment,
  selected,
  onSelect,
}: FindingListProps & { finding: FindingDto }) {
  const { fingerprint, severity, message, rule, line, column, operation } = finding;
  const open = fingerprint === selected;
  const said = comments.filter((comment) => comment.fingerprint === fingerprint).length;
  return (
    <li id={`change-${fingerprint}`} data-list-item className={cn("border-line border-t", open && "bg-sunken")}>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => onSelect(open ? null : fingerprint)}
        className="flex w-full min-w-0 items-start gap-2 px-3 py-2 text-left hover:bg-hover"
      >
        <ChevronRight
          aria-hidden
          className={cn("mt-0.5 size-3.5 shrink-0 text-faint transition-transform", open && "rotate-90")}
        />
        <span className="min-w-0 flex-1">
          <span className="flex flex-wrap items-center gap-x-3">
            <FindingSeverity severity={severity} />
            <code className="wrap-anywhere font-mono text-faint text-xs">{rule}</code>
            {said > 0 ? (
              <span className="inline-flex items-center gap-1 text-muted text-xs" data-numeric>
                <MessageSquare aria-hidden className="size-3.5" />
                {said}
              </span>
            ) : null}
          </span>
          <span className="wrap-anywhere block text-sm">{message}</span>
        </span>
      </button>
      {open ? (
        <div className="px-3 pb-3 md:pl-8">
          <p className="flex flex-wrap items-center gap-x-3 text-muted text-xs">
            {operation ? <OperationKey operation={operation} /> : null}
            <PlaceLink line={line} column={column} href={sourceHref} />
          </p>
          <Thread review={review} fingerprint={fingerprint} comments={comments} canComment={canComment} />
        </div>
      ) : null}
    </li>
  );
}
