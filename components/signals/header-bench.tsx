"use client";
import { useMutation } from "@tanstack/react-query";
import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { CopyCommands } from "@/components/shared/copy-commands";
import { FormProblem } from "@/components/shared/form-problem";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { Checkbox } from "@/components/ui/checkbox";
import { Code } from "@/components/ui/code";
import { Field } from "@/components/ui/field";
import { Panel } from "@/components/ui/panel";
import { Textarea } from "@/components/ui/textarea";
import { signalMutations } from "@/lib/signals/queries";
import type { HeaderFindingDto, LintedHeadersDto } from "@/lib/signals/schema";

/** A wrong answer to begin with: it shows what the bench finds. */
const EXAMPLE = `HTTP/1.1 200 OK
Deprecation: true
Sunset: Fri, 01 Jan 2027 00:00:00 UTC
Link: <https://docs.example.com/move>`;

/** Says what is wrong with headers that somebody pastes. */
export function HeaderBench() {
  const t = useTranslations("signals");
  const [headers, setHeaders] = useState(EXAMPLE);
  const [sunsetRequired, setRequired] = useState(true);
  const { mutate, data, error, isPending } = useMutation(signalMutations.lint());
  const body = { headers, sunsetRequired };
  return (
    <Panel
      id="bench"
      title={t("bench.title")}
      hint={t("bench.hint")}
      actions={<CopyCommands call={{ method: "POST", path: "/api/v1/signals/lint", json: body }} cli="headers -" />}
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          mutate(body);
        }}
      >
        <FormProblem error={error} />
        <Field label={t("bench.label")} required>
          <Textarea font="mono" rows={7} value={headers} onChange={(event) => setHeaders(event.target.value)} />
        </Field>
        <div className="flex flex-wrap items-center justify-between gap-3">
          <Checkbox
            label={t("bench.required")}
            checked={sunsetRequired}
            onCheckedChange={(on) => setRequired(on === true)}
          />
          <Button type="submit" loading={isPending}>
            {t("bench.check")}
          </Button>
        </div>
      </form>
      <div aria-live="polite">{data ? <BenchResult linted={data} /> : null}</div>
    </Panel>
  );
}

function BenchResult({ linted: { findings, fields } }: { linted: LintedHeadersDto }) {
  const t = useTranslations("signals");
  if (findings.length === 0) {
    return (
      <div className="mt-3">
        <Callout tone={fields.length > 0 ? "success" : "info"} title={fields.length > 0 ? t("bench.clean") : undefined}>
          {t("bench.cleanHint", { count: fields.length })}
        </Callout>
      </div>
    );
  }
  const count = (severity: HeaderFindingDto["severity"]) => findings.filter((one) => one.severity === severity).length;
  return (
    <div className="mt-3 flex flex-col gap-2">
      <p className="font-medium text-sm">
        {t("bench.findings", { errors: count("error"), warnings: count("warning") })}
      </p>
      <ul className="flex flex-col divide-y divide-line border-line border-t">
        {findings.map((finding) => (
          <BenchFinding key={`${finding.code} ${finding.line} ${finding.column}`} finding={finding} />
        ))}
      </ul>
    </div>
  );
}

const LOOKS = {
  error: { tone: "danger", icon: <CircleAlert aria-hidden /> },
  warning: { tone: "caution", icon: <TriangleAlert aria-hidden /> },
  info: { tone: "info", icon: <Info aria-hidden /> },
} as const;

function BenchFinding({ finding }: { finding: HeaderFindingDto }) {
  const t = useTranslations("signals");
  const { code, severity, line, column, suggestion } = finding;
  return (
    <li className="flex flex-col gap-1 py-2 text-sm">
      <span className="flex flex-wrap items-center gap-2">
        <Badge tone={LOOKS[severity].tone} icon={LOOKS[severity].icon}>
          {t(`bench.severity.${severity}`)}
        </Badge>
        <span className="font-medium">{t(`codes.${code}.message`)}</span>
        {line !== null && column !== null ? (
          <span className="text-muted text-xs">{t("bench.place", { line, column })}</span>
        ) : null}
      </span>
      <span className="text-muted">{t(`codes.${code}.fix`)}</span>
      {suggestion === null ? null : (
        <span>{t.rich("bench.instead", { value: suggestion, code: (text) => <Code>{text}</Code> })}</span>
      )}
    </li>
  );
}
