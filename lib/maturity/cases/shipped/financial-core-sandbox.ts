import type { CaseContent } from "@/lib/maturity/cases/model";

/** A case of DOMAIN §8: the figures are from there, the words are ours. */
export const financialCoreSandbox: CaseContent = {
  title: {
    en: "A financial core in a sandbox",
    "zh-CN": "金融核心系统沙箱化",
  },
  summary: {
    en: "Isolation by hardware and a complete audit, paid for with memory and a slower start.",
    "zh-CN": "获得硬件级隔离与完整审计，代价是内存与更慢的启动。",
  },
  scenario: {
    text: {
      en: "Processes of the ledger shared a kernel with everything else, and the audit saw only some of what they did.",
      "zh-CN": "账务进程与其他程序共用一个内核，审计只能看到其部分行为。",
    },
    tags: ["finance", "isolation", "audit", "compliance"],
  },
  specification: {
    text: {
      en: "What the core may ask of its host is a profile of system calls, reviewed like a contract.",
      "zh-CN": "核心可以向宿主请求什么，由一份系统调用配置说明，并像契约一样评审。",
    },
    contracts: ["seccomp", "grpc"],
  },
  implementation: {
    text: {
      en: "Light virtual machines around each container, and a profile that refuses all other system calls.",
      "zh-CN": "每个容器外包一层轻量虚拟机，并用配置拒绝其余系统调用。",
    },
    technologies: ["Kata Containers", "seccomp"],
    isolation: {
      before: "L-3",
      after: "L-4",
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
      kind: "start-time",
      unit: "s",
      better: "lower",
      values: [
        {
          least: 1,
          most: 2,
        },
        {
          least: 2,
          most: 3,
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
          least: 512,
          most: 512,
        },
      ],
    },
  ],
  qualities: [
    {
      kind: "isolation",
      values: [
        {
          en: "process",
          "zh-CN": "进程级",
        },
        {
          en: "hardware",
          "zh-CN": "硬件级",
        },
      ],
      outcome: "better",
    },
    {
      kind: "audit",
      values: [
        {
          en: "partial",
          "zh-CN": "部分",
        },
        {
          en: "complete",
          "zh-CN": "完整",
        },
      ],
      outcome: "better",
    },
  ],
  ratings: {
    goal: null,
    cost: null,
    satisfaction: null,
  },
  lessons: [
    {
      en: "The overhead is real and has to be bought: plan half a gigabyte for each instance.",
      "zh-CN": "开销是真实的，必须为之付费：每个实例预留约半吉字节。",
    },
    {
      en: "The profile of system calls turned out to be the contract that auditors asked for.",
      "zh-CN": "系统调用配置正是审计人员所要的契约。",
    },
  ],
};
