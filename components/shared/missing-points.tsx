import { useTranslations } from "next-intl";
import { TRANSITION_CODES } from "@/lib/lifecycle/guards";

interface MissingPointsProps {
  /** What a decision names: a stable code, and what is the case and what to do, in words of the service. */
  points: readonly { code: string; detail: string; fix: string }[];
}

/** What stands in the way, each with what to do about it. */
export function MissingPoints({ points }: MissingPointsProps) {
  const t = useTranslations("lifecycle");
  return (
    <ul className="flex flex-col gap-2">
      {points.map((point) => {
        const code = TRANSITION_CODES.find((one) => one === point.code);
        return (
          <li key={point.code + point.detail} className="text-sm">
            {code ? <span className="block font-medium">{t(`point.${code}`)}</span> : null}
            <span className="block text-muted text-xs">{point.detail}</span>
            <span className="block text-muted text-xs">{point.fix}</span>
          </li>
        );
      })}
    </ul>
  );
}
