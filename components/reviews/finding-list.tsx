"use client";
import { ChevronRight } from "lucide-react";
import { useTranslations } from "next-intl";
import { RuleMessage } from "@/components/shared/changes/rule-message";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { OperationKey } from "@/components/shared/operation-key";
import { PlaceLink } from "@/components/shared/place-link";
import { cn } from "@/components/ui/cn";
import type { ThreadDto } from "@/lib/threads/schema";
import type { FindingDto } from "@/lib/versions/schema";
import { PlaceMarks } from "./place-marks";
import { PlaceThreads } from "./threads/place-threads";

interface FindingListProps {
  findings: readonly FindingDto[];
  /** The source view of the version. */
  sourceHref: string;
  threads: ReadonlyMap<string, readonly ThreadDto[]>;
  done: ReadonlySet<string>;
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
  sourceHref,
  threads,
  done,
  selected,
  onSelect,
}: FindingListProps & { finding: FindingDto }) {
  const { fingerprint, severity, message, rule, line, column, operation } = finding;
  const open = fingerprint === selected;
  const own = threads.get(fingerprint) ?? [];
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
            <PlaceMarks threads={own} isDone={done.has(fingerprint)} />
          </span>
          <span className="wrap-anywhere block text-sm">
            <RuleMessage text={message} />
          </span>
          {open ? null : (
            <span className="wrap-anywhere block font-mono text-faint text-xs">
              {operation !== null && !message.includes(operation) ? `${operation} · ` : null}
              {line}:{column}
            </span>
          )}
        </span>
      </button>
      {open ? (
        <div className="px-3 pb-3 md:pl-8">
          <p className="flex flex-wrap items-center gap-x-3 text-muted text-xs">
            {operation ? <OperationKey operation={operation} /> : null}
            <PlaceLink line={line} column={column} href={sourceHref} />
          </p>
          <div className="mt-3">
            <PlaceThreads anchor={{ kind: "finding", fingerprint }} place={message} threads={own} />
          </div>
        </div>
      ) : null}
    </li>
  );
}
