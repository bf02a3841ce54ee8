import { type IndexedRoute, METHODS } from "@/lib/http/openapi/document";
import type { RouteHandler } from "@/lib/http/define-route";
import * as apis from "./apis/route";
import * as apisApi from "./apis/[api]/route";
import * as apisApiChangelogAtom from "./apis/[api]/changelog.atom/route";
import * as apisApiConsumers from "./apis/[api]/consumers/route";
import * as apisApiBadgesBadge from "./apis/[api]/badges/[badge]/route";
import * as apisApiEvidence from "./apis/[api]/evidence/route";
import * as apisApiExport from "./apis/[api]/export.zip/route";
import * as apisJson from "./apis.json/route";
import * as exportZip from "./export.zip/route";
import * as apisApiDeprecationPolicy from "./apis/[api]/deprecation-policy/route";
import * as apisApiDiff from "./apis/[api]/diff/route";
import * as apisApiGates from "./apis/[api]/gates/route";
import * as apisApiLineage from "./apis/[api]/lineage/route";
import * as apisApiImpact from "./apis/[api]/impact/route";
import * as apisApiUsage from "./apis/[api]/usage/route";
import * as apisApiUsageCsv from "./apis/[api]/usage.csv/route";
import * as apisApiUsageIgnoredPaths from "./apis/[api]/usage/ignored-paths/route";
import * as apisApiVersions from "./apis/[api]/versions/route";
import * as apisApiVersionsVersion from "./apis/[api]/versions/[version]/route";
import * as apisApiVersionsVersionAdmission from "./apis/[api]/versions/[version]/admission/route";
import * as apisApiVersionsVersionDeprecations from "./apis/[api]/versions/[version]/deprecations/route";
import * as apisApiVersionsVersionDeprecationsId from "./apis/[api]/versions/[version]/deprecations/[id]/route";
import * as apisApiVersionsVersionDocument from "./apis/[api]/versions/[version]/document/route";
import * as apisApiVersionsVersionFindings from "./apis/[api]/versions/[version]/findings/route";
import * as apisApiVersionsVersionGates from "./apis/[api]/versions/[version]/gates/route";
import * as apisApiVersionsVersionOperations from "./apis/[api]/versions/[version]/operations/route";
import * as apisApiVersionsVersionOperationsOutline from "./apis/[api]/versions/[version]/operations/outline/route";
import * as apisApiVersionsVersionOperationsUsage from "./apis/[api]/versions/[version]/operations/usage/route";
import * as apisApiVersionsVersionOperationsView from "./apis/[api]/versions/[version]/operations/view/route";
import * as apisApiVersionsVersionRevisions from "./apis/[api]/versions/[version]/revisions/route";
import * as apisApiVersionsVersionRevisionsDiff from "./apis/[api]/versions/[version]/revisions/diff/route";
import * as apisApiVersionsVersionRevisionsDocument from "./apis/[api]/versions/[version]/revisions/[number]/document/route";
import * as apisApiVersionsVersionSignals from "./apis/[api]/versions/[version]/signals/route";
import * as apisApiVersionsVersionSignalsProbes from "./apis/[api]/versions/[version]/signals/probes/route";
import * as apisApiVersionsVersionSignalsProbesProbe from "./apis/[api]/versions/[version]/signals/probes/[probe]/route";
import * as apisApiVersionsVersionSignalsProbesRun from "./apis/[api]/versions/[version]/signals/probes/run/route";
import * as apisApiClauses from "./apis/[api]/clauses/route";
import * as apisApiClausesClause from "./apis/[api]/clauses/[clause]/route";
import * as apisApiClausesClauseBreaches from "./apis/[api]/clauses/[clause]/breaches/route";
import * as apisApiSlos from "./apis/[api]/slos/route";
import * as apisApiSlosSlo from "./apis/[api]/slos/[slo]/route";
import * as apisApiSlosSloOpenslo from "./apis/[api]/slos/[slo]/openslo/route";
import * as apisApiSlosImport from "./apis/[api]/slos/import/route";
import * as scorecards from "./scorecards/route";
import * as scorecardsApis from "./scorecards/apis/route";
import * as scorecardsApisApi from "./scorecards/apis/[api]/route";
import * as scorecardsApisApiEntropyTerm from "./scorecards/apis/[api]/entropy/[term]/route";
import * as scorecardsApisApiExplanation from "./scorecards/apis/[api]/explanation/route";
import * as scorecardsTeamsTeam from "./scorecards/teams/[team]/route";
import * as signalsLint from "./signals/lint/route";
import * as apisApiVersionsVersionSunsetSuggestion from "./apis/[api]/versions/[version]/sunset-suggestion/route";
import * as apisApiVersionsVersionRetirement from "./apis/[api]/versions/[version]/retirement/route";
import * as apisApiVersionsVersionSchemas from "./apis/[api]/versions/[version]/schemas/route";
import * as apisApiVersionsVersionSchemasOutline from "./apis/[api]/versions/[version]/schemas/outline/route";
import * as apisApiVersionsVersionSchemasView from "./apis/[api]/versions/[version]/schemas/view/route";
import * as apisApiVersionsVersionConversions from "./apis/[api]/versions/[version]/conversions/route";
import * as apisApiVersionsVersionConversionsTo from "./apis/[api]/versions/[version]/conversions/[to]/route";
import * as apisApiVersionsVersionSlice from "./apis/[api]/versions/[version]/slice/route";
import * as apisApiVersionsVersionSource from "./apis/[api]/versions/[version]/source/route";
import * as apisApiVersionsVersionTransitions from "./apis/[api]/versions/[version]/transitions/route";
import * as apisApiVersionsVersionTry from "./apis/[api]/versions/[version]/try/route";
import * as apisCsv from "./apis.csv/route";
import * as advice from "./advice/route";
import * as adviceAdvice from "./advice/[advice]/route";
import * as advisor from "./advisor/route";
import * as apisApiAdvice from "./apis/[api]/advice/route";
import * as apisApiAdviceAdvice from "./apis/[api]/advice/[advice]/route";
import * as cases from "./cases/route";
import * as casesCase from "./cases/[case]/route";
import * as scorecardsReportHtml from "./scorecards/report.html/route";
import * as scorecardsReportPdf from "./scorecards/report.pdf/route";
import * as scorecardsPlanner from "./scorecards/planner/route";
import * as upgradePlans from "./upgrade-plans/route";
import * as upgradePlansPlan from "./upgrade-plans/[plan]/route";
import * as audit from "./audit/route";
import * as auditChain from "./audit/chain/route";
import * as auditHead from "./audit/head/route";
import * as auditVerify from "./audit/verify/route";
import * as auditCsv from "./audit.csv/route";
import * as auditJsonl from "./audit.jsonl/route";
import * as backstage from "./backstage/route";
import * as backstageCatalogInfoYaml from "./backstage/catalog-info.yaml/route";
import * as changelogAtom from "./changelog.atom/route";
import * as codePolicies from "./code-policies/route";
import * as codePoliciesBench from "./code-policies/bench/route";
import * as codePoliciesCheck from "./code-policies/check/route";
import * as codePoliciesFacts from "./code-policies/facts/route";
import * as codePoliciesPolicy from "./code-policies/[policy]/route";
import * as codePoliciesPolicyDryRuns from "./code-policies/[policy]/dry-runs/route";
import * as codePoliciesPolicyDryRunsRun from "./code-policies/[policy]/dry-runs/[run]/route";
import * as codePoliciesPolicyDryRunsRunCancel from "./code-policies/[policy]/dry-runs/[run]/cancel/route";
import * as codePoliciesPolicyDryRunsRunResults from "./code-policies/[policy]/dry-runs/[run]/results/route";
import * as codePoliciesPolicyState from "./code-policies/[policy]/state/route";
import * as codePoliciesPolicyVersions from "./code-policies/[policy]/versions/route";
import * as consumers from "./consumers/route";
import * as consumersConsumer from "./consumers/[consumer]/route";
import * as breaking from "./breaking/route";
import * as consumersConsumerBreaking from "./consumers/[consumer]/breaking/route";
import * as consumersConsumerBreakingAtom from "./consumers/[consumer]/breaking.atom/route";
import * as consumersConsumerBreakingIcs from "./consumers/[consumer]/breaking.ics/route";
import * as consumersConsumerMerges from "./consumers/[consumer]/merges/route";
import * as consumersConsumerMergesMerge from "./consumers/[consumer]/merges/[merge]/route";
import * as consumersConsumerStandings from "./consumers/[consumer]/standings/route";
import * as consumersConsumerSubscriptions from "./consumers/[consumer]/subscriptions/route";
import * as consumersConsumerSubscriptionsApi from "./consumers/[consumer]/subscriptions/[api]/route";
import * as consumersConsumerUpgrades from "./consumers/[consumer]/upgrades/route";
import * as identities from "./identities/route";
import * as identitiesIdentityConsumer from "./identities/[identity]/consumer/route";
import * as apisApiVersionsVersionStandings from "./apis/[api]/versions/[version]/standings/route";
import * as apisApiVersionsVersionStandingsConsumer from "./apis/[api]/versions/[version]/standings/[consumer]/route";
import * as consumersConsumerDependencies from "./consumers/[consumer]/dependencies/route";
import * as consumersConsumerDependenciesApi from "./consumers/[consumer]/dependencies/[api]/route";
import * as consumersConsumerManifest from "./consumers/[consumer]/manifest/route";
import * as dependencies from "./dependencies/route";
import * as deprecationPolicies from "./deprecation-policies/route";
import * as deprecationPoliciesPolicy from "./deprecation-policies/[deprecationPolicy]/route";
import * as deprecationPolicyBindings from "./deprecation-policy-bindings/route";
import * as deprecationPolicyBindingsId from "./deprecation-policy-bindings/[id]/route";
import * as deprecations from "./deprecations/route";
import * as deprecationsBoard from "./deprecations/board/route";
import * as deprecationsAtom from "./deprecations.atom/route";
import * as deprecationsIcs from "./deprecations.ics/route";
import * as convert from "./convert/route";
import * as diff from "./diff/route";
import * as events from "./events/route";
import * as jobs from "./jobs/route";
import * as jobsId from "./jobs/[id]/route";
import * as jobsIdCancel from "./jobs/[id]/cancel/route";
import * as jobsIdRetry from "./jobs/[id]/retry/route";
import * as favourites from "./favourites/route";
import * as favouritesApi from "./favourites/[api]/route";
import * as imports from "./imports/route";
import * as importsId from "./imports/[id]/route";
import * as importsIdCancel from "./imports/[id]/cancel/route";
import * as importsIdItems from "./imports/[id]/items/route";
import * as importsIdRetry from "./imports/[id]/retry/route";
import * as importsIdRun from "./imports/[id]/run/route";
import * as evidence from "./evidence/route";
import * as evidenceId from "./evidence/[id]/route";
import * as evidenceKinds from "./evidence/kinds/route";
import * as rubrics from "./rubrics/route";
import * as rubricsRubric from "./rubrics/[rubric]/route";
import * as rubricsRubricVersions from "./rubrics/[rubric]/versions/route";
import * as rubricsRubricYaml from "./rubrics/[rubric]/yaml/route";
import * as rubricChoice from "./rubric-choice/route";
import * as rubricPreviews from "./rubric-previews/route";
import * as rubricPreviewsId from "./rubric-previews/[id]/route";
import * as campaigns from "./campaigns/route";
import * as campaignsCampaign from "./campaigns/[campaign]/route";
import * as campaignsCampaignClose from "./campaigns/[campaign]/close/route";
import * as campaignsCampaignApis from "./campaigns/[campaign]/apis/route";
import * as exemptions from "./exemptions/route";
import * as exemptionsId from "./exemptions/[id]/route";
import * as fields from "./fields/route";
import * as fieldsName from "./fields/[name]/route";
import * as fieldsNamePlaces from "./fields/[name]/places/route";
import * as languages from "./languages/route";
import * as languagesFormat from "./languages/[format]/route";
import * as lint from "./lint/route";
import * as otlpMetrics from "./otlp/v1/metrics/route";
import * as otlpTraces from "./otlp/v1/traces/route";
import * as outboundRules from "./outbound-rules/route";
import * as outboundRulesId from "./outbound-rules/[id]/route";
import * as notifications from "./notifications/route";
import * as notificationsPreferences from "./notifications/preferences/route";
import * as notificationsRead from "./notifications/read/route";
import * as notificationsTestMail from "./notifications/test-mail/route";
import * as notificationsUnread from "./notifications/unread/route";
import * as policies from "./policies/route";
import * as policiesDefault from "./policies/default/route";
import * as policiesSeverities from "./policies/severities/route";
import * as policiesTeamsTeam from "./policies/teams/[team]/route";
import * as reviews from "./reviews/route";
import * as reviewsCounts from "./reviews/counts/route";
import * as reviewsDecisions from "./reviews/decisions/route";
import * as reviewsId from "./reviews/[id]/route";
import * as reviewsIdComments from "./reviews/[id]/comments/route";
import * as reviewsIdDecisions from "./reviews/[id]/decisions/route";
import * as reviewsIdDecisionsId from "./reviews/[id]/decisions/[decisionId]/route";
import * as reviewsIdMarks from "./reviews/[id]/marks/route";
import * as reviewsIdPublish from "./reviews/[id]/publish/route";
import * as reviewsIdSeen from "./reviews/[id]/seen/route";
import * as reviewsIdWithdraw from "./reviews/[id]/withdraw/route";
import * as reviewsIdMentions from "./reviews/[id]/mentions/route";
import * as reviewsIdThreads from "./reviews/[id]/threads/route";
import * as rulesetBindings from "./ruleset-bindings/route";
import * as rulesetBindingsEffective from "./ruleset-bindings/effective/route";
import * as rulesetBindingsId from "./ruleset-bindings/[id]/route";
import * as rulesetBindingsIdBaselines from "./ruleset-bindings/[id]/baselines/route";
import * as rulesetBindingsIdBaselinesApi from "./ruleset-bindings/[id]/baselines/[api]/route";
import * as rulesetBindingsTrials from "./ruleset-bindings/trials/route";
import * as rulesetBindingsTrialsId from "./ruleset-bindings/trials/[id]/route";
import * as rulesets from "./rulesets/route";
import * as rulesetsPreview from "./rulesets/preview/route";
import * as rulesetsRuleset from "./rulesets/[ruleset]/route";
import * as rulesetsRulesetVersions from "./rulesets/[ruleset]/versions/route";
import * as rulesetsRulesetVersionsNumber from "./rulesets/[ruleset]/versions/[number]/route";
import * as search from "./search/route";
import * as subscriptions from "./subscriptions/route";
import * as subscriptionsId from "./subscriptions/[id]/route";
import * as teams from "./teams/route";
import * as threadsId from "./threads/[id]/route";
import * as threadsIdComments from "./threads/[id]/comments/route";
import * as threadsIdCommentsComment from "./threads/[id]/comments/[comment]/route";
import * as teamsTeam from "./teams/[team]/route";
import * as teamsTeamBadgesBadge from "./teams/[team]/badges/[badge]/route";
import * as teamsTeamMembersUser from "./teams/[team]/members/[user]/route";
import * as tokens from "./tokens/route";
import * as tokensId from "./tokens/[id]/route";
import * as users from "./users/route";
import * as usersUser from "./users/[user]/route";
import * as usersMe from "./users/me/route";
import * as usageAliases from "./usage/aliases/route";
import * as usageAttention from "./usage/attention/route";
import * as usageObservations from "./usage/observations/route";
import * as usageTelemetry from "./usage/telemetry/route";
import * as views from "./views/route";
import * as viewsDefault from "./views/default/route";
import * as viewsId from "./views/[id]/route";
import * as waivers from "./waivers/route";
import * as waiversDebt from "./waivers/debt/route";
import * as waiversId from "./waivers/[id]/route";
import * as waiversIdApprove from "./waivers/[id]/approve/route";
import * as waiversIdRefuse from "./waivers/[id]/refuse/route";
import * as waiversIdRenew from "./waivers/[id]/renew/route";
import * as webhooks from "./webhooks/route";
import * as webhooksId from "./webhooks/[id]/route";
import * as webhooksIdDeliveries from "./webhooks/[id]/deliveries/route";
import * as webhooksIdDeliveriesDeliveryRedeliver from "./webhooks/[id]/deliveries/[delivery]/redeliver/route";
import * as webhooksIdSecret from "./webhooks/[id]/secret/route";
import * as webhooksIdTest from "./webhooks/[id]/test/route";
import * as xregistry from "./xregistry/route";
import * as xregistryExport from "./xregistry/export/route";
import * as xregistryModel from "./xregistry/model/route";
import * as xregistryGroups from "./xregistry/apigroups/route";
import * as xregistryGroup from "./xregistry/apigroups/[group]/route";
import * as xregistryApis from "./xregistry/apigroups/[group]/apis/route";
import * as xregistryApi from "./xregistry/apigroups/[group]/apis/[api]/route";
import * as xregistryApiMeta from "./xregistry/apigroups/[group]/apis/[api]/meta/route";
import * as xregistryVersions from "./xregistry/apigroups/[group]/apis/[api]/versions/route";
import * as xregistryVersion from "./xregistry/apigroups/[group]/apis/[api]/versions/[version]/route";

type RouteModule = Partial<Record<(typeof METHODS)[number], RouteHandler>>;

function indexed(path: string, module: RouteModule): IndexedRoute {
  const methods: IndexedRoute["methods"] = {};
  for (const method of METHODS) {
    const handler = module[method];
    if (handler) methods[method] = handler;
  }
  return { path, methods };
}

/** Every route below `/api/v1` but the one that describes them; a test holds it to the files there are. */
export const ROUTES: readonly IndexedRoute[] = [
  indexed("/apis", apis),
  indexed("/apis.csv", apisCsv),
  indexed("/apis/{api}", apisApi),
  indexed("/apis/{api}/changelog.atom", apisApiChangelogAtom),
  indexed("/apis/{api}/consumers", apisApiConsumers),
  indexed("/apis/{api}/deprecation-policy", apisApiDeprecationPolicy),
  indexed("/apis/{api}/diff", apisApiDiff),
  indexed("/apis/{api}/lineage", apisApiLineage),
  indexed("/apis/{api}/badges/{badge}", apisApiBadgesBadge),
  indexed("/apis/{api}/evidence", apisApiEvidence),
  indexed("/apis/{api}/export.zip", apisApiExport),
  indexed("/apis.json", apisJson),
  indexed("/export.zip", exportZip),
  indexed("/apis/{api}/gates", apisApiGates),
  indexed("/apis/{api}/impact", apisApiImpact),
  indexed("/apis/{api}/usage", apisApiUsage),
  indexed("/apis/{api}/usage.csv", apisApiUsageCsv),
  indexed("/apis/{api}/usage/ignored-paths", apisApiUsageIgnoredPaths),
  indexed("/apis/{api}/versions", apisApiVersions),
  indexed("/apis/{api}/versions/{version}", apisApiVersionsVersion),
  indexed("/apis/{api}/versions/{version}/admission", apisApiVersionsVersionAdmission),
  indexed("/apis/{api}/versions/{version}/deprecations", apisApiVersionsVersionDeprecations),
  indexed("/apis/{api}/versions/{version}/deprecations/{id}", apisApiVersionsVersionDeprecationsId),
  indexed("/apis/{api}/versions/{version}/document", apisApiVersionsVersionDocument),
  indexed("/apis/{api}/versions/{version}/findings", apisApiVersionsVersionFindings),
  indexed("/apis/{api}/versions/{version}/gates", apisApiVersionsVersionGates),
  indexed("/apis/{api}/versions/{version}/operations", apisApiVersionsVersionOperations),
  indexed("/apis/{api}/versions/{version}/operations/outline", apisApiVersionsVersionOperationsOutline),
  indexed("/apis/{api}/versions/{version}/operations/usage", apisApiVersionsVersionOperationsUsage),
  indexed("/apis/{api}/versions/{version}/operations/view", apisApiVersionsVersionOperationsView),
  indexed("/apis/{api}/versions/{version}/retirement", apisApiVersionsVersionRetirement),
  indexed("/apis/{api}/versions/{version}/sunset-suggestion", apisApiVersionsVersionSunsetSuggestion),
  indexed("/apis/{api}/clauses", apisApiClauses),
  indexed("/apis/{api}/clauses/{clause}", apisApiClausesClause),
  indexed("/apis/{api}/clauses/{clause}/breaches", apisApiClausesClauseBreaches),
  indexed("/apis/{api}/slos", apisApiSlos),
  indexed("/apis/{api}/slos/import", apisApiSlosImport),
  indexed("/apis/{api}/slos/{slo}", apisApiSlosSlo),
  indexed("/apis/{api}/slos/{slo}/openslo", apisApiSlosSloOpenslo),
  indexed("/apis/{api}/versions/{version}/signals", apisApiVersionsVersionSignals),
  indexed("/apis/{api}/versions/{version}/signals/probes", apisApiVersionsVersionSignalsProbes),
  indexed("/apis/{api}/versions/{version}/signals/probes/run", apisApiVersionsVersionSignalsProbesRun),
  indexed("/apis/{api}/versions/{version}/signals/probes/{probe}", apisApiVersionsVersionSignalsProbesProbe),
  indexed("/apis/{api}/versions/{version}/revisions", apisApiVersionsVersionRevisions),
  indexed("/apis/{api}/versions/{version}/revisions/diff", apisApiVersionsVersionRevisionsDiff),
  indexed("/apis/{api}/versions/{version}/revisions/{number}/document", apisApiVersionsVersionRevisionsDocument),
  indexed("/apis/{api}/versions/{version}/schemas", apisApiVersionsVersionSchemas),
  indexed("/apis/{api}/versions/{version}/schemas/outline", apisApiVersionsVersionSchemasOutline),
  indexed("/apis/{api}/versions/{version}/schemas/view", apisApiVersionsVersionSchemasView),
  indexed("/apis/{api}/versions/{version}/conversions", apisApiVersionsVersionConversions),
  indexed("/apis/{api}/versions/{version}/conversions/{to}", apisApiVersionsVersionConversionsTo),
  indexed("/apis/{api}/versions/{version}/slice", apisApiVersionsVersionSlice),
  indexed("/apis/{api}/versions/{version}/source", apisApiVersionsVersionSource),
  indexed("/apis/{api}/versions/{version}/transitions", apisApiVersionsVersionTransitions),
  indexed("/apis/{api}/versions/{version}/try", apisApiVersionsVersionTry),
  indexed("/advice", advice),
  indexed("/advice/{advice}", adviceAdvice),
  indexed("/advisor", advisor),
  indexed("/apis/{api}/advice", apisApiAdvice),
  indexed("/apis/{api}/advice/{advice}", apisApiAdviceAdvice),
  indexed("/cases", cases),
  indexed("/cases/{case}", casesCase),
  indexed("/scorecards/report.html", scorecardsReportHtml),
  indexed("/scorecards/report.pdf", scorecardsReportPdf),
  indexed("/scorecards/planner", scorecardsPlanner),
  indexed("/upgrade-plans", upgradePlans),
  indexed("/upgrade-plans/{plan}", upgradePlansPlan),
  indexed("/audit", audit),
  indexed("/audit/chain", auditChain),
  indexed("/audit/head", auditHead),
  indexed("/audit/verify", auditVerify),
  indexed("/audit.csv", auditCsv),
  indexed("/audit.jsonl", auditJsonl),
  indexed("/backstage", backstage),
  indexed("/backstage/catalog-info.yaml", backstageCatalogInfoYaml),
  indexed("/changelog.atom", changelogAtom),
  indexed("/code-policies", codePolicies),
  indexed("/code-policies/bench", codePoliciesBench),
  indexed("/code-policies/check", codePoliciesCheck),
  indexed("/code-policies/facts", codePoliciesFacts),
  indexed("/code-policies/{policy}", codePoliciesPolicy),
  indexed("/code-policies/{policy}/dry-runs", codePoliciesPolicyDryRuns),
  indexed("/code-policies/{policy}/dry-runs/{run}", codePoliciesPolicyDryRunsRun),
  indexed("/code-policies/{policy}/dry-runs/{run}/cancel", codePoliciesPolicyDryRunsRunCancel),
  indexed("/code-policies/{policy}/dry-runs/{run}/results", codePoliciesPolicyDryRunsRunResults),
  indexed("/code-policies/{policy}/state", codePoliciesPolicyState),
  indexed("/code-policies/{policy}/versions", codePoliciesPolicyVersions),
  indexed("/consumers", consumers),
  indexed("/consumers/{consumer}", consumersConsumer),
  indexed("/apis/{api}/versions/{version}/standings", apisApiVersionsVersionStandings),
  indexed("/apis/{api}/versions/{version}/standings/{consumer}", apisApiVersionsVersionStandingsConsumer),
  indexed("/breaking", breaking),
  indexed("/consumers/{consumer}/breaking", consumersConsumerBreaking),
  indexed("/consumers/{consumer}/breaking.atom", consumersConsumerBreakingAtom),
  indexed("/consumers/{consumer}/breaking.ics", consumersConsumerBreakingIcs),
  indexed("/consumers/{consumer}/merges", consumersConsumerMerges),
  indexed("/consumers/{consumer}/merges/{merge}", consumersConsumerMergesMerge),
  indexed("/consumers/{consumer}/standings", consumersConsumerStandings),
  indexed("/consumers/{consumer}/subscriptions", consumersConsumerSubscriptions),
  indexed("/consumers/{consumer}/subscriptions/{api}", consumersConsumerSubscriptionsApi),
  indexed("/consumers/{consumer}/upgrades", consumersConsumerUpgrades),
  indexed("/identities", identities),
  indexed("/identities/{identity}/consumer", identitiesIdentityConsumer),
  indexed("/consumers/{consumer}/dependencies", consumersConsumerDependencies),
  indexed("/consumers/{consumer}/dependencies/{api}", consumersConsumerDependenciesApi),
  indexed("/consumers/{consumer}/manifest", consumersConsumerManifest),
  indexed("/dependencies", dependencies),
  indexed("/deprecation-policies", deprecationPolicies),
  indexed("/deprecation-policies/{deprecationPolicy}", deprecationPoliciesPolicy),
  indexed("/deprecation-policy-bindings", deprecationPolicyBindings),
  indexed("/deprecation-policy-bindings/{id}", deprecationPolicyBindingsId),
  indexed("/deprecations", deprecations),
  indexed("/deprecations/board", deprecationsBoard),
  indexed("/deprecations.atom", deprecationsAtom),
  indexed("/deprecations.ics", deprecationsIcs),
  indexed("/convert", convert),
  indexed("/diff", diff),
  indexed("/events", events),
  indexed("/jobs", jobs),
  indexed("/jobs/{id}", jobsId),
  indexed("/jobs/{id}/cancel", jobsIdCancel),
  indexed("/jobs/{id}/retry", jobsIdRetry),
  indexed("/favourites", favourites),
  indexed("/favourites/{api}", favouritesApi),
  indexed("/imports", imports),
  indexed("/imports/{id}", importsId),
  indexed("/imports/{id}/cancel", importsIdCancel),
  indexed("/imports/{id}/items", importsIdItems),
  indexed("/imports/{id}/retry", importsIdRetry),
  indexed("/imports/{id}/run", importsIdRun),
  indexed("/evidence", evidence),
  indexed("/evidence/kinds", evidenceKinds),
  indexed("/evidence/{id}", evidenceId),
  indexed("/rubrics", rubrics),
  indexed("/rubrics/{rubric}", rubricsRubric),
  indexed("/rubrics/{rubric}/versions", rubricsRubricVersions),
  indexed("/rubrics/{rubric}/yaml", rubricsRubricYaml),
  indexed("/rubric-choice", rubricChoice),
  indexed("/rubric-previews", rubricPreviews),
  indexed("/rubric-previews/{id}", rubricPreviewsId),
  indexed("/campaigns", campaigns),
  indexed("/campaigns/{campaign}", campaignsCampaign),
  indexed("/campaigns/{campaign}/close", campaignsCampaignClose),
  indexed("/campaigns/{campaign}/apis", campaignsCampaignApis),
  indexed("/exemptions", exemptions),
  indexed("/exemptions/{id}", exemptionsId),
  indexed("/fields", fields),
  indexed("/fields/{name}", fieldsName),
  indexed("/fields/{name}/places", fieldsNamePlaces),
  indexed("/languages", languages),
  indexed("/languages/{format}", languagesFormat),
  indexed("/lint", lint),
  indexed("/otlp/v1/metrics", otlpMetrics),
  indexed("/otlp/v1/traces", otlpTraces),
  indexed("/outbound-rules", outboundRules),
  indexed("/outbound-rules/{id}", outboundRulesId),
  indexed("/notifications", notifications),
  indexed("/notifications/preferences", notificationsPreferences),
  indexed("/notifications/read", notificationsRead),
  indexed("/notifications/test-mail", notificationsTestMail),
  indexed("/notifications/unread", notificationsUnread),
  indexed("/policies", policies),
  indexed("/policies/default", policiesDefault),
  indexed("/policies/severities", policiesSeverities),
  indexed("/policies/teams/{team}", policiesTeamsTeam),
  indexed("/reviews", reviews),
  indexed("/reviews/counts", reviewsCounts),
  indexed("/reviews/decisions", reviewsDecisions),
  indexed("/reviews/{id}", reviewsId),
  indexed("/reviews/{id}/comments", reviewsIdComments),
  indexed("/reviews/{id}/decisions", reviewsIdDecisions),
  indexed("/reviews/{id}/decisions/{decisionId}", reviewsIdDecisionsId),
  indexed("/reviews/{id}/marks", reviewsIdMarks),
  indexed("/reviews/{id}/publish", reviewsIdPublish),
  indexed("/reviews/{id}/seen", reviewsIdSeen),
  indexed("/reviews/{id}/withdraw", reviewsIdWithdraw),
  indexed("/reviews/{id}/mentions", reviewsIdMentions),
  indexed("/reviews/{id}/threads", reviewsIdThreads),
  indexed("/ruleset-bindings", rulesetBindings),
  indexed("/ruleset-bindings/effective", rulesetBindingsEffective),
  indexed("/ruleset-bindings/trials", rulesetBindingsTrials),
  indexed("/ruleset-bindings/trials/{id}", rulesetBindingsTrialsId),
  indexed("/ruleset-bindings/{id}", rulesetBindingsId),
  indexed("/ruleset-bindings/{id}/baselines", rulesetBindingsIdBaselines),
  indexed("/ruleset-bindings/{id}/baselines/{api}", rulesetBindingsIdBaselinesApi),
  indexed("/rulesets", rulesets),
  indexed("/rulesets/preview", rulesetsPreview),
  indexed("/rulesets/{ruleset}", rulesetsRuleset),
  indexed("/rulesets/{ruleset}/versions", rulesetsRulesetVersions),
  indexed("/rulesets/{ruleset}/versions/{number}", rulesetsRulesetVersionsNumber),
  indexed("/search", search),
  indexed("/scorecards", scorecards),
  indexed("/scorecards/apis", scorecardsApis),
  indexed("/scorecards/apis/{api}", scorecardsApisApi),
  indexed("/scorecards/apis/{api}/entropy/{term}", scorecardsApisApiEntropyTerm),
  indexed("/scorecards/apis/{api}/explanation", scorecardsApisApiExplanation),
  indexed("/scorecards/teams/{team}", scorecardsTeamsTeam),
  indexed("/signals/lint", signalsLint),
  indexed("/subscriptions", subscriptions),
  indexed("/subscriptions/{id}", subscriptionsId),
  indexed("/threads/{id}", threadsId),
  indexed("/threads/{id}/comments", threadsIdComments),
  indexed("/threads/{id}/comments/{comment}", threadsIdCommentsComment),
  indexed("/teams", teams),
  indexed("/teams/{team}", teamsTeam),
  indexed("/teams/{team}/badges/{badge}", teamsTeamBadgesBadge),
  indexed("/teams/{team}/members/{user}", teamsTeamMembersUser),
  indexed("/tokens", tokens),
  indexed("/tokens/{id}", tokensId),
  indexed("/users", users),
  indexed("/users/{user}", usersUser),
  indexed("/users/me", usersMe),
  indexed("/usage/aliases", usageAliases),
  indexed("/usage/attention", usageAttention),
  indexed("/usage/observations", usageObservations),
  indexed("/usage/telemetry", usageTelemetry),
  indexed("/views", views),
  indexed("/views/default", viewsDefault),
  indexed("/views/{id}", viewsId),
  indexed("/waivers", waivers),
  indexed("/waivers/debt", waiversDebt),
  indexed("/waivers/{id}", waiversId),
  indexed("/waivers/{id}/approve", waiversIdApprove),
  indexed("/waivers/{id}/refuse", waiversIdRefuse),
  indexed("/waivers/{id}/renew", waiversIdRenew),
  indexed("/webhooks", webhooks),
  indexed("/webhooks/{id}", webhooksId),
  indexed("/webhooks/{id}/deliveries", webhooksIdDeliveries),
  indexed("/webhooks/{id}/deliveries/{delivery}/redeliver", webhooksIdDeliveriesDeliveryRedeliver),
  indexed("/webhooks/{id}/secret", webhooksIdSecret),
  indexed("/webhooks/{id}/test", webhooksIdTest),
  indexed("/xregistry", xregistry),
  indexed("/xregistry/export", xregistryExport),
  indexed("/xregistry/model", xregistryModel),
  indexed("/xregistry/apigroups", xregistryGroups),
  indexed("/xregistry/apigroups/{group}", xregistryGroup),
  indexed("/xregistry/apigroups/{group}/apis", xregistryApis),
  indexed("/xregistry/apigroups/{group}/apis/{api}", xregistryApi),
  indexed("/xregistry/apigroups/{group}/apis/{api}/meta", xregistryApiMeta),
  indexed("/xregistry/apigroups/{group}/apis/{api}/versions", xregistryVersions),
  indexed("/xregistry/apigroups/{group}/apis/{api}/versions/{version}", xregistryVersion),
];
