import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import type { WaiverDto } from "@/lib/waivers/schema";

/** Exceptions to gates: what for, why, by whom, until when. */
export function WaiverList({ waivers }: { waivers: readonly WaiverDto[] }) {
  const t = useTranslations("reviews");
  const tShared = useTranslations("shared");
  return (
    <ul className="flex flex-col gap-3">
      {waivers.map((waiver) => (
        <li key={waiver.id} className="text-sm">
          <div className="flex items-baseline justify-between gap-2">
            <span className="font-medium">{tShared(`gate.${waiver.gate}`)}</span>
            <span className="text-muted text-xs">
              {waiver.state === "approved" ? t("waiver.ends") : t(`waiver.state.${waiver.state}`)}{" "}
              <DateTime at={waiver.expiresOn} show="day" />
            </span>
          </div>
          {waiver.message ? <p className="wrap-anywhere text-muted">{waiver.message.replaceAll("`", "")}</p> : null}
          <p className="wrap-anywhere">{waiver.reason}</p>
          <p className="flex flex-wrap items-center gap-x-2 text-muted text-xs">
            <Person
              name={(waiver.grantedBy ?? waiver.requestedBy).name}
              kind={(waiver.grantedBy ?? waiver.requestedBy).kind}
            />
            {waiver.version === null ? t("waiver.allVersions") : null}
            {waiver.fingerprint ? null : waiver.rule ? (
              <code className="font-mono">{waiver.rule}</code>
            ) : (
              t("waiver.whole")
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
