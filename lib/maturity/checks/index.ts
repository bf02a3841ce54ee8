import type { ListedCheck } from "@/lib/maturity/model/check";
import { addressesEncrypted } from "./addresses-encrypted";
import { admissionRulesWritten } from "./admission-rules-written";
import { alertsPredict } from "./alerts-predict";
import { apiDescribed } from "./api-described";
import { breakingNeedsMajor } from "./breaking-needs-major";
import { breakingNone } from "./breaking-none";
import { breakingRare } from "./breaking-rare";
import { brownoutsRehearsed } from "./brownouts-rehearsed";
import { callersAttested } from "./callers-attested";
import { callersAttestedThroughout } from "./callers-attested-throughout";
import { callersIdentified } from "./callers-identified";
import { callsMatchContract } from "./calls-match-contract";
import { callsRecorded } from "./calls-recorded";
import { changelogKept } from "./changelog-kept";
import { clientGenerated } from "./client-generated";
import { codePoliciesOn } from "./code-policies-on";
import { commitsRecorded } from "./commits-recorded";
import { compatibilityTransitive } from "./compatibility-transitive";
import { componentContract } from "./component-contract";
import { consumersAnswer } from "./consumers-answer";
import { consumersKnown } from "./consumers-known";
import { contactNamed } from "./contact-named";
import { contractHasOperations } from "./contract-has-operations";
import { contractPublished } from "./contract-published";
import { contractTested } from "./contract-tested";
import { contractTestedThroughout } from "./contract-tested-throughout";
import { contractValid } from "./contract-valid";
import { deprecationPolicyBound } from "./deprecation-policy-bound";
import { designAssisted } from "./design-assisted";
import { errorsDeclared } from "./errors-declared";
import { errorsShared } from "./errors-shared";
import { examplesGiven } from "./examples-given";
import { fieldsDescribed } from "./fields-described";
import { fieldsDescribedThroughout } from "./fields-described-throughout";
import { fuzzTested } from "./fuzz-tested";
import { gatesBlock } from "./gates-block";
import { gatesBlockThroughout } from "./gates-block-throughout";
import { identitiesIssued } from "./identities-issued";
import { incidentRehearsed } from "./incident-rehearsed";
import { inputsBounded } from "./inputs-bounded";
import { kernelTraced } from "./kernel-traced";
import { keysNotInAddresses } from "./keys-not-in-addresses";
import { lintBlocks } from "./lint-blocks";
import { listsPaged } from "./lists-paged";
import { manifestApplied } from "./manifest-applied";
import { meshEncrypts } from "./mesh-encrypts";
import { metricsReceived } from "./metrics-received";
import { nothingWaived } from "./nothing-waived";
import { noticeKept } from "./notice-kept";
import { objectivesKept } from "./objectives-kept";
import { objectivesSet } from "./objectives-set";
import { observabilityDeclared } from "./observability-declared";
import { openapiThree } from "./openapi-three";
import { operatedByAgent } from "./operated-by-agent";
import { operationIdsComplete } from "./operation-ids-complete";
import { operationsDescribed } from "./operations-described";
import { operationsExercised } from "./operations-exercised";
import { operationsSecured } from "./operations-secured";
import { ownerNamed } from "./owner-named";
import { pluginPoliciesOn } from "./plugin-policies-on";
import { promisesKept } from "./promises-kept";
import { publishedByCi } from "./published-by-ci";
import { rateLimitsDeclared } from "./rate-limits-declared";
import { removalsAnnounced } from "./removals-announced";
import { replacementsNamed } from "./replacements-named";
import { retiredBySchedule } from "./retired-by-schedule";
import { reviewedBeforeActive } from "./reviewed-before-active";
import { reviewsPrompt } from "./reviews-prompt";
import { rulesetsBound } from "./rulesets-bound";
import { runbookLinked } from "./runbook-linked";
import { runtimeNamed } from "./runtime-named";
import { schemesStrong } from "./schemes-strong";
import { securityDeclared } from "./security-declared";
import { selfRepaired } from "./self-repaired";
import { signalsConfirmed } from "./signals-confirmed";
import { sunsetsDated } from "./sunsets-dated";
import { sunsetsHonoured } from "./sunsets-honoured";
import { telemetrySteady } from "./telemetry-steady";
import { tracesReceived } from "./traces-received";
import { versionActive } from "./version-active";
import { versionNumbered } from "./version-numbered";
import { waiversFew } from "./waivers-few";
import { warningsFew } from "./warnings-few";
import { zeroTrustEnforced } from "./zero-trust-enforced";

/** Every check, by level and facet: the order of the default rubric. */
export const CHECKS: readonly ListedCheck[] = [
  contractPublished,
  contractValid,
  contractHasOperations,
  contactNamed,
  callsRecorded,
  ownerNamed,
  apiDescribed,
  addressesEncrypted,
  securityDeclared,
  versionNumbered,
  versionActive,
  operationsDescribed,
  openapiThree,
  operationIdsComplete,
  errorsDeclared,
  clientGenerated,
  metricsReceived,
  telemetrySteady,
  runbookLinked,
  publishedByCi,
  gatesBlock,
  rulesetsBound,
  rateLimitsDeclared,
  operationsSecured,
  keysNotInAddresses,
  breakingNeedsMajor,
  changelogKept,
  sunsetsDated,
  manifestApplied,
  fieldsDescribed,
  errorsShared,
  examplesGiven,
  listsPaged,
  warningsFew,
  tracesReceived,
  operationsExercised,
  objectivesSet,
  codePoliciesOn,
  reviewedBeforeActive,
  lintBlocks,
  waiversFew,
  commitsRecorded,
  runtimeNamed,
  callersIdentified,
  schemesStrong,
  inputsBounded,
  meshEncrypts,
  callsMatchContract,
  deprecationPolicyBound,
  noticeKept,
  removalsAnnounced,
  sunsetsHonoured,
  consumersKnown,
  replacementsNamed,
  contractTested,
  designAssisted,
  fieldsDescribedThroughout,
  kernelTraced,
  objectivesKept,
  observabilityDeclared,
  incidentRehearsed,
  pluginPoliciesOn,
  admissionRulesWritten,
  reviewsPrompt,
  compatibilityTransitive,
  fuzzTested,
  callersAttested,
  signalsConfirmed,
  consumersAnswer,
  brownoutsRehearsed,
  breakingRare,
  contractTestedThroughout,
  operatedByAgent,
  componentContract,
  alertsPredict,
  promisesKept,
  gatesBlockThroughout,
  nothingWaived,
  zeroTrustEnforced,
  identitiesIssued,
  callersAttestedThroughout,
  selfRepaired,
  breakingNone,
  retiredBySchedule,
];

/** The same by id. */
export const CHECKS_BY_ID: ReadonlyMap<string, ListedCheck> = new Map(CHECKS.map((check) => [check.id, check]));
