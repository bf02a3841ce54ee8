import { useTranslations } from "next-intl";
import { DateTime } from "@/components/shared/date-time";
import { Person } from "@/components/shared/person";
import { CodeBlock } from "@/components/ui/code";
import { Disclosure } from "@/components/ui/disclosure";
import { Panel } from "@/components/ui/panel";
import type { PolicyVersionDto } from "@/lib/code-policies/schema";
import { PolicyBindingText, PolicyEffectBadge } from "./policy-marks";

/** Everything that a policy said, newest first. */
export function PolicyVersions({ versions }: { versions: readonly PolicyVersionDto[] }) {
  const t = useTranslations("codePolicies");
  return (
    <Panel title={t("versions.title")} hint={t("versions.hint")}>
      <ul className="flex flex-col gap-2">
        {versions.map((version) => (
          <li key={version.number}>
            <Disclosure
              summary={
                <span className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
                  {t("versions.number", { number: version.number })}
                  <PolicyEffectBadge effect={version.effect} />
                  <Person name={version.by.name} kind={version.by.kind} compact />
                  <DateTime at={version.at} />
                </span>
              }
            >
              <div className="flex flex-col gap-2 pt-2">
                {version.note === "" ? null : <p className="text-muted text-sm">{version.note}</p>}
                <p className="text-muted text-xs">
                  <PolicyBindingText binding={version.binding} />
                </p>
                <CodeBlock code={version.expression} wrap />
                {version.message === "" ? null : <CodeBlock title={t("field.message")} code={version.message} wrap />}
              </div>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
