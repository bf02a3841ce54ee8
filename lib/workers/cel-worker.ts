import { parentPort } from "node:worker_threads";
import { ADMISSION_SCOPE } from "@/lib/admission/model/admission-scope";
import { compileRule } from "@/lib/cel/compile-rule";
import { evaluateRules } from "@/lib/cel/evaluate-rules";
import { POLICY_SCOPE } from "@/lib/code-policies/model/policy-scope";
import type { CelAnswerMessage, CelTask } from "./cel-tasks";

const SCOPES = { policy: POLICY_SCOPE, admission: ADMISSION_SCOPE };

function perform(task: CelTask): CelAnswerMessage {
  const scope = SCOPES[task.scope];
  if (task.kind === "evaluate") {
    return { verdicts: evaluateRules(task.rules, task.inputs, scope, new Map(task.withheld)) };
  }
  const checks = task.rules.map((rule) => {
    const compiled = compileRule(rule, scope);
    return compiled.ok ? { expression: [], message: [] } : compiled.problems;
  });
  return { checks };
}

parentPort?.on("message", (task: CelTask) => parentPort?.postMessage(perform(task)));
parentPort?.postMessage("ready");
