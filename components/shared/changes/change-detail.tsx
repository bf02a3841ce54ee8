"use client";
import { Link2, SlidersHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SeverityBadge } from "@/components/shared/severity-badge";
import { CopyButton } from "@/components/ui/copy-button";
import { TextLink } from "@/components/ui/text-link";
import { changesHref } from "@/lib/versions/model/changes-address";
import { revisionsHref } from "@/lib/versions/model/revisions-address";
import type { ChangeItem, RuleNote } from "@/lib/versions/schema/changes";
import type { ComparedVersions } from "./compared-versions";
import { ProofBadge } from "./proof-badge";
import { RuleMessage } from "./rule-message";
import { SourcePair } from "./source-pair";
import type { SourceReader } from "./source-reader";
import { useOrigin } from "./use-origin";
import { ValuePair } from "./value-pair";
import { WhoIsAffected } from "./who-is-affected";
import { WitnessPanel } from "./witness-panel";

interface ChangeDetailProps {
  change: ChangeItem;
  rule: RuleNote | undefined;
  versions: ComparedVersions;
  readSource: SourceReader;
}

/** What there is to know of one change: how it is known, why it matters and to whom, what to do, and where it stands. */
export function ChangeDetail({ change, rule, versions, readSource }: ChangeDetailProps) {
  const t = useTranslations("changes");
  const origin = useOrigin();
  const { api, from, to, revisions } = versions;
  const { proof, ruleSeverity } = change;
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
        <ProofBadge status={proof.status} />
        <span className="wrap-anywhere min-w-0 text-muted">
          {proof.reason ? (
            <span lang="en">
              <RuleMessage text={proof.reason} />
            </span>
          ) : (
            t(`proofHint.${proof.status}`)
          )}
        </span>
      </div>
      {ruleSeverity ? (
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm">
          <SlidersHorizontal aria-hidden className="size-4 shrink-0 text-muted" />
          <TextLink href={`/governance/severities?q=${encodeURIComponent(change.id)}`}>{t("overridden")}</TextLink>
          <span className="inline-flex items-center gap-1.5 text-muted">
            {t("ruleSays")} <SeverityBadge severity={ruleSeverity} />
          </span>
        </p>
      ) : null}
      <dl className="grid gap-x-6 gap-y-3 text-sm @2xl:grid-cols-2 @5xl:grid-cols-3">
        {rule ? (
          <Fact term={t("why")}>
            <span lang="en">
              <RuleMessage text={rule.why} />
            </span>
          </Fact>
        ) : null}
        <Fact term={t("affected.title")}>
          <WhoIsAffected change={change} api={api} from={from} />
        </Fact>
        {rule ? (
          <Fact term={t("avoid")}>
            <span lang="en">
              <RuleMessage text={rule.fix} />
            </span>{" "}
            <TextLink href={`/governance/rules/changes?q=${encodeURIComponent(change.id)}#${change.id}`}>
              {t("toRule")}
            </TextLink>
          </Fact>
        ) : null}
      </dl>
      {proof.witness ? <WitnessPanel witness={proof.witness} versions={versions} /> : null}
      {change.before || change.after ? (
        <ValuePair before={change.before} after={change.after} from={from} to={to} />
      ) : null}
      <SourcePair source={change.source} versions={versions} read={readSource} />
      <div className="flex items-center gap-1 text-muted text-xs">
        <Link2 aria-hidden className="size-3.5" />
        <code className="font-mono">{change.fingerprint.slice(0, 12)}</code>
        <CopyButton
          value={
            origin +
            (revisions
              ? revisionsHref(api, revisions.version, { ...revisions, change: change.fingerprint })
              : changesHref(api, { from, to, change: change.fingerprint }))
          }
          label={t("copyPermalink")}
        />
      </div>
    </div>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="font-medium text-muted text-xs">{term}</dt>
      <dd className="wrap-anywhere mt-0.5 max-w-prose">{children}</dd>
    </div>
  );
}
