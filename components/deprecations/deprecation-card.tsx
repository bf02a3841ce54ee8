import { ArrowRight, History, OctagonAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { ReplacementLink } from "@/components/shared/replacement-link";
import { SunsetNote } from "@/components/shared/sunset-note";
import { TeamLink } from "@/components/shared/team-link";
import { TextLink } from "@/components/ui/text-link";
import type { BoardCard } from "@/lib/deprecations/schema/board";
import { CardBrownouts } from "./card-brownouts";
import { CardConsumers } from "./card-consumers";
import { CardTraffic, CardVerdict, CardWire } from "./card-evidence";
import { CardSubject } from "./card-subject";
import { SuggestDate } from "./suggest-date";

/** One thing that goes away: what, when, who still calls it, what is known, and what to do next. */
export function DeprecationCard({ card }: { card: BoardCard }) {
  return (
    <li data-list-item className="flex flex-col gap-2 rounded-lg border border-line bg-surface px-3 py-2.5 shadow-1">
      <CardSubject card={card} />
      <CardDates card={card} />
      <CardBrownouts card={card} />
      <CardHeld card={card} />
      <CardTraffic traffic={card.traffic} />
      <CardConsumers card={card} />
      <div className="flex flex-col gap-0.5 empty:hidden">
        <CardWire wire={card.wire} />
        <CardVerdict verdict={card.verdict} />
      </div>
      <CardSuggestion card={card} />
      <div className="flex flex-wrap items-center justify-between gap-x-3 border-line border-t pt-1.5 text-xs leading-6">
        <NextAction card={card} />
        <TeamLink {...card.team} />
      </div>
    </li>
  );
}

function CardDates({ card }: { card: BoardCard }) {
  const t = useTranslations("deprecations");
  const { deprecatedAt, sunsetAt, stage, late, moved, zone, since, replacement } = card;
  const isGone = stage === "sunset" || stage === "retired";
  return (
    <div className="flex flex-col gap-0.5 text-muted text-xs">
      {sunsetAt && !isGone ? (
        <span>
          <SunsetNote at={sunsetAt} />
        </span>
      ) : null}
      <p>
        {deprecatedAt
          ? t.rich(stage === "planned" ? "planned" : "since", { at: () => <DateTime at={deprecatedAt} show="day" /> })
          : since
            ? t("markedSince", { version: since })
            : t("sinceUnknown")}
        {deprecatedAt && since ? ` ${t("sinceVersion", { version: since })}` : null}
        {sunsetAt ? (
          <>
            {" · "}
            {t.rich("sunsetOn", { at: () => <DateTime at={sunsetAt} show="day" /> })}
            {zone ? ` (${zone})` : null}
          </>
        ) : (
          ` · ${t("noDate")}`
        )}
      </p>
      {moved > 0 ? (
        <p className="flex items-center gap-1 text-faint [&_svg]:size-3">
          <History aria-hidden />
          {t("moved", { count: moved })}
        </p>
      ) : null}
      {late ? (
        <p className="text-caution-ink">{t.rich("late", { at: () => <DateTime at={late.doneAt} show="day" /> })}</p>
      ) : null}
      <p className="wrap-anywhere">
        {replacement ? (
          <>
            {t("replacement")} <ReplacementLink name={replacement} />
          </>
        ) : (
          <span className="text-faint">{t("noReplacement")}</span>
        )}
      </p>
    </div>
  );
}

function CardHeld({ card }: { card: BoardCard }) {
  const t = useTranslations("deprecations");
  if (card.held === null) return null;
  return (
    <div className="rounded-md border border-danger-line bg-danger-soft px-2 py-1 text-danger-ink text-xs">
      <p className="flex items-center gap-1 font-medium [&_svg]:size-3.5">
        <OctagonAlert aria-hidden />
        {t("held")}
      </p>
      <ul className="wrap-anywhere">
        {card.held.refusals.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    </div>
  );
}

/** Where a date still matters, one can be asked for. */
function CardSuggestion({ card }: { card: BoardCard }) {
  const { api, version, kind, place, stage } = card;
  const isGone = stage === "sunset" || stage === "retired";
  if (isGone || (kind !== "version" && kind !== "operation")) return null;
  return (
    <div className="-ml-2">
      <SuggestDate api={api} version={version} operation={place ?? undefined} />
    </div>
  );
}

function NextAction({ card }: { card: BoardCard }) {
  const t = useTranslations("deprecations");
  const { action, count, href } = card.next;
  if (action === "none" || action === "wait") return <span className="text-faint">{t(`next.${action}`)}</span>;
  return (
    <span className="inline-flex items-center gap-1 [&_svg]:size-3.5">
      <TextLink href={href}>{t(`next.${action}`, { count })}</TextLink>
      <ArrowRight aria-hidden className="text-accent-ink" />
    </span>
  );
}
