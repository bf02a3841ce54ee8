import { useFormatter, useNow, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { SunsetNote } from "@/components/shared/sunset-note";
import { cn } from "@/components/ui/cn";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { type TimelineScale, timelineScale } from "@/lib/deprecations/model/timeline-scale";
import type { BoardCard } from "@/lib/deprecations/schema/board";
import { STAGE_LOOK } from "./stage-look";
import { TimelineKeys } from "./timeline-keys";

const columns = "grid gap-x-4 md:grid-cols-[16rem_minmax(0,1fr)]";

/** What goes away on one line of time, with today on it; the soonest first. */
export function DeprecationTimeline({ cards }: { cards: readonly BoardCard[] }) {
  const t = useTranslations("deprecations");
  const now = useNow();
  const dated = cards.flatMap((one) => {
    const to = one.sunsetAt ? new Date(one.sunsetAt) : null;
    return to ? [{ one, from: one.deprecatedAt ? new Date(one.deprecatedAt) : to, to }] : [];
  });
  // What has gone stands below what still goes.
  dated.sort((a, b) => Number(isGone(a.one)) - Number(isGone(b.one)));
  const scale = timelineScale(dated, now);
  return (
    <Panel padding="flush">
      <Months scale={scale} now={now} />
      <TimelineKeys>
        <ol aria-label={t("timeline")}>
          {dated.map((row) => (
            <Row key={row.one.key} {...row} scale={scale} now={now} />
          ))}
        </ol>
      </TimelineKeys>
    </Panel>
  );
}

function isGone({ stage }: BoardCard): boolean {
  return stage === "sunset" || stage === "retired";
}

function Months({ scale, now }: { scale: TimelineScale; now: Date }) {
  const t = useTranslations("deprecations");
  const format = useFormatter();
  const today = scale.placeOf(now);
  return (
    <div className={cn(columns, "border-line border-b px-4 pt-2 text-xs")} aria-hidden>
      <div className="max-md:hidden" />
      <div className="relative h-9">
        {scale.ticks.map(({ at, place }, index) => (
          <span
            key={at.toISOString()}
            className={cn("absolute bottom-1 whitespace-nowrap text-faint", index % 3 !== 0 && "max-md:hidden")}
            style={{ left: `${place}%` }}
          >
            {format.dateTime(
              at,
              at.getUTCMonth() === 0 || index === 0 ? { month: "short", year: "numeric" } : { month: "short" },
            )}
          </span>
        ))}
        <span
          className="absolute top-0 -translate-x-1/2 rounded-sm bg-accent px-1 text-2xs text-on-solid"
          style={{ left: `${today}%` }}
        >
          {t("today")}
        </span>
      </div>
    </div>
  );
}

interface RowProps {
  one: BoardCard;
  from: Date;
  to: Date;
  scale: TimelineScale;
  now: Date;
}

function Row({ one, from, to, scale, now }: RowProps) {
  const t = useTranslations("deprecations");
  const { Icon, ink, bar } = STAGE_LOOK[one.stage];
  const [start, end] = [scale.placeOf(from), scale.placeOf(to)];
  return (
    <li
      data-list-item
      className={cn(columns, "items-stretch border-line border-b px-4 last:border-b-0 hover:bg-hover")}
    >
      <div className="flex min-w-0 flex-col justify-center py-1.5">
        <span className="flex min-w-0 items-center gap-1.5 text-sm">
          <Icon role="img" aria-label={t(`stage.${one.stage}`)} className={cn("size-3.5 shrink-0", ink)} />
          <span className="truncate">
            <TextLink tone="plain" href={one.url}>
              {one.apiName} <span className="font-mono text-muted text-xs">{one.version}</span>
              {one.place === null ? null : <span className="font-mono text-xs"> {one.place}</span>}
            </TextLink>
          </span>
        </span>
        <span className="flex flex-wrap gap-x-2 pl-5 text-faint text-xs">
          {isGone(one) ? <DateTime at={one.sunsetOn ?? to} show="day" /> : <SunsetNote at={to} />}
          <span>{one.team.name}</span>
        </span>
      </div>
      <div className="relative min-h-7 max-md:mb-2" aria-hidden>
        {scale.ticks.map(({ at, place }) => (
          <span key={at.toISOString()} className="absolute inset-y-0 w-px bg-line" style={{ left: `${place}%` }} />
        ))}
        <span
          hidden={start === end}
          className={cn("absolute top-1/2 h-3.5 min-w-1 -translate-y-1/2 rounded-sm border", bar)}
          style={{ left: `${start}%`, width: `${Math.max(0, end - start)}%` }}
        />
        <span
          className={cn("absolute top-1/2 size-2 -translate-x-1/2 -translate-y-1/2 rotate-45 bg-current", ink)}
          style={{ left: `${end}%` }}
        />
        <span className="absolute inset-y-0 w-px bg-accent" style={{ left: `${scale.placeOf(now)}%` }} />
      </div>
    </li>
  );
}
