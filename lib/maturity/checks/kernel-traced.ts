import { defineCheck } from "@/lib/maturity/define-check";
import { judgeEvidencePercent } from "@/lib/maturity/judge/judge-evidence";
import { leastShare } from "@/lib/maturity/judge/parameters";

/** Calls are traced from the kernel: L4, observability. */
export const kernelTraced = defineCheck({
  id: "kernel-traced",
  facet: "observability",
  level: 4,
  weight: 3,
  effortHours: 40,
  required: true,
  parameters: leastShare(80),
  title: "Calls are traced from the kernel",
  why: "What eBPF sees needs no code in the service, and misses nothing that was not instrumented.",
  fix: "Run an eBPF tracer on the nodes, and report the share of the API's workloads that it sees as evidence of kind `ebpf-coverage` with `percent`.",
  evaluate: (facts, { leastPercent }) => judgeEvidencePercent(facts, "ebpf-coverage", leastPercent),
});
