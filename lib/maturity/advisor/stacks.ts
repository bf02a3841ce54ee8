import type { TreeQuestion } from "./answers";
import type { ContractId, RuntimeId } from "./matrices";

export const STACK_IDS = [
  "grpc-ebpf",
  "openapi-graphql-bff",
  "wasm-wit-plugins",
  "crd-webhook",
  "wasm-http",
  "openapi-apisix",
  "wit-wasmcloud",
  "grpc-istio",
  "wasm-spire",
] as const;
export type StackId = (typeof STACK_IDS)[number];

/** What the domain recommends for a scenario. */
export interface Stack {
  id: StackId;
  /** The contract of the matrix that it is written in. */
  contract: ContractId;
  runtime: RuntimeId;
  /** What a new API of it says of itself (DOMAIN §2): prefills the form. */
  isolationLayer: "L-3" | "L-5";
  /** What it runs on, as the attribute `runtime` of an API says it; empty: whatever there is. */
  runsOn: string;
  /** What it takes beyond an ordinary team, by the skills that DOMAIN §5.3 names. */
  skills: readonly ("kubernetes" | "ebpf" | "service-mesh" | "wasm")[];
}

/** The stacks of DOMAIN §6: five leaves of the decision tree, four quadrants. What skills each takes is our own judgement. */
export const STACKS: Readonly<Record<StackId, Stack>> = {
  "grpc-ebpf": {
    id: "grpc-ebpf",
    contract: "grpc",
    runtime: "container",
    isolationLayer: "L-3",
    runsOn: "Kubernetes, eBPF",
    skills: ["ebpf"],
  },
  "openapi-graphql-bff": {
    id: "openapi-graphql-bff",
    contract: "openapi",
    runtime: "container",
    isolationLayer: "L-3",
    runsOn: "",
    skills: [],
  },
  "wasm-wit-plugins": {
    id: "wasm-wit-plugins",
    contract: "wit",
    runtime: "wasm",
    isolationLayer: "L-5",
    runsOn: "Wasmtime",
    skills: ["wasm"],
  },
  "crd-webhook": {
    id: "crd-webhook",
    contract: "openapi",
    runtime: "container",
    isolationLayer: "L-3",
    runsOn: "Kubernetes",
    skills: ["kubernetes"],
  },
  "wasm-http": {
    id: "wasm-http",
    contract: "openapi",
    runtime: "wasm",
    isolationLayer: "L-5",
    runsOn: "WasmEdge",
    skills: ["wasm"],
  },
  "openapi-apisix": {
    id: "openapi-apisix",
    contract: "openapi",
    runtime: "container",
    isolationLayer: "L-3",
    runsOn: "APISIX",
    skills: [],
  },
  "wit-wasmcloud": {
    id: "wit-wasmcloud",
    contract: "wit",
    runtime: "wasm",
    isolationLayer: "L-5",
    runsOn: "wasmCloud",
    skills: ["wasm"],
  },
  "grpc-istio": {
    id: "grpc-istio",
    contract: "grpc",
    runtime: "container",
    isolationLayer: "L-3",
    runsOn: "Istio",
    skills: ["kubernetes", "service-mesh"],
  },
  "wasm-spire": {
    id: "wasm-spire",
    contract: "wit",
    runtime: "wasm",
    isolationLayer: "L-5",
    runsOn: "wasmCloud, SPIRE",
    skills: ["wasm"],
  },
};

/** Where a yes leads in the decision tree (DOMAIN §6). */
export const TREE_LEAVES: Readonly<Record<TreeQuestion, StackId>> = {
  latency: "grpc-ebpf",
  clients: "openapi-graphql-bff",
  plugins: "wasm-wit-plugins",
  cloudNative: "crd-webhook",
  edge: "wasm-http",
};

export const QUADRANTS = ["low-low", "high-low", "low-high", "high-high"] as const;
/** Isolation, then complexity. */
export type Quadrant = (typeof QUADRANTS)[number];

/** The four quadrants (DOMAIN §6). */
export const QUADRANT_STACKS: Readonly<Record<Quadrant, StackId>> = {
  "low-low": "openapi-apisix",
  "high-low": "wit-wasmcloud",
  "low-high": "grpc-istio",
  "high-high": "wasm-spire",
};

/** From here on a need counts as high; one below is on the border, and the advice says so. */
export const HIGH_FROM = 4;
