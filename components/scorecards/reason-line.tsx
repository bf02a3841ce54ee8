import { useFormatter, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { DIMENSION_NAMES } from "@/lib/maturity/model/score";
import type { ScoreReasonDto } from "@/lib/scorecards/schema/score";
import { useCheckWords } from "@/components/shared/use-check-words";

interface ReasonLineProps {
  reason: ScoreReasonDto;
  /** Titles of checks in the language the registry has them in, by id. */
  titles: ReadonlyMap<string, string>;
}

/** One reason why a score became another: what it is about, what changed, and what that rests on. */
export function ReasonLine({ reason, titles }: ReasonLineProps) {
  const t = useTranslations("scorecards");
  const format = useFormatter();
  const words = useCheckWords();
  const { kind, id, because, checks, evidence } = reason;
  const titleOf = (check: string) => words.title({ id: check, title: titles.get(check) ?? check });
  const dimension = kind === "dimension" ? DIMENSION_NAMES.find((one) => one === id) : undefined;
  const subject = kind === "check" ? titleOf(id) : dimension ? t(`radar.name.${dimension}`) : null;
  const rests = evidence ? words.evidence({ ...evidence, text: "" }) : "";
  return (
    <span className="block">
      {subject ? <span className="font-medium">{subject}: </span> : null}
      <span className={kind === "level" ? undefined : "text-muted"}>{words.because(because)}</span>
      {checks.length > 0 ? <span className="text-muted"> {format.list(checks.map(titleOf))}.</span> : null}
      {rests ? (
        <span className="text-muted">
          {" "}
          {evidence?.href ? (
            <TextLink tone="plain" href={evidence.href}>
              {rests}
            </TextLink>
          ) : (
            rests
          )}
        </span>
      ) : null}
    </span>
  );
}
