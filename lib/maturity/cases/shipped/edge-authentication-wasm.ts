import type { CaseContent } from "@/lib/maturity/cases/model";

/** A case of DOMAIN §8: the figures are from there, the words are ours. */
export const edgeAuthenticationWasm: CaseContent = {
  title: {
    en: "Authentication at the edge as a WebAssembly component",
    "zh-CN": "以 WebAssembly 组件实现边缘认证",
  },
  summary: {
    en: "A container that took seconds to start became a component that is there before the request is read.",
    "zh-CN": "启动需要数秒的容器，变成请求尚未读完就已就绪的组件。",
  },
  scenario: {
    text: {
      en: "Every call is authenticated at points of presence with little memory. Containers that slept took seconds to wake, and callers felt it.",
      "zh-CN": "每次调用都在内存很少的边缘节点上认证。休眠的容器需要数秒唤醒，调用方能明显感觉到。",
    },
    tags: ["edge", "authentication", "low-latency", "cold-start"],
  },
  specification: {
    text: {
      en: "A WIT world says what the component may import and what it exports; nothing else can be reached.",
      "zh-CN": "WIT world 说明组件可以导入什么、导出什么；除此之外一概无法触及。",
    },
    contracts: ["wit"],
  },
  implementation: {
    text: {
      en: "One component, loaded by the runtime in the gateway itself.",
      "zh-CN": "单个组件，由网关内的运行时直接加载。",
    },
    technologies: ["WASI", "WIT"],
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
      kind: "cold-start",
      unit: "ms",
      better: "lower",
      values: [
        {
          least: 1000,
          most: 2000,
        },
        {
          least: 0,
          most: 1,
        },
      ],
    },
    {
      kind: "memory",
      unit: "MB",
      better: "lower",
      values: [
        {
          least: 40,
          most: 40,
        },
        {
          least: 1.5,
          most: 1.5,
        },
      ],
    },
    {
      kind: "latency",
      unit: "ms",
      better: "lower",
      values: [
        {
          least: 5,
          most: 5,
        },
        {
          least: 0.5,
          most: 0.5,
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
      en: "Where the start is part of the answer, isolation that is cheap to begin is worth more than isolation that is cheap to run.",
      "zh-CN": "当启动也是响应的一部分时，启动成本低的隔离比运行成本低的隔离更有价值。",
    },
    {
      en: "Capabilities made the review short: what is not imported cannot happen.",
      "zh-CN": "能力模型让评审变得简短：没有导入的就不会发生。",
    },
  ],
};
