import { graphqlArgumentBecameOptional } from "@/lib/diff/graphql/rules/graphql-argument-became-optional";
import { graphqlArgumentBecameRequired } from "@/lib/diff/graphql/rules/graphql-argument-became-required";
import { graphqlArgumentDefaultChanged } from "@/lib/diff/graphql/rules/graphql-argument-default-changed";
import { graphqlArgumentRemoved } from "@/lib/diff/graphql/rules/graphql-argument-removed";
import { graphqlArgumentTypeChanged } from "@/lib/diff/graphql/rules/graphql-argument-type-changed";
import { graphqlInputFieldBecameOptional } from "@/lib/diff/graphql/rules/graphql-input-field-became-optional";
import { graphqlInputFieldBecameRequired } from "@/lib/diff/graphql/rules/graphql-input-field-became-required";
import { graphqlInputFieldDefaultChanged } from "@/lib/diff/graphql/rules/graphql-input-field-default-changed";
import { graphqlInputFieldRemoved } from "@/lib/diff/graphql/rules/graphql-input-field-removed";
import { graphqlInputFieldTypeChanged } from "@/lib/diff/graphql/rules/graphql-input-field-type-changed";
import { graphqlOptionalArgumentAdded } from "@/lib/diff/graphql/rules/graphql-optional-argument-added";
import { graphqlOptionalInputFieldAdded } from "@/lib/diff/graphql/rules/graphql-optional-input-field-added";
import { graphqlRequiredArgumentAdded } from "@/lib/diff/graphql/rules/graphql-required-argument-added";
import { graphqlRequiredInputFieldAdded } from "@/lib/diff/graphql/rules/graphql-required-input-field-added";
import type { LanguageRule } from "@/lib/diff/languages/model";

/** The rules for what callers give: one set for arguments, one for the fields of input types. */
export interface InputRules {
  removed: LanguageRule;
  requiredAdded: LanguageRule;
  optionalAdded: LanguageRule;
  typeChanged: LanguageRule;
  becameRequired: LanguageRule;
  becameOptional: LanguageRule;
  defaultChanged: LanguageRule;
}

export const ARGUMENT_RULES: InputRules = {
  removed: graphqlArgumentRemoved,
  requiredAdded: graphqlRequiredArgumentAdded,
  optionalAdded: graphqlOptionalArgumentAdded,
  typeChanged: graphqlArgumentTypeChanged,
  becameRequired: graphqlArgumentBecameRequired,
  becameOptional: graphqlArgumentBecameOptional,
  defaultChanged: graphqlArgumentDefaultChanged,
};

export const INPUT_FIELD_RULES: InputRules = {
  removed: graphqlInputFieldRemoved,
  requiredAdded: graphqlRequiredInputFieldAdded,
  optionalAdded: graphqlOptionalInputFieldAdded,
  typeChanged: graphqlInputFieldTypeChanged,
  becameRequired: graphqlInputFieldBecameRequired,
  becameOptional: graphqlInputFieldBecameOptional,
  defaultChanged: graphqlInputFieldDefaultChanged,
};
