import type { CaseContent } from "@/lib/maturity/cases/model";

/** A case of DOMAIN §8: the figures are from there, the words are ours. */
export const paymentFourEras: CaseContent = {
  title: {
    en: "One payment API over four eras",
    "zh-CN": "一个支付 API 的四个时代",
  },
  summary: {
    en: "SOAP, REST, gRPC under custom resources, WebAssembly: fifty times as fast, and governed at last.",
    "zh-CN": "SOAP、REST、以自定义资源管理的 gRPC、WebAssembly：快了五十倍，治理也终于到位。",
  },
  scenario: {
    text: {
      en: "The same product was rebuilt three times while its callers stayed. Each era changed the contract, and where it was enforced.",
      "zh-CN": "同一产品在调用方不变的情况下重建了三次。每个时代都改变了契约，以及契约由谁执行。",
    },
    tags: ["payments", "migration", "low-latency", "microservices"],
  },
  specification: {
    text: {
      en: "WSDL, then OpenAPI 2.0, then Protobuf with custom resources, then WIT.",
      "zh-CN": "先是 WSDL，后是 OpenAPI 2.0，再是 Protobuf 与自定义资源，最后是 WIT。",
    },
    contracts: ["soap", "openapi", "grpc", "crd", "wit"],
  },
  implementation: {
    text: {
      en: "Governance moved from nobody to a gateway, to the mesh, and at last into the runtime.",
      "zh-CN": "治理从无到网关，再到服务网格，最终进入运行时。",
    },
    technologies: ["API gateway", "Service mesh", "wasmCloud"],
    isolation: {
      before: null,
      after: "L-5",
    },
  },
  stages: [
    {
      en: "SOAP",
      "zh-CN": "SOAP",
    },
    {
      en: "REST (OpenAPI 2.0)",
      "zh-CN": "REST（OpenAPI 2.0）",
    },
    {
      en: "gRPC, then CRD",
      "zh-CN": "gRPC，后为 CRD",
    },
    {
      en: "WebAssembly (WIT)",
      "zh-CN": "WebAssembly（WIT）",
    },
  ],
  metrics: [
    {
      kind: "latency",
      unit: "ms",
      better: "lower",
      values: [
        {
          least: 50,
          most: 50,
        },
        {
          least: 30,
          most: 30,
        },
        {
          least: 10,
          most: 10,
        },
        {
          least: 1,
          most: 1,
        },
      ],
    },
  ],
  qualities: [
    {
      kind: "governance",
      values: [
        {
          en: "none",
          "zh-CN": "无",
        },
        {
          en: "gateway",
          "zh-CN": "网关",
        },
        {
          en: "mesh and policies",
          "zh-CN": "服务网格与策略",
        },
        {
          en: "wasmCloud",
          "zh-CN": "wasmCloud",
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
      en: "Every era ran beside the one before for a while: the dates of the end were worth more than the new technology.",
      "zh-CN": "每个时代都与前一个并行了一段时间：明确的下线日期比新技术更有价值。",
    },
    {
      en: "Latency fell each time, but governance is what let the last two changes go unnoticed by callers.",
      "zh-CN": "延迟每次都在下降，但真正让调用方对最后两次变更毫无察觉的是治理。",
    },
  ],
};
