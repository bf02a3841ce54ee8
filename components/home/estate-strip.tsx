import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { BREAKING_WINDOW_DAYS, type EstateSummary, SUNSET_WINDOW_DAYS } from "@/lib/catalog/schema/estate";
import type { ScoreSummary } from "@/lib/scorecards/schema/lists";
import { MaturityFigure } from "./maturity-figure";

interface Figure {
  key: "apis" | "inReview" | "breaking" | "sunsets" | "errors";
  value: number;
  href: string;
  /** A number above zero asks for somebody's eye. */
  tone: "plain" | "caution" | "danger";
}

const toneClass = { plain: "text-ink", caution: "text-caution-ink", danger: "text-danger-ink" };

/** The registry in a few numbers, each a way to what is behind it. */
export function EstateStrip({ estate, scores }: { estate: EstateSummary; scores: ScoreSummary }) {
  const t = useTranslations("home");
  const format = useFormatter();
  const figures: Figure[] = [
    { key: "apis", value: estate.apis, href: "/apis", tone: "plain" },
    { key: "inReview", value: estate.inReview, href: "/reviews", tone: "plain" },
    { key: "breaking", value: estate.breakingChanges, href: "/governance/attention?flag=breaking", tone: "danger" },
    {
      key: "sunsets",
      value: estate.sunsets,
      href: "/deprecations?kind=version&view=timeline",
      tone: "caution",
    },
    { key: "errors", value: estate.errors, href: "/governance/attention?flag=errors", tone: "danger" },
  ];
  const hints: Record<Figure["key"], string> = {
    apis: t("estate.apisHint", { teams: estate.teams }),
    inReview: t("estate.inReviewHint"),
    breaking: t("estate.breakingHint", { versions: estate.breakingVersions, days: BREAKING_WINDOW_DAYS }),
    sunsets: estate.nextSunset
      ? t("estate.sunsetsNext", {
          name: `${estate.nextSunset.apiName} ${estate.nextSunset.version}`,
          day: format.dateTime(new Date(estate.nextSunset.sunsetAt), { month: "short", day: "numeric" }),
        })
      : t("estate.sunsetsHint", { days: SUNSET_WINDOW_DAYS }),
    errors: t("estate.errorsHint", { versions: estate.versionsWithErrors }),
  };
  return (
    <section aria-label={t("estate.title")}>
      <ul className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line shadow-1 md:grid-cols-3 lg:grid-cols-6">
        {figures.map(({ key, value, href, tone }) => (
          <li key={key} className="flex bg-surface">
            <Link
              href={href}
              className="flex min-w-0 flex-1 flex-col gap-0.5 px-4 py-3 -outline-offset-2 hover:bg-hover"
            >
              <span
                data-numeric
                className={`font-semibold text-2xl tracking-tight ${value > 0 ? toneClass[tone] : "text-faint"}`}
              >
                {format.number(value)}
              </span>
              <span className="font-medium text-sm">{t(`estate.${key}`, { count: value })}</span>
              <span className="text-muted text-xs">{hints[key]}</span>
            </Link>
          </li>
        ))}
        <li className="flex bg-surface">
          <MaturityFigure scores={scores} />
        </li>
      </ul>
    </section>
  );
}
