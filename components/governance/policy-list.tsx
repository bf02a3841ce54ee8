import { useTranslations } from "next-intl";
import { Callout } from "@/components/ui/callout";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { LifecyclePolicy } from "@/lib/lifecycle/model";
import type { PolicyDto } from "@/lib/policies/schema";
import { EditPolicy } from "./edit-policy";
import { PolicyCard } from "./policy-card";
import { RemovePolicy } from "./remove-policy";

interface PolicyListProps {
  policies: readonly PolicyDto[];
  teams: readonly { slug: string; name: string }[];
  mayManage: boolean;
}

function policyOf({ team: _team, revision: _revision, updatedAt: _at, ...policy }: PolicyDto): LifecyclePolicy {
  return policy;
}

/** The default policy, and those of the teams that have their own beside what they differ in. */
export function PolicyList({ policies, teams, mayManage }: PolicyListProps) {
  const t = useTranslations("governance");
  const shared = policies.find((policy) => policy.team === null);
  const base = shared ? policyOf(shared) : undefined;
  const own = policies.filter((policy) => policy.team !== null);
  const without = teams.filter((team) => !own.some((policy) => policy.team === team.slug));
  return (
    <>
      {mayManage ? null : <Callout>{t("policy.readOnly")}</Callout>}
      <div className="grid items-start gap-5 xl:grid-cols-2">
        {shared && base ? (
          <PolicyCard
            id="default"
            title={t("policy.default")}
            hint={t("policy.defaultHint")}
            policy={base}
            teams={teams}
            updatedAt={shared.updatedAt}
            actions={
              mayManage ? (
                <EditPolicy
                  team={null}
                  revision={shared.revision}
                  policy={base}
                  teams={teams}
                  label={t("policy.edit")}
                />
              ) : undefined
            }
          />
        ) : null}
        {own.map((policy) => {
          const slug = policy.team ?? "";
          const team = { slug, name: teams.find((one) => one.slug === slug)?.name ?? slug };
          return (
            <PolicyCard
              key={slug}
              id={`team-${slug}`}
              title={t("policy.ofTeam", { team: team.name })}
              hint={t("policy.ofTeamHint")}
              policy={policyOf(policy)}
              teams={teams}
              {...(base ? { base } : {})}
              updatedAt={policy.updatedAt}
              actions={
                mayManage ? (
                  <>
                    <RemovePolicy team={team} revision={policy.revision} />
                    <EditPolicy
                      team={team}
                      revision={policy.revision}
                      policy={policyOf(policy)}
                      teams={teams}
                      label={t("policy.edit")}
                    />
                  </>
                ) : undefined
              }
            />
          );
        })}
        {base && without.length > 0 ? (
          <Panel title={t("policy.without")} hint={t("policy.withoutHint")} padding="flush">
            <ul>
              {without.map((team) => (
                <li
                  key={team.slug}
                  className="flex min-h-row items-center justify-between gap-3 border-line border-b px-4 py-1 last:border-b-0"
                >
                  <TextLink tone="plain" href={`/settings/teams/${encodeURIComponent(team.slug)}`} prefetch={false}>
                    {team.name}
                  </TextLink>
                  {mayManage ? (
                    <EditPolicy
                      team={team}
                      revision={0}
                      policy={base}
                      teams={teams}
                      label={t("policy.give", { team: team.name })}
                    />
                  ) : null}
                </li>
              ))}
            </ul>
          </Panel>
        ) : null}
      </div>
    </>
  );
}
