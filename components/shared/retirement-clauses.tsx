import { CircleCheck, CircleDashed, CircleX, TriangleAlert } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { RetirementClauseDto } from "@/lib/retirement/schema";

/** A UTC day, as clauses tell it. */
const DAY = /^\d{4}-\d\d-\d\d$/u;

interface RetirementClausesProps {
  clauses: readonly RetirementClauseDto[];
  /** Whether pages with the evidence are linked, and what follows is said. */
  detail?: boolean;
}

/** Whether each clause of *can it be retired* holds, with its evidence. */
export function RetirementClauses({ clauses, detail = false }: RetirementClausesProps) {
  const t = useTranslations("retirement");
  const format = useFormatter();
  const told = (values: RetirementClauseDto["values"]) =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        DAY.test(String(value)) ? format.dateTime(new Date(value), { dateStyle: "medium" }) : value,
      ]),
    );
  return (
    <ul className="flex flex-col gap-3">
      {clauses.map((clause) => (
        <li key={clause.id} id={detail ? clause.id : undefined} className="flex items-start gap-2.5 text-sm">
          <ClauseMark clause={clause} />
          <div className="min-w-0 flex-1">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-medium">{t(`clause.${clause.id}`)}</span>
              {clause.ok && clause.mode !== "off" ? null : (
                <span className="text-faint text-xs">{t(`mode.${clause.mode}`)}</span>
              )}
            </p>
            <p className="wrap-anywhere text-muted text-xs">{t(`evidence.${clause.code}`, told(clause.values))}</p>
            {detail && clause.links.length > 0 ? (
              <p className="mt-0.5 flex flex-wrap gap-x-3 text-xs">
                {clause.links.map(({ to, href }) => (
                  <TextLink key={to} href={href}>
                    {t(`link.${to}`)}
                  </TextLink>
                ))}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

const MARK = "mt-0.5 size-4 shrink-0";

function ClauseMark({ clause }: { clause: RetirementClauseDto }) {
  const t = useTranslations("retirement");
  if (clause.mode === "off")
    return <CircleDashed role="img" aria-label={t("mode.off")} className={`${MARK} text-faint`} />;
  if (clause.ok) return <CircleCheck role="img" aria-label={t("holds")} className={`${MARK} text-success-ink`} />;
  return clause.mode === "warn" ? (
    <TriangleAlert role="img" aria-label={t("holdsNot")} className={`${MARK} text-caution-ink`} />
  ) : (
    <CircleX role="img" aria-label={t("holdsNot")} className={`${MARK} text-danger-ink`} />
  );
}
