import type { CaseContent } from "@/lib/maturity/cases/model";

/** A case of DOMAIN §8: the figures are from there, the words are ours. */
export const paymentContainers: CaseContent = {
  title: {
    en: "A payment service moves into containers",
    "zh-CN": "支付服务容器化",
  },
  summary: {
    en: "From hand-deployed machines to containers that a custom resource describes: almost twice as fast to answer, fifteen times as fast to deploy.",
    "zh-CN": "从手工部署的机器迁移到由自定义资源描述的容器：响应快近一倍，部署快十五倍。",
  },
  scenario: {
    text: {
      en: "A service that takes payments ran on machines of its own. Each release took half an hour of hand work, and more than half of the machines stood idle.",
      "zh-CN": "支付服务原先运行在专用机器上。每次发布需要半小时手工操作，机器有一半以上时间闲置。",
    },
    tags: ["payments", "cloud-native", "availability", "deployment"],
  },
  specification: {
    text: {
      en: "The API is a custom resource of the cluster: version, lifecycle and policies stand in one manifest that is applied like any other.",
      "zh-CN": "API 是集群中的自定义资源：版本、生命周期与策略写在同一份清单中，像其他清单一样应用。",
    },
    contracts: ["crd", "openapi"],
  },
  implementation: {
    text: {
      en: "Containers under Kubernetes; a webhook admits or refuses each change of the contract.",
      "zh-CN": "由 Kubernetes 管理容器；契约的每次变更由 Webhook 放行或拒绝。",
    },
    technologies: ["Kubernetes", "CRD"],
    isolation: {
      before: null,
      after: "L-3",
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
      kind: "response-time",
      unit: "ms",
      better: "lower",
      values: [
        {
          least: 150,
          most: 150,
        },
        {
          least: 80,
          most: 80,
        },
      ],
    },
    {
      kind: "availability",
      unit: "%",
      better: "higher",
      values: [
        {
          least: 99.9,
          most: 99.9,
        },
        {
          least: 99.99,
          most: 99.99,
        },
      ],
    },
    {
      kind: "deployment-time",
      unit: "min",
      better: "lower",
      values: [
        {
          least: 30,
          most: 30,
        },
        {
          least: 2,
          most: 2,
        },
      ],
    },
    {
      kind: "utilisation",
      unit: "%",
      better: "higher",
      values: [
        {
          least: 40,
          most: 40,
        },
        {
          least: 75,
          most: 75,
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
      en: "What describes the service and what runs it are one thing: nobody has to keep two in step.",
      "zh-CN": "描述服务的东西与运行服务的东西合而为一：无需再保持两者同步。",
    },
    {
      en: "Deployments got cheap first; the better availability followed from smaller, more frequent steps.",
      "zh-CN": "部署首先变得便宜；更高的可用性来自更小、更频繁的步骤。",
    },
  ],
};
