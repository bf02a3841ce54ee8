import { graphqlConnectionShape } from "@/lib/lint/graphql/graphql-connection-shape";
import { graphqlDeprecationReason } from "@/lib/lint/graphql/graphql-deprecation-reason";
import { graphqlEnumValueCasing } from "@/lib/lint/graphql/graphql-enum-value-casing";
import { graphqlFieldCasing } from "@/lib/lint/graphql/graphql-field-casing";
import { graphqlFieldDescription } from "@/lib/lint/graphql/graphql-field-description";
import { graphqlIdType } from "@/lib/lint/graphql/graphql-id-type";
import { graphqlInputDescription } from "@/lib/lint/graphql/graphql-input-description";
import { graphqlInputSuffix } from "@/lib/lint/graphql/graphql-input-suffix";
import { graphqlInterfaceImplemented } from "@/lib/lint/graphql/graphql-interface-implemented";
import { graphqlListBounded } from "@/lib/lint/graphql/graphql-list-bounded";
import { graphqlMutationInput } from "@/lib/lint/graphql/graphql-mutation-input";
import { graphqlMutationPayload } from "@/lib/lint/graphql/graphql-mutation-payload";
import { graphqlOperationDescription } from "@/lib/lint/graphql/graphql-operation-description";
import { graphqlQueryWithoutVerb } from "@/lib/lint/graphql/graphql-query-without-verb";
import { graphqlTypeCasing } from "@/lib/lint/graphql/graphql-type-casing";
import { graphqlTypeDescription } from "@/lib/lint/graphql/graphql-type-description";
import { graphqlTypeUnused } from "@/lib/lint/graphql/graphql-type-unused";
import type { LintRule } from "@/lib/lint/rule";

/** Every lint rule of GraphQL. */
export const GRAPHQL_LINT_RULES: readonly LintRule[] = [
  graphqlTypeDescription,
  graphqlOperationDescription,
  graphqlFieldDescription,
  graphqlInputDescription,
  graphqlDeprecationReason,
  graphqlTypeCasing,
  graphqlFieldCasing,
  graphqlEnumValueCasing,
  graphqlTypeUnused,
  graphqlInterfaceImplemented,
  graphqlIdType,
  graphqlListBounded,
  graphqlMutationPayload,
  graphqlMutationInput,
  graphqlInputSuffix,
  graphqlQueryWithoutVerb,
  graphqlConnectionShape,
];
