import type { RulesetFunction } from "@/lib/lint/spectral/function-model";
import { alphabetical } from "./alphabetical";
import { casing } from "./casing";
import { checkedElsewhere } from "./checked-elsewhere";
import { concordatRule } from "./concordat-rule";
import { defined } from "./defined";
import { described } from "./described";
import { enumeration } from "./enumeration";
import { falsy } from "./falsy";
import { length } from "./length";
import { notDefined } from "./not-defined";
import { oasDiscriminator } from "./oas-discriminator";
import { oasExample } from "./oas-example";
import { oasOpFormDataConsumeCheck } from "./oas-op-form-data-consume-check";
import { oasOpIdUnique } from "./oas-op-id-unique";
import { oasOpParams } from "./oas-op-params";
import { oasOpSuccessResponse } from "./oas-op-success-response";
import { oasPathParam } from "./oas-path-param";
import { oasSecurityDefined } from "./oas-security-defined";
import { oasTagDefined } from "./oas-tag-defined";
import { oasUnusedComponent } from "./oas-unused-component";
import { or } from "./or";
import { pattern } from "./pattern";
import { refSiblings } from "./ref-siblings";
import { responseHeaders } from "./response-headers";
import { schema } from "./schema";
import { serverVariables } from "./server-variables";
import { sunset } from "./sunset";
import { truthy } from "./truthy";
import { typedEnum } from "./typed-enum";
import { uniquenessTags } from "./uniqueness-tags";
import { unreferencedReusableObject } from "./unreferenced-reusable-object";
import { version } from "./version";
import { xor } from "./xor";

/** Every function that a ruleset may use, in the order of the documentation: Spectral's, those of OpenAPI, our own. */
export const RULESET_FUNCTIONS: readonly RulesetFunction[] = [
  truthy,
  falsy,
  defined,
  notDefined,
  pattern,
  casing,
  length,
  enumeration,
  alphabetical,
  or,
  xor,
  schema,
  typedEnum,
  unreferencedReusableObject,
  oasDiscriminator,
  oasExample,
  oasOpFormDataConsumeCheck,
  oasOpIdUnique,
  oasOpParams,
  oasOpSuccessResponse,
  oasPathParam,
  oasSecurityDefined,
  oasTagDefined,
  oasUnusedComponent,
  refSiblings,
  serverVariables,
  uniquenessTags,
  concordatRule,
  described,
  responseHeaders,
  sunset,
  version,
  checkedElsewhere,
];

const BY_NAME: ReadonlyMap<string, RulesetFunction> = new Map(RULESET_FUNCTIONS.map((one) => [one.name, one]));

/** A function by its name; undefined where there is none. */
export function findFunction(name: string): RulesetFunction | undefined {
  return BY_NAME.get(name);
}
