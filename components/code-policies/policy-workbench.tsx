"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useDeferredValue, useState } from "react";
import { Callout } from "@/components/ui/callout";
import { Panel } from "@/components/ui/panel";
import { codePolicyQueries } from "@/lib/code-policies/queries";
import type { CodePolicyDto } from "@/lib/code-policies/schema";
import { ExpressionEditor } from "./expression-editor";
import { PolicyFields } from "./policy-fields";
import type { PolicyDraft } from "./policy-draft";
import { ProblemList } from "./problem-list";
import { SavePolicy } from "./save-policy";
import { TestBench } from "./test-bench";

interface PolicyWorkbenchProps {
  /** Null: it is to be made. */
  policy: CodePolicyDto | null;
  /** What the form begins with. */
  start: PolicyDraft;
  mayManage: boolean;
  /** Whether the reader may try policies: whoever is signed in. */
  mayTry: boolean;
}

/** A policy as it is written, what is wrong with it, and what it says of real versions. */
export function PolicyWorkbench({ policy, start, mayManage, mayTry }: PolicyWorkbenchProps) {
  const t = useTranslations("codePolicies");
  const [draft, setDraft] = useState(start);
  const rule = useDeferredValue({ expression: draft.expression, message: draft.message });
  const isBlank = rule.expression.trim() === "";
  const { data: check } = useQuery({
    ...codePolicyQueries.check(rule),
    enabled: mayTry && !isBlank,
    placeholderData: keepPreviousData,
  });
  const problems = isBlank ? [] : (check?.expression ?? []);
  const change = (part: Partial<PolicyDraft>) => setDraft((before) => ({ ...before, ...part }));
  return (
    <div className="flex min-w-0 flex-col gap-5">
      {mayManage ? null : <Callout>{t("readOnly")}</Callout>}
      <Panel title={t("field.expression")} hint={t("field.expressionHint")}>
        <div className="flex flex-col gap-3">
          <ExpressionEditor
            label={t("field.expression")}
            value={draft.expression}
            readOnly={!mayManage && !mayTry}
            problems={problems}
            onChange={(expression) => change({ expression })}
          />
          {isBlank || !mayTry ? null : (
            <ProblemList expression={problems} message={check?.message ?? []} isChecking={!check} />
          )}
          <PolicyFields draft={draft} onChange={change} isNew={policy === null} readOnly={!mayManage} />
          {mayManage ? <SavePolicy policy={policy} draft={draft} hasProblems={problems.length > 0} /> : null}
        </div>
      </Panel>
      {mayTry ? <TestBench rule={{ expression: draft.expression, message: draft.message }} /> : null}
    </div>
  );
}
