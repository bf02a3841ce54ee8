import type { CaseContent } from "@/lib/maturity/cases/model";

/** A case of DOMAIN §8: the figures are from there, the words are ours. */
export const mixedLinuxWasm: CaseContent = {
  title: {
    en: "Linux and WebAssembly under one governance",
    "zh-CN": "Linux 与 WebAssembly 混合运行、统一治理",
  },
  summary: {
    en: "Small components fill what containers leave free: three times as many workloads on a node.",
    "zh-CN": "小型组件填满容器留下的空隙：每个节点的负载数量达到三倍。",
  },
  scenario: {
    text: {
      en: "Nodes were full by number long before they were full by work, and two kinds of runtime had two kinds of rules.",
      "zh-CN": "节点在数量上早已占满，在负载上却远未饱和；两类运行时各有一套规则。",
    },
    tags: ["cloud-native", "density", "cost", "mixed-runtimes"],
  },
  specification: {
    text: {
      en: "Both kinds are described by the same resource and held to the same policies; only the runtime class differs.",
      "zh-CN": "两类负载由同一种资源描述，遵循同样的策略；只有运行时类别不同。",
    },
    contracts: ["crd", "wit"],
  },
  implementation: {
    text: {
      en: "Containers and components side by side on the same nodes.",
      "zh-CN": "容器与组件在相同节点上并存。",
    },
    technologies: ["Kubernetes", "WASI"],
    isolation: {
      before: "L-3",
      after: "L-5",
    },
  },
  stages: [
    {
      en: "before",
      "zh-CN": "之前",
    },
    {
      en: "after",
      "zh-CN": "之后",
    },
  ],
  metrics: [
    {
      kind: "utilisation",
      unit: "%",
      better: "higher",
      values: [
        {
          least: 60,
          most: 60,
        },
        {
          least: 85,
          most: 85,
        },
      ],
    },
    {
      kind: "density",
      unit: "pods",
      better: "higher",
      values: [
        {
          least: 50,
          most: 50,
        },
        {
          least: 150,
          most: 150,
        },
      ],
    },
    {
      kind: "cost",
      unit: "%",
      better: "lower",
      values: [
        {
          least: 100,
          most: 100,
        },
        {
          least: 70,
          most: 70,
        },
      ],
    },
  ],
  qualities: [],
  ratings: {
    goal: null,
    cost: null,
    satisfaction: null,
  },
  lessons: [
    {
      en: "One governance for both mattered more than either runtime: a second set of rules would have eaten what was saved.",
      "zh-CN": "对两者统一治理比任何一种运行时都重要：第二套规则会吃掉节省的一切。",
    },
  ],
};
