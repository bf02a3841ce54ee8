"use client";
import { Callout } from "@/components/ui/callout";
import { ProblemError } from "@/lib/browser/problem-error";

/** Why what was sent was refused, above the fields; each place that does not fit on a line of its own. */
export function FormProblem({ error }: { error: Error | null }) {
  if (!error) return <span hidden />;
  const violations = error instanceof ProblemError ? error.violations : [];
  return (
    <Callout tone="danger" live title={error.message}>
      {error instanceof ProblemError ? error.fix : null}
      {violations.length > 0 ? (
        <ul>
          {violations.map((violation) => (
            <li key={`${violation.pointer} ${violation.message}`}>
              {violation.pointer ? <code className="font-mono text-xs">{violation.pointer}</code> : null}{" "}
              {violation.message}
            </li>
          ))}
        </ul>
      ) : null}
    </Callout>
  );
}
