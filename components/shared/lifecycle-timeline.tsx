import { useNow, useTranslations } from "next-intl";
import { cn } from "@/components/ui/cn";
import { VERSION_STATES, type VersionState } from "@/lib/lifecycle/model";
import { DateTime } from "./date-time";
import { STATE_LOOK } from "./state-look";

interface LifecycleTimelineProps {
  state: VersionState;
  /** When each state was, or will be, entered; states without an instant are not known yet. */
  entered: Partial<Record<VersionState, Date | string>>;
}

/** How far between two instants `now` is, in percent; undefined outside of them. */
function shareOf(from: Date | string | undefined, to: Date | string | undefined, now: Date): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [start, end] = [new Date(from).getTime(), new Date(to).getTime()];
  if (!(start <= now.getTime() && now.getTime() < end)) return undefined;
  return ((now.getTime() - start) / (end - start)) * 100;
}

/** Whether the first is over when the second comes: a deprecation that was withdrawn is no date to come. */
function isBefore(one: Date | string | undefined, other: Date | string | undefined): boolean {
  return one !== undefined && other !== undefined && new Date(one) < new Date(other);
}

/** The six states in a line, the ones gone through filled, and today's mark on the way to the next dated one. */
export function LifecycleTimeline({ state, entered }: LifecycleTimelineProps) {
  const t = useTranslations("shared");
  const now = useNow();
  const reached = VERSION_STATES.indexOf(state);
  return (
    <ol aria-label={t("lifecycle")} className="grid grid-cols-1 gap-y-1 md:grid-cols-6 md:gap-y-0">
      {VERSION_STATES.map((step, index) => {
        const { Icon } = STATE_LOOK[step];
        const next = VERSION_STATES[index + 1];
        const today = index === reached && next ? shareOf(entered[step], entered[next], now) : undefined;
        const at = index > reached && isBefore(entered[step], entered[state]) ? undefined : entered[step];
        return (
          <li
            key={step}
            aria-current={index === reached ? "step" : undefined}
            className="relative flex items-center gap-2 md:flex-col md:items-start md:gap-1"
          >
            {next ? (
              <span
                aria-hidden
                className={cn(
                  "absolute top-2.5 left-6 h-0.5 w-[calc(100%-1.75rem)] rounded-full max-md:hidden",
                  index < reached ? "bg-accent" : "bg-line",
                )}
              >
                {today === undefined ? null : (
                  <>
                    <span className="absolute inset-y-0 left-0 rounded-full bg-accent" style={{ width: `${today}%` }} />
                    <span
                      className="absolute -top-1.5 h-3.5 w-0.5 rounded-full bg-danger-solid"
                      style={{ left: `${today}%` }}
                      title={t("today")}
                    />
                  </>
                )}
              </span>
            ) : null}
            <span
              className={cn(
                "flex size-5 items-center justify-center rounded-full border",
                index < reached && "border-accent-line bg-accent-soft text-accent-ink",
                index === reached && "border-transparent bg-accent text-on-solid",
                index > reached && "border-line-strong bg-surface text-faint",
              )}
            >
              <Icon aria-hidden className="size-3" />
            </span>
            <span
              className={cn(
                "text-xs",
                index === reached ? "font-semibold text-ink" : index < reached ? "text-muted" : "text-faint",
              )}
            >
              {t(`state.${step}`)}
            </span>
            <span className="min-h-4 text-faint text-xs">{at ? <DateTime at={at} show="day" /> : null}</span>
          </li>
        );
      })}
    </ol>
  );
}
