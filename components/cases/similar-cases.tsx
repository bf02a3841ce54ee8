import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { SimilarCase } from "@/lib/cases/schema";
import { useCaseWords } from "./use-case-words";

/** Cases that are alike, how much, and in what. */
export function SimilarCases({ cases }: { cases: readonly SimilarCase[] }) {
  const t = useTranslations("cases");
  const words = useCaseWords();
  const shared = ({ part, shared: names }: SimilarCase["because"][number]) =>
    t(`similar.${part}`, { shared: names.map((name) => (part === "metrics" ? words.kind(name) : name)).join(", ") });
  return (
    <Panel title={t("part.similar")} footer={t("similar.how")}>
      {cases.length === 0 ? (
        <p className="text-muted text-sm">{t("similar.none")}</p>
      ) : (
        <ul className="flex flex-col gap-3">
          {cases.map((one) => (
            <li key={one.slug} className="flex flex-col gap-0.5 text-sm">
              <p className="flex flex-wrap items-baseline justify-between gap-x-3">
                <TextLink href={one.url}>{words.text(one.title)}</TextLink>
                <span data-numeric className="text-muted text-xs">
                  {t("similar.score", { percent: words.percent(one.score) })}
                </span>
              </p>
              <p className="text-muted text-xs">{one.because.map(shared).join(" · ")}</p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
