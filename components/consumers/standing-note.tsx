import { useFormatter, useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import type { StandingDto } from "@/lib/consumers/schema/standings";
import { StandingBadge } from "./standing-badge";

type Said = Pick<StandingDto, "standing" | "stillCalling" | "by" | "at" | "note" | "plannedOn" | "onBehalf" | "lastAt">;

/** Where a consumer stands, who said so and when, by when it means to be done, and why. */
export function StandingNote({ said }: { said: Said }) {
  const t = useTranslations("breaking");
  const format = useFormatter();
  const { standing, stillCalling, by, at, note, plannedOn, onBehalf, lastAt } = said;
  const day =
    plannedOn && format.dateTime(new Date(`${plannedOn}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  return (
    <span className="flex flex-col items-start gap-1 py-1 text-xs">
      <StandingBadge standing={standing} stillCalling={stillCalling} />
      {stillCalling && lastAt ? (
        <span className="text-danger-ink">
          {t("stillCallingSince")} <DateTime at={lastAt} />
        </span>
      ) : null}
      {by && at ? (
        <span className="flex flex-wrap items-center gap-x-1.5 text-muted">
          <Person name={by.name} kind={by.kind} compact />
          <DateTime at={at} />
          {onBehalf ? <span>({t("onBehalf")})</span> : null}
        </span>
      ) : null}
      {day ? <span className="text-muted">{t("planned", { day })}</span> : null}
      {note ? <span className="wrap-anywhere text-ink">{note}</span> : null}
    </span>
  );
}
