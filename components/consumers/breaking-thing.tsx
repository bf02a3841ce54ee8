import { useTranslations } from "next-intl";
import { OperationKey } from "@/components/shared/operation-key";
import { ReplacementLink } from "@/components/shared/replacement-link";
import { StateBadge } from "@/components/shared/state-badge";
import { TeamLink } from "@/components/shared/team-link";
import { RowAction, RowLink } from "@/components/ui/table";
import type { BreakingDto } from "@/lib/consumers/schema/breaking";
import { VERSION_STATES } from "@/lib/lifecycle/model";

const SHOWN_OPERATIONS = 4;

/** What goes away, whose it is, what takes its place, and what to do next. */
export function BreakingThing({ one }: { one: BreakingDto }) {
  const t = useTranslations("breaking");
  const { api, version, subject, replacement, migrationGuide, reason, operations, next } = one;
  const state = VERSION_STATES.find((name) => name === one.state);
  const others = subject.kind === "operation" ? [] : operations;
  return (
    <div className="flex min-w-0 flex-col gap-1 py-1.5">
      <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <RowLink href={one.url}>
          {api.name} <span className="font-mono font-normal text-muted text-xs">{version}</span>
        </RowLink>
        {state ? <StateBadge state={state} /> : null}
        <span className="text-muted text-xs">{t(`kind.${subject.kind}`)}</span>
        {subject.place === null ? null : subject.kind === "operation" ? (
          <OperationKey operation={subject.place} />
        ) : (
          <span className="wrap-anywhere font-mono text-xs">{subject.place}</span>
        )}
      </span>
      <span className="text-ink text-xs">{t(`next.${next}`)}</span>
      <div className="flex flex-wrap gap-x-4 gap-y-0.5 text-muted text-xs">
        {replacement === null ? null : (
          <RowAction>
            {t("replacement")}: <ReplacementLink name={replacement} />
          </RowAction>
        )}
        {migrationGuide === null ? null : (
          <RowAction>
            {t("guide")}: <ReplacementLink name={migrationGuide} />
          </RowAction>
        )}
        <RowAction>
          {t("owner")}: <TeamLink {...api.team} />
        </RowAction>
        {reason === null ? null : (
          <span className="wrap-anywhere">
            {t("reason")}: {reason}
          </span>
        )}
      </div>
      {others.length > 0 ? (
        <div className="flex flex-wrap gap-x-2 text-muted text-xs">
          {t("operations")}:
          <ul className="flex min-w-0 flex-col gap-y-0.5">
            {others.slice(0, SHOWN_OPERATIONS).map((key) => (
              <li key={key} className="min-w-0">
                <OperationKey operation={key} />
              </li>
            ))}
            {others.length > SHOWN_OPERATIONS ? (
              <li>{t("upgrades.more", { count: others.length - SHOWN_OPERATIONS })}</li>
            ) : null}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
