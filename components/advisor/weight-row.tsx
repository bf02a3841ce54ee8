import { useTranslations } from "next-intl";
import { QuietLink } from "@/components/ui/quiet-link";
import { MOST_WEIGHT } from "@/lib/maturity/advisor/answers";
import { type AdvisorQuery, advisorHref, type WeightName } from "./advisor-address";

interface WeightRowProps {
  query: Pick<AdvisorQuery, "given" | "weights">;
  name: WeightName;
  /** The weight in use. */
  value: number;
}

/** How much one criterion matters, 0 to 5; each weight is a link. */
export function WeightRow({ query, name, value }: WeightRowProps) {
  const t = useTranslations("advisor");
  const criterion = t(`criterion.${name}`);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1 text-sm">
      <span>{criterion}</span>
      <ul className="inline-flex h-7 items-center rounded-md border border-line bg-sunken p-0.5">
        {Array.from({ length: MOST_WEIGHT + 1 }, (_, weight) => (
          <li key={weight}>
            <QuietLink
              keepScroll
              href={advisorHref(query, { weight: [name, String(weight)] })}
              aria-current={weight === value ? "true" : undefined}
              aria-label={t("matrix.weight", { criterion, weight })}
              className="inline-flex h-6 w-7 items-center justify-center rounded-sm text-muted text-xs tabular-nums hover:text-ink aria-[current=true]:bg-surface aria-[current=true]:font-medium aria-[current=true]:text-ink aria-[current=true]:shadow-1"
            >
              {weight}
            </QuietLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
