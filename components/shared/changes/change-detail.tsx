"use client";
import { Gavel, Link2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { PlaceLink } from "@/components/shared/place-link";
import { Badge } from "@/components/ui/badge";
import { CopyButton } from "@/components/ui/copy-button";
import type { SourcePoint } from "@/lib/diff/model";
import { changesHref } from "@/lib/versions/model/changes-address";
import type { ChangeItem, RuleNote } from "@/lib/versions/schema/changes";
import type { ComparedVersions } from "./compared-versions";
import { RuleMessage } from "./rule-message";
import { useOrigin } from "./use-origin";
import { ValuePair } from "./value-pair";

interface ChangeDetailProps {
  change: ChangeItem;
  rule: RuleNote | undefined;
  versions: ComparedVersions;
}

function sourceHref(api: string, version: string, { line, file }: SourcePoint): string {
  const params = new URLSearchParams({ ...(file ? { file } : {}), line: String(line) });
  return `/apis/${encodeURIComponent(api)}/versions/${encodeURIComponent(version)}/source?${params}`;
}

/** What there is to know of one change: why it matters, how to avoid it, before and after, where it stands. */
export function ChangeDetail({ change, rule, versions }: ChangeDetailProps) {
  const t = useTranslations("changes");
  const origin = useOrigin();
  const { api, from, to } = versions;
  const { source } = change;
  return (
    <div className="flex min-w-0 flex-col gap-3">
      {rule ? (
        <dl className="grid gap-x-6 gap-y-2 text-sm @2xl:grid-cols-2">
          <div>
            <dt className="font-medium text-muted text-xs">{t("why")}</dt>
            <dd className="mt-0.5 max-w-prose">
              <RuleMessage text={rule.why} />
            </dd>
          </div>
          <div>
            <dt className="font-medium text-muted text-xs">{t("avoid")}</dt>
            <dd className="mt-0.5 max-w-prose">
              <RuleMessage text={rule.fix} />
            </dd>
          </div>
        </dl>
      ) : null}
      {change.before || change.after ? (
        <ValuePair before={change.before} after={change.after} from={from} to={to} />
      ) : null}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5 text-muted text-xs">
        {source.from ? (
          <span>
            {t("sourceIn", { version: from })} <PlaceLink {...source.from} href={sourceHref(api, from, source.from)} />
          </span>
        ) : null}
        {source.to ? (
          <span>
            {t("sourceIn", { version: to })} <PlaceLink {...source.to} href={sourceHref(api, to, source.to)} />
          </span>
        ) : null}
        <Badge tone="outline" icon={<Gavel aria-hidden />} title={t(`proofHint.${change.proof}`)}>
          {t(`proof.${change.proof}`)}
        </Badge>
        <span className="inline-flex items-center gap-1">
          <Link2 aria-hidden className="size-3.5" />
          <code className="font-mono">{change.fingerprint.slice(0, 12)}</code>
          <CopyButton
            value={origin + changesHref(api, { from, to, change: change.fingerprint })}
            label={t("copyPermalink")}
          />
        </span>
      </div>
    </div>
  );
}
