import { type IndexedRoute, METHODS } from "@/lib/http/openapi/document";
import type { RouteHandler } from "@/lib/http/define-route";
import * as apis from "./apis/route";
import * as apisApi from "./apis/[api]/route";
import * as apisApiChangelogAtom from "./apis/[api]/changelog.atom/route";
import * as apisApiConsumers from "./apis/[api]/consumers/route";
import * as apisApiExport from "./apis/[api]/export.zip/route";
import * as apisJson from "./apis.json/route";
import * as exportZip from "./export.zip/route";
import * as apisApiDiff from "./apis/[api]/diff/route";
import * as apisApiImpact from "./apis/[api]/impact/route";
import * as apisApiVersions from "./apis/[api]/versions/route";
import * as apisApiVersionsVersion from "./apis/[api]/versions/[version]/route";
import * as apisApiVersionsVersionDocument from "./apis/[api]/versions/[version]/document/route";
import * as apisApiVersionsVersionFindings from "./apis/[api]/versions/[version]/findings/route";
import * as apisApiVersionsVersionOperations from "./apis/[api]/versions/[version]/operations/route";
import * as apisApiVersionsVersionOperationsOutline from "./apis/[api]/versions/[version]/operations/outline/route";
import * as apisApiVersionsVersionOperationsUsage from "./apis/[api]/versions/[version]/operations/usage/route";
import * as apisApiVersionsVersionOperationsView from "./apis/[api]/versions/[version]/operations/view/route";
import * as apisApiVersionsVersionRetirement from "./apis/[api]/versions/[version]/retirement/route";
import * as apisApiVersionsVersionSchemas from "./apis/[api]/versions/[version]/schemas/route";
import * as apisApiVersionsVersionSchemasOutline from "./apis/[api]/versions/[version]/schemas/outline/route";
import * as apisApiVersionsVersionSchemasView from "./apis/[api]/versions/[version]/schemas/view/route";
import * as apisApiVersionsVersionSlice from "./apis/[api]/versions/[version]/slice/route";
import * as apisApiVersionsVersionSource from "./apis/[api]/versions/[version]/source/route";
import * as apisApiVersionsVersionTransitions from "./apis/[api]/versions/[version]/transitions/route";
import * as apisApiVersionsVersionTry from "./apis/[api]/versions/[version]/try/route";
import * as apisCsv from "./apis.csv/route";
import * as audit from "./audit/route";
import * as auditVerify from "./audit/verify/route";
import * as backstage from "./backstage/route";
import * as backstageCatalogInfoYaml from "./backstage/catalog-info.yaml/route";
import * as changelogAtom from "./changelog.atom/route";
import * as consumers from "./consumers/route";
import * as consumersConsumer from "./consumers/[consumer]/route";
import * as consumersConsumerDependencies from "./consumers/[consumer]/dependencies/route";
import * as consumersConsumerDependenciesApi from "./consumers/[consumer]/dependencies/[api]/route";
import * as consumersConsumerManifest from "./consumers/[consumer]/manifest/route";
import * as dependencies from "./dependencies/route";
import * as deprecations from "./deprecations/route";
import * as deprecationsAtom from "./deprecations.atom/route";
import * as deprecationsIcs from "./deprecations.ics/route";
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
import * as fields from "./fields/route";
import * as fieldsName from "./fields/[name]/route";
import * as fieldsNamePlaces from "./fields/[name]/places/route";
import * as lint from "./lint/route";
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
import * as reviewsId from "./reviews/[id]/route";
import * as reviewsIdComments from "./reviews/[id]/comments/route";
import * as reviewsIdDecisions from "./reviews/[id]/decisions/route";
import * as search from "./search/route";
import * as subscriptions from "./subscriptions/route";
import * as subscriptionsId from "./subscriptions/[id]/route";
import * as teams from "./teams/route";
import * as teamsTeam from "./teams/[team]/route";
import * as teamsTeamMembersUser from "./teams/[team]/members/[user]/route";
import * as tokens from "./tokens/route";
import * as tokensId from "./tokens/[id]/route";
import * as users from "./users/route";
import * as usersUser from "./users/[user]/route";
import * as usersMe from "./users/me/route";
import * as views from "./views/route";
import * as viewsDefault from "./views/default/route";
import * as viewsId from "./views/[id]/route";
import * as waivers from "./waivers/route";
import * as waiversId from "./waivers/[id]/route";
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
  indexed("/apis/{api}/diff", apisApiDiff),
  indexed("/apis/{api}/export.zip", apisApiExport),
  indexed("/apis.json", apisJson),
  indexed("/export.zip", exportZip),
  indexed("/apis/{api}/impact", apisApiImpact),
  indexed("/apis/{api}/versions", apisApiVersions),
  indexed("/apis/{api}/versions/{version}", apisApiVersionsVersion),
  indexed("/apis/{api}/versions/{version}/document", apisApiVersionsVersionDocument),
  indexed("/apis/{api}/versions/{version}/findings", apisApiVersionsVersionFindings),
  indexed("/apis/{api}/versions/{version}/operations", apisApiVersionsVersionOperations),
  indexed("/apis/{api}/versions/{version}/operations/outline", apisApiVersionsVersionOperationsOutline),
  indexed("/apis/{api}/versions/{version}/operations/usage", apisApiVersionsVersionOperationsUsage),
  indexed("/apis/{api}/versions/{version}/operations/view", apisApiVersionsVersionOperationsView),
  indexed("/apis/{api}/versions/{version}/retirement", apisApiVersionsVersionRetirement),
  indexed("/apis/{api}/versions/{version}/schemas", apisApiVersionsVersionSchemas),
  indexed("/apis/{api}/versions/{version}/schemas/outline", apisApiVersionsVersionSchemasOutline),
  indexed("/apis/{api}/versions/{version}/schemas/view", apisApiVersionsVersionSchemasView),
  indexed("/apis/{api}/versions/{version}/slice", apisApiVersionsVersionSlice),
  indexed("/apis/{api}/versions/{version}/source", apisApiVersionsVersionSource),
  indexed("/apis/{api}/versions/{version}/transitions", apisApiVersionsVersionTransitions),
  indexed("/apis/{api}/versions/{version}/try", apisApiVersionsVersionTry),
  indexed("/audit", audit),
  indexed("/audit/verify", auditVerify),
  indexed("/backstage", backstage),
  indexed("/backstage/catalog-info.yaml", backstageCatalogInfoYaml),
  indexed("/changelog.atom", changelogAtom),
  indexed("/consumers", consumers),
  indexed("/consumers/{consumer}", consumersConsumer),
  indexed("/consumers/{consumer}/dependencies", consumersConsumerDependencies),
  indexed("/consumers/{consumer}/dependencies/{api}", consumersConsumerDependenciesApi),
  indexed("/consumers/{consumer}/manifest", consumersConsumerManifest),
  indexed("/dependencies", dependencies),
  indexed("/deprecations", deprecations),
  indexed("/deprecations.atom", deprecationsAtom),
  indexed("/deprecations.ics", deprecationsIcs),
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
  indexed("/fields", fields),
  indexed("/fields/{name}", fieldsName),
  indexed("/fields/{name}/places", fieldsNamePlaces),
  indexed("/lint", lint),
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
  indexed("/reviews/{id}", reviewsId),
  indexed("/reviews/{id}/comments", reviewsIdComments),
  indexed("/reviews/{id}/decisions", reviewsIdDecisions),
  indexed("/search", search),
  indexed("/subscriptions", subscriptions),
  indexed("/subscriptions/{id}", subscriptionsId),
  indexed("/teams", teams),
  indexed("/teams/{team}", teamsTeam),
  indexed("/teams/{team}/members/{user}", teamsTeamMembersUser),
  indexed("/tokens", tokens),
  indexed("/tokens/{id}", tokensId),
  indexed("/users", users),
  indexed("/users/{user}", usersUser),
  indexed("/users/me", usersMe),
  indexed("/views", views),
  indexed("/views/default", viewsDefault),
  indexed("/views/{id}", viewsId),
  indexed("/waivers", waivers),
  indexed("/waivers/{id}", waiversId),
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
