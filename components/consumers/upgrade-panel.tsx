import { useTranslations } from "next-intl";
import { RuleMessage } from "@/components/shared/changes/rule-message";
import { OperationKey } from "@/components/shared/operation-key";
import { StateBadge } from "@/components/shared/state-badge";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { UpgradeList } from "@/lib/consumers/schema/breaking";
import { VERSION_STATES } from "@/lib/lifecycle/model";

const SHOWN = 6;

/** Breaking changes in newer versions of what a consumer calls, of the operations that it uses. */
export function UpgradePanel({ upgrades }: { upgrades: UpgradeList }) {
  const t = useTranslations("breaking");
  const { items, left } = upgrades;
  return (
    <Panel id="upgrades" title={t("upgrades.title")} hint={t("upgrades.lead")}>
      {items.length === 0 ? <p className="text-muted text-sm">{t("upgrades.none")}</p> : null}
      <ul className="flex flex-col gap-4">
        {items.map(({ api, from, to, toState, breaking, more, breakingInAll, sure, url }) => {
          const state = VERSION_STATES.find((one) => one === toState);
          const count = breaking.length + more;
          return (
            <li key={`${api.slug} ${from} ${to}`} className="flex flex-col gap-1">
              <p className="flex flex-wrap items-center gap-2 text-sm">
                <TextLink href={url}>
                  {api.name} {from} → {to}
                </TextLink>
                {state ? <StateBadge state={state} /> : null}
                <span className="text-muted">{t("upgrades.changes", { count, all: breakingInAll })}</span>
              </p>
              {sure ? null : <p className="text-caution-ink text-xs">{t("upgrades.unsure")}</p>}
              <ul className="flex flex-col gap-0.5 text-xs">
                {breaking.slice(0, SHOWN).map((change, index) => (
                  <li key={`${change.id} ${String(index)}`} className="flex flex-wrap items-baseline gap-x-2">
                    {change.operation === null ? null : <OperationKey operation={change.operation} />}
                    <span className="wrap-anywhere">
                      <RuleMessage text={change.message} />
                    </span>
                  </li>
                ))}
              </ul>
              {count > SHOWN ? (
                <p className="text-muted text-xs">{t("upgrades.more", { count: count - SHOWN })}</p>
              ) : null}
            </li>
          );
        })}
      </ul>
      {left > 0 ? <p className="text-muted text-xs">{t("upgrades.left", { count: left })}</p> : null}
    </Panel>
  );
}
