"use client";
import { useQueries } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useMemo, useRef } from "react";
import { ProblemState } from "@/components/shared/problem-state";
import { versionQueries } from "@/lib/versions/queries";
import type { SourceWindowDto } from "@/lib/versions/schema/reading";
import { extendTo } from "./line-range";
import { SourceLine } from "./source-line";
import { useLineHash } from "./use-line-hash";
import { useVisibleRows } from "./use-visible-rows";

const LINE_PIXELS = 20;
/** Lines asked for at once. */
const CHUNK = 500;
const OVERSCAN = 30;

type SourceFinding = SourceWindowDto["findings"][number];

interface SourceLinesProps {
  api: string;
  version: string;
  file: string;
  totalLines: number;
  /** The first lines, which came with the page. */
  first: SourceWindowDto;
}

/** The lines of a file: only those in sight are drawn, and only pieces around them are loaded. */
export function SourceLines({ api, version, file, totalLines, first }: SourceLinesProps) {
  const t = useTranslations("api");
  const scroller = useRef<HTMLDivElement>(null);
  const { range, point } = useLineHash();
  const { first: top, last: bottom } = useVisibleRows(scroller, {
    count: totalLines,
    height: LINE_PIXELS,
    around: OVERSCAN,
  });
  const rows = Array.from({ length: bottom - top + 1 }, (_, offset) => top + offset);
  const chunks = chunksOf(top, bottom);
  const windows = useQueries({
    queries: chunks.map((chunk) => ({
      ...versionQueries.source({ api, version, file, from: chunk * CHUNK + 1, lines: CHUNK }),
      ...(chunk === 0 && first.from === 1 ? { initialData: first } : {}),
    })),
  });
  const failed = windows.find((window) => window.isError);
  const findings = useMemo(() => findingsByLine(windows.flatMap((window) => window.data?.findings ?? [])), [windows]);
  const windowOf = (index: number) => windows[chunks.indexOf(Math.floor(index / CHUNK))]?.data;
  const textOf = (index: number) => windowOf(index)?.lines[index % CHUNK];
  const widest = Math.max(80, ...rows.map((row) => textOf(row)?.length ?? 0));

  // Where the address points is known only in the browser, and may change while the page stays.
  const from = range?.from;
  const show = useEffectEvent((line: number) => {
    const box = scroller.current;
    if (!box) return;
    const at = (line - 1) * LINE_PIXELS;
    const isInSight = box.scrollTop <= at && at + LINE_PIXELS <= box.scrollTop + box.clientHeight;
    if (!isInSight) box.scrollTop = at - box.clientHeight / 2;
  });
  useEffect(() => {
    if (from !== undefined) show(from);
  }, [from, file]);

  return (
    <>
      {failed ? <ProblemState error={failed.error} onRetry={() => void failed.refetch()} /> : null}
      <div
        ref={scroller}
        role="region"
        aria-label={t("source.label", { file })}
        tabIndex={0}
        className="h-[calc(100dvh-17rem)] min-h-80 overflow-auto bg-surface font-mono text-xs leading-5 scroll-slim max-md:h-[calc(100dvh-19rem)]"
      >
        <div className="relative min-w-full" style={{ height: totalLines * LINE_PIXELS, width: `${widest + 10}ch` }}>
          {rows.map((row) => {
            const line = row + 1;
            return (
              <SourceLine
                key={line}
                line={line}
                top={row * LINE_PIXELS}
                text={textOf(row)}
                marks={windowOf(row)?.marks[row % CHUNK]}
                findings={findings.get(line) ?? NONE}
                isPointedAt={range !== null && range.from <= line && line <= range.to}
                onPoint={(extending) => point(extending ? extendTo(range, line) : { from: line, to: line })}
              />
            );
          })}
        </div>
      </div>
    </>
  );
}

const NONE: readonly SourceFinding[] = [];

function chunksOf(firstIndex: number, lastIndex: number): number[] {
  const start = Math.floor(firstIndex / CHUNK);
  const end = Math.floor(lastIndex / CHUNK);
  return Array.from({ length: end - start + 1 }, (_, offset) => start + offset);
}

function findingsByLine(findings: readonly SourceFinding[]): Map<number, SourceFinding[]> {
  const lines = new Map<number, SourceFinding[]>();
  for (const finding of findings) {
    const here = lines.get(finding.line);
    if (here) here.push(finding);
    else lines.set(finding.line, [finding]);
  }
  return lines;
}
