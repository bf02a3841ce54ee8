"use client";
import { useTranslations } from "next-intl";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { MarkedLine } from "@/components/shared/marked-line";
import { cn } from "@/components/ui/cn";
import { FINDING_SEVERITIES } from "@/lib/specs/model";
import type { SourceWindowDto } from "@/lib/versions/schema/reading";

type SourceFinding = SourceWindowDto["findings"][number];

interface SourceLineProps {
  line: number;
  top: number;
  /** Undefined while it is loaded. */
  text: string | undefined;
  marks: readonly number[] | undefined;
  findings: readonly SourceFinding[];
  isPointedAt: boolean;
  onPoint: (extending: boolean) => void;
}

/** One line: its number is a link to it, and findings stand beside it. */
export function SourceLine({ line, top, text, marks, findings, isPointedAt, onPoint }: SourceLineProps) {
  const t = useTranslations("api");
  return (
    <div
      data-line={line}
      className={cn("absolute right-0 left-0 flex h-5", isPointedAt && "bg-caution-soft")}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className="sticky left-0 z-[1] flex shrink-0 border-line border-r bg-sunken">
        <span className="flex w-5 items-center justify-center">
          {findings.length > 0 ? <Mark findings={findings} /> : null}
        </span>
        <a
          href={`#L${line}`}
          aria-label={t("source.lineLink", { line })}
          tabIndex={-1}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey) return;
            event.preventDefault();
            onPoint(event.shiftKey);
          }}
          className={cn("w-14 pr-2 text-right tabular-nums hover:text-ink", isPointedAt ? "text-ink" : "text-faint")}
        >
          {line}
        </a>
      </span>
      <code className="whitespace-pre pl-3">{text === undefined ? "" : <MarkedLine text={text} marks={marks} />}</code>
      {text === undefined ? null : <LineFindings findings={findings} />}
    </div>
  );
}

const DOTS = {
  error: "bg-danger-solid",
  warning: "bg-caution-solid",
  info: "bg-info-solid",
  hint: "bg-control",
};

function gravestOf(findings: readonly SourceFinding[]) {
  return FINDING_SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "hint";
}

function Mark({ findings }: { findings: readonly SourceFinding[] }) {
  return <span aria-hidden className={cn("size-2 rounded-full", DOTS[gravestOf(findings)])} />;
}

/** Behind the line: the first finding in words, and how many more there are. */
function LineFindings({ findings }: { findings: readonly SourceFinding[] }) {
  const t = useTranslations("api");
  const [first] = findings;
  if (!first) return null;
  return (
    <span
      title={findings.map((finding) => `${finding.message} (${finding.rule})`).join("\n")}
      className="ml-8 flex items-center gap-2 whitespace-nowrap pr-4 font-sans text-muted"
    >
      <FindingSeverity severity={first.severity} />
      <span>{first.message}</span>
      {findings.length > 1 ? (
        <span className="text-faint">{t("source.more", { count: findings.length - 1 })}</span>
      ) : null}
    </span>
  );
}
