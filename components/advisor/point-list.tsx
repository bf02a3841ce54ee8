import { CircleCheck, TriangleAlert } from "lucide-react";
import type { AdvicePoint } from "@/lib/maturity/advisor/advice";
import { usePointWords } from "./use-point-words";

interface PointListProps {
  points: readonly AdvicePoint[];
  tone: "for" | "against";
}

/** Reasons, or what speaks against the advice, a sentence each. */
export function PointList({ points, tone }: PointListProps) {
  const wordsOf = usePointWords();
  const Icon = tone === "for" ? CircleCheck : TriangleAlert;
  const ink = tone === "for" ? "text-success-ink" : "text-caution-ink";
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {points.map((point) => (
        <li key={JSON.stringify(point)} className="flex items-start gap-2">
          <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${ink}`} />
          <span className="min-w-0">{wordsOf(point)}</span>
        </li>
      ))}
    </ul>
  );
}
