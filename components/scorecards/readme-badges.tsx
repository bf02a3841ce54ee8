import { useTranslations } from "next-intl";
import { scorecardHref, teamScorecardHref } from "@/lib/scorecards/model/scorecards-address";
import { BadgePopover } from "./badge-popover";

interface ReadmeBadgesProps {
  subject: "api" | "team";
  slug: string;
  /** Where the registry is reached from outside. */
  baseUrl: string;
}

const BADGES = { api: ["level", "entropy", "design"], team: ["level", "entropy"] } as const;

/** Badges of an API or a team for a README. */
export function ReadmeBadges({ subject, slug, baseUrl }: ReadmeBadgesProps) {
  const t = useTranslations("scorecards");
  const page = subject === "api" ? scorecardHref(slug) : teamScorecardHref(slug);
  const folder = `/api/v1/${subject === "api" ? "apis" : "teams"}/${encodeURIComponent(slug)}/badges`;
  return (
    <BadgePopover
      label={t("badges.label")}
      hint={t("badges.hint")}
      badges={BADGES[subject].map((badge) => {
        const name = t(`badges.${badge}`);
        const src = `${folder}/${badge}.svg`;
        return { name, src, markdown: `[![${name}](${baseUrl}${src})](${baseUrl}${page})` };
      })}
    />
  );
}
