import { CircleAlert, CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import type { PolicyProblemDto } from "@/lib/code-policies/schema";

interface ProblemListProps {
  expression: readonly PolicyProblemDto[];
  message: readonly PolicyProblemDto[];
  isChecking: boolean;
}

/** What is wrong with the two texts of a policy, each with its place. */
export function ProblemList({ expression, message, isChecking }: ProblemListProps) {
  const t = useTranslations("codePolicies");
  const all = [
    ...expression.map((problem) => ({ of: t("field.expression"), ...problem })),
    ...message.map((problem) => ({ of: t("field.message"), ...problem })),
  ];
  return (
    <div role="status" className="text-sm">
      {isChecking ? <span className="text-muted">{t("checking")}</span> : null}
      {!isChecking && all.length === 0 ? (
        <span className="flex items-center gap-1.5 text-success-ink">
          <CircleCheck aria-hidden className="size-3.5" />
          {t("sound")}
        </span>
      ) : null}
      {all.length > 0 ? (
        <>
          <p className="font-medium text-danger-ink">{t("wrong", { count: all.length })}</p>
          <ul className="flex flex-col gap-1">
            {all.map(({ of, line, column, message: said }) => (
              <li key={`${of} ${line}:${column} ${said}`} className="flex items-start gap-1.5 text-danger-ink text-xs">
                <CircleAlert aria-hidden className="mt-px size-3.5 shrink-0" />
                <span>
                  {of}, {t("place", { line, column })}: {said}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
