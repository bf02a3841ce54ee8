import { useTranslations } from "next-intl";
import { PlaceLink } from "@/components/shared/place-link";
import { Code } from "@/components/ui/code";
import type { AdmissionRuleDto } from "@/lib/admission/schema";
import { AdmissionOutcome } from "./admission-outcome";

interface AdmissionRulesProps {
  rules: readonly AdmissionRuleDto[];
  /** Labels of what the results are of, in their order. */
  subjects: readonly string[];
  /** The page of the document's source. */
  source: string;
}

/** Rules with their expressions and places, and what each says of every object. */
export function AdmissionRules({ rules, subjects, source }: AdmissionRulesProps) {
  const t = useTranslations("admission");
  return (
    <ul className="flex flex-col divide-y divide-line">
      {rules.map(({ name, expression, place, problem, results }) => (
        <li key={`${place.file}${place.pointer}`} className="flex flex-col gap-1.5 py-2.5 first:pt-0 last:pb-0">
          <div className="flex flex-wrap items-center justify-between gap-2">
            <span className="font-medium text-sm">{name}</span>
            <PlaceLink line={place.line} column={place.column} href={source} />
          </div>
          {expression === "" ? null : <Code>{expression}</Code>}
          {problem ? (
            <p className="text-danger-ink text-xs">
              {expression === "" ? "" : `${t("problem", { line: problem.line, column: problem.column })}: `}
              {problem.message}
            </p>
          ) : null}
          {results.length > 0 ? (
            <ul className="flex flex-col gap-1">
              {results.map((result, index) => (
                <li key={subjects[index] ?? ""} className="flex flex-wrap items-center gap-2 text-xs">
                  <AdmissionOutcome {...result} />
                  <span className="text-muted">{subjects[index]}</span>
                </li>
              ))}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
