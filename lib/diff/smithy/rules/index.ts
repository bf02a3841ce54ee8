import type { LanguageRule } from "@/lib/diff/languages/model";
import { authAdded } from "@/lib/diff/smithy/rules/auth-added";
import { authDemanded } from "@/lib/diff/smithy/rules/auth-demanded";
import { authRemoved } from "@/lib/diff/smithy/rules/auth-removed";
import { bindingChanged } from "@/lib/diff/smithy/rules/binding-changed";
import { bindingRemoved } from "@/lib/diff/smithy/rules/binding-removed";
import { constraintNarrowed } from "@/lib/diff/smithy/rules/constraint-narrowed";
import { constraintWidened } from "@/lib/diff/smithy/rules/constraint-widened";
import { defaultChanged } from "@/lib/diff/smithy/rules/default-changed";
import { deprecationAdded } from "@/lib/diff/smithy/rules/deprecation-added";
import { deprecationRemoved } from "@/lib/diff/smithy/rules/deprecation-removed";
import { documentationChanged } from "@/lib/diff/smithy/rules/documentation-changed";
import { enumNameChanged } from "@/lib/diff/smithy/rules/enum-name-changed";
import { enumValueAdded } from "@/lib/diff/smithy/rules/enum-value-added";
import { enumValueRemoved } from "@/lib/diff/smithy/rules/enum-value-removed";
import { errorAdded } from "@/lib/diff/smithy/rules/error-added";
import { errorKindChanged } from "@/lib/diff/smithy/rules/error-kind-changed";
import { errorRemoved } from "@/lib/diff/smithy/rules/error-removed";
import { httpCodeChanged } from "@/lib/diff/smithy/rules/http-code-changed";
import { httpRouteChanged } from "@/lib/diff/smithy/rules/http-route-changed";
import { idempotencyRemoved } from "@/lib/diff/smithy/rules/idempotency-removed";
import { memberAdded } from "@/lib/diff/smithy/rules/member-added";
import { memberBecameOptional } from "@/lib/diff/smithy/rules/member-became-optional";
import { memberBecameRequired } from "@/lib/diff/smithy/rules/member-became-required";
import { memberOptionalityChanged } from "@/lib/diff/smithy/rules/member-optionality-changed";
import { memberOrderChanged } from "@/lib/diff/smithy/rules/member-order-changed";
import { memberRemoved } from "@/lib/diff/smithy/rules/member-removed";
import { memberTargetChanged } from "@/lib/diff/smithy/rules/member-target-changed";
import { operationInputChanged } from "@/lib/diff/smithy/rules/operation-input-changed";
import { operationOutputChanged } from "@/lib/diff/smithy/rules/operation-output-changed";
import { paginationChanged } from "@/lib/diff/smithy/rules/pagination-changed";
import { patternChanged } from "@/lib/diff/smithy/rules/pattern-changed";
import { protocolAdded } from "@/lib/diff/smithy/rules/protocol-added";
import { protocolRemoved } from "@/lib/diff/smithy/rules/protocol-removed";
import { requiredMemberAdded } from "@/lib/diff/smithy/rules/required-member-added";
import { resourceAdded } from "@/lib/diff/smithy/rules/resource-added";
import { resourceIdentifiersChanged } from "@/lib/diff/smithy/rules/resource-identifiers-changed";
import { resourceRemoved } from "@/lib/diff/smithy/rules/resource-removed";
import { sensitivityRemoved } from "@/lib/diff/smithy/rules/sensitivity-removed";
import { serviceAdded } from "@/lib/diff/smithy/rules/service-added";
import { serviceRemoved } from "@/lib/diff/smithy/rules/service-removed";
import { serviceRenameChanged } from "@/lib/diff/smithy/rules/service-rename-changed";
import { shapeRemoved } from "@/lib/diff/smithy/rules/shape-removed";
import { shapeTypeChanged } from "@/lib/diff/smithy/rules/shape-type-changed";
import { streamingChanged } from "@/lib/diff/smithy/rules/streaming-changed";
import { traitChanged } from "@/lib/diff/smithy/rules/trait-changed";
import { unionMemberAdded } from "@/lib/diff/smithy/rules/union-member-added";
import { unionMemberRemoved } from "@/lib/diff/smithy/rules/union-member-removed";
import { wireFormChanged } from "@/lib/diff/smithy/rules/wire-form-changed";

/** The difference rules of Smithy. */
export const SMITHY_DIFF_RULES: readonly LanguageRule[] = [
  serviceRemoved,
  serviceAdded,
  serviceRenameChanged,
  resourceRemoved,
  resourceAdded,
  resourceIdentifiersChanged,
  bindingRemoved,
  protocolRemoved,
  protocolAdded,
  authRemoved,
  authAdded,
  authDemanded,
  operationInputChanged,
  operationOutputChanged,
  errorAdded,
  errorRemoved,
  errorKindChanged,
  httpRouteChanged,
  httpCodeChanged,
  idempotencyRemoved,
  paginationChanged,
  shapeRemoved,
  shapeTypeChanged,
  memberRemoved,
  memberAdded,
  requiredMemberAdded,
  memberBecameRequired,
  memberBecameOptional,
  memberOptionalityChanged,
  defaultChanged,
  memberTargetChanged,
  unionMemberAdded,
  unionMemberRemoved,
  enumValueAdded,
  enumValueRemoved,
  enumNameChanged,
  memberOrderChanged,
  constraintNarrowed,
  constraintWidened,
  patternChanged,
  bindingChanged,
  wireFormChanged,
  streamingChanged,
  sensitivityRemoved,
  deprecationAdded,
  deprecationRemoved,
  documentationChanged,
  traitChanged,
];
