import type { LintRule } from "@/lib/lint/rule";
import { arrayBounded } from "@/lib/lint/rules/array-bounded";
import { boundsSatisfiable } from "@/lib/lint/rules/bounds-satisfiable";
import { collectionPaged } from "@/lib/lint/rules/collection-paged";
import { currentAvoidsDeprecated } from "@/lib/lint/rules/current-avoids-deprecated";
import { dateHasFormat } from "@/lib/lint/rules/date-has-format";
import { defaultFitsSchema } from "@/lib/lint/rules/default-fits-schema";
import { deprecatedHasSunset } from "@/lib/lint/rules/deprecated-has-sunset";
import { deprecatedNamesReplacement } from "@/lib/lint/rules/deprecated-names-replacement";
import { deprecatedNotRequired } from "@/lib/lint/rules/deprecated-not-required";
import { deprecatedPartsHaveSunset } from "@/lib/lint/rules/deprecated-parts-have-sunset";
import { deprecationDateDeclared } from "@/lib/lint/rules/deprecation-date-declared";
import { deprecationEndsAfterStart } from "@/lib/lint/rules/deprecation-ends-after-start";
import { deprecationFlagSet } from "@/lib/lint/rules/deprecation-flag-set";
import { deprecationProseFlagged } from "@/lib/lint/rules/deprecation-prose-flagged";
import { deprecationValuesReadable } from "@/lib/lint/rules/deprecation-values-readable";
import { enumCasingConsistent } from "@/lib/lint/rules/enum-casing-consistent";
import { enumFitsType } from "@/lib/lint/rules/enum-fits-type";
import { errorFormatProblemJson } from "@/lib/lint/rules/error-format-problem-json";
import { errorResponsesDefined } from "@/lib/lint/rules/error-responses-defined";
import { getNoBody } from "@/lib/lint/rules/get-no-body";
import { infoContact } from "@/lib/lint/rules/info-contact";
import { infoDescription } from "@/lib/lint/rules/info-description";
import { infoLicence } from "@/lib/lint/rules/info-licence";
import { integerBounded } from "@/lib/lint/rules/integer-bounded";
import { mediaTypeHasSchema } from "@/lib/lint/rules/media-type-has-schema";
import { noApiKeyInQuery } from "@/lib/lint/rules/no-api-key-in-query";
import { noContentWithoutBody } from "@/lib/lint/rules/no-content-without-body";
import { noHttpBasic } from "@/lib/lint/rules/no-http-basic";
import { noPlaceholderText } from "@/lib/lint/rules/no-placeholder-text";
import { noScriptInMarkdown } from "@/lib/lint/rules/no-script-in-markdown";
import { noSecretInQuery } from "@/lib/lint/rules/no-secret-in-query";
import { oauthFlowCurrent } from "@/lib/lint/rules/oauth-flow-current";
import { operationDescription } from "@/lib/lint/rules/operation-description";
import { operationIdCasingConsistent } from "@/lib/lint/rules/operation-id-casing-consistent";
import { operationIdPresent } from "@/lib/lint/rules/operation-id-present";
import { operationSummary } from "@/lib/lint/rules/operation-summary";
import { operationTagsDefined } from "@/lib/lint/rules/operation-tags-defined";
import { parameterDescription } from "@/lib/lint/rules/parameter-description";
import { parameterHeaderIgnored } from "@/lib/lint/rules/parameter-header-ignored";
import { pathCasingConsistent } from "@/lib/lint/rules/path-casing-consistent";
import { pathNoQuery } from "@/lib/lint/rules/path-no-query";
import { pathNoTrailingSlash } from "@/lib/lint/rules/path-no-trailing-slash";
import { pathNoVerbs } from "@/lib/lint/rules/path-no-verbs";
import { propertyCasingConsistent } from "@/lib/lint/rules/property-casing-consistent";
import { propertyDescription } from "@/lib/lint/rules/property-description";
import { rateLimitDocumented } from "@/lib/lint/rules/rate-limit-documented";
import { requiredPropertyDefined } from "@/lib/lint/rules/required-property-defined";
import { schemaDescription } from "@/lib/lint/rules/schema-description";
import { schemaUsed } from "@/lib/lint/rules/schema-used";
import { securityDefinedOnWrites } from "@/lib/lint/rules/security-defined-on-writes";
import { serverHttps } from "@/lib/lint/rules/server-https";
import { stringBounded } from "@/lib/lint/rules/string-bounded";
import { successResponseDefined } from "@/lib/lint/rules/success-response-defined";
import { tagDescription } from "@/lib/lint/rules/tag-description";
import { versionSemver } from "@/lib/lint/rules/version-semver";

/** Every lint rule there is, in the order of the documentation: the document, its operations, paths, schemas and texts. */
export const LINT_RULES = [
  infoDescription,
  infoContact,
  infoLicence,
  versionSemver,
  serverHttps,
  tagDescription,
  rateLimitDocumented,
  operationIdPresent,
  operationIdCasingConsistent,
  operationDescription,
  operationSummary,
  operationTagsDefined,
  successResponseDefined,
  errorResponsesDefined,
  errorFormatProblemJson,
  getNoBody,
  noContentWithoutBody,
  mediaTypeHasSchema,
  collectionPaged,
  securityDefinedOnWrites,
  noHttpBasic,
  noApiKeyInQuery,
  oauthFlowCurrent,
  noSecretInQuery,
  parameterHeaderIgnored,
  parameterDescription,
  deprecatedHasSunset,
  deprecatedNamesReplacement,
  deprecatedPartsHaveSunset,
  deprecatedNotRequired,
  deprecationFlagSet,
  deprecationProseFlagged,
  deprecationDateDeclared,
  deprecationValuesReadable,
  deprecationEndsAfterStart,
  currentAvoidsDeprecated,
  pathCasingConsistent,
  pathNoTrailingSlash,
  pathNoQuery,
  pathNoVerbs,
  schemaDescription,
  propertyDescription,
  propertyCasingConsistent,
  enumCasingConsistent,
  enumFitsType,
  defaultFitsSchema,
  boundsSatisfiable,
  requiredPropertyDefined,
  dateHasFormat,
  schemaUsed,
  stringBounded,
  arrayBounded,
  integerBounded,
  noScriptInMarkdown,
  noPlaceholderText,
] as const satisfies readonly LintRule[];

export type LintRuleId = (typeof LINT_RULES)[number]["id"];
