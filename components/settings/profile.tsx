import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import { DefinitionList } from "@/components/ui/definition-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { CallerDto } from "@/lib/members/schema";
import { SignOut } from "./sign-out";

interface ProfileProps {
  /** Null for a reader who is not signed in. */
  caller: CallerDto | null;
  /** Language and theme, which are the browser's. */
  preferences: ReactNode;
}

/** Who is signed in, their teams, and how they like to see things. */
export function Profile({ caller, preferences }: ProfileProps) {
  const t = useTranslations("settings");
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      {caller ? (
        <Panel title={t("profile.account")} actions={caller.kind === "user" ? <SignOut /> : undefined}>
          <DefinitionList
            items={[
              { key: "name", term: t("profile.name"), value: caller.name },
              ...(caller.email ? [{ key: "email", term: t("profile.email"), value: caller.email }] : []),
              { key: "role", term: t("profile.role"), value: t(`role.${caller.role}`) },
              {
                key: "teams",
                term: t("profile.teams"),
                value:
                  caller.teams.length === 0 ? (
                    <span className="text-muted">{t("profile.noTeam")}</span>
                  ) : (
                    <ul className="flex flex-col gap-1">
                      {caller.teams.map((team) => (
                        <li key={team.slug} className="flex items-center gap-2">
                          <TextLink href={`/settings/teams/${encodeURIComponent(team.slug)}`}>{team.slug}</TextLink>
                          <Badge>{t(`role.${team.role}`)}</Badge>
                        </li>
                      ))}
                    </ul>
                  ),
              },
            ]}
          />
          <p className="mt-3 text-faint text-xs">{t("profile.changed")}</p>
        </Panel>
      ) : (
        <Panel title={t("profile.account")}>
          <EmptyState
            title={t("profile.anonymous")}
            action={
              <LinkButton href="/sign-in?next=%2Fsettings" variant="primary">
                {t("profile.signIn")}
              </LinkButton>
            }
          >
            {t("profile.anonymousHint")}
          </EmptyState>
        </Panel>
      )}
      <Panel title={t("profile.preferences")} hint={t("profile.preferencesHint")}>
        {preferences}
      </Panel>
    </div>
  );
}
