"use client";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { ProblemState } from "@/components/shared/problem-state";
import { MarkedLine } from "@/components/shared/marked-line";
import { cn } from "@/components/ui/cn";
import { SkeletonRows } from "@/components/ui/skeleton";
import type { SourcePoint } from "@/lib/diff/model";
import { alignedWindow, blockLength, differingLines } from "@/lib/versions/model/source-block";
import type { SourceReader } from "./source-reader";

/** Where a change stands in one version. */
export interface SourcePlace {
  version: string;
  /** Undefined: the change has no place in this version. */
  point: SourcePoint | undefined;
}

interface SourceExcerptProps extends SourcePlace {
  side: "before" | "after";
  api: string;
  /** The same in the other version: what both have is not coloured. */
  other: SourcePlace;
  before: number;
  after: number;
  read: SourceReader;
}

const LOOK = {
  before: { line: "bg-danger-soft", mark: "border-danger-solid" },
  after: { line: "bg-success-soft", mark: "border-success-solid" },
};

/** One document around a change: the lines that it is about are set off, and stand level with those of the other side. */
export function SourceExcerpt(props: SourceExcerptProps) {
  const { side, version, point } = props;
  const t = useTranslations("changes");
  return (
    <div className="min-w-0 overflow-hidden rounded-md border border-line bg-surface">
      <div className="flex items-center justify-between gap-2 border-line border-b bg-sunken px-2.5 py-1 text-muted text-xs">
        <span className="font-medium">{t(side)}</span>
        <span className="truncate font-mono">{point?.file ? `${version} · ${point.file}` : version}</span>
      </div>
      {point ? <Lines {...props} /> : <p className="px-2.5 py-2 text-faint text-xs">{t("source.absent")}</p>}
    </div>
  );
}

/** The lines around a place, and which of them belong to it. */
function useExcerpt({ api, before, after, read }: SourceExcerptProps, { version, point }: SourcePlace) {
  const { from, lines: count, padding } = alignedWindow(point?.line ?? 1, before, after);
  const place = { api, version, from, lines: count, ...(point?.file ? { file: point.file } : {}) };
  const { data, error, refetch } = useQuery({
    queryKey: ["versions", "excerpt", place],
    queryFn: ({ signal }) => read(place, signal),
    enabled: point !== undefined,
    // A version in review may be pushed again by somebody else.
    staleTime: 60_000,
  });
  const at = (point?.line ?? 1) - from;
  const block = data ? data.lines.slice(at, at + blockLength(data.lines, at, after)) : [];
  return { data, error, refetch, from, padding, at, block };
}

function Lines(props: SourceExcerptProps) {
  const { side, version, point, other } = props;
  const t = useTranslations("changes");
  const { data, error, refetch, from, padding, at, block } = useExcerpt(props, { version, point });
  const counterpart = useExcerpt(props, other);
  if (error) return <ProblemState error={error} onRetry={() => void refetch()} />;
  if (!data) return <SkeletonRows rows={8} label={t("source.loading")} />;
  const differing = differingLines(block, counterpart.block);
  const { line: lineLook, mark } = LOOK[side];
  return (
    <pre
      tabIndex={0}
      aria-label={t("source.of", { version })}
      className="overflow-x-auto py-1 font-mono text-xs leading-5 scroll-slim"
    >
      <code className="block w-max min-w-full">
        {/* Keeps the changed line level with that of the other document where this one begins nearer. */}
        <span aria-hidden className="block max-md:hidden" style={{ height: `${padding * 1.25}rem` }} />
        {data.lines.map((text, index) => {
          const isMarked = index >= at && index < at + block.length;
          return (
            <span
              key={from + index}
              data-changed={isMarked ? "" : undefined}
              className={cn(
                "flex border-l-2",
                isMarked ? mark : "border-transparent",
                isMarked && differing.has(index - at) && lineLook,
              )}
            >
              <span aria-hidden className="w-11 shrink-0 select-none pr-2.5 text-right text-faint tabular-nums">
                {from + index}
              </span>
              <span className="whitespace-pre pr-3">
                {text === "" ? " " : <MarkedLine text={text} marks={data.marks[index]} />}
              </span>
            </span>
          );
        })}
      </code>
    </pre>
  );
}
