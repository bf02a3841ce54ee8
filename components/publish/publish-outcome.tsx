"use client";
import type { UseMutationResult } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { FindingSeverity } from "@/components/shared/finding-severity";
import { ProblemState } from "@/components/shared/problem-state";
import { useProblemTitle } from "@/components/shared/use-problem-title";
import { VerdictLine } from "@/components/shared/verdict-line";
import { Callout } from "@/components/ui/callout";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { ProblemError } from "@/lib/browser/problem-error";
import { FINDING_SEVERITIES } from "@/lib/specs/model";
import type { PublishedDto } from "@/lib/versions/schema";
import { PlaceList } from "./place-list";
import type { Checked, Submission } from "./use-publish";

interface PublishOutcomeProps {
  check: UseMutationResult<Checked, Error, Submission>;
  publish: UseMutationResult<PublishedDto, Error, Submission>;
  /** Puts the cursor at a place in the pasted text; absent where the definition comes from files. */
  onJump: ((line: number, column?: number) => void) | undefined;
}

/** What a check or a publish said: progress, the refusal with its places, or what would happen. */
export function PublishOutcome({ check, publish, onJump }: PublishOutcomeProps) {
  const t = useTranslations("publish");
  const error = publish.error ?? check.error;
  if (check.isPending || publish.isPending) {
    return (
      <Panel title={t("result")}>
        <Progress label={publish.isPending ? t("publishing") : t("checking")} />
      </Panel>
    );
  }
  if (error instanceof ProblemError && error.status >= 400 && error.status < 500) {
    return <Refusal error={error} onJump={onJump} />;
  }
  if (error) return <ProblemState error={error} />;
  return (
    <Panel title={t("result")}>
      {check.data ? (
        <CheckedParts checked={check.data} onJump={onJump} />
      ) : (
        <p className="text-muted">{t("waiting")}</p>
      )}
    </Panel>
  );
}

function Refusal({ error, onJump }: { error: ProblemError; onJump: PublishOutcomeProps["onJump"] }) {
  const t = useTranslations("publish");
  const titleOf = useProblemTitle();
  return (
    <div className="flex flex-col gap-3">
      <Callout tone="danger" live title={error.code === "invalid_definition" ? t("refused") : titleOf(error)}>
        <p>{error.message}</p>
        {error.fix ? <p className="mt-1 text-muted">{error.fix}</p> : null}
      </Callout>
      {error.violations.length > 0 ? (
        <Panel padding="flush">
          <PlaceList places={error.violations} onJump={onJump} />
        </Panel>
      ) : null}
    </div>
  );
}

function CheckedParts({ checked, onJump }: { checked: Checked; onJump: PublishOutcomeProps["onJump"] }) {
  const t = useTranslations("publish");
  const { published, findings } = checked;
  const count = FINDING_SEVERITIES.reduce((sum, severity) => sum + published.findings[severity], 0);
  if (!published.created) return <Callout tone="info" live title={t("same", { version: published.version })} />;
  return (
    <div className="flex flex-col gap-4">
      <Callout
        tone="success"
        live
        title={
          published.revisionNumber > 1
            ? t("checkedRevision", { version: published.version, revision: published.revisionNumber })
            : t("checked", { version: published.version })
        }
      />
      {published.changes ? (
        <VerdictLine summary={published.changes}>{t("changes", { from: published.changes.from })}</VerdictLine>
      ) : (
        <p className="text-muted">{t("first")}</p>
      )}
      <div className="flex flex-col gap-2">
        <h3 className="font-medium text-sm">{t("findings")}</h3>
        {count === 0 ? (
          <p className="text-muted">{t("noFindings")}</p>
        ) : (
          <p className="flex flex-wrap gap-x-4 gap-y-1">
            {FINDING_SEVERITIES.map((severity) => (
              <FindingSeverity key={severity} severity={severity} count={published.findings[severity]} />
            ))}
          </p>
        )}
        {findings && findings.length > 0 ? (
          <div className="max-h-96 overflow-y-auto rounded-md border border-line scroll-slim">
            <PlaceList places={findings} onJump={onJump} />
          </div>
        ) : null}
      </div>
    </div>
  );
}
