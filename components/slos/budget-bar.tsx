import type { Standing } from "@/lib/slos/model/standing";
import { useBudgetWords } from "./use-budget-words";

const FILLS: Readonly<Record<Standing, string>> = {
  met: "bg-success-solid",
  low: "bg-caution-solid",
  missed: "bg-danger-solid",
  unknown: "bg-line-strong",
};

/** What is left of a budget: the words, and a bar that is as long as what is left. */
export function BudgetBar({ left, standing }: { left: number | null; standing: Standing }) {
  const words = useBudgetWords();
  const percent = Math.round(Math.min(1, Math.max(0, left ?? 0)) * 100);
  return (
    <span className="flex flex-col gap-1">
      <span data-numeric className="whitespace-nowrap text-xs">
        {words.left(left)}
      </span>
      <span aria-hidden className="block h-1.5 w-full min-w-20 overflow-hidden rounded-full bg-line">
        <span className={`block h-full rounded-full ${FILLS[standing]}`} style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}
