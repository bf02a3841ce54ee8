"use client";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { BareCheckbox } from "@/components/ui/checkbox";
import { cn } from "@/components/ui/cn";
import type { ThreadDto } from "@/lib/threads/schema";
import type { FindingDto } from "@/lib/versions/schema";
import type { ChangeItem } from "@/lib/versions/schema/changes";
import { PlaceMarks } from "./place-marks";

/** How bad a change is, or how grave a finding. */
export type OutlineGrade = ChangeItem["severity"] | FindingDto["severity"];

interface OutlineRowProps {
  fingerprint: string;
  title: string;
  grade: OutlineGrade;
  isSelected: boolean;
  isDone: boolean;
  threads: readonly ThreadDto[];
  onSelect: (fingerprint: string) => void;
  /** Null where nobody looks for whom marks could be kept. */
  onDone: ((fingerprint: string, isDone: boolean) => void) | null;
}

/** One thing to look at. Drawn anew only where something of it changed: a step through the list changes two of a hundred. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { fingerprint, title, grade, isSelected, isDone, threads, onSelect, onDone } = props;
  const t = useTranslations("reviews");
  return (
    <li className={cn("flex items-start gap-1 rounded-md px-2 py-1.5", isSelected && "bg-selected")}>
      {onDone ? (
        <BareCheckbox
          label={t("doneMark", { what: title })}
          checked={isDone}
          onCheckedChange={(done) => onDone(fingerprint, done)}
        />
      ) : null}
      <button
        type="button"
        aria-current={isSelected ? "true" : undefined}
        onClick={() => onSelect(fingerprint)}
        className={cn("min-w-0 flex-1 text-left text-xs hover:text-accent-ink", isDone && "text-muted line-through")}
      >
        <span className="flex items-center gap-2">
          <Grade grade={grade} />
          <PlaceMarks threads={threads} isDone={false} />
        </span>
        <span className="wrap-anywhere mt-0.5 line-clamp-3 block">{title.replaceAll("`", "")}</span>
      </button>
    </li>
  );
});

function Grade({ grade }: { grade: OutlineGrade }) {
  return grade === "breaking" || grade === "dangerous" || grade === "non-breaking" ? (
    <SeverityBadge severity={grade} />
  ) : (
    <FindingSeverity severity={grade} />
  );
}
