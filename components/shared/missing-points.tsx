import { useTranslations } from "next-intl";
import { TRANSITION_CODES, type TransitionCode } from "@/lib/lifecycle/transition-point";
import type { GateReason } from "@/lib/lifecycle/model";
import { RETIREMENT_CLAUSES } from "@/lib/retirement/model";
import { CLAUSE_CODES } from "@/lib/retirement/model/clause-sentences";
import { GatePoint } from "./gate-point";
import { useDayWords } from "./use-day-words";

interface Point {
  code: string;
  /** What is the case and what to do, in English: for points that have no words of their own here. */
  detail: string;
  fix: string;
  values: GateReason["values"];
}

interface MissingPointsProps {
  points: readonly Point[];
}

/** What stands in the way, each with what to do about it. */
export function MissingPoints({ points }: MissingPointsProps) {
  return (
    <ul className="flex flex-col gap-2">
      {points.map((point) => (
        <li key={point.code + point.detail} className="text-sm">
          {point.code.startsWith("gate_") ? <GatePoint point={point} /> : <GuardPoint point={point} />}
        </li>
      ))}
    </ul>
  );
}

/** These have the words of the clause that they come from. */
const CLAUSE_POINTS = [
  "notice_short",
  "replacement_inactive",
  "traffic_remains",
  "traffic_unknown",
  "consumers_waiting",
  "successor_lacking",
  "fields_unseen",
] as const satisfies readonly TransitionCode[];

type GuardCode = Exclude<TransitionCode, `gate_${string}` | "transition_not_allowed" | (typeof CLAUSE_POINTS)[number]>;

function isGuardCode(code: TransitionCode): code is GuardCode {
  return !code.startsWith("gate_") && code !== "transition_not_allowed" && !CLAUSE_POINTS.some((one) => one === code);
}

/** What a clause of *can it be retired* says, where the point comes from one. */
function useClauseWords(): (point: Point) => { detail: string; fix: string } | null {
  const t = useTranslations("retirement");
  return ({ values: { clause: id, evidence, ...values } }) => {
    const clause = RETIREMENT_CLAUSES.find((one) => one === id);
    const code = CLAUSE_CODES.find((one) => one === evidence);
    return clause && code ? { detail: t(`evidence.${code}`, values), fix: t(`next.${clause}`) } : null;
  };
}

function GuardPoint({ point }: { point: Point }) {
  const t = useTranslations("lifecycle");
  const clauseWords = useClauseWords();
  const dayWords = useDayWords();
  const { code, values } = point;
  const { detail, fix } = clauseWords(point) ?? point;
  const known = TRANSITION_CODES.find((one) => one === code);
  const own = known && isGuardCode(known) ? known : undefined;
  const number = (name: string) => Number(values[name] ?? 0);
  const words = {
    missing: number("missing"),
    required: number("required"),
    count: number("count"),
    noticeDays: number("noticeDays"),
    calls: number("calls"),
    days: number("days"),
    team: String(values.team ?? ""),
    asked: String(values.asked ?? "other"),
    consumer: String(values.consumer ?? ""),
    earliest: dayWords(String(values.earliest ?? "")),
    sunset: dayWords(String(values.sunset ?? "none")),
    startsAt: String(values.startsAt ?? ""),
    because: String(values.because ?? "other"),
    path: String(values.path ?? ""),
    replacement: String(values.replacement ?? ""),
    day: dayWords(String(values.day ?? "none")),
    names: String(values.names ?? ""),
    from: dayWords(String(values.from ?? "")),
    to: dayWords(String(values.to ?? "")),
  };
  return (
    <>
      {known ? <span className="block font-medium">{t(`point.${known}`)}</span> : null}
      <span className="block text-muted text-xs">{own ? t(`pointDetail.${own}`, words) : detail}</span>
      <span className="block text-muted text-xs">{own ? t(`pointFix.${own}`, words) : fix}</span>
    </>
  );
}
