"use client";
import { useTranslations } from "next-intl";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { cn } from "@/components/ui/cn";
import { Popover } from "@/components/ui/popover";
import { FINDING_SEVERITIES } from "@/lib/specs/model";
import type { SourceWindowDto } from "@/lib/versions/schema/reading";

type SourceFinding = SourceWindowDto["findings"][number];

interface SourceLineProps {
  line: number;
  top: number;
  /** Undefined while it is loaded. */
  text: string | undefined;
  findings: readonly SourceFinding[];
  isPointedAt: boolean;
  onPoint: (extending: boolean) => void;
}

/** One line: its number is a link to it, and findings stand beside it. */
export function SourceLine({ line, top, text, findings, isPointedAt, onPoint }: SourceLineProps) {
  const t = useTranslations("api");
  return (
    <div
      data-line={line}
      className={cn("absolute right-0 left-0 flex h-5", isPointedAt && "bg-caution-soft")}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span className="sticky left-0 z-[1] flex shrink-0 border-line border-r bg-sunken">
        <span className="flex w-5 items-center justify-center">
          {findings.length > 0 ? <LineFindings line={line} findings={findings} /> : null}
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
      <code className="whitespace-pre pl-3">{text ?? ""}</code>
    </div>
  );
}

const DOTS = {
  error: "bg-danger-solid",
  warning: "bg-caution-solid",
  info: "bg-info-solid",
  hint: "bg-control",
};

function LineFindings({ line, findings }: { line: number; findings: readonly SourceFinding[] }) {
  const t = useTranslations("api");
  const gravest =
    FINDING_SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "hint";
  const label = t("source.findingsAt", { count: findings.length, line });
  return (
    <Popover
      label={label}
      trigger={
        <button type="button" aria-label={label} className="flex size-5 items-center justify-center rounded-sm">
          <span className={cn("size-2 rounded-full", DOTS[gravest])} />
        </button>
      }
    >
      <ul className="flex max-w-88 flex-col gap-2 font-sans text-sm">
        {findings.map((finding, index) => (
          <li key={`${finding.rule} ${index}`}>
            <FindingSeverity severity={finding.severity} />
            <p className="break-words">{finding.message}</p>
            <p className="font-mono text-faint text-xs">{finding.rule}</p>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
