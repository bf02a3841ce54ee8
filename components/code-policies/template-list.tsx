import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Panel } from "@/components/ui/panel";
import { newPolicyHref } from "@/lib/code-policies/model/policy-address";
import { POLICY_TEMPLATES } from "@/lib/code-policies/model/templates";
import { PolicyEffectBadge } from "./policy-marks";

/** Policies to begin with. */
export function TemplateList({ chosen }: { chosen: string | undefined }) {
  const t = useTranslations("codePolicies");
  return (
    <Panel
      title={t("templates")}
      padding="flush"
      actions={
        <LinkButton size="sm" variant="ghost" href={newPolicyHref()}>
          {t("blank")}
        </LinkButton>
      }
    >
      <ul>
        {POLICY_TEMPLATES.map(({ id, effect }) => (
          <li
            key={id}
            aria-current={id === chosen ? "true" : undefined}
            className="flex items-center justify-between gap-3 border-line border-b px-4 py-2 last:border-b-0 aria-[current]:bg-selected"
          >
            <div className="min-w-0">
              <p className="text-sm">{t(`template.${id}.name`)}</p>
              <p className="text-muted text-xs">{t(`template.${id}.about`)}</p>
            </div>
            <div className="flex shrink-0 items-center gap-2">
              <PolicyEffectBadge effect={effect} />
              <LinkButton
                size="sm"
                href={newPolicyHref(id)}
                aria-label={`${t("templateUse")}: ${t(`template.${id}.name`)}`}
              >
                {t("templateUse")}
              </LinkButton>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
