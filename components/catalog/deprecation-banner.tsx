import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { SunsetNote } from "@/components/shared/sunset-note";
import { Callout } from "@/components/ui/callout";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { VersionDto } from "@/lib/versions/schema";
import { pageOfVersion } from "@/lib/versions/model/version-address";

const TONES = { deprecated: "caution", sunset: "danger", retired: "danger" } as const;

function isGoing(state: VersionDto["state"]): state is keyof typeof TONES {
  return state in TONES;
}

/** That a version goes away or is gone, when, and what to use in its place. */
export function DeprecationBanner({ version }: { version: VersionDto }) {
  const t = useTranslations("api");
  const { state, deprecation } = version;
  if (!isGoing(state)) return null;
  return (
    <Callout
      tone={TONES[state]}
      title={t(`deprecation.title.${state}`)}
      actions={
        <LinkButton size="sm" href={pageOfVersion(version.api, version.version, "lifecycle")}>
          {t("deprecation.lifecycle")}
        </LinkButton>
      }
    >
      {deprecation ? <DeprecationFacts deprecation={deprecation} /> : null}
    </Callout>
  );
}

function DeprecationFacts({ deprecation }: { deprecation: NonNullable<VersionDto["deprecation"]> }) {
  const t = useTranslations("api");
  const { deprecatedAt, sunsetAt, replacement, migrationGuide, reason } = deprecation;
  return (
    <div className="mt-1 flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span>
          {t("deprecation.since")} <DateTime at={deprecatedAt} show="day" />
        </span>
        <span>
          {t("deprecation.sunset")} <DateTime at={sunsetAt} show="day" /> <SunsetNote at={sunsetAt} />
        </span>
        {replacement ? (
          <span>
            {t("deprecation.replacement")} <Replacement text={replacement} />
          </span>
        ) : null}
        {migrationGuide ? (
          <a href={migrationGuide} rel="noopener noreferrer" className="text-accent-ink underline underline-offset-3">
            {t("deprecation.guide")}
          </a>
        ) : null}
      </p>
      {reason ? (
        <p className="text-muted">
          {t("deprecation.reason")}: {reason}
        </p>
      ) : null}
    </div>
  );
}

/** `slug@version` leads to that version; any other text is only shown. */
function Replacement({ text }: { text: string }) {
  const named = /^([a-z0-9-]+)@([^@/\s]+)$/.exec(text);
  const [, api, version] = named ?? [];
  if (!api || !version) return <span className="font-medium">{text}</span>;
  return (
    <TextLink href={pageOfVersion(api, version)}>
      <span className="font-mono text-xs">{text}</span>
    </TextLink>
  );
}
