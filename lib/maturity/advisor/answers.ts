import { z } from "zod";

/** The questions of the decision tree in its order (DOMAIN §6): the first that is answered yes decides. */
export const TREE_QUESTIONS = ["latency", "clients", "plugins", "cloudNative", "edge"] as const;
export type TreeQuestion = (typeof TREE_QUESTIONS)[number];

export const TREE_ANSWERS = ["yes", "no", "unsure"] as const;
export type TreeAnswer = (typeof TREE_ANSWERS)[number];

/** What contracts are weighed by (DOMAIN §6, the columns of the first matrix that are numbers). */
export const CONTRACT_CRITERIA = ["serialisation", "languages", "overhead", "governance"] as const;
export type ContractCriterion = (typeof CONTRACT_CRITERIA)[number];

/** What runtimes are weighed by (DOMAIN §6, the second matrix). */
export const RUNTIME_CRITERIA = ["isolation", "lightness"] as const;
export type RuntimeCriterion = (typeof RUNTIME_CRITERIA)[number];

/** Weights go from 0, does not matter, to this. */
export const MOST_WEIGHT = 5;
const weight = z.number().int().min(0).max(MOST_WEIGHT).default(3);
/** From 1, hardly any, to 5, as much as can be. */
const scale = z.number().int().min(1).max(5);
const answer = z.enum(TREE_ANSWERS);

export const contractWeights = z.strictObject({
  serialisation: weight.describe("How much fast, small messages matter, 0 to 5."),
  languages: weight.describe("How much support in many languages matters, 0 to 5."),
  overhead: weight.describe("How much little work at run time matters, 0 to 5."),
  governance: weight.describe("How much mature tools of governance matter, 0 to 5."),
});
export type ContractWeights = z.output<typeof contractWeights>;

export const runtimeWeights = z.strictObject({
  isolation: weight.describe("How much isolation matters, 0 to 5."),
  lightness: weight.describe("How much little overhead matters, 0 to 5."),
});
export type RuntimeWeights = z.output<typeof runtimeWeights>;

/** What somebody tells the advisor of an API that is not there yet. */
export const advisorAnswers = z.strictObject({
  latency: answer.describe("Must calls be answered in less than a millisecond?"),
  clients: answer.describe("Are there many kinds of client, each with needs of its own?"),
  plugins: answer.describe("Does code of third parties run inside, as plug-ins?"),
  cloudNative: answer.describe("Is it deeply integrated with the cluster it runs on?"),
  edge: answer.describe("Does it run at an edge with little memory and power?"),
  isolation: scale.describe("How far it must be kept apart from what runs beside it, 1 to 5."),
  complexity: scale.describe("How complex the calls between its parts are, 1 to 5."),
  contractWeights: contractWeights.prefault({}),
  runtimeWeights: runtimeWeights.prefault({}),
});
export type AdvisorAnswers = z.output<typeof advisorAnswers>;
