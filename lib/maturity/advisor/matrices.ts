import { type ContractCriterion, MOST_WEIGHT, type RuntimeCriterion } from "./answers";

export const CONTRACT_IDS = ["grpc", "openapi", "smithy", "wit", "graphql"] as const;
export type ContractId = (typeof CONTRACT_IDS)[number];

export const RUNTIME_IDS = ["vm", "container", "gvisor", "wasm", "bare-metal"] as const;
export type RuntimeId = (typeof RUNTIME_IDS)[number];

/** One row of the matrix of contracts; figures are marks from 1 to 5, of which 5 is best. */
export interface ContractRow extends Readonly<Record<ContractCriterion, number>> {
  id: ContractId;
}

/**
 * The matrix of contracts (DOMAIN §6), as it is given. We read every column as marks, 5 the best, also `runtime overhead`:
 * the domain does not say it, and lists no contract for which that reading is absurd.
 */
export const CONTRACTS: readonly ContractRow[] = [
  { id: "grpc", serialisation: 5, languages: 4, overhead: 2, governance: 4 },
  { id: "openapi", serialisation: 3, languages: 5, overhead: 5, governance: 5 },
  { id: "smithy", serialisation: 4, languages: 4, overhead: 4, governance: 3 },
  { id: "wit", serialisation: 5, languages: 4, overhead: 5, governance: 2 },
  { id: "graphql", serialisation: 3, languages: 4, overhead: 2, governance: 4 },
];

/** One row of the matrix of runtimes. */
export interface RuntimeRow {
  id: RuntimeId;
  /** What it costs, in percent. */
  overheadPercent: { least: number; most: number };
  /** Of 5. */
  isolation: number;
}

/** The matrix of runtimes (DOMAIN §6). `< 5 %` is kept as 0 to 5. */
export const RUNTIMES: readonly RuntimeRow[] = [
  { id: "vm", overheadPercent: { least: 15, most: 30 }, isolation: 5 },
  { id: "container", overheadPercent: { least: 3, most: 5 }, isolation: 4 },
  { id: "gvisor", overheadPercent: { least: 10, most: 20 }, isolation: 5 },
  { id: "wasm", overheadPercent: { least: 0, most: 5 }, isolation: 5 },
  { id: "bare-metal", overheadPercent: { least: 0, most: 0 }, isolation: 5 },
];

/** Overhead at which a runtime has no mark for lightness left: the most of the matrix. */
const HEAVIEST_PERCENT = Math.max(...RUNTIMES.map(({ overheadPercent }) => overheadPercent.most));

/** The marks of a runtime: isolation as given, and lightness, 5 × (1 − most overhead ÷ 30 %), which is our own scale. */
export function runtimeMarks({ isolation, overheadPercent }: RuntimeRow): Record<RuntimeCriterion, number> {
  return { isolation, lightness: MOST_WEIGHT * (1 - overheadPercent.most / HEAVIEST_PERCENT) };
}

/** The row of a contract. */
export function contractRow(id: ContractId): ContractRow {
  return CONTRACTS.find((row) => row.id === id) ?? missing(id);
}

/** The row of a runtime. */
export function runtimeRow(id: RuntimeId): RuntimeRow {
  return RUNTIMES.find((row) => row.id === id) ?? missing(id);
}

function missing(id: string): never {
  throw new Error(`the matrices of DOMAIN §6 have no ${id}`);
}
