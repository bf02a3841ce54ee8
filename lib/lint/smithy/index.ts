import type { LintRule } from "@/lib/lint/rule";
import { smithyDeprecationMessage } from "@/lib/lint/smithy/smithy-deprecation-message";
import { smithyEnumNameCasing } from "@/lib/lint/smithy/smithy-enum-name-casing";
import { smithyErrorMessage } from "@/lib/lint/smithy/smithy-error-message";
import { smithyErrorStatus } from "@/lib/lint/smithy/smithy-error-status";
import { smithyHttpMethodSemantics } from "@/lib/lint/smithy/smithy-http-method-semantics";
import { smithyListPaginated } from "@/lib/lint/smithy/smithy-list-paginated";
import { smithyMemberDocumentation } from "@/lib/lint/smithy/smithy-member-documentation";
import { smithyMemberNameCasing } from "@/lib/lint/smithy/smithy-member-name-casing";
import { smithyMessageReuse } from "@/lib/lint/smithy/smithy-message-reuse";
import { smithyOperationDocumentation } from "@/lib/lint/smithy/smithy-operation-documentation";
import { smithySensitiveMarked } from "@/lib/lint/smithy/smithy-sensitive-marked";
import { smithyShapeNameCasing } from "@/lib/lint/smithy/smithy-shape-name-casing";
import { smithyShapeUsed } from "@/lib/lint/smithy/smithy-shape-used";
import { smithyTextBounded } from "@/lib/lint/smithy/smithy-text-bounded";
import { smithyTimestampType } from "@/lib/lint/smithy/smithy-timestamp-type";

/** The rules for models in Smithy. */
export const SMITHY_LINT_RULES: readonly LintRule[] = [
  smithyDeprecationMessage,
  smithyEnumNameCasing,
  smithyErrorMessage,
  smithyErrorStatus,
  smithyHttpMethodSemantics,
  smithyListPaginated,
  smithyMemberDocumentation,
  smithyMemberNameCasing,
  smithyMessageReuse,
  smithyOperationDocumentation,
  smithySensitiveMarked,
  smithyShapeNameCasing,
  smithyShapeUsed,
  smithyTextBounded,
  smithyTimestampType,
];
