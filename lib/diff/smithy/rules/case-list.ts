import type { LanguageRuleCases } from "@/lib/diff/languages/model";
import { authAddedCases } from "@/lib/diff/smithy/rules/auth-added.cases";
import { authDemandedCases } from "@/lib/diff/smithy/rules/auth-demanded.cases";
import { authRemovedCases } from "@/lib/diff/smithy/rules/auth-removed.cases";
import { bindingChangedCases } from "@/lib/diff/smithy/rules/binding-changed.cases";
import { bindingRemovedCases } from "@/lib/diff/smithy/rules/binding-removed.cases";
import { constraintNarrowedCases } from "@/lib/diff/smithy/rules/constraint-narrowed.cases";
import { constraintWidenedCases } from "@/lib/diff/smithy/rules/constraint-widened.cases";
import { defaultChangedCases } from "@/lib/diff/smithy/rules/default-changed.cases";
import { deprecationAddedCases } from "@/lib/diff/smithy/rules/deprecation-added.cases";
import { deprecationRemovedCases } from "@/lib/diff/smithy/rules/deprecation-removed.cases";
import { documentationChangedCases } from "@/lib/diff/smithy/rules/documentation-changed.cases";
import { enumNameChangedCases } from "@/lib/diff/smithy/rules/enum-name-changed.cases";
import { enumValueAddedCases } from "@/lib/diff/smithy/rules/enum-value-added.cases";
import { enumValueRemovedCases } from "@/lib/diff/smithy/rules/enum-value-removed.cases";
import { errorAddedCases } from "@/lib/diff/smithy/rules/error-added.cases";
import { errorKindChangedCases } from "@/lib/diff/smithy/rules/error-kind-changed.cases";
import { errorRemovedCases } from "@/lib/diff/smithy/rules/error-removed.cases";
import { httpCodeChangedCases } from "@/lib/diff/smithy/rules/http-code-changed.cases";
import { httpRouteChangedCases } from "@/lib/diff/smithy/rules/http-route-changed.cases";
import { idempotencyRemovedCases } from "@/lib/diff/smithy/rules/idempotency-removed.cases";
import { memberAddedCases } from "@/lib/diff/smithy/rules/member-added.cases";
import { memberBecameOptionalCases } from "@/lib/diff/smithy/rules/member-became-optional.cases";
import { memberBecameRequiredCases } from "@/lib/diff/smithy/rules/member-became-required.cases";
import { memberOptionalityChangedCases } from "@/lib/diff/smithy/rules/member-optionality-changed.cases";
import { memberOrderChangedCases } from "@/lib/diff/smithy/rules/member-order-changed.cases";
import { memberRemovedCases } from "@/lib/diff/smithy/rules/member-removed.cases";
import { memberTargetChangedCases } from "@/lib/diff/smithy/rules/member-target-changed.cases";
import { operationInputChangedCases } from "@/lib/diff/smithy/rules/operation-input-changed.cases";
import { operationOutputChangedCases } from "@/lib/diff/smithy/rules/operation-output-changed.cases";
import { paginationChangedCases } from "@/lib/diff/smithy/rules/pagination-changed.cases";
import { patternChangedCases } from "@/lib/diff/smithy/rules/pattern-changed.cases";
import { protocolAddedCases } from "@/lib/diff/smithy/rules/protocol-added.cases";
import { protocolRemovedCases } from "@/lib/diff/smithy/rules/protocol-removed.cases";
import { requiredMemberAddedCases } from "@/lib/diff/smithy/rules/required-member-added.cases";
import { resourceAddedCases } from "@/lib/diff/smithy/rules/resource-added.cases";
import { resourceIdentifiersChangedCases } from "@/lib/diff/smithy/rules/resource-identifiers-changed.cases";
import { resourceRemovedCases } from "@/lib/diff/smithy/rules/resource-removed.cases";
import { sensitivityRemovedCases } from "@/lib/diff/smithy/rules/sensitivity-removed.cases";
import { serviceAddedCases } from "@/lib/diff/smithy/rules/service-added.cases";
import { serviceRemovedCases } from "@/lib/diff/smithy/rules/service-removed.cases";
import { serviceRenameChangedCases } from "@/lib/diff/smithy/rules/service-rename-changed.cases";
import { shapeRemovedCases } from "@/lib/diff/smithy/rules/shape-removed.cases";
import { shapeTypeChangedCases } from "@/lib/diff/smithy/rules/shape-type-changed.cases";
import { streamingChangedCases } from "@/lib/diff/smithy/rules/streaming-changed.cases";
import { traitChangedCases } from "@/lib/diff/smithy/rules/trait-changed.cases";
import { unionMemberAddedCases } from "@/lib/diff/smithy/rules/union-member-added.cases";
import { unionMemberRemovedCases } from "@/lib/diff/smithy/rules/union-member-removed.cases";
import { wireFormChangedCases } from "@/lib/diff/smithy/rules/wire-form-changed.cases";

/** The cases of the difference rules of Smithy. */
export const SMITHY_RULE_CASES: readonly LanguageRuleCases[] = [
  serviceRemovedCases,
  serviceAddedCases,
  serviceRenameChangedCases,
  resourceRemovedCases,
  resourceAddedCases,
  resourceIdentifiersChangedCases,
  bindingRemovedCases,
  protocolRemovedCases,
  protocolAddedCases,
  authRemovedCases,
  authAddedCases,
  authDemandedCases,
  operationInputChangedCases,
  operationOutputChangedCases,
  errorAddedCases,
  errorRemovedCases,
  errorKindChangedCases,
  httpRouteChangedCases,
  httpCodeChangedCases,
  idempotencyRemovedCases,
  paginationChangedCases,
  shapeRemovedCases,
  shapeTypeChangedCases,
  memberRemovedCases,
  memberAddedCases,
  requiredMemberAddedCases,
  memberBecameRequiredCases,
  memberBecameOptionalCases,
  memberOptionalityChangedCases,
  defaultChangedCases,
  memberTargetChangedCases,
  unionMemberAddedCases,
  unionMemberRemovedCases,
  enumValueAddedCases,
  enumValueRemovedCases,
  enumNameChangedCases,
  memberOrderChangedCases,
  constraintNarrowedCases,
  constraintWidenedCases,
  patternChangedCases,
  bindingChangedCases,
  wireFormChangedCases,
  streamingChangedCases,
  sensitivityRemovedCases,
  deprecationAddedCases,
  deprecationRemovedCases,
  documentationChangedCases,
  traitChangedCases,
];
